import { afterAll, beforeAll, expect, it } from 'vitest'
import { retractClaims } from '../../src/domain/claims/endClaims.ts'
import { typeOfRelationId } from '../../src/domain/ids/relationId.ts'
import { ingest } from '../../src/domain/ingest/ingest.ts'
import { recordsSource } from '../../src/domain/ingest/lines/recordSource.ts'
import type { Page } from '../../src/model/page.ts'
import type { Relation } from '../../src/model/relation.ts'
import { anyRelation } from '../../src/model/relationFilter.ts'
import type { RelationPage, RelationPageRequest } from '../../src/store/port/relations.ts'
import type { Reader, Store } from '../../src/store/port.ts'
import { claim, ground } from '../support/ingestSample.ts'
import { onEngines } from '../support/onEngines.ts'
import { everything } from '../support/walk.ts'

const sells = (buyer: string) => ({ type: 'sells', roles: { seller: 'russia', buyer } })
const instants = [2018, 2019, 2020].map((year) => Date.UTC(year, 6))

/** Claims of several documents, one of them withdrawn in 2019, and a type that is called otherwise then. */
async function learn(store: Store): Promise<void> {
  const at = (year: number, records: readonly object[]) =>
    ingest(store, recordsSource(records), { now: Date.UTC(year, 5) })
  await at(2018, [
    ...ground,
    ...['a', 'b', 'c'].map((id) => claim({ id, time: '2018' })),
    claim({ id: 'wrong', relation: sells('china'), attributedTo: ['russia'] }),
    claim({
      id: 'threat',
      relation: { type: 'threatens', roles: { threatener: 'usa', trigger: sells('india') } },
    }),
    claim({ id: 'also', relation: sells('china'), document: 'article', quote: 'India pays.' }),
  ])
  const by = { author: 'desk', reason: 'it was another country', supersededBy: null }
  await retractClaims(store, ['wrong'], by, Date.UTC(2019, 5))
  const type = ground.find(({ id, record }) => record === 'relationType' && id === 'sells')
  await at(2020, [{ ...type, label: 'hands over for money' }, claim({ id: 'd' })])
}

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1)

