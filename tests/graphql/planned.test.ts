import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { execute, isObjectType, parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadDemo } from '../../src/cli/loadDemo.ts'
import { KnownWords } from '../../src/domain/filter/knownWords.ts'
import { type Context, createContext } from '../../src/graphql/context.ts'
import { executeQuery } from '../../src/graphql/execution/executeQuery.ts'
import { Execution } from '../../src/graphql/execution/execution.ts'
import { Plan } from '../../src/graphql/execution/plan.ts'
import { KnownTypes } from '../../src/graphql/loading/knownTypes.ts'
import { TakenFor } from '../../src/graphql/loading/takenFor.ts'
import { executableSchema } from '../../src/graphql/schema.ts'
import { openEmbeddedStore } from '../../src/store/embedded/openEmbeddedStore.ts'
import type { Store } from '../../src/store/port.ts'

const folder = fileURLToPath(new URL('../../examples/', import.meta.url))
const examples = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => readFileSync(`${folder}${file}`, 'utf8'))

const schema = executableSchema()

type Variables = Readonly<Record<string, unknown>>

/** The text that clients see. */
const textOf = (answer: unknown) => JSON.stringify(answer, null, 1)

describe('an operation along its plan', () => {
  let store: Store

  beforeAll(async () => {
    store = await openEmbeddedStore(undefined)
    await loadDemo(store)
  })
  afterAll(() => store.close())

  function asked(operation: string, variableValues: Variables = {}) {
    const document = parse(operation)
    const contextValue = () =>
      createContext(store, {
        version: '0.0.0',
        mayWrite: () => false,
        mayPurge: () => false,
        stopping: new AbortController().signal,
        words: new KnownWords(),
        taken: new TakenFor(),
        types: new KnownTypes(),
      })
    return () => ({ schema, document, variableValues, contextValue: contextValue() })
  }

  const relations = 'relations(first: 3) { totalCount edges { cursor role node { id } } }'
  const skipped =
    'query Q($yes: Boolean!) { entity(id: "india") { id @skip(if: $yes) name @include(if: $yes) ... @skip(if: $yes) { kind } } }'
  const right: readonly [string, string, Variables?][] = [
    ['nested lists', `{ entity(id: "india") { id label kind ${relations} } }`],
    ['aliases', '{ a: entity(id: "india") { n: name } b: entity(id: "russia") { name } }'],
    [
      'one field in several places',
      '{ entity(id: "india") { relations(first: 2) { nodes { id } } ...More } } fragment More on Entity { relations(first: 2) { nodes { modality } totalCount } }',
    ],
    [
      'interfaces, by their types',
      '{ relations(where: { type: ["threatens"] }) { nodes { participants { filler { __typename id label ... on Entity { kind } ... on Relation { type { id } participants { role } } } } } } }',
    ],
    ['what is not there', '{ entity(id: "atlantis") { name } node(id: "claim:none") { id } }'],
    ['what is skipped', skipped, { yes: true }],
    ['what is not skipped', skipped, { yes: false }],
    [
      'variables, given, left out and with defaults, deep in an argument',
      'query Q($type: String!, $role: String, $first: Int = 2) { relations(first: $first, where: { or: [{ type: [$type, "orders"], roles: [{ filler: "india", role: $role }] }] }) { nodes { id } } }',
      { type: 'sells' },
    ],
    [
      'several views of time, of the same things',
      '{ now: relations { totalCount nodes { ...R } } then: relations(knownAt: "2019-01-01") { totalCount nodes { ...R } } entity(id: "india", knownAt: "2018-10-06") { relations { totalCount } history { since entity { name relations { totalCount } } } } } fragment R on Relation { id claims { totalCount } history { since relation { claims { totalCount } } } }',
    ],
    [
      'values of several kinds',
      '{ relations { nodes { attributes { name values { __typename text } } validTime { edtf } } } }',
    ],
    ['what the service says of itself', '{ service { version entityCount } __typename }'],
    ...examples.map((text): [string, string] => [text.slice(0, text.indexOf('\n')), text]),
  ]
  it.each(right)('answers as graphql-js does: %s', async (_, operation, variables = {}) => {
    const args = asked(operation, variables)
    const answer = await execute(args())
    expect(answer.errors).toBeUndefined()
    const plan = new Plan(args(), variables)
    for (const _ of [1, 2]) {
      const data = await new Execution(plan, args(), withDefaults(operation, variables)).run()
      expect(textOf({ data })).toBe(textOf(answer))
    }
    for (const _ of [1, 2]) expect(textOf(await executeQuery(args()))).toBe(textOf(answer))
  })

  it.each<[string, string, Variables?]>([
    [
      'a bad argument, beside what is right',
      '{ ok: entity(id: "india") { name } service { version } entity(id: "india") { relations(first: -1) { totalCount } } }',
    ],
    ['an unknown word', '{ relations(where: { type: ["sels"] }) { nodes { id } } }'],
    ['a bad cursor', '{ entity(id: "india") { name relations(after: "x") { nodes { id } } } }'],
    ['a name that no object can have', '{ __proto__: service { version } }'],
    [
      'a variable of the wrong type',
      'query Q($n: Int!) { relations(first: $n) { totalCount } }',
      { n: 'x' },
    ],
    ['a variable that is missing', 'query Q($id: ID!) { entity(id: $id) { name } }'],
    ['the schema', '{ __type(name: "Entity") { name fields { name type { kind } } } }'],
  ])('leaves to graphql-js: %s', async (_, operation, variables = {}) => {
    const args = asked(operation, variables)
    const answer = textOf(await execute(args()))
    for (const _ of [1, 2]) expect(textOf(await executeQuery(args()))).toBe(answer)
  })

  it('resolves a thing once, however often it comes up', async () => {
    const type = schema.getType('Entity')
    const label = isObjectType(type) ? type.getFields().label : undefined
    const resolve = label?.resolve
    if (!label || !resolve) throw new Error('entities have no label')
    const resolved: string[] = []
    label.resolve = (source, ...rest) => {
      resolved.push(source.id)
      return resolve(source, ...rest)
    }
    try {
      const args = asked(
        '{ entity(id: "india") { relations(first: 50) { nodes { participants { filler { id label } } } } } }',
      )
      const { data } = await executeQuery(args())
      expect(new Set(resolved).size).toBe(resolved.length)
      expect(textOf({ data }).match(/"label"/g)?.length).toBeGreaterThan(resolved.length)
    } finally {
      label.resolve = resolve
    }
  })

  it('is planned once for all values of its variables', async () => {
    const args = asked('query Q($id: ID!) { entity(id: $id) { name } }')()
    const names = await Promise.all(
      ['india', 'russia', 'india'].map((id) => executeQuery({ ...args, variableValues: { id } })),
    )
    expect(names).toEqual(
      ['India', 'Russia', 'India'].map((name) => ({ data: { entity: { name } } })),
    )
  })

  it('keeps nothing for what is looked at as the operation itself looks, though it was handed a copy', async () => {
    const kept: object[] = []
    class Watched extends WeakMap<object, Context> {
      override set(answer: object, context: Context) {
        kept.push(answer)
        return super.set(answer, context)
      }
    }
    const keptFor = async (field: string) => {
      kept.length = 0
      const { contextValue, ...args } = asked(
        `{ ${field} { nodes { id claims { totalCount } } } }`,
      )()
      const copy = { ...contextValue, contexts: new Watched() }
      expect(await executeQuery({ ...args, contextValue: copy })).not.toHaveProperty('errors')
      return kept.length
    }
    expect(await keptFor('relations')).toBe(0)
    expect(await keptFor('relations(knownAt: "2100-01-01")')).toBeGreaterThan(0)
  })
})

/** The variables with the defaults that the operation gives them. */
function withDefaults(operation: string, variables: Variables) {
  return operation.includes('$first: Int = 2') ? { first: 2, ...variables } : variables
}
