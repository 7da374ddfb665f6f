import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadDemo } from '../../src/cli/loadDemo.ts'
import type { Store } from '../../src/store/port.ts'
import { type TestService, testService } from '../support/askService.ts'
import { onEngines } from '../support/onEngines.ts'

/** Every connection of the schema: how it is reached, and its least length in the demo graph. */
const lists: [string, string, number][] = [
  ['entities', 'it: entities(%) { ... }', 20],
  ['entities of kinds', 'it: entities(kind: ["country", "person"], %) { ... }', 8],
  ['matches of a search', 'it: entities(search: "m", %) { ... }', 3],
  ['relations', 'it: relations(%) { ... }', 50],
  ['relations of types', 'it: relations(where: { type: ["sells", "delivers"] }, %) { ... }', 8],
  [
    'relations of a participant',
    'it: relations(where: { roles: [{ filler: "india" }] }, %) { ... }',
    20,
  ],
  ['relation types', 'it: relationTypes(%) { ... }', 30],
  ['relations of a type', 'relationType(id: "delivers") { it: relations(%) { ... } }', 5],
  ['documents', 'it: documents(%) { ... }', 2],
  ['documents of a publisher', 'publisher(id: "cgtn") { it: documents(%) { ... } }', 1],
  ['publishers', 'it: publishers(%) { ... }', 2],
  ['claims of a document', 'document(id: "cgtn-2018-10-08") { it: claims(%) { ... } }', 60],
  ['relations of an entity', 'entity(id: "india") { it: relations(%) { ... } }', 20],
  ['neighbours of an entity', 'entity(id: "india") { it: neighbours(%) { ... } }', 10],
  [
    'claims attributed to an entity',
    'entity(id: "vladimir-putin") { it: attributedClaims(%) { ... } }',
    3,
  ],
]

interface Connected {
  edges: { cursor: string; node: { id: string } }[]
  nodes: { id: string }[]
  pageInfo: {
    hasNextPage: boolean
    hasPreviousPage: boolean
    startCursor: string
    endCursor: string
  }
  totalCount: number
}

const selection =
  'edges { cursor node { id } } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount'

onEngines('connections', ({ openStore }) => {
  let store: Store
  let service: TestService

  beforeAll(async () => {
    store = await openStore()
    await loadDemo(store)
    service = testService(store)
  })
  afterAll(() => store.close())

  async function page(list: string, args: string): Promise<Connected> {
    const { data, errors } = await service.ask(
      `{ ${list.replace('%', args).replace('...', selection)} }`,
    )
    if (errors) throw new Error(JSON.stringify(errors))
    const [first] = Object.values(data ?? {})
    return (data?.it ?? (first as { it: unknown }).it) as Connected
  }

  async function pages(list: string, args: (cursor: string | null) => string, back: boolean) {
    const cursors: string[] = []
    for (let cursor: string | null = null, more = true; more; ) {
      const { edges, nodes, pageInfo } = await page(list, args(cursor))
      expect(nodes).toEqual(edges.map(({ node }) => node))
      expect(pageInfo.startCursor).toBe(edges[0]?.cursor)
      expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor)
      const found = edges.map((edge) => edge.cursor)
      if (back) cursors.unshift(...found)
      else cursors.push(...found)
      more = back ? pageInfo.hasPreviousPage : pageInfo.hasNextPage
      cursor = back ? pageInfo.startCursor : pageInfo.endCursor
    }
    return cursors
  }

  it.each(lists)(
    '%s come once each, forwards and backwards, and are counted',
    async (_, list, least) => {
      const whole = await page(list, 'first: 500')
      const cursors = whole.edges.map(({ cursor }) => cursor)
      expect(whole.totalCount).toBe(cursors.length)
      expect(cursors.length).toBeGreaterThanOrEqual(least)
      expect(new Set(cursors).size).toBe(cursors.length)
      expect(whole.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false })
      const after = (cursor: string | null) => `first: 7${cursor ? `, after: "${cursor}"` : ''}`
      const before = (cursor: string | null) => `last: 7${cursor ? `, before: "${cursor}"` : ''}`
      expect(await pages(list, after, false)).toEqual(cursors)
      expect(await pages(list, before, true)).toEqual(cursors)
    },
  )

  it('give what lies between two cursors', async () => {
    const list = 'it: relations(%) { ... }'
    const { edges } = await page(list, 'first: 20')
    const [from, to] = [edges[3]?.cursor, edges[9]?.cursor]
    const between = edges.slice(4, 9).map(({ cursor }) => cursor)
    const found = async (args: string) =>
      (await page(list, `${args}, after: "${from}", before: "${to}"`)).edges.map(
        ({ cursor }) => cursor,
      )
    expect(await found('first: 50')).toEqual(between)
    expect(await found('last: 50')).toEqual(between)
    expect(await found('first: 2')).toEqual(between.slice(0, 2))
    expect(await found('last: 2')).toEqual(between.slice(-2))
    const { pageInfo } = await page(list, `first: 50, after: "${from}", before: "${to}"`)
    expect(pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true })
  })

  it('come in twenties where nothing is said, and empty where nothing is wanted', async () => {
    expect((await page('it: relations(%) { ... }', 'first: null')).edges.length).toBe(20)
    const none = await page('it: relations(%) { ... }', 'first: 0')
    expect(none.edges).toEqual([])
    expect(none.totalCount).toBeGreaterThan(50)
  })
})
