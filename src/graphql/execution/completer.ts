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
import type { Complete, Field, Planning, Selection } from './field.ts'
import { Unplanned } from './unplanned.ts'

/** How values of a type become what is answered for a field. */
export function completer(type: GraphQLOutputType, field: Field, plan: Planning): Complete {
  return isNonNullType(type)
    ? notNull(present(type.ofType, field, plan))
    : nullable(present(type, field, plan))
}

/** The same for values that are there. */
function present(type: GraphQLOutputType, field: Field, plan: Planning): Complete {
  if (isListType(type)) return listOf(completer(type.ofType, field, plan))
  if (isLeafType(type)) return leaf(type)
  if (isObjectType(type)) return object(plan.below(field, type))
  if (isAbstractType(type)) return oneOf(type, field, plan)
  throw new Unplanned(`${type} cannot be answered`)
}

function notNull(complete: Complete): Complete {
  return (value, answering) => {
    const answer = value === null || value === undefined ? null : complete(value, answering)
    if (answer === null) throw new Unplanned('null where there has to be something')
    return answer
  }
}

function nullable(complete: Complete): Complete {
  return (value, answering) =>
    value === null || value === undefined ? null : complete(value, answering)
}

function listOf(complete: Complete): Complete {
  return (value, answering) => {
    if (!Array.isArray(value)) throw new Unplanned('a list that is no array')
    // One that grows has room for sixteen more, which most lists never fill.
    const list: unknown[] = new Array(value.length)
    let index = 0
    for (const item of value) {
      answering.put(list, index, item, complete)
      index += 1
    }
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
  return (value, answering) => answering.object(selection, value as object)
}

/** One of several types, each of which has a selection of its own. */
function oneOf(type: GraphQLAbstractType, field: Field, plan: Planning): Complete {
  const selections = new Map<string, Selection>()
  return (value, answering) => {
    const name = answering.typeOf(type, value, field)
    const known = selections.get(name)
    if (known) return answering.object(known, value as object)
    const concrete = plan.schema.getPossibleTypes(type).find((one) => one.name === name)
    if (!concrete) throw new Unplanned(`${name} is no ${type.name}`)
    const selection = plan.below(field, concrete)
    selections.set(name, selection)
    return answering.object(selection, value as object)
  }
}
