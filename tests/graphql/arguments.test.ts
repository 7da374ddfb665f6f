import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadDemo } from '../../src/cli/loadDemo.ts'
import { openEmbeddedStore } from '../../src/store/embedded/openEmbeddedStore.ts'
import type { Store } from '../../src/store/port.ts'
import { type TestService, testService } from '../support/askService.ts'

/** Operations that cannot be answered, and what their error says. */
const bad: [string, string, RegExp][] = [
  [
    'first below zero',
    '{ relations(first: -1) { totalCount } }',
    /^first: -1 is not within 0 to 500/,
  ],
  [
    'first too large',
    '{ entity(id: "india") { relations(first: 501) { nodes { id } } } }',
    /^first: 501/,
  ],
  ['last too large', '{ entities(last: 501) { nodes { id } } }', /^last: 501/],
  ['first with last', '{ entities(first: 1, last: 1) { nodes { id } } }', /^last: first and last/],
  [
    'a cursor that is none',
    '{ entities(after: "abc") { nodes { id } } }',
    /^after: "abc" is no cursor/,
  ],
  [
    'an unknown type',
    '{ relations(where: { type: ["sels"] }) { nodes { id } } }',
    /^where\.type: .*sels/,
  ],
  [
    'an unknown type on an entity',
    '{ entity(id: "india") { relations(where: { type: ["x"] }) { nodes { id } } } }',
    /^where\.type: .*x/,
  ],
  [
    'an unknown role',
    '{ entity(id: "india") { relations(role: ["byer"]) { nodes { id } } } }',
    /^role: .*byer/,
  ],
  [
    'a role that the types do not have',
    '{ entity(id: "india") { relations(role: ["buyer"], where: { type: ["meets"] }) { totalCount } } }',
    /^role: .*buyer.*meets/,
  ],
  [
    'an unknown role of a filler',
    '{ relations(where: { roles: [{ role: "byer", filler: "india" }] }) { nodes { id } } }',
    /^where\.roles: .*byer/,
  ],
  [
    'a broken time',
    '{ relations(where: { overlaps: "2018-13" }) { nodes { id } } }',
    /^where\.overlaps: .*2018-13/,
  ],
  [
    'a day that no month has',
    '{ relations(where: { within: "2019-02-29" }) { nodes { id } } }',
    /^where\.within: .*28 days/,
  ],
  [
    'too many values',
    `{ entities(where: { or: [{ id: [${'"a" '.repeat(1_500)}] }, { kind: [${'"a" '.repeat(600)}] }] }) { nodes { id } } }`,
    /^where: more than 2000 values/,
  ],
  [
    'too many hops',
    '{ subgraph(seeds: ["india"], hops: 5) { truncated } }',
    /^hops: 5 is not within 1 to 4/,
  ],
  [
    'too many edges',
    '{ subgraph(seeds: ["india"], maxEdges: 10001) { truncated } }',
    /^maxEdges: 10001/,
  ],
  [
    'a degree of none',
    '{ paths(from: "india", to: "usa", maxDegree: 0) { truncated } }',
    /^maxDegree: 0/,
  ],
  [
    'something to avoid that is neither entity nor relation',
    '{ paths(from: "india", to: "usa", avoid: ["claim:x"]) { truncated } }',
    /^avoid: .*claim:x/,
  ],
  ['no seeds', '{ subgraph(seeds: []) { truncated } }', /^seeds: 0/],
  ['a seed of another kind', '{ subgraph(seeds: ["claim:x"]) { truncated } }', /^seeds: .*claim:x/],
  [
    'too many nodes',
    '{ subgraph(seeds: ["india"], maxNodes: 2001) { truncated } }',
    /^maxNodes: 2001/,
  ],
  [
    'too long paths',
    '{ paths(from: "india", to: "russia", maxRelations: 6) { truncated } }',
    /^maxRelations: 6/,
  ],
  [
    'paths from a claim',
    '{ paths(from: "claim:x", to: "russia") { truncated } }',
    /^from: .*claim:x/,
  ],
]

