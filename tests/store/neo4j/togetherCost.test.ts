import type { Driver } from 'neo4j-driver'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { anyRelation, type RelationFilter } from '../../../src/model/relationFilter.ts'
import type { Store } from '../../../src/store/port.ts'
import type { Ask } from '../../../src/store/statements/statement.ts'
import { facetReads } from '../../../src/store/topics/facetReads.ts'
import { relationReads } from '../../../src/store/topics/relationReads.ts'
import { costIn, forgetPlans } from '../../support/costIn.ts'
import { draft } from '../../support/draft.ts'
import { driverOf } from '../../support/driverOf.ts'
import { onNeo4j } from '../../support/onNeo4j.ts'
import { readingOf } from '../../support/readingOf.ts'
import { entity, filler, putRelations, state, stored } from '../../support/sample.ts'

const FEW = 400
const MANY = 10 * FEW
/** What is looked at for six stretches, of three spans of time on two shelves, in each of which who leads is found. */
const MOST = 600
/** So many relations the hub and the rare guest share, all of them old. */
const SHARED = 12

const page = { limit: 5, after: null, before: null, fromEnd: false }
const since1500 = { from: Date.UTC(1500, 0, 1), to: Date.UTC(1600, 0, 1) }

const together = (...fillers: readonly string[]): RelationFilter => ({
  ...anyRelation,
  slots: fillers.map((one) => ({ role: null, filler: one })),
})
/** Those in which any of some takes part. */
const anyOf = (...fillers: readonly string[]): RelationFilter => ({
  ...anyRelation,
  clauses: [[{ test: { on: 'slot', oneOf: together(...fillers).slots }, holds: true }]],
})
const named = (name: string): RelationFilter => {
  const isNamed = { on: 'name', bounds: { from: name, to: name } } as const
  const clauses = [[{ test: isNamed, holds: true }]]
  return { ...anyRelation, clauses: [[{ test: { on: 'participant', clauses }, holds: true }]] }
}
const both = together('hub', 'rare')
const pageOf =
  (filter: RelationFilter, fromEnd = false) =>
  (ask: Ask, knownAt: number | null) =>
    relationReads.relationPage(readingOf(ask, knownAt), filter, { ...page, fromEnd })
const asked: readonly [string, (ask: Ask, knownAt: number | null) => Promise<unknown>][] = [
  ['of two', pageOf(both)],
  ['of two, named the other way round', pageOf(together('rare', 'hub'))],
  ['of two, oldest first', pageOf(both, true)],
  ['of two, of a type', pageOf({ ...both, types: ['meets'] })],
  ['of two at a time', pageOf({ ...both, overlaps: since1500 })],
  ['of two, one of whom is nowhere', pageOf(together('hub', 'nobody'))],
  [
    'of one with another',
    (ask, knownAt) =>
      relationReads.participationPages(readingOf(ask, knownAt), [
        { id: 'hub', roles: ['host'], filter: together('rare'), page },
      ]),
  ],
  ['of some', pageOf(anyOf('rare', 'nobody'))],
  ['of some, oldest first', pageOf(anyOf('rare', 'nobody'), true)],
  ['of whom is named so', pageOf(named('rare'))],
  ['of whom is named so, at a time', pageOf({ ...named('rare'), overlaps: since1500 })],
  [
    'of whom is named so, counted',
    (ask, knownAt) => relationReads.relationCount(readingOf(ask, knownAt), named('rare')),
  ],
  ['of two, counted', (ask, knownAt) => relationReads.relationCount(readingOf(ask, knownAt), both)],
  [
    'of two, counted by type',
    (ask, knownAt) =>
      facetReads.facetCounts(readingOf(ask, knownAt), [
        { id: null, roles: null, filter: both, facet: 'type' },
      ]),
  ],
]

/** What relations of two cost in Neo4j's own count of reads, however many the one has with others. */
onNeo4j('a list', ({ openStore, server }) => {
  let store: Store
  let driver: Driver
  const inFew = new Map<string, readonly (readonly number[])[]>()

  beforeAll(async () => {
    store = await openStore()
    driver = driverOf(server)
    await store.write({ ...draft, at: 1_000 }, async (writer) => {
      await writer.putEntities(['hub', 'rare', 'crowd'].map((id) => stored(entity(id))))
      await putRelations(writer, [...meetings('rare', 0, SHARED), ...meetings('crowd', 0, FEW)])
    })
    await forgetPlans(driver)
    for (const [name, read] of asked) inFew.set(name, await costsOf(read))
    await store.write({ ...draft, at: 2_000 }, (writer) =>
      putRelations(writer, meetings('crowd', FEW, MANY)),
    )
    await forgetPlans(driver)
  })
  afterAll(async () => {
    await driver.close()
    await store.close()
  })

  const costsOf = async (read: (typeof asked)[number][1]) => [
    await costIn(driver, (ask) => read(ask, null)),
    await costIn(driver, (ask) => read(ask, 1_500)),
  ]

  it.each(asked)('%s looks at little besides, now and as of earlier', async (name, read) => {
    const costs = await costsOf(read)
    const before = inFew.get(name) ?? []
    expect(costs.map(([rows]) => rows)).toEqual(before.map(([rows]) => rows))
    // Plans differ with what there is, but no plan goes over what only one of them has.
    for (const [, reads] of [...before, ...costs]) {
      expect(reads).toBeGreaterThan(0)
      expect(reads).toBeLessThan(MOST)
    }
  })

  it('of whom is named so is counted without looking at who takes part in each', async () => {
    const [, reads = 0] = await costIn(driver, (ask) =>
      relationReads.relationCount(readingOf(ask, null), named('crowd')),
    )
    // The index on roles, and whether it is the first of its filler in the relation.
    expect(reads / (FEW + MANY)).toBeLessThan(2)
  })
})

/** Meetings of the hub: older ones with the rare guest than with all others. */
function meetings(guest: string, from: number, to: number) {
  return Array.from({ length: to - from }, (_, index) => ({
    id: `meets-${guest}-${from + index}`,
    type: index % 2 === 0 ? 'meets' : 'calls',
    fillers: [filler('host', 'hub'), filler('guest', guest)],
    state: state({ time: String((guest === 'rare' ? 1500 : 1700) + (index % 90)) }),
  }))
}
