import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Clause } from '../../src/model/clause.ts'
import type { Entity } from '../../src/model/entity.ts'
import { anyEntity, type EntityFilter, type TakesPartTest } from '../../src/model/entityFilter.ts'
import type { EntityTest } from '../../src/model/entityTest.ts'
import { anyRelation } from '../../src/model/relationFilter.ts'
import type { EntityOrder } from '../../src/store/port/entities.ts'
import type { Store } from '../../src/store/port.ts'
import { foldText } from '../../src/store/terms/foldText.ts'
import { cases } from '../support/cases.ts'
import { draft } from '../support/draft.ts'
import { matchesEntity } from '../support/matchesEntity.ts'
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

type Test = EntityTest | TakesPartTest

const towns = ['Agra', 'Baku', 'Cairo', 'Delhi']
const ids = Array.from({ length: 16 }, (_, index) => `e-${index}`)

/** Entities as they are after some changes: names and identifiers move from one to another. */
function entitiesAfter(changes: number): Entity[] {
  return ids.map((id, index) => {
    const place = index + (index % 3 === 0 ? changes : 0)
    const town = towns[place % towns.length] ?? ''
    const name = index % 2 === 0 ? `Police of ${town}` : `${town} Wikipedians`
    const scheme = ['Wikidata', 'ISO 3166-1', '#'][place % 3] ?? ''
    return {
      ...entity(id, name, index % 4 === 0 ? 'body' : 'group', index % 5 === 0 ? [town, '***'] : []),
      externalIds: [
        { scheme, value: `Q${place}` },
        { scheme: 'twin', value: `T=${place % 5}` },
      ],
    }
  })
}

/** Who meets whom after some changes. */
function relationsAfter(changes: number): SampleRelation[] {
  return Array.from({ length: 12 }, (_, index) => ({
    id: `meets-${index}`,
    type: index % 2 === 0 ? 'meets' : 'calls',
    fillers: [
      filler('host', ids[(index * index) % 7] ?? ''),
      filler('guest', ids[(index + (index % 4 === 0 ? changes : 0)) % 9] ?? ''),
    ],
    state: state({ time: '2018' }),
  }))
}

const MERGED = 'e-14'
const SURVIVOR = 'e-15'

/** At last, one is taken for another, which shows the names and identifiers of both. */
function mergedEntities(): Entity[] {
  const all = entitiesAfter(1)
  const merged = all.find(({ id }) => id === MERGED)
  return all
    .filter(({ id }) => id !== MERGED)
    .map((one) => ({
      ...one,
      names: [...one.names, ...((one.id === SURVIVOR && merged?.names) || [])],
      externalIds: [...one.externalIds, ...((one.id === SURVIVOR && merged?.externalIds) || [])],
    }))
}

const versions = [
  { at: 999, entities: [], relations: [] },
  { at: 1_000, entities: entitiesAfter(0), relations: relationsAfter(0) },
  { at: 2_000, entities: entitiesAfter(1), relations: relationsAfter(1) },
  { at: 3_000, entities: mergedEntities(), relations: relationsAfter(1) },
]
const instants = [null, 999, 1_000, 1_999, 2_000, 3_000]