describe('arguments', () => {
  let store: Store
  let service: TestService

  beforeAll(async () => {
    store = await openEmbeddedStore()
    await store.migrate()
    await loadDemo(store)
    service = testService(store)
  })
  afterAll(() => store.close())

  it.each(bad)('%s is an error that names the argument', async (_, operation, message) => {
    const { errors } = await service.ask(operation)
    expect(errors?.map((error) => error.extensions?.code)).toEqual(['BAD_INPUT'])
    expect(errors?.[0]?.message).toMatch(message)
  })

  it('refuse the cursor of another list', async () => {
    const { data } = await service.ask('{ relationTypes(first: 1) { pageInfo { endCursor } } }')
    const [, cursor] = /"endCursor":"([^"]+)"/.exec(JSON.stringify(data)) ?? []
    const { errors } = await service.ask(`{ relations(after: "${cursor}") { nodes { id } } }`)
    expect(errors?.[0]?.message).toMatch(/^after: .* is no cursor of this list/)
  })

  it('repeat no more than the beginning of what they refuse', async () => {
    const { errors } = await service.ask(
      `{ relations(after: "${'x'.repeat(100_000)}") { nodes { id } } }`,
    )
    expect(errors?.[0]?.message).toMatch(/^after: "x{60}…" is no cursor of this list$/)
  })

  it('name things that do not exist and get null', async () => {
    const { data, errors } = await service.ask(
      '{ entity(id: "x") { id } relation(id: "relation:x") { id } claim(id: "x") { id } document(id: "x") { id } publisher(id: "x") { id } relationType(id: "x") { id } a: node(id: "x") { id } b: node(id: "claim:x") { id } c: node(id: "nonsense:x") { id } d: entity(id: "claim:x") { id } e: entity(id: "") { id } }',
    )
    expect(errors).toBeUndefined()
    expect(new Set(Object.values(data ?? {}))).toEqual(new Set([null]))
  })

  it('name things by what their id field says, with or without the kind', async () => {
    const { data } = await service.ask(
      '{ relations(first: 1) { nodes { id type { id name } claims(first: 1) { nodes { id document { id publisher { id } } } } } } }',
    )
    const ids = JSON.stringify(data).match(/(relation|type|claim|document|publisher):[^"]+/g) ?? []
    expect(ids.length).toBe(5)
    for (const id of ids) {
      const [kind = '', ...local] = id.split(':')
      const field = kind === 'type' ? 'relationType' : kind
      const answer = await service.ask(
        `{ node(id: "${id}") { id } a: ${field}(id: "${id}") { id } b: ${field}(id: "${local.join(':')}") { id } }`,
      )
      expect(answer.data).toEqual({ node: { id }, a: { id }, b: { id } })
    }
  })

  it('that match nothing give empty answers, not errors', async () => {
    const { data, errors } = await service.ask(
      '{ a: relations(where: { type: [] }) { nodes { id } totalCount } b: relations(where: { modality: [] }) { nodes { id } } c: entities(search: "!!") { nodes { id } totalCount } d: entities(kind: ["nothing"]) { totalCount } e: relations(where: { roles: [{ filler: "nobody" }] }) { totalCount } f: paths(from: "india", to: "nobody") { paths { length } truncated } g: subgraph(seeds: ["nobody"]) { nodes { id } } h: paths(from: "india", to: "india") { paths { length } } }',
    )
    expect(errors).toBeUndefined()
    expect(data).toEqual({
      a: { nodes: [], totalCount: 0 },
      b: { nodes: [] },
      c: { nodes: [], totalCount: 0 },
      d: { totalCount: 0 },
      e: { totalCount: 0 },
      f: { paths: [], truncated: false },
      g: { nodes: [] },
      h: { paths: [] },
    })
  })
})
