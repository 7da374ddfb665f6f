import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Claim } from '../../src/model/claim.ts'
import type { ReadClaim } from '../../src/store/port/claims.ts'
import type { Reader, Store } from '../../src/store/port.ts'
import { draft } from '../support/draft.ts'
import { onEngines } from '../support/onEngines.ts'
import {
  claim,
  entity,
  filler,
  putRelations,
  relationType,
  sourced,
  state,
  stored,
  time,
} from '../support/sample.ts'
import { everything, walk } from '../support/walk.ts'

const publisher = (id: string) => ({
  id,
  name: id,
  url: null,
  reliability: id === 'institute' ? ('B' as const) : null,
})
const document = (id: string, of: string) => ({
  id,
  title: `The ${id}`,
  publisher: of,
  authors: ['A. Writer', 'B. Writer'],
  url: 'https://example.org/a',
  lang: 'en',
  publishedAt: '2018-10-08',
  text: id === 'article' ? 'India buys. Russia sells.' : null,
})
const documents = [
  document('article', 'paper'),
  document('register', 'institute'),
  document('letter', 'paper'),
]
const claims = [
  claim('c-3', 'sells-1', {
    quote: 'Russia sells',
    start: 12,
    end: 24,
    attributedTo: ['modi', 'putin'],
  }),
  claim('c-1', 'sells-1', {
    quote: 'India buys',
    start: 0,
    end: 10,
    modality: 'PLANNED',
    polarity: 'NEGATIVE',
    validTime: time('../2020~'),
    attributes: [
      {
        name: 'value',
        values: [{ kind: 'quantity', number: 5.4e9, unit: 'USD', qualifier: 'ABOUT' }],
      },
      {
        name: 'note',
        values: [
          { kind: 'text', text: 'naïve “quotes”' },
          { kind: 'boolean', boolean: false },
        ],
      },
    ],
    fillers: [filler('cause', 'meets-1', 'relation')],
  }),
  claim('c-2', 'sells-1', {
    document: 'register',
    recordedAt: 1_550_000_000_000,
    attributedTo: ['putin'],
  }),
  claim('c-4', 'meets-1', { document: 'letter', recordedAt: -62_000_000_000_000 }),
]

/** A claim as it is read, of a document of a publisher. */
function told(said: Claim, from: string, of: string): ReadClaim {
  const { text: _, ...data } = document(from, of)
  return { ...sourced(said, of), origin: { document: data, publisher: publisher(of) } }
}