const point = (text: string) => ({ from: text, to: text })
const leading: fc.Arbitrary<Test> = fc.oneof(
  fc.record({
    on: fc.constant('id' as const),
    oneOf: fc.subarray([...ids, 'nobody'], { maxLength: 5 }),
  }),
  fc.record({
    on: fc.constant('externalId' as const),
    scheme: fc.constantFrom('wikidata', 'iso-3166 1', '#', 'Twin'),
    values: fc.subarray(['q0', 'Q1', 'q2', 'q5', 't=1', 'T=3', 'q14']),
  }),
  fc.record({
    on: fc.constant('name' as const),
    bounds: fc
      .constantFrom('police of AGRA', 'Baku', 'Cairo wikipedians', '***', 'nobody')
      .map(point),
  }),
  fc.record({
    on: fc.constant('words' as const),
    words: fc.constantFrom(['police'], ['pol', 'ca'], ['wiki'], ['b'], ['of', 'de'], ['twin']),
  }),
  fc.record({
    on: fc.constant('takesPart' as const),
    roles: fc.constantFrom(null, ['host'], ['guest']),
    filter: fc
      .record({
        slots: fc
          .record({
            role: fc.constantFrom(null, 'guest'),
            filler: fc.constantFrom(...ids.slice(0, 9)),
          })
          .map((one) => [one]),
        types: fc.constantFrom(null, ['calls']),
      })
      .map((some) => ({ ...anyRelation, ...some })),
  }),
)
const other: fc.Arbitrary<Test> = fc.oneof(
  fc.record({ on: fc.constant('kind' as const), oneOf: fc.subarray(['body', 'group']) }),
  fc.constant({ on: 'externalId' as const, scheme: 'Wikidata', values: null }),
  fc.constant({ on: 'name' as const, bounds: { from: 'c', to: null } }),
  fc.record({
    on: fc.constant('takesPart' as const),
    roles: fc.constantFrom(null, ['host'], ['guest']),
    filter: fc.constantFrom(anyRelation, { ...anyRelation, types: ['calls'] }),
  }),
)
const held = <T extends Test>(test: fc.Arbitrary<T>) =>
  test.map((one) => ({ test: one, holds: true }))
const clauses: fc.Arbitrary<readonly Clause<Test>[]> = fc
  .tuple(
    fc.array(held(leading), { minLength: 1, maxLength: 3 }),
    fc.array(
      fc.array(fc.record({ test: fc.oneof(leading, other), holds: fc.boolean() }), {
        maxLength: 2,
      }),
      { maxLength: 2 },
    ),
  )
  .map(([first, more]) => [first, ...more])
const filters: fc.Arbitrary<EntityFilter> = fc.record({
  words: fc.constantFrom([], [], ['police'], ['w']),
  kinds: fc.constantFrom(null, null, ['body']),
  clauses,
})

