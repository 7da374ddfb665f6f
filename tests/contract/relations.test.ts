import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Bounds } from '../../src/model/clause.ts'
import type { Entity } from '../../src/model/entity.ts'
import type { EntityFilter, TakesPartTest } from '../../src/model/entityFilter.ts'
import type { EntityTest } from '../../src/model/entityTest.ts'
import {
  anyRelation,
  type RelationFilter,
  type RelationTest,
  type RoleTest,
  type ValueTest,
} from '../../src/model/relationFilter.ts'
import type { RelationOrder, RelationOrderKey } from '../../src/model/relationOrder.ts'
import type { Attribute, Quantity } from '../../src/model/value.ts'
import type { Reader, Store } from '../../src/store/port.ts'
import { cases } from '../support/cases.ts'
import { draft } from '../support/draft.ts'
import { matches } from '../support/matches.ts'
import { matchesEntity } from '../support/matchesEntity.ts'
import { onEngines } from '../support/onEngines.ts'
import {
  derived,
  entity,
  filler,
  putRelations,
  putSources,
  relationType,
  type SampleRelation,
  spokenIn,
  state,
  stored,
} from '../support/sample.ts'
import { everything, walk } from '../support/walk.ts'

const countries = ['india', 'russia', 'china', 'usa']
const times = [
  '2015',
  '2018-10',
  '2018-10-08',
  '../2020',
  '2021/..',
  '2015/2019',
  '2018?',
  '-0044-03-15',
  'Y12018',
  null,
]
const modalities = ['ACTUAL', 'PLANNED', 'THREATENED'] as const

const attributes: readonly (readonly Attribute[])[] = [
  [{ name: 'value', values: [quantity(5, 'USD'), quantity(-3.5, null)] }],
  [{ name: 'value', values: [quantity(1e9, 'system')] }],
  [{ name: 'value', values: [{ kind: 'date', date: '2018' }] }],
  [{ name: 'name', values: [{ kind: 'text', text: 'S-400 Триумф' }] }],
  [{ name: 'name', values: [{ kind: 'boolean', boolean: true }] }],
  [],
]

/** Forty relations of every sort: dated, open, undated, tied, nested, self-referring, unclaimed. */
const relations: SampleRelation[] = Array.from({ length: 40 }, (_, index) => {
  const type = ['sells', 'meets', 'threatens'][index % 3] ?? ''
  const time = times[index % times.length]
  const first = countries[index % 4] ?? ''
  const second = countries[(index * 3 + 1) % 4] ?? ''
  return {
    id: `${type}-${String(index).padStart(2, '0')}`,
    type,
    fillers: [
      filler('agent', first),
      filler('patient', second),
      ...(index > 0 && index % 5 === 0 ? [filler('cause', 'sells-00', 'relation')] : []),
    ],
    state:
      index % 11 === 10
        ? null
        : state({
            ...(time ? { time } : {}),
            modality: modalities[index % 3 === 0 ? 0 : index % 2 === 0 ? 1 : 2] ?? 'ACTUAL',
            polarity: index % 7 === 0 ? 'NEGATIVE' : 'POSITIVE',
            publisherCount: (index % 2) + 1,
            conflicts: [['time'], [], ['polarity', 'time'], [], []][index % 5] ?? [],
            settled: [[], ['value'], ['time']][index % 3] ?? [],
            ...spokenIn([['article'], ['register'], ['article', 'register']][index % 3] ?? []),
            attributes: attributes[index % attributes.length] ?? [],
          }),
  }
})

const optional = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null })
const span = fc
  .constantFrom(
    [1_420_000_000_000, 1_540_000_000_000],
    [1_539_000_000_000, 1_539_000_000_000],
    [null, 1_500_000_000_000],
    [1_540_000_000_000, null],
    [null, null],
  )
  .map(([from = null, to = null]) => ({ from, to }))
const bounds = <T>(some: fc.Arbitrary<T>): fc.Arbitrary<Bounds<T>> =>
  fc.record({
    from: optional(some),
    to: optional(some),
    isFromExcluded: fc.boolean(),
    isToExcluded: fc.boolean(),
  })
