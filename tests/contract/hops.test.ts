import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Relation } from '../../src/model/relation.ts'
import { anyRelation, type RelationFilter } from '../../src/model/relationFilter.ts'
import type { HopRequest } from '../../src/store/port/hops.ts'
import type { Reader, Store } from '../../src/store/port.ts'
import { cases } from '../support/cases.ts'
import { draft } from '../support/draft.ts'
import { MemoryReader } from '../support/memoryReader.ts'
import { onEngines } from '../support/onEngines.ts'
import {
  derived,
  entity,
  filler,
  putRelations,
  relationType,
  type SampleRelation,
  state,
  stored,
} from '../support/sample.ts'

const countries = ['india', 'russia', 'china']
const people = ['ann', 'bob']
const kindOf = (id: string) => (people.includes(id) ? 'person' : 'country')
const times = ['2015', '2018-10-08', '../2020', '2021/..', '2015/2019', null]

/** Sixty relations of every sort: dated, open, undated, nested, with a thing in two roles, unclaimed. */
const relations: SampleRelation[] = Array.from({ length: 60 }, (_, index) => {
  const type = ['sells', 'meets'][index % 2] ?? ''
  const time = times[index % times.length]
  const [first = '', second = ''] = [countries[index % 3], [...people, 'india'][(index * 7) % 3]]
  return {
    id: `${type}-${String(index).padStart(2, '0')}`,
    type,
    fillers: [
      filler('agent', first),
      filler('patient', second),
      ...(index % 4 === 3 ? [filler('patient', 'china')] : []),
      ...(index > 2 && index % 5 === 0 ? [filler('cause', 'sells-00', 'relation')] : []),
    ],
    state: index % 13 === 12 ? null : state(time ? { time } : {}),
  }
})
const unlisted = 'meets-07'
const span2018 = { from: 1_514_764_800_000, to: 1_546_300_799_999 }

const optional = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null })
const roles = optional(fc.subarray(['agent', 'patient', 'cause']))
const span = fc.constantFrom(
  { from: 1_420_000_000_000, to: 1_540_000_000_000 },
  { from: 1_538_956_800_000, to: 1_539_043_199_999 },
  { from: null, to: 1_500_000_000_000 },
)
const filters: fc.Arbitrary<RelationFilter> = fc.record({
  types: optional(fc.subarray(['sells', 'meets'])),
  slots: fc.array(
    fc.record({
      role: fc.constantFrom(null, 'patient'),
      filler: fc.constantFrom('ann', 'china', 'sells-00'),
    }),
    { maxLength: 1 },
  ),
  overlaps: optional(span),
  within: fc.constant(null),
  validAt: optional(
    fc.tuple(span, fc.boolean()).map(([time, certainly]) => ({ ...time, certainly })),
  ),
  clauses: fc
    .array(
      fc.record({
        test: fc.record({
          on: fc.constant('participant' as const),
          clauses: fc
            .constantFrom('person', 'country')
            .map((kind) => [[{ test: { on: 'kind' as const, oneOf: [kind] }, holds: true }]]),
        }),
        holds: fc.boolean(),
      }),
      { maxLength: 1 },
    )
    .map((conditions) => conditions.map((one) => [one])),
})
const anything = [...countries, ...people, 'sells-00', 'meets-05', unlisted, 'nobody']
const requests: fc.Arbitrary<HopRequest> = fc.record({
  things: fc.subarray(anything, { minLength: 1 }),
  isInto: fc.constant(false),
  roles,
  kinds: optional(fc.subarray(['country', 'person'])),
  filter: filters,
  limit: fc.integer({ min: 1, max: 12 }),
})
const intos = requests.map((request) => ({
  ...request,
  things: relations.map(({ id }) => id),
  isInto: true,
  roles: null,
}))

