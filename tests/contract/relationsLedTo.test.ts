import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Clause } from '../../src/model/clause.ts'
import type { Entity } from '../../src/model/entity.ts'
import type { EntityTest } from '../../src/model/entityTest.ts'
import {
  anyRelation,
  type RelationFilter,
  type RelationTest,
} from '../../src/model/relationFilter.ts'
import { newestFirst, type RelationOrder } from '../../src/model/relationOrder.ts'
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
  putSources,
  type SampleRelation,
  spokenIn,
  state,
  stored,
} from '../support/sample.ts'
import { walk } from '../support/walk.ts'

const ids = ['ann', 'ben', 'eve', 'dan', 'fay']
const names = ['Police of Agra', 'Police of Baku', 'Agra', 'Prime Minister', 'Baku']

/** Some change their names with each change. */
function entitiesAfter(changes: number): Entity[] {
  return ids.map((id, index) => ({
    ...entity(
      id,
      names[(index + (index % 2) * changes) % names.length],
      index < 3 ? 'body' : 'town',
    ),
    externalIds: [{ scheme: 'Wikidata', value: `Q${index}` }],
  }))
}

/** One speaks of most of them, one of half, and one of so few that it leads to them. */
const speaking = [
  ['article'],
  ['article', 'register'],
  ['article'],
  ['register'],
  ['register', 'letter'],
]

/** Some bring three together, some one with itself, some have another relation take part; many share a day. */
function relationsAfter(changes: number): SampleRelation[] {
  return Array.from({ length: 40 }, (_, index) => {
    const moved = index % 4 === 0 ? changes : 0
    const id = (step: number) => ids[(index * step + moved) % ids.length] ?? ''
    const other = index % 5 === 3 ? filler('topic', 'met-0', 'relation') : filler('topic', id(3))
    return {
      id: `met-${index}`,
      type: ['meets', 'calls'][index % 2] ?? '',
      fillers: [filler('host', id(1)), filler('guest', id(2)), ...(index % 3 === 0 ? [other] : [])],
      state: state({
        time: index % 7 === 0 ? `190${index % 5}/1910` : `190${index % 5}-05-05`,
        ...(index % 6 === 0 ? { modality: 'PLANNED' } : {}),
        ...spokenIn(speaking[(index + moved) % speaking.length] ?? []),
      }),
    }
  })
}

const versions = [0, 1, 2].map((count) => ({
  at: 1_000 * (count + 1),
  entities: entitiesAfter(count),
  relations: relationsAfter(count),
}))
const instants = [null, 999, 1_000, 1_999, 2_000, 3_000]
const time = { from: Date.UTC(1902, 0, 1), to: Date.UTC(1903, 11, 31) }

const planned: RelationTest = { on: 'modality', oneOf: ['PLANNED'] }

const leading: fc.Arbitrary<EntityTest> = fc.oneof(
  fc.record({ on: fc.constant('id' as const), oneOf: fc.subarray([...ids, 'nobody']) }),
  fc.record({
    on: fc.constant('externalId' as const),
    scheme: fc.constant('wikidata'),
    values: fc.subarray(['q0', 'Q1', 'q4', 'q9']),
  }),
  fc.record({
    on: fc.constant('name' as const),
    bounds: fc.constantFrom('AGRA', 'prime minister').map((name) => ({ from: name, to: name })),
  }),
  fc.record({
    on: fc.constant('words' as const),
    words: fc.constantFrom(['police'], ['of', 'baku'], ['ag'], ['min', 'pri']),
  }),
)
const participant: fc.Arbitrary<RelationTest> = fc
  .tuple(leading, fc.subarray(['host', 'guest', 'topic']), fc.constantFrom(null, 'body'))
  .map(([test, roles, kind]) => ({
    on: 'participant',
    clauses: [
      [{ test, holds: true }],
      ...(roles.length > 0 ? [[{ test: { on: 'role' as const, oneOf: roles }, holds: true }]] : []),
      ...(kind ? [[{ test: { on: 'kind' as const, oneOf: [kind] }, holds: true }]] : []),
    ],
  }))