onEngines('entities that a filter leads to', ({ name, openStore, ask }) => {
  let store: Store

  beforeAll(async () => {
    store = await openStore()
    for (const { at, entities, relations } of versions.slice(1)) {
      await store.write({ ...draft, at }, async (writer) => {
        const merged = entitiesAfter(1).filter(({ id }) => id === MERGED)
        await writer.putEntities([
          ...entities.map((one) => ({ ...stored(one), survivor: null })),
          ...(at === 3_000 ? merged : []).map((one) => ({ ...stored(one), survivor: SURVIVOR })),
        ])
        if (at === 1_000) await putRelations(writer, relations)
        if (at === 2_000) await writer.putDerived(relations.map((one) => derived(one)))
      })
    }
  })
  afterAll(() => store.close())

  /** The ids of those that pass in their order, told as plainly as can be. */
  function expected(filter: EntityFilter, { by, direction }: EntityOrder, knownAt: number | null) {
    const known = versions.findLast(({ at }) => at <= (knownAt ?? at))
    const relations = (known?.relations ?? []).map((one) => ({
      key: null,
      isListed: true,
      ...one,
    }))
    const roles = relations.flatMap(({ fillers }) => fillers.map(({ id }) => id))
    const keyOf = ({ id, name: shown }: Entity) =>
      by === 'name'
        ? `${foldText(shown)}|${id}`
        : `${String(roles.filter((one) => one === id).length).padStart(13, '0')}|${id}`
    const passing = (known?.entities ?? []).filter((one) =>
      matchesEntity(one, filter, relations, known?.entities),
    )
    const sign = direction === 'ascending' ? 1 : -1
    return passing.sort((a, b) => (keyOf(a) < keyOf(b) ? -sign : sign)).map(({ id }) => id)
  }

  /** Walks all pages of a filter, and holds them and the count against what is told plainly. */
  async function holds(
    filter: EntityFilter,
    order: EntityOrder,
    knownAt: number | null,
    [limit, fromEnd]: readonly [limit: number, fromEnd: boolean] = [12, false],
  ) {
    const reader = store.reader().at(knownAt)
    const wanted = expected(filter, order, knownAt)
    const found = await walk((page) => reader.entityPage(filter, page, order), limit, fromEnd)
    expect(found.map(({ id }) => id)).toEqual(wanted)
    expect(await reader.entityCount(filter)).toBe(wanted.length)
    return wanted.length
  }

  const byName = { by: 'name', direction: 'ascending' } as const
  const asked: readonly [string, Clause<Test>, number][] = [
    ['ids', [{ test: { on: 'id', oneOf: ['e-3', 'e-1', 'e-3', MERGED] }, holds: true }], 3],
    [
      'an identifier',
      [{ test: { on: 'externalId', scheme: 'wikidata', values: ['q9'] }, holds: true }],
      1,
    ],
    ['a name', [{ test: { on: 'name', bounds: point('Baku') }, holds: true }], 2],
    ['words', [{ test: { on: 'words', words: ['wiki', 'del'] }, holds: true }], 4],
    [
      'any of several',
      [
        { test: { on: 'id', oneOf: ['e-2'] }, holds: true },
        { test: { on: 'externalId', scheme: 'Twin', values: ['T=2'] }, holds: true },
        { test: { on: 'name', bounds: point('Police of Cairo') }, holds: true },
      ],
      6,
    ],
  ]

  it.each(asked)('are found by %s', async (_, clause, most) => {
    const counts: number[] = []
    for (const knownAt of instants) {
      for (const by of ['name', 'degree'] as const) {
        const filter = { ...anyEntity, clauses: [clause] }
        counts.push(await holds(filter, { by, direction: 'descending' }, knownAt, [2, true]))
      }
    }
    expect(Math.max(...counts)).toBe(most)
  })

  it('are the same as those that pass, by any filter, in any order, at any time', async () => {
    await fc.assert(
      fc.asyncProperty(
        filters,
        fc.constantFrom('name' as const, 'degree' as const),
        fc.constantFrom('ascending' as const, 'descending' as const),
        fc.constantFrom(...instants),
        fc.tuple(fc.constantFrom(2, 12), fc.boolean()),
        async (filter, by, direction, knownAt, pages) => {
          await holds(filter, { by, direction }, knownAt, pages)
        },
      ),
      { numRuns: cases(150, { name }), seed: 17 },
    )
  })

  it('are found by identifiers that no search looks at', async () => {
    const texts = await ask(
      store,
      "MATCH (t:Term) WHERE t.text CONTAINS 'twin' RETURN t.text AS text",
    )
    expect(texts.length).toBeGreaterThan(4)
    const words = { ...anyEntity, words: ['twin'] }
    expect(await holds(words, byName, null)).toBe(0)
    expect(texts).toEqual(texts.map(() => ({ text: expect.stringMatching(/^=twin=t=\d$/) })))
  })

  it('are found by identifiers in a graph that was written before they were told from words', async () => {
    const before = await store.reader().entityCount(anyEntity)
    const dump =
      "MATCH (e:EntityState)-[:NAMED]->(t:Term) WHERE t.text CONTAINS '=' RETURN e.id + ' ' + toString(e.since) + ' ' + t.text AS row"
    const rowsOf = async () => (await ask(store, dump)).map((row) => JSON.stringify(row)).sort()
    const rows = await rowsOf()
    await ask(store, "MATCH (t:Term) WHERE t.text STARTS WITH '==' DETACH DELETE t")
    await ask(
      store,
      "MATCH (t:Term) WHERE t.text CONTAINS '=' AND substring(t.text, 1) CONTAINS '=' SET t.text = substring(t.text, 1)",
    )
    expect(await rowsOf()).not.toEqual(rows)
    await ask(store, "MATCH (n:Migration) WHERE n.name CONTAINS 'external-id' DELETE n")
    expect(await store.migrate()).toEqual(['052-external-id-texts', '053-external-ids-of-terms'])
    expect(await rowsOf()).toEqual(rows)
    expect(await store.reader().entityCount(anyEntity)).toBe(before)
    for (const knownAt of instants) {
      for (const scheme of ['Wikidata', '#', 'Twin']) {
        const values = ['q0', 'q2', 'q14', 'T=1']
        const test = { on: 'externalId', scheme, values } as const
        await holds({ ...anyEntity, clauses: [[{ test, holds: true }]] }, byName, knownAt)
      }
    }
  })
})