const slot = fc.record({
  role: optional(fc.constantFrom('agent', 'patient', 'cause')),
  filler: fc.constantFrom(...countries, 'sells-00', 'nobody'),
})
const instants = fc.constantFrom(1_420_000_000_000, 1_514_764_800_000, 1_539_000_000_000, 0)
const values: fc.Arbitrary<ValueTest> = fc.oneof(
  fc.record({
    kind: fc.constant('number' as const),
    unit: optional(fc.constantFrom('USD', 'system')),
    bounds: bounds(fc.constantFrom(-3.5, 0, 5, 1e9, 1e-9)),
  }),
  fc.record({
    kind: fc.constant('text' as const),
    bounds: bounds(fc.constantFrom('S-400', 's 400 triumf', 'a', 'zz')),
  }),
  fc.record({ kind: fc.constant('date' as const), bounds: bounds(instants) }),
  fc.record({ kind: fc.constant('boolean' as const), boolean: fc.boolean() }),
)
/** Russia is no country here, and has an identifier and another name. */
const known: readonly Entity[] = [
  ...countries.filter((id) => id !== 'russia').map((id) => entity(id)),
  {
    ...entity('russia', 'Russia', 'union', ['Россия']),
    externalIds: [{ scheme: 'ISO 3166-1', value: 'RU' }],
  },
]
const entityTests: fc.Arbitrary<EntityTest> = fc.oneof(
  fc.record({ on: fc.constant('id' as const), oneOf: fc.subarray(countries) }),
  fc.record({ on: fc.constant('kind' as const), oneOf: fc.subarray(['country', 'union']) }),
  fc.record({
    on: fc.constant('name' as const),
    bounds: bounds(fc.constantFrom('india', 'Rossiya', 'm')),
  }),
  fc.record({
    on: fc.constant('externalId' as const),
    scheme: fc.constantFrom('iso 3166 1', 'Wikidata'),
    values: optional(fc.subarray(['ru', 'IN'])),
  }),
  fc.record({ on: fc.constant('words' as const), words: fc.constantFrom(['ros'], ['in'], ['x']) }),
)
const clausesOf = <T>(some: fc.Arbitrary<T>, most = 2) =>
  fc.array(
    fc.array(fc.record({ test: some, holds: fc.boolean() }), { minLength: 1, maxLength: 2 }),
    { maxLength: most },
  )
/** Few of them, since statements look for three at most. */
const participants: fc.Arbitrary<RelationTest> = fc.record({
  on: fc.constant('participant' as const),
  clauses: clausesOf<EntityTest | RoleTest>(
    fc.oneof(
      entityTests,
      fc.record({ on: fc.constant('role' as const), oneOf: fc.subarray(['agent', 'patient']) }),
    ),
  ),
})
const tests: fc.Arbitrary<RelationTest> = fc.oneof(
  fc.record({ on: fc.constant('type' as const), oneOf: fc.subarray(['sells', 'meets']) }),
  fc.record({
    on: fc.constantFrom('document' as const, 'publisher' as const),
    oneOf: fc.subarray(['article', 'register', 'paper']),
  }),
  fc.record({ on: fc.constant('modality' as const), oneOf: fc.subarray([...modalities]) }),
  fc.record({ on: fc.constant('slot' as const), oneOf: fc.array(slot, { maxLength: 2 }) }),
  fc.record({
    on: fc.constantFrom('documents' as const, 'publishers' as const),
    bounds: bounds(fc.constantFrom('article', 'm', 'register', 'paper')),
  }),
  fc.record({
    on: fc.constant('polarity' as const),
    oneOf: fc.subarray(['POSITIVE' as const, 'NEGATIVE' as const]),
  }),
  fc.record({
    on: fc.constant('disputes' as const),
    disputes: fc.record({
      aspects: optional(fc.subarray(['time', 'value', 'polarity'])),
      settled: optional(fc.boolean()),
    }),
  }),
  fc.record({ on: fc.constant('role' as const), role: fc.constantFrom('cause', 'agent') }),
  fc.record({ on: fc.constantFrom('singleSourced', 'conflicting'), is: fc.boolean() }),
  fc.record({ on: fc.constantFrom('from', 'to'), bounds: bounds(instants) }),
  fc.record({
    on: fc.constant('publisherCount' as const),
    bounds: bounds(fc.constantFrom(1, 2)),
  }),
  fc.record({
    on: fc.constant('attribute' as const),
    name: fc.constantFrom('value', 'name'),
    value: values,
  }),
)
const filters: fc.Arbitrary<RelationFilter> = fc.record({
  types: optional(fc.subarray(['sells', 'meets', 'threatens', 'unknown'])),
  slots: fc.array(slot, { maxLength: 2 }),
  overlaps: optional(span),
  within: optional(span),
  validAt: optional(
    fc.tuple(span, fc.boolean()).map(([when, certainly]) => ({ ...when, certainly })),
  ),
  clauses: fc
    .tuple(clausesOf(tests), clausesOf(fc.oneof(participants, tests), 1))
    .map(([plain, joined]) => [...plain, ...joined]),
})
const entityFilters: fc.Arbitrary<EntityFilter> = fc.record({
  words: fc.constantFrom([], ['in'], ['r']),
  kinds: optional(fc.subarray(['country', 'union'])),
  clauses: clausesOf<EntityTest | TakesPartTest>(
    fc.oneof(
      entityTests,
      fc.record({
        on: fc.constant('takesPart' as const),
        roles: optional(fc.subarray(['agent', 'patient'])),
        filter: filters.filter(({ clauses }) =>
          clauses.flat().every(({ test }) => test.on !== 'participant'),
        ),
      }),
    ),
    1,
  ),
})