const slots: fc.Arbitrary<RelationTest> = fc.record({
  on: fc.constant('slot' as const),
  oneOf: fc.array(
    fc.record({
      role: fc.constantFrom(null, 'host', 'topic'),
      filler: fc.constantFrom(...ids, 'met-0', 'nobody'),
    }),
    { maxLength: 3 },
  ),
})
const sources: fc.Arbitrary<RelationTest> = fc.oneof(
  fc.record({
    on: fc.constant('document' as const),
    oneOf: fc.subarray(['article', 'register', 'letter', 'none']),
  }),
  fc.record({
    on: fc.constant('publisher' as const),
    oneOf: fc.subarray(['paper', 'institute', 'agency', 'none']),
  }),
)
const held = (test: fc.Arbitrary<RelationTest>) => test.map((one) => ({ test: one, holds: true }))
const anyOf = (some: fc.Arbitrary<RelationTest>): fc.Arbitrary<Clause<RelationTest>> =>
  fc.array(held(some), { minLength: 1, maxLength: 2 })
const clause = fc.oneof(anyOf(fc.oneof(participant, slots)), anyOf(sources))
const filters: fc.Arbitrary<RelationFilter> = fc
  .record({
    types: fc.constantFrom(null, null, ['meets'], ['meets', 'calls']),
    overlaps: fc.constantFrom(null, null, time),
    within: fc.constantFrom(null, null, time),
    validAt: fc.constantFrom(null, null, { ...time, certainly: false }),
    clauses: fc
      .tuple(clause, fc.constantFrom([], [], [[{ test: planned, holds: true }]]))
      .map(([first, more]): readonly Clause<RelationTest>[] => [first, ...more]),
  })
  .map((some) => ({ ...anyRelation, ...some }))

const orders: readonly RelationOrder[] = [
  newestFirst,
  { key: { on: 'recorded' }, direction: 'descending' },
]

onEngines('relations that fillers or sources lead to', ({ name, openStore }) => {
  let store: Store

  beforeAll(async () => {
    store = await openStore()
    for (const { at, entities, relations } of versions) {
      await store.write({ ...draft, at }, async (writer) => {
        await writer.putEntities(entities.map((one) => stored(one)))
        if (at > 1_000) await writer.putDerived(relations.map((one) => derived(one)))
        else await putRelations(writer, relations)
        await putSources(writer, relations)
      })
    }
  })
  afterAll(() => store.close())

  it('are listed whole, each once, in one order from both ends, and counted', async () => {
    await fc.assert(
      fc.asyncProperty(
        filters,
        fc.constantFrom(...instants),
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom(...orders),
        async (filter, knownAt, limit, order) => {
          const reader = store.reader().at(knownAt)
          const known = versions.findLast(({ at }) => at <= (knownAt ?? at))
          const wanted = (known?.relations ?? [])
            .filter((one) =>
              matches({ key: null, isListed: true, ...one }, filter, known?.entities ?? []),
            )
            .map(({ id }) => id)
          const read = async (fromEnd: boolean) =>
            (await walk((page) => reader.relationPage(filter, page, order), limit, fromEnd)).map(
              ({ id }) => id,
            )
          const found = await read(false)
          expect([...found].sort()).toEqual(wanted.sort())
          expect(await read(true)).toEqual(found)
          expect(await reader.relationCount(filter)).toBe(wanted.length)
          const set = { id: null, roles: null, filter }
          const [types = []] = await reader.facetCounts([{ ...set, facet: 'type' }])
          expect(types.reduce((sum, { count }) => sum + count, 0)).toBe(wanted.length)
        },
      ),
      { numRuns: cases(90, { name }), seed: 77 },
    )
  })
})