onEngines('steps', ({ name, openStore }) => {
  let store: Store
  let reader: Reader
  const memory = new MemoryReader({
    relations: relations.map(
      (relation): Relation => ({ ...relation, key: null, isListed: relation.id !== unlisted }),
    ),
    kindOf,
  })

  beforeAll(async () => {
    store = await openStore()
    await store.write({ ...draft, at: 1_000 }, async (writer) => {
      const ids = [...countries, ...people]
      await writer.putEntities(ids.map((id) => stored(entity(id, id, kindOf(id)))))
      await writer.putRelationTypes([stored(relationType('sells', ['agent', 'patient', 'cause']))])
      await putRelations(writer, relations)
      await writer.putDerived(
        relations.filter(({ id }) => id === unlisted).map((one) => derived(one, false)),
      )
    })
    reader = store.reader()
  })
  afterAll(() => store.close())

  it('lead to what a plain search leads to, through any filter and any roles', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(requests, { minLength: 1, maxLength: 3 }), async (asked) => {
        expect(await reader.hops(asked)).toEqual(await memory.hops(asked))
      }),
      { numRuns: cases(150, { name }) },
    )
  })

  it('lead into relations that lists show and that pass', async () => {
    await fc.assert(
      fc.asyncProperty(intos, async (asked) => {
        expect(await reader.hops([asked])).toEqual(await memory.hops([asked]))
      }),
      { numRuns: cases(50, { name }) },
    )
  })

  it('of many things and requests travel together', async () => {
    const before = reader.roundTrips
    const all = fc.sample(fc.oneof(requests, intos), 20)
    expect((await reader.hops(all)).length).toBe(20)
    expect(reader.roundTrips).toBe(before + 1)
  })

  it('bring the entities that they lead to, as they are or were, where that saves a way', async () => {
    const common = { things: ['india'], roles: null, kinds: null, limit: 20, withEntities: true }
    const filters = [anyRelation, { ...anyRelation, types: ['sells'], overlaps: span2018 }]
    for (const at of [null, 1_500]) {
      const view = store.reader().at(at)
      for (const filter of filters) {
        const all = await view.hops([
          { ...common, isInto: false, filter },
          { ...common, isInto: true, filter, things: ['sells-00', 'sells-02'] },
        ])
        for (const { hops, entities = [] } of all) {
          const ends = hops.flatMap(({ thing, fillers }) =>
            fillers.filter(({ id, kind }) => kind === 'entity' && id !== thing).map(({ id }) => id),
          )
          expect(ends.length).toBeGreaterThan(0)
          const brought = new Map(entities.map((one) => [one.id, one]))
          expect(brought.size).toBe(entities.length)
          if (name === 'embedded') expect(entities).toEqual([])
          else expect(ends.map((id) => brought.get(id) ?? null)).toEqual(await view.entities(ends))
        }
      }
    }
  })

  it('bring the relations that they go through, and since when their types are so where that saves a way', async () => {
    const common = {
      roles: null,
      kinds: null,
      filter: anyRelation,
      limit: 20,
      withRelations: true,
      withTypes: true,
    }
    for (const at of [null, 1_500]) {
      const view = store.reader().at(at)
      const all = await view.hops([
        { ...common, isInto: false, things: ['india'] },
        { ...common, isInto: true, things: ['sells-00', 'sells-02'] },
      ])
      for (const { hops, relations: brought, types } of all) {
        const ids = hops.map(({ relation }) => relation)
        expect(ids.length).toBeGreaterThan(1)
        expect(brought?.map((one) => ({ ...one }))).toEqual(
          (await view.relations(ids)).map((one) => ({ ...one })),
        )
        // Of what relations are called there is no more to know.
        expect(types).toEqual(name === 'embedded' ? [] : [{ id: 'sells', since: 1_000 }])
      }
    }
  })

  it('are those that were known at an instant, to what was of a kind then', async () => {
    await store.write({ ...draft, at: 2_000 }, async (writer) => {
      await writer.putEntities([stored(entity('ann', 'Ann', 'company'), 'other')])
      await writer.putDerived(
        relations
          .filter(({ id }) => id === 'sells-00')
          .map((one) => derived({ ...one, fillers: [filler('agent', 'china')] })),
      )
    })
    const step: HopRequest = {
      things: ['india'],
      isInto: false,
      roles: ['agent'],
      kinds: ['person'],
      filter: { ...anyRelation, types: ['sells'] },
      limit: 50,
    }
    const into = { ...step, isInto: true, roles: null, things: ['sells-00'] }
    expect(await store.reader().at(1_500).hops([step, into])).toEqual(
      await memory.hops([step, into]),
    )
    const [now, inside] = await store.reader().hops([step, into])
    expect(now?.hops.map(({ relation }) => relation)).not.toContain('sells-00')
    expect(now?.hops.flatMap(({ fillers }) => fillers).map(({ id }) => id)).not.toContain('ann')
    expect(inside?.hops).toEqual([
      { thing: 'sells-00', role: null, relation: 'sells-00', fillers: [] },
    ])
    expect(await store.reader().at(500).hops([step, into])).toEqual([
      { hops: [], more: false },
      { hops: [], more: false },
    ])
  })
})
