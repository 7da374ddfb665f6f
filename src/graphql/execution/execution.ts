import {
  defaultFieldResolver,
  type ExecutionArgs,
  type GraphQLAbstractType,
  type GraphQLResolveInfo,
} from 'graphql'
import type { Context } from '../context.ts'
import type { Reference } from '../sources.ts'
import { contextBelow, keeping } from '../views.ts'
import { argumentsOf } from './argumentsOf.ts'
import type { Answering, Complete, Field, PlannedField, Selection } from './field.ts'
import type { Plan } from './plan.ts'
import { Unplanned } from './unplanned.ts'

type Answer = Record<string | number, unknown>

/** What of a field is the same for every object of one execution. */
interface Call {
  readonly args: Record<string, unknown>
  readonly info: GraphQLResolveInfo
}

/**
 * One run of an operation along its plan. It knows no errors: whatever goes wrong ends it, and is told
 * by the executor of graphql-js, which is asked then.
 *
 * What is at hand is answered at once, and what is promised put in its place later: no object waits
 * for another, and only values that are read are promises. A thing that comes up in many places is
 * resolved once in each selection, as what is known by one id in one view is the same everywhere.
 */
export class Execution implements Answering {
  readonly #plan: Plan
  readonly #rootValue: unknown
  readonly #context: Context
  readonly #variables: Readonly<Record<string, unknown>>
  readonly #calls = new Map<Field['nodes'], Call>()
  readonly #things = new Map<Selection, Map<Context, Map<string, Answer>>>()
  #awaited = 0
  #isOver = false
  #finish: () => void = () => {}
  #fail: (reason: unknown) => void = () => {}

  constructor(
    plan: Plan,
    { rootValue, contextValue }: Pick<ExecutionArgs, 'rootValue' | 'contextValue'>,
    variables: Readonly<Record<string, unknown>>,
  ) {
    this.#plan = plan
    this.#rootValue = rootValue
    this.#context = contextValue as Context
    this.#variables = variables
  }

  /** What the operation answers; rejected where anything goes wrong. */
  async run(): Promise<Answer> {
    try {
      const answer = this.#ask()
      if (this.#awaited > 0) {
        await new Promise<void>((resolve, reject) => {
          this.#finish = resolve
          this.#fail = reject
        })
      }
      return answer
    } finally {
      // What is still on its way when anything went wrong is resolved no further.
      this.#isOver = true
    }
  }

  object(selection: Selection, source: object): Answer {
    const context = contextBelow(source, this.#context)
    if (!isThing(source)) return this.#fill({}, selection, source, context)
    const things = this.#thingsOf(selection, context)
    const known = things.get(source.id)
    if (known) return known
    const answer: Answer = {}
    things.set(source.id, answer)
    return this.#fill(answer, selection, source, context)
  }

  put(into: Answer | unknown[], key: string | number, value: unknown, complete: Complete): void {
    const place = into as Answer
    if (!isPromise(value)) {
      place[key] = this.#completed(value, complete)
      return
    }
    // Answers have their fields in the order in which they are asked for.
    place[key] = null
    this.#await(place, key, value, complete)
  }

  /** Apart, since a function in which others are written makes room for what they use whenever it is called. */
  #await(
    place: Answer,
    key: string | number,
    value: PromiseLike<unknown>,
    complete: Complete,
  ): void {
    this.#awaited += 1
    value
      .then((found) => this.#arrived(place, key, found, complete))
      .then(undefined, (reason: unknown) => this.#fail(reason))
  }

  typeOf(type: GraphQLAbstractType, value: unknown, field: Field): string {
    const name = type.resolveType?.(value, this.#context, this.#callOf(field).info, type)
    if (typeof name !== 'string') throw new Unplanned(`something of ${type.name} has no type`)
    return name
  }

  #arrived(place: Answer, key: string | number, value: unknown, complete: Complete): void {
    if (this.#isOver) return
    place[key] = this.#completed(value, complete)
    this.#awaited -= 1
    if (this.#awaited === 0) this.#finish()
  }

  #completed(value: unknown, complete: Complete): unknown {
    if (value instanceof Error) throw value
    return complete(value, this)
  }

  /** What is asked of the graph itself: arguments tell from where each field looks at it. */
  #ask(): Answer {
    const answer: Answer = {}
    for (const field of this.#plan.root.fields) {
      const { resolve = defaultFieldResolver } = field.definition
      const { args, info } = this.#callOf(field)
      const value = resolve(this.#rootValue, args, this.#context, info)
      this.put(answer, field.key, value, field.complete)
    }
    return answer
  }

  #fill(answer: Answer, selection: Selection, source: object, context: Context): Answer {
    for (const field of selection.fields) {
      this.put(answer, field.key, this.#resolved(field, source, context), field.complete)
    }
    return answer
  }

  #resolved(field: PlannedField, source: object, context: Context): unknown {
    const { resolve } = field
    if (resolve) {
      if (context.running.late) throw context.running.late
      const { args, info } = this.#callOf(field)
      return keeping(resolve(source, args, context, info), context, this.#context)
    }
    const property = (source as Answer)[field.definition.name]
    return typeof property === 'function' ? property.call(source) : property
  }

  /** What is handed to the resolvers of a field, by the nodes that make it. */
  #callOf(field: Field): Call {
    const known = this.#calls.get(field.nodes)
    if (known) return known
    const { definition, nodes, parentType } = field
    const [node] = nodes
    const { schema, fragments, operation } = this.#plan
    const info = {
      fieldName: definition.name,
      fieldNodes: nodes,
      returnType: definition.type,
      parentType,
      path: nowhere,
      schema,
      fragments,
      rootValue: this.#rootValue,
      operation,
      variableValues: this.#variables,
    }
    const args = node ? argumentsOf(definition, node, this.#variables) : {}
    const call = { args, info }
    this.#calls.set(nodes, call)
    return call
  }

  #thingsOf(selection: Selection, context: Context): Map<string, Answer> {
    const views = this.#things.get(selection) ?? new Map<Context, Map<string, Answer>>()
    this.#things.set(selection, views)
    const things = views.get(context) ?? new Map<string, Answer>()
    views.set(context, things)
    return things
  }
}

/** No resolver asks for its place, which is another for every object. */
const nowhere = { prev: undefined, key: '', typename: undefined }

/** Whether a source names a thing, of which all is told by its id. */
function isThing(source: object): source is Reference<string, unknown> {
  const { __typename, id } = source as Partial<Reference<string, unknown>>
  return typeof __typename === 'string' && typeof id === 'string'
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  if (typeof value !== 'object' || value === null) return false
  return typeof (value as PromiseLike<unknown>).then === 'function'
}
