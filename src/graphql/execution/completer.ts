import {
  type GraphQLAbstractType,
  type GraphQLLeafType,
  type GraphQLOutputType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import type { Execution } from './execution.ts'
import type { Field, Plan, Selection } from './plan.ts'
import { Unplanned } from './unplanned.ts'

/** Makes the answer of what a resolver answered, which is no promise. */
export type Complete = (value: unknown, execution: Execution) => unknown

/** How values of a type become what is answered for a field. */
export function completer(type: GraphQLOutputType, field: Field, plan: Plan): Complete {
  return isNonNullType(type)
    ? notNull(present(type.ofType, field, plan))
    : nullable(present(type, field, plan))
}

/** The same for values that are there. */
function present(type: GraphQLOutputType, field: Field, plan: Plan): Complete {
  if (isListType(type)) return listOf(completer(type.ofType, field, plan))
  if (isLeafType(type)) return leaf(type)
  if (isObjectType(type)) return object(plan.below(field.nodes, type))
  if (isAbstractType(type)) return oneOf(type, field, plan)
  throw new Unplanned(`${type} cannot be answered`)
}

function notNull(complete: Complete): Complete {
  return (value, execution) => {
    const answer = value === null || value === undefined ? null : complete(value, execution)
    if (answer === null) throw new Unplanned('null where there has to be something')
    return answer
  }
}

function nullable(complete: Complete): Complete {
  return (value, execution) =>
    value === null || value === undefined ? null : complete(value, execution)
}

function listOf(complete: Complete): Complete {
  return (value, execution) => {
    if (!Array.isArray(value)) throw new Unplanned('a list that is no array')
    const list: unknown[] = []
    for (const [index, item] of value.entries()) execution.put(list, index, item, complete)
    return list
  }
}

function leaf(type: GraphQLLeafType): Complete {
  return (value) => {
    const answer = type.serialize(value)
    if (answer === undefined) throw new Unplanned(`no value of ${type.name}`)
    return answer
  }
}

function object(selection: Selection): Complete {
  return (value, execution) => execution.object(selection, value)
}

/** One of several types, each of which has a selection of its own. */
function oneOf(type: GraphQLAbstractType, field: Field, plan: Plan): Complete {
  const selections = new Map<string, Selection>()
  return (value, execution) => {
    const name = execution.typeOf(type, value, field)
    const known = selections.get(name)
    if (known) return execution.object(known, value)
    const concrete = plan.schema.getType(name)
    if (!isObjectType(concrete) || !plan.schema.isSubType(type, concrete)) {
      throw new Unplanned(`${name} is no ${type.name}`)
    }
    const selection = plan.below(field.nodes, concrete)
    selections.set(name, selection)
    return execution.object(selection, value)
  }
}