onEngines('what comes along with relations', ({ name, openStore }) => {
  let store: Store

  beforeAll(async () => {
    store = await openStore()
    await learn(store)
  })
  afterAll(() => store.close())

  /** Compares what a page brought with what is read by itself; answers of how many relations it did. */
  async function check(reader: Reader, found: RelationPage<unknown>, request: RelationPageRequest) {
    const { withClaims, withTypes } = request
    for (const [id, { claims, typeSince }] of found.beside ?? []) {
      const [type] = await reader.datedTypes([typeOfRelationId(id)])
      const [alone] = withClaims ? await reader.claimPages([{ ...withClaims, id }]) : []
      expect(claims).toEqual(alone)
      expect(typeSince).toBe(withTypes ? type?.since : undefined)
    }
    return found.beside?.size ?? 0
  }

  const claimsAsked = [0, 1, 3].flatMap((limit) =>
    [true, false].map((ended) => ({
      of: 'relation' as const,
      ended,
      withSpeakers: limit > 0,
      page: { ...everything, limit },
    })),
  )

  it.each([null, ...instants])(
    'is what is read by itself, in every list, as known at %s',
    async (knownAt) => {
      const reader = store.reader().at(knownAt)
      let brought = 0
      for (const withClaims of claimsAsked) {
        const page = { ...everything, limit: 2, withClaims, withTypes: true, withEntities: true }
        const request = { id: 'russia', roles: null, filter: anyRelation, page }
        const slots = [{ role: null, filler: 'russia' }]
        const [nested] = await reader.participationPages([{ ...request, inner: request }])
        for (const found of [
          nested ?? { items: [], more: false },
          await reader.relationPage(anyRelation, page),
          await reader.relationPage({ ...anyRelation, slots }, page),
        ]) {
          expect(found.items.length).toBeGreaterThan(0)
          const many = await check(reader, found, page)
          expect(many).toBe(name === 'embedded' ? 0 : found.items.length)
        }
        for (const [id, inner] of nested?.inner ?? []) {
          brought += await check(reader, inner, page)
          expect([inner]).toEqual(await reader.participationPages([{ ...request, id }]))
        }
      }
      if (name === 'embedded') expect(brought).toBe(0)
      else expect(brought).toBeGreaterThan(10)
    },
  )

  it('is of each page what that asks for, where several are read together', async () => {
    const reader = store.reader()
    const asked = (limit: number | null, withTypes: boolean) => ({
      id: 'russia',
      roles: null,
      filter: anyRelation,
      page: {
        ...everything,
        withTypes,
        withClaims:
          limit === null
            ? null
            : ({ of: 'relation', ended: false, page: { ...everything, limit } } as const),
      },
    })
    const requests = [asked(1, true), asked(3, true), asked(null, true), asked(2, false)]
    const pages = await reader.participationPages([...requests, asked(null, false)])
    for (const [index, { page }] of requests.entries()) {
      const found = pages[index]
      if (!found) throw new Error('each has a page')
      const many = await check(reader, found, page)
      expect(many).toBe(name === 'embedded' ? 0 : found.items.length)
    }
    expect(pages.at(-1)).not.toHaveProperty('beside')
  })

  it('is with a relation by its id the entities that take part in it', async () => {
    for (const knownAt of [null, ...instants]) {
      const reader = store.reader().at(knownAt)
      const { items } = await reader.relationPage(anyRelation, everything)
      const ids = items.map(({ item }) => item.id)
      const found = await reader.relationsWithEntities([...ids, 'nothing'])
      expect(found.map((one) => one?.relation ?? null)).toEqual([
        ...(await reader.relations(ids)),
        null,
      ])
      for (const { relation, entities } of found.flatMap((one) => one ?? [])) {
        const named = relation.fillers
          .flatMap(({ id, kind }) => (kind === 'entity' ? [id] : []))
          .sort()
        if (name === 'embedded') expect(entities).toBeUndefined()
        else {
          expect(entities?.map(({ id }) => id).sort()).toEqual(named)
          expect(await reader.entities(entities?.map(({ id }) => id) ?? [])).toEqual(entities)
        }
      }
    }
  })

  it('is the relations that fill roles, with the entities that fill theirs', async () => {
    for (const knownAt of [null, ...instants]) {
      const reader = store.reader().at(knownAt)
      const page = { ...everything, withRelations: true }
      const [types] = await reader.datedTypes(['sells'])
      const [partOf = { items: [] }] = await reader.participationPages([
        { id: 'usa', roles: null, filter: anyRelation, page },
      ])
      const threats = { ...anyRelation, types: ['threatens'] }
      for (const found of [await reader.relationPage(threats, page), partOf]) {
        expect(found.items).toHaveLength(1)
        const [brought] = 'beside' in found ? (found.beside?.values() ?? []) : []
        if (name === 'embedded') {
          expect(brought).toBeUndefined()
          continue
        }
        expect(brought?.relations).toHaveLength(1)
        for (const { relation, entities, typeSince } of brought?.relations ?? []) {
          expect([relation]).toEqual(await reader.relations([relation.id]))
          expect(typeSince).toBe(types?.since)
          const ids = relation.fillers.map(({ id }) => id)
          expect([...entities].sort(byId)).toEqual(
            (await reader.entities(ids)).flatMap((one) => one ?? []).sort(byId),
          )
          expect(entities).toHaveLength(2)
        }
      }
    }
  })

  it('leaves the page as it is', async () => {
    const reader = store.reader()
    const withClaims = { of: 'relation', ended: false, page: everything } as const
    const plain: Page<Relation> = await reader.relationPage(anyRelation, everything)
    const bringing = { ...everything, withClaims, withTypes: true }
    const { beside: _, ...found } = await reader.relationPage(anyRelation, bringing)
    expect(found).toEqual(plain)
  })
})
