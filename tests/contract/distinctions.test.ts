import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { relationFilter } from '../../src/domain/filter/relationFilter.ts'
import type { RelationWhere } from '../../src/domain/filter/relationWhere.ts'
import type { Clause } from '../../src/model/clause.ts'
import { modalities, polarities } from '../../src/model/modality.ts'
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
const states = [
  {},
  { modality: 'PLANNED' },
  { polarity: 'NEGATIVE' },
  {},
  { publisherCount: 2 },
  { modality: 'DENIED', polarity: 'NEGATIVE', publisherCount: 3 },
  null,
  { modality: 'PLANNED', publisherCount: 2 },
  { modality: 'ALLEGED', conflicts: ['modality'] },
  { publisherCount: 5, settled: ['time'] },
] as const

/** Relations of years of their own, and what is said of them after some changes. */
function relationsAfter(changes: number): SampleRelation[] {
  return Array.from({ length: 40 }, (_, index) => {
    const known = index % 3 === 0 ? changes : 0
    const said = states[(index + 3 * known) % states.length] ?? null
    return {
      id: `told-${index}`,
      type: ['meets', 'calls', 'sells'][index % 3] ?? '',
      fillers: [filler('guest', ['ann', 'ben'][index % 2] ?? ''), filler('host', 'eve')],
      state: said && state({ time: timeOf(index), ...said }),
    }
  })
}

/** Some take longer than a day and some do not; some begin at no known time. */
function timeOf(index: number): string {
  if (index % 10 === 9) return `../${1900 + index}`
  return index % 4 === 0 ? `${1900 + index}-05-05` : `${1900 + index}/${1902 + index}`
}

const before = { at: 999, relations: [] }
const changes = [0, 1, 2].map((count) => ({
  at: 1_000 * (count + 1),
  relations: relationsAfter(count),
}))
const instants = [null, 999, 1_000, 1_999, 2_000, 3_000]

const wheres: readonly RelationWhere[] = [
  { modality: ['PLANNED'] },
  { modality: ['PLANNED', 'DENIED'] },
  { modality: ['CANCELLED'] },
  { modality: [] },
  { polarity: 'NEGATIVE' },
  { polarity: 'POSITIVE', not: { modality: ['ACTUAL'] } },
  { singleSourced: false },
  { singleSourced: false, modality: ['ACTUAL'], polarity: 'POSITIVE' },
  { publisherCount: { gte: 2 } },
  { publisherCount: { gt: 2, lt: 5 } },
  { publisherCount: { in: [3, 5] } },
  { publisherCount: { gte: 2 }, modality: ['PLANNED'] },
  { not: { modality: ['ACTUAL'] } },
  { not: { singleSourced: true } },
  { not: { publisherCount: { lte: 1 } } },
  { not: { polarity: 'POSITIVE', modality: ['ACTUAL'] } },
  { or: [{ modality: ['PLANNED'] }, { polarity: 'NEGATIVE' }] },
  { or: [{ modality: ['PLANNED'] }, { type: ['meets'] }] },
  { modality: ['ALLEGED'], conflicting: true },
  { singleSourced: false, conflicting: false },
]

const optional = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null })
const asking: fc.Arbitrary<RelationTest> = fc.oneof(
  fc.record({ on: fc.constant('modality' as const), oneOf: fc.subarray([...modalities]) }),
  fc.record({ on: fc.constant('polarity' as const), oneOf: fc.subarray([...polarities]) }),
  fc.record({ on: fc.constant('singleSourced' as const), is: fc.boolean() }),
  fc.record({
    on: fc.constant('publisherCount' as const),
    bounds: fc.record({
      from: optional(fc.integer({ min: 0, max: 4 })),
      to: optional(fc.integer({ min: 0, max: 5 })),
      isFromExcluded: fc.boolean(),
      isToExcluded: fc.boolean(),
    }),
  }),
)
const other: fc.Arbitrary<RelationTest> = fc.constantFrom<RelationTest>(
  { on: 'conflicting', is: true },
  { on: 'disputes', disputes: { aspects: null, settled: true } },
  { on: 'type', oneOf: ['calls'] },
  { on: 'slot', oneOf: [{ role: null, filler: 'ann' }] },
)
const clause: fc.Arbitrary<Clause<RelationTest>> = fc.array(
  fc.record({
    test: fc.oneof({ weight: 5, arbitrary: asking }, { weight: 1, arbitrary: other }),
    holds: fc.boolean(),
  }),
  { minLength: 1, maxLength: 2 },
)
const time = { from: Date.UTC(1905, 0, 1), to: Date.UTC(1920, 0, 1) }
const filters: fc.Arbitrary<RelationFilter> = fc.record({
  types: optional(fc.subarray(['meets', 'calls', 'unknown'])),
  slots: fc.constantFrom([], [], [], [{ role: 'guest', filler: 'ann' }]),
  overlaps: fc.constantFrom(null, null, time),
  within: fc.constantFrom(null, null, time),
  validAt: fc.constantFrom(null, null, { ...time, certainly: false }),
  clauses: fc.array(clause, { minLength: 1, maxLength: 3 }),
})

onEngines('relations that something sets apart', ({ name, openStore }) => {
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

  /** Newest first; what is undated, last, by id. */
  const inOrder = (a: SampleRelation, b: SampleRelation) =>
    yearIn(a) === yearIn(b) ? (a.id < b.id ? 1 : -1) : yearIn(b) - yearIn(a)

  /** The ids of those that pass, told as plainly as can be. */
  function expected(filter: RelationFilter, knownAt: number | null): string[] {
    const known = [before, ...changes].findLast(({ at }) => at <= (knownAt ?? at))
    return (known?.relations ?? [])
      .filter((one) => matches({ key: null, isListed: true, ...one }, filter, people))
      .sort(inOrder)
      .map(({ id }) => id)
  }

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
  }

  it.each(wheres)('are listed whole and counted, whenever they were known: %o', async (where) => {
    const filter = relationFilter(where)
    for (const knownAt of instants) {
      await holdsAt(knownAt, filter)
      await holdsAt(knownAt, filter, 4, true)
      for (const part of [
        { types: ['meets'] },
        { types: ['meets', 'calls'] },
        { types: [] },
        { within: time },
        { overlaps: time, types: ['sells'] },
        { validAt: { ...time, certainly: false } },
      ]) {
        await holdsAt(knownAt, { ...filter, ...part })
      }
    }
  })

  it('are listed whole for many types', async () => {
    const unknown = Array.from({ length: 120 }, (_, index) => `unknown-${index}`)
    const { clauses } = relationFilter({ singleSourced: false })
    await holdsAt(null, { ...anyRelation, types: [...unknown, 'calls'], clauses }, 3)
  })

  it('are listed whole by any filter, page by page in both directions', async () => {
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
      { numRuns: cases(90, { name }), seed: 48 },
    )
  })
})
