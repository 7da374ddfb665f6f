import { parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadDemo } from '../../src/cli/loadDemo.ts'
import { executableSchema } from '../../src/graphql/schema.ts'
import { compiledOperation } from '../../src/http/compiledOperation.ts'
import { fieldsToCompile } from '../../src/http/fieldsToCompile.ts'
import { openEmbeddedStore } from '../../src/store/embedded/openEmbeddedStore.ts'
import type { Store } from '../../src/store/port.ts'
import { type TestService, testService } from '../support/askService.ts'

const schema = executableSchema()

/** Of fragments each of which spreads the next twice. */
const fanningOut = `{ entities(first: 1) { nodes { ...F0 } } } ${Array.from({ length: 40 }, (_, n) => `fragment F${n} on Entity { ${n < 39 ? `...F${n + 1} a: externalIds { value } ...F${n + 1}` : 'id'} }`).join(' ')}`

describe('an operation that is asked again', () => {
  let store: Store
  let service: TestService

  beforeAll(async () => {
    store = await openEmbeddedStore(undefined)
    await loadDemo(store)
    service = testService(store)
  })
  afterAll(() => store.close())

  const relations = 'relations(first: 3) { totalCount edges { cursor role node { id } } }'
  it.each<[string, string, object?]>([
    ['nested lists', `{ entity(id: "india") { id label kind ${relations} } }`],
    [
      'aliases of one field',
      `{ a: entity(id: "india") { n: name } b: entity(id: "russia") { name } }`,
    ],
    [
      'one field in several places',
      '{ entity(id: "india") { relations(first: 2) { nodes { id } } ...More } } fragment More on Entity { relations(first: 2) { nodes { modality } totalCount } }',
    ],
    [
      'interfaces, by their types',
      '{ relations(first: 20, where: { type: ["threatens"] }) { nodes { participants { filler { __typename id label ... on Entity { kind } ... on Relation { type { id } participants { role } } } } } } }',
    ],
    ['what is not there', '{ entity(id: "atlantis") { name } node(id: "claim:none") { id } }'],
    [
      'fields that are skipped',
      'query Q($yes: Boolean!) { entity(id: "india") { id @skip(if: $yes) name @include(if: $yes) ... @skip(if: $yes) { kind } } }',
      { yes: true },
    ],
    [
      'fields that are not skipped',
      'query Q($yes: Boolean!) { entity(id: "india") { id @skip(if: $yes) name @include(if: $yes) ... @skip(if: $yes) { kind } } }',
      { yes: false },
    ],
    [
      'variables, given, left out and with defaults, deep in an argument',
      'query Q($type: String!, $role: String, $first: Int = 2) { relations(first: $first, where: { or: [{ type: [$type, "orders"], roles: [{ filler: "india", role: $role }] }] }) { nodes { id } } }',
      { type: 'sells' },
    ],
    [
      'several views of time',
      '{ now: relations { totalCount } then: relations(knownAt: "2019-01-01") { totalCount nodes { id claims { totalCount } } } entity(id: "india", knownAt: "2018-10-06") { relations { totalCount } history { since entity { name relations { totalCount } } } } }',
    ],
    [
      'values of several kinds',
      '{ relations { nodes { attributes { name values { __typename text } } validTime { edtf } } } }',
    ],
    [
      'what the service says of itself',
      '{ service { version engine entityCount claimCount } __typename }',
    ],
    [
      'the schema',
      '{ __type(name: "Entity") { name fields { name type { kind ofType { name } } } } }',
    ],
    [
      'a bad argument',
      '{ ok: entity(id: "india") { name } entity(id: "india") { relations(first: -1) { totalCount } } }',
    ],
    ['an unknown word', '{ relations(where: { type: ["sels"] }) { nodes { id } } }'],
    [
      'a variable of the wrong type',
      'query Q($first: Int!) { relations(first: $first) { totalCount } }',
      { first: 'many' },
    ],
    ['a variable that is missing', 'query Q($id: ID!) { entity(id: $id) { name } }', {}],
  ])('answers the same: %s', async (_, operation, variables = {}) => {
    const first = await service.ask(operation, variables)
    expect(first).not.toEqual({})
    for (const again of [1, 2]) {
      expect(await service.ask(operation, variables), `asked again ${again}`).toEqual(first)
    }
  })

  it('says where an error is, in words of its own', async () => {
    const operation = '{ entity(id: "india") { name relations(after: "x") { nodes { id } } } }'
    for (const _ of [1, 2, 3]) {
      const { data, errors } = await service.ask(operation)
      expect(data).toEqual({ entity: null })
      expect(errors).toMatchObject([
        { path: ['entity', 'relations'], locations: [{ line: 1, column: 30 }] },
      ])
    }
  })

  it('answers with other variables what they ask for', async () => {
    const operation = 'query Q($id: ID!) { entity(id: $id) { name } }'
    const asked = ['india', 'russia', 'india', 'china']
    const names = await Promise.all(asked.map((id) => service.ask(operation, { id })))
    expect(names.map(({ data }) => data)).toMatchObject([
      { entity: { name: 'India' } },
      { entity: { name: 'Russia' } },
      { entity: { name: 'India' } },
      { entity: { name: 'China' } },
    ])
  })
})

describe('what is compiled', () => {
  it('is what is asked a second time', () => {
    const document = parse('{ service { version } }')
    expect(compiledOperation({ schema, document })).toBeNull()
    expect(compiledOperation({ schema, document })).toBeTypeOf('function')
  })

  it('is each operation of a document by its name', () => {
    const document = parse('query A { service { version } } query B { service { engine } }')
    const run = (operationName: string) => compiledOperation({ schema, document, operationName })
    expect(run('A')).toBeNull()
    expect(run('A')).toBe(run('A'))
    expect(run('A')).not.toBe(run('B'))
  })

  it('is nothing that would become too much code', () => {
    const document = parse(fanningOut)
    expect(compiledOperation({ schema, document })).toBeNull()
    expect(compiledOperation({ schema, document })).toBeNull()
  })

  it.each([
    ['a field', '{ service { version } }', 2],
    [
      'a fragment wherever it is spread',
      '{ a: service { ...F } b: service { ...F } } fragment F on Service { version engine }',
      6,
    ],
    [
      'a field of an interface for each of its types',
      '{ relation(id: "a") { participants { filler { id } } } }',
      5,
    ],
    [
      'a field of one of them once',
      '{ relation(id: "a") { participants { filler { ... on Entity { id } } } } }',
      4,
    ],
    ['as far as it matters', fanningOut, 101],
  ])('is counted: %s', (_, operation, fields) => {
    expect(fieldsToCompile({ schema, document: parse(operation) }, 100)).toBe(fields)
  })
})
