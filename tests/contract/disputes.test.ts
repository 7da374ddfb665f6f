import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Clause } from '../../src/model/clause.ts'
import {
  anyRelation,
  type RelationFilter,
  type RelationTest,
} from '../../src/model/relationFilter.ts'
import type { Store } from '../../src/store/port.ts'
import { cases } from '../support/cases.ts'
import { draft } from '../support/draft.ts'
import { matches } from '../support/matches.ts'
import { onEngines } from '../support/onEngines.ts'
import {
  derived,
  entity,
  filler,
  putRelations,
  type SampleRelation,
  state,
  stored,
} from '../support/sample.ts'
import { walk } from '../support/walk.ts'

const people = ['ann', 'ben', 'eve'].map((id) => entity(id))
const aspects = ['time', 'value', 'polarity']
const disputes: readonly [conflicts: string[], settled: string[]][] = [
  [[], []],
  [['value'], []],
  [[], ['time']],
  [['time'], ['value']],
  [['polarity', 'value'], []],
  [[], []],
  [[], ['polarity', 'value']],
  [['time', 'value'], ['polarity']],
]

/** Relations of years of their own, with the disputes that they are in after some changes. */
function relationsAfter(changes: number): SampleRelation[] {
  return Array.from({ length: 32 }, (_, index) => {
    const known = index % 3 === 0 ? changes : 0
    const [conflicts, settled] = disputes[(index + 3 * known) % disputes.length] ?? [[], []]
    return {
      id: `told-${index}`,
      type: index % 2 === 0 ? 'meets' : 'calls',
      fillers: [filler('guest', ['ann', 'ben'][index % 2] ?? ''), filler('host', 'eve')],
      state: index === 7 ? null : state({ time: yearOf(index), conflicts, settled }),
    }
  })
}

/** Some take longer than a day and some do not; one begins at no known time. */
function yearOf(index: number): string {
  return index === 9 ? '../1909' : index % 4 === 0 ? `${1900 + index}-05-05` : `${1900 + index}`
}

const before = { at: 999, relations: [] }
const changes = [0, 1, 2].map((count) => ({
  at: 1_000 * (count + 1),
  relations: relationsAfter(count),
}))

const optional = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null })
const asking: fc.Arbitrary<RelationTest> = fc.record({
  on: fc.constant('disputes' as const),
  disputes: fc.record({
    aspects: optional(fc.subarray(aspects)),
    settled: fc.constantFrom(null, true, false),
  }),
})
const all = (test: fc.Arbitrary<RelationTest>): fc.Arbitrary<Clause<RelationTest>> =>
  test.map((one) => [{ test: one, holds: true }])
/** Clauses that no dispute is needed for, beside those that ask for one. */
const others = fc.constantFrom<Clause<RelationTest>>(
  [{ test: { on: 'conflicting', is: true }, holds: true }],
  [{ test: { on: 'role', role: 'host' }, holds: true }],
  [
    { test: { on: 'disputes', disputes: { aspects: null, settled: true } }, holds: true },
    { test: { on: 'slot', oneOf: [{ role: null, filler: 'ann' }] }, holds: true },
  ],
  [{ test: { on: 'disputes', disputes: { aspects: ['value'], settled: null } }, holds: false }],
  [
    {
      test: {
        on: 'participant',
        clauses: [[{ test: { on: 'id', oneOf: ['ben'] }, holds: true }]],
      },
      holds: true,
    },
  ],
)
const time = { from: Date.UTC(1905, 0, 1), to: Date.UTC(1920, 0, 1) }
const filters: fc.Arbitrary<RelationFilter> = fc.record({
  types: optional(fc.subarray(['meets', 'calls', 'unknown'])),
  slots: fc.constantFrom([], [], [{ role: 'guest', filler: 'ann' }]),
  overlaps: fc.constantFrom(null, null, time),
  within: fc.constantFrom(null, null, time),
  validAt: fc.constantFrom(null, null, { ...time, certainly: false }),
  clauses: fc
    .tuple(fc.array(all(asking), { maxLength: 2 }), fc.array(others, { maxLength: 1 }))
    .map(([some, more]) => [...more, ...some]),
})