/** The key that relations sort by, told anew: newest first, undated last, then by id downwards. */
function newestFirst(a: SampleRelation, b: SampleRelation): number {
  const [first, second] = [a, b].map((one) => one.state?.validTime)
  const [x, y] = [first, second].map((one) => one?.from ?? one?.to ?? Number.NEGATIVE_INFINITY)
  return x === y ? (a.id < b.id ? 1 : -1) : (y ?? 0) - (x ?? 0)
}

const orders: fc.Arbitrary<RelationOrder> = fc.record({
  key: fc.oneof(
    fc.record({ on: fc.constantFrom('time', 'recorded', 'publisherCount') }),
    fc.record({
      on: fc.constant('attribute' as const),
      name: fc.constantFrom('value', 'name'),
      unit: optional(fc.constant('USD')),
    }),
  ),
  direction: fc.constantFrom('ascending', 'descending'),
})

/** By what a key stands for, told anew; what has none is least, and all was recorded at once. */
function byValue(key: RelationOrderKey): (a: SampleRelation, b: SampleRelation) => number {
  const textOf = ({ state: said }: SampleRelation): string => {
    if (key.on === 'publisherCount') return said ? `1${said.publisherCount}` : ''
    if (key.on !== 'attribute') return ''
    const values = said?.attributes.find(({ name }) => name === key.name)?.values ?? []
    const [value] = values.filter(
      (one) => key.unit === null || (one.kind === 'quantity' && one.unit === key.unit),
    )
    if (!value) return ''
    // Numbers are less than texts, and those less than truth values and dates.
    if (value.kind !== 'quantity') return { text: '1', boolean: '2', date: '3' }[value.kind]
    return `0${String(value.number + 1e6).padStart(20, '0')}`
  }
  return (a, b) => (textOf(a) < textOf(b) ? -1 : textOf(a) > textOf(b) ? 1 : 0)
}

function quantity(number: number, unit: string | null): Quantity {
  return { kind: 'quantity', number, unit, qualifier: 'EXACT' }
}

function expected(filter: RelationFilter): SampleRelation[] {
  return relations
    .filter((relation) => matches({ key: null, isListed: true, ...relation }, filter, known))
    .sort(newestFirst)
}

