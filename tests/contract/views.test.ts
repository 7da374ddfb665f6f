import { afterAll, beforeAll, expect, it } from 'vitest'
import { anyEntity } from '../../src/model/entityFilter.ts'
import { anyRelation } from '../../src/model/relationFilter.ts'
import type { Reader, Store, Writer } from '../../src/store/port.ts'
import { draft } from '../support/draft.ts'
import { onEngines } from '../support/onEngines.ts'
import {
  claim,
  derived,
  entity,
  putRelations,
  relationType,
  type SampleRelation,
  state,
  stored,
} from '../support/sample.ts'

const page = { limit: 50, after: null, before: null, fromEnd: false }

const paper = { id: 'paper', name: 'Paper', url: null, reliability: null }
const article = {
  id: 'article',
  title: 'Article',
  publisher: 'paper',
  authors: [],
  url: null,
  lang: null,
  publishedAt: null,
  text: null,
}

function sale(buyer: string, said: { time: string } | null): SampleRelation {
  const fillers = [
    { role: 'agent', id: 'russia', kind: 'entity' },
    { role: 'patient', id: buyer, kind: 'entity' },
  ] as const
  return { id: 'sells-1', type: 'sells', fillers, state: said && state(said) }
}

/**
 * A graph that learns at 1,000 that Russia sells to India in 2018, at 2,000 that it was in 2020 and
 * to China, and at 3,000 that nothing is claimed of it any more.
 */
