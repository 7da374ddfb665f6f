import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { facets } from '../../src/model/facet.ts'
import type { Relation } from '../../src/model/relation.ts'
import {
  anyRelation,
  type RelationFilter,
  type RelationTest,
} from '../../src/model/relationFilter.ts'
import type { RelationSet } from '../../src/store/port/facets.ts'
import type { Reader, Store } from '../../src/store/port.ts'
import { cases } from '../support/cases.ts'
import { draft } from '../support/draft.ts'
import { matches } from '../support/matches.ts'
import { onEngines } from '../support/onEngines.ts'
import {
  entity,
  filler,
  putRelations,
  putSources,
  spokenIn,
  state,
  stored,
} from '../support/sample.ts'
import { counted, entitiesOf, keysOf } from '../support/tally.ts'

const busy = { india: 'country', russia: 'country', china: 'country', modi: 'person' }
/** They take part in one or two relations: so one of them shares little with the busy, and by few. */
const kinds = { ...busy, nepal: 'country', bhutan: 'country' }
const ids = Object.keys(kinds)
const times = ['2018', '2018-10', '2018-10-08', '../2020', '2021/..', '-0044-03', 'Y12018', null]
const modalities = ['ACTUAL', 'PLANNED', 'DENIED'] as const

/** Relations of every sort: dated, open, undated, nested, unclaimed; some whose fillers play two roles. */
const many: readonly Relation[] = Array.from({ length: 60 }, (_, index) => {
  const type = ['sells', 'meets', 'threatens'][index % 3] ?? ''
  const time = times[(index * 5) % times.length]
  const [first = '', second = '', third = ''] = [index, index * 3 + 1, index * 7 + 2].map(
    (one) => Object.keys(busy)[one % 4],
  )
  return {
    id: `${type}-${String(index).padStart(2, '0')}`,
    type,
    key: null,
    isListed: true,
    fillers: [
      filler('agent', first),
      filler('patient', second),
      ...(index % 4 === 0 ? [filler('witness', third)] : []),
      ...(index > 0 && index % 5 === 0 ? [filler('cause', 'sells-00', 'relation')] : []),
    ],
    state:
      index % 13 === 12
        ? null
        : state({
            ...(time ? { time } : {}),
            modality: modalities[index % 4] ?? 'ACTUAL',
            publisherCount: (index % 2) + 1,
            ...spokenIn([['article'], ['article', 'register'], []][index % 3] ?? []),
          }),
  }
})
const few = [
  ['bhutan', 'nepal'],
  ['nepal', 'india'],
].map(([agent = '', patient = ''], index) => ({
  id: `meets-few-${index}`,
  type: 'meets',
  key: null,
  isListed: true,
  fillers: [filler('agent', agent), filler('patient', patient)],
  state: state({}),
}))
const relations: readonly Relation[] = [...many, ...few]

const optional = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null })
const span = fc.constantFrom(
  { from: 1_514_764_800_000, to: 1_546_300_799_999 },
  { from: 1_539_000_000_000, to: null },
  { from: null, to: 1_540_000_000_000 },
)
const slot = fc.record({
  role: optional(fc.constantFrom('agent', 'witness')),
  filler: fc.constantFrom(...ids, 'sells-00', 'nobody'),
})
const tests: fc.Arbitrary<RelationTest> = fc.oneof(
  fc.record({ on: fc.constant('modality' as const), oneOf: fc.subarray([...modalities]) }),
  fc.record({ on: fc.constant('publisher' as const), oneOf: fc.subarray(['paper', 'institute']) }),
  fc.record({ on: fc.constant('slot' as const), oneOf: fc.array(slot, { maxLength: 2 }) }),
  fc.record({ on: fc.constant('role' as const), role: fc.constantFrom('cause', 'witness') }),
)
const filters: fc.Arbitrary<RelationFilter> = fc.record({
  types: optional(fc.subarray(['sells', 'meets', 'unknown'])),
  slots: fc.array(slot, { maxLength: 2 }),
  overlaps: optional(span),
  within: optional(span),
  validAt: optional(
    fc.tuple(span, fc.boolean()).map(([when, certainly]) => ({ ...when, certainly })),
  ),
  clauses: fc.array(
    fc.array(fc.record({ test: tests, holds: fc.boolean() }), { minLength: 1, maxLength: 2 }),
    { maxLength: 2 },
  ),
})
const mostlyAny = fc.oneof(fc.constant(anyRelation), filters)
const sets: fc.Arbitrary<RelationSet> = fc.record({
  id: optional(fc.constantFrom(...ids, 'sells-00', 'nobody')),
  roles: fc.constant(null),
  filter: mostlyAny,
})
const setsOfRoles: fc.Arbitrary<RelationSet> = fc.record({
  id: fc.constantFrom(...ids),
  roles: fc.subarray(['agent', 'patient', 'witness']),
  filter: mostlyAny,
})
const some = fc.oneof(sets, setsOfRoles)

