import { afterAll, beforeAll, expect, it } from 'vitest'
import { anyEntity } from '../../src/model/entityFilter.ts'
import { anyRelation } from '../../src/model/relationFilter.ts'
import type { Reader, Store } from '../../src/store/port.ts'
import { foldWords } from '../../src/store/terms/foldText.ts'
import { draft } from '../support/draft.ts'
import { onEngines } from '../support/onEngines.ts'
import { entity, filler, putRelations, state, stored } from '../support/sample.ts'
import { everything, walk } from '../support/walk.ts'

const entities = [
  entity('india', 'India', 'country', ['Bharat', 'New Delhi']),
  entity('indonesia', 'Indonesia'),
  entity('russia', 'Russia', 'country', ['Россия']),
  entity('china', 'China', 'country', ['中国']),
  entity('sao-tome', 'São Tomé', 'country'),
  entity('s-400', 'S-400 Triumf', 'weapon-system', ['S-400']),
  entity('modi', 'Narendra Modi', 'person', ['Modi']),
  entity('modi-2', 'Narendra Modi', 'person'),
]

onEngines('entities', ({ openStore }) => {
  let store: Store
  let reader: Reader

  beforeAll(async () => {
    store = await openStore()
    await store.write(draft, async (writer) => {
      await writer.putEntities(entities.map((item) => stored(item)))
      const fact = (id: string, ...ids: string[]) => ({
        id,
        type: 'meets',
        fillers: ids.map((one, index) => filler(index === 0 ? 'host' : 'guest', one)),
        state: state({ time: '2018' }),
      })
      await putRelations(writer, [
        fact('meets-1', 'india', 'russia'),
        fact('meets-2', 'india', 'russia', 'china'),
        fact('meets-3', 'china', 'india'),
        fact('meets-4', 'modi', 'russia'),
        fact('meets-5', 'india', 'india'),
        {
          id: 'denies-1',
          type: 'denies',
          fillers: [filler('what', 'meets-1', 'relation')],
          state: null,
        },
      ])
    })
    reader = store.reader()
  })
  afterAll(() => store.close())

  const search = async (text: string, kinds: string[] | null = null) => {
    const { items } = await reader.entityPage(
      { ...anyEntity, words: foldWords(text), kinds },
      everything,
    )
    return items.map(({ item }) => item.id)
  }

  it('are read by id as they were written, null for what is not there', async () => {
    expect(await reader.entities(['modi', 'nobody', 'india'])).toEqual([
      entities[6],
      null,
      entities[0],
    ])
  })

  it('are listed by name and then id, in pages of any size from both ends', async () => {
    const byName = ['china', 'india', 'indonesia', 'modi', 'modi-2', 'russia', 's-400', 'sao-tome']
    for (const limit of [1, 3, 8, 9]) {
      for (const fromEnd of [false, true]) {
        const read = (page: typeof everything) => reader.entityPage(anyEntity, page)
        expect((await walk(read, limit, fromEnd)).map(({ id }) => id)).toEqual(byName)
      }
    }
    expect(await reader.entityCount(anyEntity)).toBe(8)
  })

  it('are listed by kinds', async () => {
    const filter = { ...anyEntity, words: [], kinds: ['person', 'weapon-system', 'person'] }
    const read = (page: typeof everything) => reader.entityPage(filter, page)
    expect((await walk(read, 2)).map(({ id }) => id)).toEqual(['modi', 'modi-2', 's-400'])
    expect(await reader.entityCount(filter)).toBe(3)
  })

  it('are found by words of a name, whatever case, accents and script', async () => {
    expect(await search('SÃO')).toEqual(['sao-tome'])
    expect(await search('sao tome')).toEqual(['sao-tome'])
    expect(await search('Россия')).toEqual(['russia'])
    expect(await search('zhong guo')).toEqual([])
    expect(await search('中国')).toEqual(['china'])
    expect(await search('s-400')).toEqual(['s-400'])
  })

  it('are found by the beginnings of words of one name, not of several names together', async () => {
    expect(await search('nar mod')).toEqual(['modi', 'modi-2'])
    expect(await search('delhi')).toEqual(['india'])
    expect(await search('india delhi')).toEqual([])
    expect(await search('elhi')).toEqual([])
  })

  it('come with the best match first: a whole name, a beginning, the rest', async () => {
    expect(await search('modi')).toEqual(['modi', 'modi-2'])
    expect(await search('indi')).toEqual(['india'])
    expect(await search('ind')).toEqual(['india', 'indonesia'])
    expect(await search('modi', ['country'])).toEqual([])
    const filter = { ...anyEntity, words: ['modi'], kinds: null }
    const read = (page: typeof everything) => reader.entityPage(filter, page)
    expect((await walk(read, 1, true)).map(({ id }) => id)).toEqual(['modi', 'modi-2'])
    expect(await reader.entityCount(filter)).toBe(2)
  })

  it('are no longer found by names that they have lost', async () => {
    const renamed = entity('indonesia', 'Nusantara')
    await store.write(draft, (writer) => writer.putEntities([stored(renamed)]))
    expect(await search('indonesia')).toEqual([])
    expect(await search('nusantara')).toEqual(['indonesia'])
    expect(await reader.entities(['indonesia'])).toEqual([renamed])
    await store.write(draft, (writer) =>
      writer.putEntities([stored(entity('indonesia', 'Indonesia'))]),
    )
    expect(await search('indonesia')).toEqual(['indonesia'])
  })

  it('have neighbours, those with most shared relations first, each once, never themselves', async () => {
    const request = { id: 'india', kinds: null, roles: null, filter: anyRelation, page: everything }
    const [all, hosted, paged] = await reader.neighbourPages([
      request,
      { ...request, roles: ['host'], kinds: ['country'] },
      { ...request, page: { ...everything, limit: 1, fromEnd: true } },
    ])
    const text = (page: typeof all) =>
      page?.items.map(({ item }) => `${item.entity.id} ${item.relationCount}`)
    expect(text(all)).toEqual(['china 2', 'russia 2'])
    expect(text(hosted)).toEqual(['russia 2', 'china 1'])
    expect(text(paged)).toEqual(['russia 2'])
    expect(paged?.more).toBe(true)
    expect(await reader.neighbourCounts([request, { ...request, id: 'modi' }])).toEqual([2, 1])
  })

  it('tell their versions, so that nothing is written twice', async () => {
    expect(await reader.entityVersions(['india', 'nobody'])).toEqual([
      { id: 'india', hash: 'hash' },
    ])
  })
})