onEngines('relations', ({ name, openStore }) => {
  let store: Store
  let reader: Reader

  beforeAll(async () => {
    store = await openStore()
    await store.write(draft, async (writer) => {
      await writer.putEntities(known.map((one) => stored(one)))
      await writer.putRelationTypes([stored(relationType('sells', ['agent', 'patient', 'cause']))])
      await putRelations(writer, relations)
      await putSources(writer, relations)
    })
    reader = store.reader()
  })
  afterAll(() => store.close())

  it('are read by id in the order asked for, with null for what is not there', async () => {
    const found = await reader.relations(['meets-01', 'nothing', 'sells-00'])
    expect(found.map((one) => one?.id)).toEqual(['meets-01', undefined, 'sells-00'])
    expect(found[2]).toEqual({ key: null, isListed: true, ...relations[0] })
  })

  it('are listed whole by any filter, newest first, page by page in both directions', async () => {
    await fc.assert(
      fc.asyncProperty(
        filters,
        fc.integer({ min: 1, max: 9 }),
        fc.boolean(),
        async (filter, limit, fromEnd) => {
          const found = await walk((page) => reader.relationPage(filter, page), limit, fromEnd)
          const wanted = expected(filter)
          expect(found.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id))
          expect(await reader.relationCount(filter)).toBe(wanted.length)
        },
      ),
      { numRuns: cases(60, { name }), seed: 7 },
    )
    // Every index that leads to relations has statements of its own, which a Neo4j plans here.
  }, 120_000)

  it('are listed in any order, page by page in both directions', async () => {
    await fc.assert(
      fc.asyncProperty(
        filters,
        orders,
        fc.integer({ min: 1, max: 9 }),
        fc.boolean(),
        async (filter, order, limit, fromEnd) => {
          const found = await walk(
            (page) => reader.relationPage(filter, page, order),
            limit,
            fromEnd,
          )
          const least = expected(filter).reverse().sort(byValue(order.key))
          const wanted = order.direction === 'ascending' ? least : least.reverse()
          expect(found.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id))
        },
      ),
      { numRuns: cases(60, { name }), seed: 9 },
    )
  })

  it('tell which entities take part in them', async () => {
    const all = relations.map((one) => ({ key: null, isListed: true, ...one }))
    const roles = all.flatMap(({ fillers }) => fillers.map(({ id }) => id))
    const degree = ({ id }: Entity) => roles.filter((one) => one === id).length
    await fc.assert(
      fc.asyncProperty(
        entityFilters,
        optional(
          fc.record({
            by: fc.constantFrom('name', 'degree'),
            direction: fc.constantFrom('ascending', 'descending'),
          }),
        ),
        async (filter, order) => {
          const wanted = known
            .filter((one) => matchesEntity(one, filter, all, known))
            .map(({ id }) => id)
          const found = await walk((page) => reader.entityPage(filter, page, order), 2)
          expect(found.map(({ id }) => id).sort()).toEqual(wanted.sort())
          expect(await reader.entityCount(filter)).toBe(wanted.length)
          if (order?.by === 'degree') {
            const sign = order.direction === 'ascending' ? 1 : -1
            expect(found.map(degree)).toEqual(found.map(degree).sort((a, b) => sign * (a - b)))
          }
        },
      ),
      { numRuns: cases(80, { name }), seed: 11 },
    )
  })

  it('are listed around something in any order', async () => {
    await fc.assert(
      fc.asyncProperty(
        filters,
        orders,
        fc.integer({ min: 1, max: 9 }),
        async (filter, order, limit) => {
          const request = { id: 'india', roles: null, filter, order }
          const found = await walk(async (page) => {
            const [one] = await reader.participationPages([{ ...request, page }])
            return one ?? { items: [], more: false }
          }, limit)
          const least = expected(filter).reverse().sort(byValue(order.key))
          const wanted = order.direction === 'ascending' ? least : least.reverse()
          const played = wanted.flatMap(({ id, fillers }) => {
            const roles = fillers
              .filter((one) => one.id === 'india')
              .map(({ role }) => role)
              .sort()
            return (order.direction === 'ascending' ? roles : roles.reverse()).map((role) => [
              id,
              role,
            ])
          })
          expect(found.map(({ relation, role }) => [relation.id, role])).toEqual(played)
        },
      ),
      { numRuns: cases(40, { name }), seed: 10 },
    )
  })

  it('list what something takes part in, an item for each role, many lists at once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            id: fc.constantFrom(...countries, 'sells-00', 'nobody'),
            roles: optional(fc.subarray(['agent', 'patient', 'cause'])),
            filter: filters,
          }),
          { minLength: 1, maxLength: 4 },
        ),
        fc.boolean(),
        async (requests, fromEnd) => {
          const page = { ...everything, fromEnd }
          const paged = requests.map((request) => ({ ...request, page }))
          const pages = await reader.participationPages(paged)
          const counts = await reader.participationCounts(paged)
          for (const [index, { id, roles, filter }] of requests.entries()) {
            const wanted = expected(filter).flatMap((relation) =>
              relation.fillers
                .filter((one) => one.id === id && (roles === null || roles.includes(one.role)))
                .map(({ role }) => `${relation.id} ${role}`)
                .sort()
                .reverse(),
            )
            const found = pages[index]?.items.map(({ item }) => `${item.relation.id} ${item.role}`)
            expect(found).toEqual(wanted)
            expect(counts[index]).toBe(wanted.length)
          }
        },
      ),
      { numRuns: cases(60, { name }), seed: 8 },
    )
  })

  it('bring the pages that are asked next of those who take part, as they are read by themselves', async () => {
    const pages = fc
      .record({
        roles: optional(fc.subarray(['agent', 'patient'], { minLength: 1 })),
        filter: filters,
        order: optional(orders),
        limit: fc.integer({ min: 1, max: 5 }),
        fromEnd: fc.boolean(),
      })
      .map(({ limit, fromEnd, order, ...request }) => ({
        ...request,
        ...(order ? { order } : {}),
        page: { ...everything, limit, fromEnd, withEntities: true },
      }))
    const numRuns = cases(90, { name })
    let brought = 0
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.constantFrom(...countries), { minLength: 1, maxLength: 3 }),
        pages,
        pages,
        async (ids, outer, inner) => {
          const asked = ids.map((id) => ({ id, ...outer }))
          const found = await reader.participationPages(asked.map((one) => ({ ...one, inner })))
          const plain = await reader.participationPages(asked)
          expect(found.map(({ items, more }) => ({ items, more }))).toEqual(plain)
          for (const { items, inner: nested } of found) {
            const entities = items.flatMap((item) => item.entities ?? []).map(({ id }) => id)
            if (nested) expect([...nested.keys()]).toEqual(expect.arrayContaining(entities))
            const wanted = [...(nested?.keys() ?? [])]
            const alone = await reader.participationPages(wanted.map((id) => ({ id, ...inner })))
            expect([...(nested?.values() ?? [])]).toEqual(alone)
            brought += wanted.length
          }
        },
      ),
      { numRuns, seed: 12 },
    )
    if (name === 'embedded') expect(brought).toBe(0)
    else expect(brought).toBeGreaterThan(numRuns)
  })

  it('are paged through a filler with types and roles, forwards and backwards', async () => {
    const filter = { ...anyRelation, types: ['sells', 'meets'] }
    const read = (fromEnd: boolean) =>
      walk(
        async (page) => {
          const [found] = await reader.participationPages([
            { id: 'india', roles: ['agent'], filter, page },
          ])
          return found ?? { items: [], more: false }
        },
        2,
        fromEnd,
      )
    const ids = (await read(false)).map(({ relation }) => relation.id)
    expect(ids.length).toBeGreaterThan(4)
    expect((await read(true)).map(({ relation }) => relation.id)).toEqual(ids)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('are tied to new fillers and untied from old ones when they are derived anew', async () => {
    const [relation] = relations
    if (!relation) throw new Error('there are relations')
    const change = (fillers: SampleRelation['fillers']) =>
      store.write(draft, (writer) => writer.putDerived([derived({ ...relation, fillers })]))
    const partners = async () => {
      const [page] = await reader.participationPages([
        { id: 'usa', roles: null, filter: { ...anyRelation, types: ['sells'] }, page: everything },
      ])
      return page?.items.map(({ item }) => item.relation.id)
    }
    const before = await partners()
    await change([filler('agent', 'usa')])
    expect(await partners()).toContain(relation.id)
    expect((await reader.relations([relation.id]))[0]?.fillers).toEqual([filler('agent', 'usa')])
    await change(relation.fillers)
    expect(await partners()).toEqual(before)
  })
})