function within({ id, roles, filter }: RelationSet): readonly Relation[] {
  return relations.filter(
    (relation) =>
      matches(relation, filter) &&
      (id === null ||
        relation.fillers.some((one) => one.id === id && (roles?.includes(one.role) ?? true))),
  )
}

const isKind = (id: string, wanted: readonly string[] | null) =>
  wanted === null || wanted.includes(kinds[id as keyof typeof kinds])

onEngines('facets', ({ name, openStore }) => {
  let store: Store
  let reader: Reader

  beforeAll(async () => {
    store = await openStore()
    await store.write(draft, async (writer) => {
      const all = Object.entries(kinds)
      await writer.putEntities(all.map(([id, kind]) => stored(entity(id, id, kind))))
      await putRelations(writer, relations)
      await putSources(writer, relations)
    })
    reader = store.reader()
  })
  afterAll(() => store.close())

  it('are counts of relations, each once, whatever is asked together', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(some, fc.subarray([...facets], { minLength: 1 })), {
          minLength: 1,
          maxLength: 4,
        }),
        async (asked) => {
          const requests = asked.flatMap(([set, wanted]) =>
            wanted.map((facet) => ({ ...set, facet })),
          )
          const found = await reader.facetCounts(requests)
          for (const [index, { facet, ...set }] of requests.entries()) {
            const keys = within(set).flatMap((relation) => keysOf(relation, facet))
            expect(found[index]).toEqual(counted(keys))
          }
        },
      ),
      { numRuns: cases(80, { name }), seed: 11 },
    )
  })

  it('tell the entities that take part in most relations', async () => {
    const asked = fc.record({
      set: some,
      kinds: optional(fc.subarray(['country', 'person'])),
      without: fc.subarray(ids, { maxLength: 2 }),
      limit: fc.integer({ min: 0, max: 5 }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(asked, { minLength: 1, maxLength: 3 }), async (all) => {
        const requests = all.map(({ set, ...rest }) => ({ ...set, ...rest }))
        const found = await reader.partners(requests)
        for (const [index, request] of requests.entries()) {
          const { without, limit } = request
          const wanted = counted(within(request).flatMap(entitiesOf)).filter(
            ({ key }) => !without.includes(key) && isKind(key, request.kinds),
          )
          expect(
            found[index]?.items.map(({ entity: { id }, relationCount }) => [id, relationCount]),
          ).toEqual(wanted.slice(0, limit).map(({ key, count }) => [key, count]))
          expect(found[index]?.more).toBe(wanted.length > limit)
        }
      }),
      { numRuns: cases(60, { name }), seed: 12 },
    )
  })

  it('tell the partners of two, or of one of them alone', async () => {
    const asked = fc.record({
      pair: fc.shuffledSubarray([...ids, 'sells-00'], { minLength: 2, maxLength: 2 }),
      of: fc.constantFrom('both' as const, 'a' as const, 'b' as const),
      kinds: optional(fc.subarray(['country', 'person'])),
      filter: mostlyAny,
      limit: fc.integer({ min: 0, max: 4 }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(asked, { minLength: 1, maxLength: 3 }), async (all) => {
        const requests = all.map(({ pair: [a = '', b = ''], ...rest }) => ({ a, b, ...rest }))
        const found = await reader.comparedPartners(requests)
        for (const [index, { a, b, of, filter, limit, kinds: wanted }] of requests.entries()) {
          const shared = (id: string, other: string) =>
            within({ id, roles: null, filter }).filter((one) => entitiesOf(one).includes(other))
              .length
          const partners = ids
            .filter((id) => id !== a && id !== b && isKind(id, wanted))
            .map((id) => ({ id, withA: shared(a, id), withB: shared(b, id) }))
            .filter(({ withA, withB }) =>
              of === 'both'
                ? withA > 0 && withB > 0
                : of === 'a'
                  ? withA > 0 && withB === 0
                  : withA === 0 && withB > 0,
            )
            .sort(
              (x, y) =>
                Math.min(y.withA, y.withB) - Math.min(x.withA, x.withB) ||
                y.withA + y.withB - x.withA - x.withB ||
                (x.id < y.id ? -1 : 1),
            )
          expect(
            found[index]?.items.map(({ entity: { id }, withA, withB }) => ({ id, withA, withB })),
          ).toEqual(partners.slice(0, limit))
          expect(found[index]?.more).toBe(partners.length > limit)
        }
      }),
      { numRuns: cases(60, { name }), seed: 13 },
    )
  })

  it('of the same relations are counted in one statement, all that is asked in one round trip', async () => {
    const one = store.reader()
    const set = { id: null, roles: null, filter: anyRelation }
    const pair = { a: 'india', b: 'china', kinds: null, filter: anyRelation, limit: 3 }
    await Promise.all([
      one.facetCounts(facets.map((facet) => ({ ...set, facet }))),
      one.at(1_000).facetCounts([{ ...set, id: 'india', facet: 'type' }]),
      one.partners([{ ...set, kinds: null, without: [], limit: 3 }]),
      one.comparedPartners([{ ...pair, of: 'both' }]),
    ])
    expect(one.roundTrips).toBe(1)
  })
})