onEngines('relations in dispute', ({ name, openStore, ask }) => {
  let store: Store

  beforeAll(async () => {
    store = await openStore()
    for (const { at, relations } of changes) {
      await store.write({ ...draft, at }, async (writer) => {
        if (at > 1_000) return await writer.putDerived(relations.map((one) => derived(one)))
        await writer.putEntities(people.map((one) => stored(one)))
        await putRelations(writer, relations)
      })
    }
  })
  afterAll(() => store.close())

  const yearIn = ({ state }: SampleRelation) =>
    state?.validTime?.from ?? state?.validTime?.to ?? Number.NEGATIVE_INFINITY

  /** The ids of those that pass, newest first, told as plainly as can be. */
  function expected(filter: RelationFilter, knownAt: number | null): string[] {
    const known = [before, ...changes].findLast(({ at }) => at <= (knownAt ?? at))
    return (known?.relations ?? [])
      .filter((one) => matches({ key: null, isListed: true, ...one }, filter, people))
      .sort((a, b) => yearIn(b) - yearIn(a))
      .map(({ id }) => id)
  }

  const instants = [null, 999, 1_000, 1_999, 2_000, 3_000]

  /** Walks all pages of a filter, and holds them and the count against what is told plainly. */
  async function holdsAt(
    knownAt: number | null,
    filter: RelationFilter,
    limit = 12,
    fromEnd = false,
  ) {
    const reader = store.reader().at(knownAt)
    const found = await walk((page) => reader.relationPage(filter, page), limit, fromEnd)
    const wanted = expected(filter, knownAt)
    expect(found.map(({ id }) => id)).toEqual(wanted)
    expect(await reader.relationCount(filter)).toBe(wanted.length)
    return wanted.length
  }

  it.each(
    [null, true, false].flatMap((settled) =>
      [null, ['time'], ['value', 'polarity'], []].map((some) => ({ settled, aspects: some })),
    ),
  )('are listed whole and counted, whenever they were known: %o', async (asked) => {
    const clauses = [[{ test: { on: 'disputes' as const, disputes: asked }, holds: true }]]
    const totals: number[] = []
    for (const knownAt of instants) {
      for (const types of [null, ['meets'], ['meets', 'calls']]) {
        totals.push(await holdsAt(knownAt, { ...anyRelation, types, clauses }))
      }
    }
    expect(Math.max(...totals) > 0).toBe(asked.aspects?.length !== 0)
  })

  it('are listed whole by any filter beside, page by page in both directions', async () => {
    await fc.assert(
      fc.asyncProperty(
        filters,
        fc.constantFrom(...instants),
        fc.integer({ min: 1, max: 9 }),
        fc.boolean(),
        async (filter, knownAt, limit, fromEnd) => {
          await holdsAt(knownAt, filter, limit, fromEnd)
        },
      ),
      { numRuns: cases(60, { name }), seed: 13 },
    )
  })

  it('are found as before where they were written before that was kept', async () => {
    const read = () =>
      ask(
        store,
        'MATCH (n:RelationState) RETURN n.id AS id, n.since AS since, n.dispute AS dispute ORDER BY id, since',
      )
    const kept = await read()
    const kinds = new Set(kept.flatMap((row) => ('dispute' in row ? [row.dispute ?? null] : [])))
    expect([...kinds].sort()).toEqual(['both', null, 'open', 'settled'])
    await ask(store, 'MATCH (n:RelationState) SET n.dispute = null')
    await ask(store, "MATCH (n:Migration) WHERE n.name CONTAINS '047' DELETE n")
    expect(await store.migrate()).toHaveLength(1)
    expect(await read()).toEqual(kept)
    await ask(store, "MATCH (n:Migration) WHERE n.name CONTAINS '047' DELETE n")
    await store.migrate()
    expect(await read(), `a second time on ${name}`).toEqual(kept)
  })
})