onEngines('claims and their sources', ({ name, openStore }) => {
  let store: Store
  let reader: Reader

  beforeAll(async () => {
    store = await openStore()
    await store.write(draft, async (writer) => {
      await writer.putPublishers(['paper', 'institute'].map((id) => stored(publisher(id))))
      await writer.putDocuments(documents.map((item) => stored(item)))
      await writer.putRelationTypes([
        stored(relationType('sells', ['seller'])),
        stored(relationType('meets', ['guest'])),
        stored(relationType('annoys', ['who'])),
      ])
      await writer.putEntities(['modi', 'putin'].map((id) => stored(entity(id))))
      const fact = { fillers: [filler('seller', 'putin')], state: state() }
      await putRelations(writer, [
        { id: 'sells-1', type: 'sells', ...fact },
        { id: 'meets-1', type: 'meets', ...fact },
      ])
      await writer.putClaims(claims.map((item) => stored(item)))
    })
    reader = store.reader()
  })
  afterAll(() => store.close())

  const list = (of: 'relation' | 'document' | 'speaker', id: string, limit = 10, fromEnd = false) =>
    walk(
      async (page) =>
        (await reader.claimPages([{ of, id, ended: false, page }]))[0] ?? {
          items: [],
          more: false,
        },
      limit,
      fromEnd,
    )

  it('are read by id as they were written, with the publisher of their document', async () => {
    const [first, none, second] = await reader.claims(['c-1', 'nothing', 'c-2'])
    expect(first).toEqual(told(claims[1] ?? claim('', ''), 'article', 'paper'))
    expect(none).toBeNull()
    expect(second).toEqual(told(claims[2] ?? claim('', ''), 'register', 'institute'))
  })

  it('are listed for a relation as they were recorded, of one time as the text runs', async () => {
    for (const limit of [1, 2, 10]) {
      for (const fromEnd of [false, true]) {
        const ids = (await list('relation', 'sells-1', limit, fromEnd)).map(({ id }) => id)
        expect(ids).toEqual(['c-1', 'c-3', 'c-2'])
      }
    }
    expect(await list('relation', 'nothing')).toEqual([])
  })

  it('are listed for a document as its text runs, and for a speaker', async () => {
    expect((await list('document', 'article')).map(({ id }) => id)).toEqual(['c-1', 'c-3'])
    expect((await list('speaker', 'putin', 1)).map(({ id }) => id)).toEqual(['c-3', 'c-2'])
    expect((await list('speaker', 'modi', 1, true)).map(({ id }) => id)).toEqual(['c-3'])
  })

  it('are listed once for whom they are attributed to twice, and counted so', async () => {
    await store.write(draft, (writer) =>
      writer.moveAttributions([{ given: 'putin', from: 'putin', to: 'modi' }]),
    )
    for (const limit of [1, 2, 10]) {
      for (const fromEnd of [false, true]) {
        const ids = (await list('speaker', 'modi', limit, fromEnd)).map(({ id }) => id)
        expect(ids).toEqual(['c-3', 'c-2'])
      }
    }
    const of = { of: 'speaker', id: 'modi', ended: false, page: everything } as const
    expect(await reader.claimCounts([of])).toEqual([2])
    await store.write(draft, (writer) =>
      writer.moveAttributions([{ given: 'putin', from: 'modi', to: 'putin' }]),
    )
    expect(await reader.claimCounts([of, { ...of, id: 'putin' }])).toEqual([1, 2])
  })

  it('are counted for many lists at once', async () => {
    const of = (kind: 'relation' | 'document' | 'speaker', id: string) => ({
      of: kind,
      ended: false,
      id,
      page: everything,
    })
    const requests = [
      of('document', 'article'),
      of('relation', 'sells-1'),
      of('speaker', 'putin'),
      of('relation', 'nothing'),
    ]
    expect(await reader.claimCounts(requests)).toEqual([2, 3, 2, 0])
    const pages = await reader.claimPages(requests)
    expect(pages.map(({ items }) => items.length)).toEqual([2, 3, 2, 0])
  })

  it('bring the documents they come from, and who published these, as they are read by themselves', async () => {
    const lists = [
      ['relation', 'sells-1'],
      ['document', 'register'],
      ['speaker', 'putin'],
      ['relation', 'nothing'],
    ] as const
    for (const fromEnd of [false, true]) {
      const plain = lists.map(([of, id]) => ({
        of,
        id,
        ended: false,
        page: { ...everything, fromEnd },
      }))
      const found = await reader.claimPages(plain)
      expect(found.flatMap(({ items }) => items)).toHaveLength(6)
      for (const { item } of found.flatMap(({ items }) => items)) {
        const [told] = await reader.documents([item.document])
        const [of] = await reader.publishers([item.publisher])
        expect(item.origin).toEqual({ document: told, publisher: of })
      }
    }
  })

  it('bring them where they are read by id, or all of a relation', async () => {
    const list = { of: 'relation', id: 'sells-1', ended: false, page: everything } as const
    const [page] = await reader.claimPages([list])
    const all = (page?.items ?? []).map(({ item }) => item)
    const ids = all.map(({ id }) => id)
    expect(all).not.toHaveLength(0)
    for (const one of all) expect(one).toHaveProperty('origin')
    expect(await reader.claims(ids)).toEqual(all)
    const [some = []] = await reader.claimsOf(['sells-1'])
    expect(new Set(some)).toEqual(new Set(all))
  })

  it('bring the relations they speak of, and who takes part in these, as they are read by themselves', async () => {
    const asked = (of: 'document' | 'relation' | 'speaker', id: string) =>
      ({
        of,
        id,
        ended: false,
        withSubjects: true,
        page: { ...everything, withEntities: true },
      }) as const
    const lists = [
      asked('document', 'register'),
      asked('document', 'letter'),
      asked('speaker', 'modi'),
    ]
    for (const { items } of await reader.claimPages(lists)) {
      expect(items).toHaveLength(1)
      for (const { item, entities } of items) {
        expect(item.subject).toEqual((await reader.relations([item.relation]))[0])
        const players = await reader.entities(['putin'])
        if (name === 'embedded') expect(entities).toBeUndefined()
        else expect(entities).toEqual(players)
      }
    }
    const [ofRelation] = await reader.claimPages([asked('relation', 'sells-1')])
    expect(ofRelation?.items[0]).not.toHaveProperty('item.subject')
    const earlier = reader.at(Date.now())
    const [before] = await earlier.claimPages([asked('document', 'register')])
    expect(before?.items).toHaveLength(1)
    expect(before?.items[0]).not.toHaveProperty('item.subject')
  })

  it('bring those whom they are attributed to, where they are asked for', async () => {
    const asked = (of: 'document' | 'speaker' | 'relation', id: string) =>
      ({ of, id, ended: false, page: everything }) as const
    const lists = [
      asked('document', 'article'),
      asked('speaker', 'modi'),
      asked('relation', 'sells-1'),
    ]
    const plain = await reader.claimPages(lists)
    const found = await reader.claimPages(lists.map((one) => ({ ...one, withSpeakers: true })))
    let brought = 0
    for (const [index, { items }] of found.entries()) {
      expect(items.map(({ item: { speakers: _, ...item } }) => item)).toEqual(
        plain[index]?.items.map(({ item }) => item),
      )
      for (const { item } of items) {
        const read = await reader.entities(item.attributedTo)
        expect(item.speakers).toEqual(name === 'embedded' ? undefined : read)
        brought += item.speakers?.length ?? 0
      }
    }
    expect(brought).toBe(name === 'embedded' ? 0 : 7)
  })

  it('are all at hand for what is derived from them', async () => {
    const all = await reader.claimsOf(['meets-1', 'nothing', 'sells-1'])
    expect(all.map((some) => some.map(({ id }) => id))).toEqual([
      ['c-4'],
      [],
      ['c-1', 'c-2', 'c-3'],
    ])
  })

  it('stay as they are when they are written again', async () => {
    const [first] = claims
    if (!first) throw new Error('there are claims')
    await store.write(draft, (writer) =>
      writer.putClaims([stored({ ...first, polarity: 'NEGATIVE', recordedAt: 0 }, 'other')]),
    )
    expect((await reader.claims(['c-3']))[0]?.recordedAt).toBe(first.recordedAt)
    expect((await reader.claims(['c-3']))[0]?.polarity).toBe('POSITIVE')
    expect(await reader.claimVersions(['c-3', 'nothing'])).toEqual([{ id: 'c-3', hash: 'hash' }])
    expect(
      (
        await reader.claimCounts([
          { of: 'document', ended: false, id: 'article', page: everything },
        ])
      )[0],
    ).toBe(2)
  })

  it('come from documents, of publishers, all read and listed by id', async () => {
    const [article, register = document('', '')] = documents
    const { text: _, ...told } = register
    expect(await reader.documents(['register', 'nothing'])).toEqual([told, null])
    expect(await reader.wholeDocuments(['article', 'nothing'])).toEqual([article, null])
    expect(await reader.publishers(['paper', 'nothing'])).toEqual([publisher('paper'), null])
    const requests = [null, 'paper', 'nobody'].map((of) => ({ publisher: of, page: everything }))
    const pages = await reader.documentPages(requests)
    expect(pages.map(({ items }) => items.map(({ item }) => item.id))).toEqual([
      ['article', 'letter', 'register'],
      ['article', 'letter'],
      [],
    ])
    expect(await reader.documentCounts(requests)).toEqual([3, 2, 0])
    expect((await walk((page) => reader.publisherPage(page), 1, true)).map(({ id }) => id)).toEqual(
      ['institute', 'paper'],
    )
    expect(await reader.publisherCount()).toBe(2)
  })

  it('follow a document to another publisher', async () => {
    await store.write(draft, (writer) =>
      writer.putDocuments([stored(document('letter', 'institute'))]),
    )
    expect((await reader.claims(['c-4']))[0]?.publisher).toBe('institute')
    const [page] = await reader.documentPages([{ publisher: 'institute', page: everything }])
    expect(page?.items.map(({ item }) => item.id)).toEqual(['letter', 'register'])
  })

  it('use a vocabulary, read and listed by id', async () => {
    const type = relationType('meets', ['guest'])
    expect(await reader.relationTypes(['meets', 'nothing'])).toEqual([type, null])
    const dated = await reader.datedTypes(['meets', 'nothing'])
    expect(dated).toEqual([{ type, since: expect.any(Number) }, null])
    const read = (page: typeof everything) => reader.relationTypePage(page)
    expect((await walk(read, 2)).map(({ id }) => id)).toEqual(['annoys', 'meets', 'sells'])
    expect(await reader.relationTypeCount()).toBe(3)
  })
})