onEngines('views of time', ({ name, openStore }) => {
  let store: Store

  const change = (at: number, work: (writer: Writer) => Promise<void>) =>
    store.write({ ...draft, at }, work)
  const at = (knownAt: number | null): Reader => store.reader().at(knownAt)

  beforeAll(async () => {
    store = await openStore()
    await change(1_000, async (writer) => {
      const names = ['russia', 'india', 'china']
      await writer.putEntities(names.map((id) => stored(entity(id, `old ${id}`))))
      await writer.putPublishers([stored({ ...paper, reliability: 'C' })])
      await writer.putDocuments([stored(article)])
      await writer.putRelationTypes([stored(relationType('sells', ['agent', 'patient']))])
      await putRelations(writer, [sale('india', { time: '2018' })])
      await writer.putClaims([stored(claim('c-1', 'sells-1', { recordedAt: 1_000 }))])
    })
    await change(2_000, async (writer) => {
      await writer.putEntities([stored(entity('india', 'new india', 'union'), 'h2')])
      await writer.putPublishers([stored({ ...paper, reliability: 'A' }, 'h2')])
      await writer.putDocuments([stored({ ...article, title: 'Corrected' }, 'h2')])
      await writer.putRelationTypes([
        stored({ ...relationType('sells', ['agent', 'patient']), label: 'supplies' }, 'h2'),
      ])
      await writer.putDerived([derived(sale('china', { time: '2020' }))])
      await writer.putClaims([stored(claim('c-2', 'sells-1', { recordedAt: 2_000 }))])
    })
    await change(3_000, async (writer) => {
      const end = { supersededBy: null, author: 'desk', reason: 'wrong', at: 3_000, until: null }
      await writer.putDerived([derived(sale('china', null), false)])
      await writer.putEnds(
        ['c-1', 'c-2'].map((id, index) => ({ id, recordedAt: 1_000 * (index + 1), ends: [end] })),
      )
    })
  })

  afterAll(() => store.close())

  it('show nothing before it was known, and everything from then on', async () => {
    const known = async (instant: number | null) => {
      const reader = at(instant)
      const [entities, documents, publishers, types, relations, claims] = await Promise.all([
        reader.entities(['india']),
        reader.documents(['article']),
        reader.publishers(['paper']),
        reader.relationTypes(['sells']),
        reader.relations(['sells-1']),
        reader.claims(['c-1', 'c-2']),
      ])
      expect(reader.roundTrips).toBe(1)
      const all = [...entities, ...documents, ...publishers, ...types, ...relations, ...claims]
      return all.map((one) => one?.id ?? null)
    }
    const all = ['india', 'article', 'paper', 'sells', 'sells-1', 'c-1', 'c-2']
    expect(await known(999)).toEqual(all.map(() => null))
    expect(await known(1_000)).toEqual([...all.slice(0, 6), null])
    expect(await known(2_000)).toEqual(all)
    expect(await known(null)).toEqual(all)
  })

  it.each([
    [1_000, 'old india', 'C', 'Article', 'sells', '2018'],
    [1_999, 'old india', 'C', 'Article', 'sells', '2018'],
    [2_000, 'new india', 'A', 'Corrected', 'supplies', '2020'],
    [null, 'new india', 'A', 'Corrected', 'supplies', undefined],
  ])('show everything as it was known at %s', async (instant, name, rated, title, label, time) => {
    const reader = at(instant)
    expect((await reader.entities(['india']))[0]?.name).toBe(name)
    expect((await reader.publishers(['paper']))[0]?.reliability).toBe(rated)
    expect((await reader.documents(['article']))[0]?.title).toBe(title)
    expect((await reader.relationTypes(['sells']))[0]?.label).toBe(label)
    expect((await reader.relations(['sells-1']))[0]?.state?.validTime?.edtf).toBe(time)
    expect((await reader.claims(['c-1']))[0]?.reliability).toBe(rated)
    const list = { of: 'relation', id: 'sells-1', ended: true, page } as const
    const [{ items } = { items: [] }] = await reader.claimPages([list])
    const [origin] = items.map(({ item }) => item.origin)
    const [told] = await reader.documents(['article'])
    expect(origin).toEqual({ document: told, publisher: (await reader.publishers(['paper']))[0] })
    const [[only] = []] = await reader.claimsOf(['sells-1'])
    expect(only?.ended?.reason ?? null).toBe(instant === null ? 'wrong' : null)
  })

  it.each([
    [999, 0, 0, 0, 0],
    [1_000, 1, 1, 0, 1],
    [2_000, 1, 0, 1, 2],
    [3_000, 0, 0, 0, 0],
    [null, 0, 0, 0, 0],
  ])('list and count what was known at %s', async (instant, total, india, china, claims) => {
    const reader = at(instant)
    const takes = (id: string) => ({ id, roles: null, filter: anyRelation, page })
    const requests = ['india', 'china'].map(takes)
    const near = { kinds: null, ...takes('russia') }
    const ofRelation = { of: 'relation', id: 'sells-1', ended: false, page } as const
    expect(await reader.relationCount(anyRelation)).toBe(total)
    expect((await reader.relationPage(anyRelation, page)).items).toHaveLength(total)
    const typed = { ...anyRelation, types: ['sells'] }
    expect((await reader.relationPage(typed, page)).items).toHaveLength(total)
    expect(await reader.participationCounts(requests)).toEqual([india, china])
    const pages = await reader.participationPages(requests)
    expect(pages.map(({ items }) => items.length)).toEqual([india, china])
    const inner = { roles: null, filter: anyRelation, page }
    const bringing = requests.map((one) => ({
      ...one,
      page: { ...page, withEntities: true },
      inner,
    }))
    for (const { inner: nested = new Map() } of await reader.participationPages(bringing)) {
      const alone = [...nested.keys()].map((id) => ({ id, ...inner }))
      expect([...nested.values()]).toEqual(await reader.participationPages(alone))
      if (name !== 'embedded') expect(alone.length).toBeGreaterThan(0)
    }
    const [[near1] = []] = [(await reader.neighbourPages([near])).map(({ items }) => items)]
    expect(near1?.map(({ item }) => item.entity.id)).toEqual(
      india ? ['india'] : china ? ['china'] : [],
    )
    expect(await reader.neighbourCounts([near])).toEqual([total])
    expect(await reader.claimCounts([ofRelation])).toEqual([claims])
    expect((await reader.claimPages([ofRelation]))[0]?.items).toHaveLength(claims)
  })

  it('find entities by the names and kinds they had', async () => {
    const found = async (
      instant: number | null,
      words: string[],
      kinds: string[] | null = null,
    ) => {
      const reader = at(instant)
      const { items } = await reader.entityPage({ ...anyEntity, words, kinds }, page)
      expect(await reader.entityCount({ ...anyEntity, words, kinds })).toBe(items.length)
      return items.map(({ item }) => item.name)
    }
    expect(await found(1_500, ['old'])).toEqual(['old china', 'old india', 'old russia'])
    expect(await found(2_500, ['old'])).toEqual(['old china', 'old russia'])
    expect(await found(null, ['india'])).toEqual(['new india'])
    expect(await found(1_500, [])).toEqual(['old china', 'old india', 'old russia'])
    expect(await found(null, [])).toEqual(['new india', 'old china', 'old russia'])
    expect(await found(1_500, [], ['union'])).toEqual([])
    expect(await found(2_500, [], ['union'])).toEqual(['new india'])
    expect(await found(999, [])).toEqual([])
  })

  it('list documents, publishers and types once, whatever they were', async () => {
    for (const [instant, count] of [
      [999, 0],
      [1_500, 1],
      [2_500, 1],
      [null, 1],
    ] as const) {
      const reader = at(instant)
      expect((await reader.publisherPage(page)).items).toHaveLength(count)
      expect(await reader.publisherCount()).toBe(count)
      expect((await reader.relationTypePage(page)).items).toHaveLength(count)
      expect(await reader.relationTypeCount()).toBe(count)
      const requests = [null, 'paper'].map((one) => ({ publisher: one, page }))
      const pages = await reader.documentPages(requests)
      expect(pages.map(({ items }) => items.length)).toEqual([count, count])
      expect(await reader.documentCounts(requests)).toEqual([count, count])
    }
  })

  it('read a level in one round trip, in whatever views', async () => {
    const reader = store.reader()
    const views = [null, 1_000, 2_500].map((knownAt) => reader.at(knownAt))
    await Promise.all(
      views.flatMap((view) => [
        view.entities(['india']),
        view.relationPage(anyRelation, page),
        view.participationPages([{ id: 'india', roles: null, filter: anyRelation, page }]),
      ]),
    )
    expect(reader.roundTrips).toBe(1)
  })
})
