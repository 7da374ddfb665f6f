import { expect, it } from 'vitest'
import { corroborationTerm } from '../../src/store/terms/terms.ts'
import { draft } from '../support/draft.ts'
import { onEngines } from '../support/onEngines.ts'
import {
  claim,
  derived,
  entity,
  filler,
  putRelations,
  state,
  stored,
  time,
} from '../support/sample.ts'

onEngines('a store', ({ openStore, ask, dump }) => {
  it.each([
    ["MATCH (n:EntityState) SET n.shown = '{}'", 'entities'],
    ["MATCH (n:RelationState) SET n.shown = '[]'", 'relations'],
  ])('refuses a graph that was written by an earlier version: %s', async (change) => {
    const old = await openStore()
    await old.write(draft, async (writer) => {
      await writer.putEntities([stored(entity('a')), stored(entity('b'))])
      const fillers = [filler('agent', 'a'), filler('patient', 'b')]
      await putRelations(writer, [{ id: 'meets-1', type: 'meets', fillers, state: state({}) }])
    })
    expect(await old.migrate()).toEqual([])
    await ask(old, change)
    await expect(old.migrate()).rejects.toMatchObject({ code: 'CONFLICT' })
    await old.close()
  })

  it('finds what sets relations apart, and how many speak of them, where they were written before that was kept', async () => {
    const store = await openStore()
    const fillers = [filler('agent', 'a'), filler('patient', 'b')]
    const states = [
      state({}),
      state({ modality: 'PLANNED' }),
      state({ polarity: 'NEGATIVE', publisherCount: 3 }),
      null,
    ]
    const told = states.map((one, index) => ({
      ...{ id: `meets-${index}`, type: 'meets', fillers },
      state: one,
    }))
    await store.write({ ...draft, at: 1_000 }, async (writer) => {
      await writer.putEntities([stored(entity('a')), stored(entity('b'))])
      await putRelations(writer, told)
    })
    await store.write({ ...draft, at: 2_000 }, (writer) =>
      writer.putDerived([
        ...told.slice(1, 3).map((one) => derived({ ...one, state: state({ publisherCount: 2 }) })),
        ...told.slice(3).map((one) => derived(one, false)),
      ]),
    )
    const read = async () => {
      const rows = await ask(
        store,
        'MATCH (n:RelationState) RETURN n.id AS id, n.shelf AS shelf, n.distinction AS distinction, n.corroboration AS corroboration',
      )
      return rows.map((row) => ('distinction' in row ? Object.values(row).join(' | ') : '')).sort()
    }
    const [one, two, three] = [1, 2, 3].map(corroborationTerm)
    const kept = [
      `meets-0 | current |  | ${one}`,
      `meets-1 | current | ACTUAL POSITIVE several | ${two}`,
      `meets-1 | past | PLANNED POSITIVE single | ${one}`,
      `meets-2 | current | ACTUAL POSITIVE several | ${two}`,
      `meets-2 | past | ACTUAL NEGATIVE several | ${three}`,
      'meets-3 | current |  | ',
      'meets-3 | past | unclaimed |  ',
    ]
    expect(await read()).toEqual(kept)
    await ask(store, 'MATCH (n:RelationState) SET n.distinction = null, n.corroboration = null')
    for (const ran of [1, 2]) {
      await ask(
        store,
        "MATCH (n:Migration) WHERE n.name CONTAINS '049' OR n.name CONTAINS '056' DELETE n",
      )
      expect(await store.migrate()).toHaveLength(2)
      expect(await read(), `run ${ran} times`).toEqual(kept)
    }
    await store.close()
  })

  it('makes one property of what is shown of publishers, documents and claims that were written before it was one', async () => {
    const store = await openStore()
    await store.write({ ...draft, at: 1_000 }, async (writer) => {
      await writer.putEntities([stored(entity('a'))])
      const fillers = [filler('agent', 'a')]
      await putRelations(writer, [{ id: 'meets-1', type: 'meets', fillers, state: state({}) }])
      await writer.putPublishers([stored(paper), stored(agency)])
      await writer.putDocuments([stored(article), stored(letter)])
      await writer.putClaims(claims.map((one) => stored(one)))
    })
    const rated = { ...paper, reliability: null }
    const anew = { ...article, title: `${difficult} anew`, url: null }
    await store.write({ ...draft, at: 2_000 }, async (writer) => {
      await writer.putPublishers([stored(rated, 'rated')])
      await writer.putDocuments([stored(anew, 'anew')])
    })
    const written = await dump(store)
    const read = await store.reader().claims(claims.map(({ id }) => id))
    const publishersThen = { past: [paper], current: [rated, agency] }
    for (const [shelf, all] of Object.entries(publishersThen)) {
      for (const { id, url, reliability } of all) {
        const old = { url, reliability, shown: null }
        const found = `MATCH (n:PublisherState {id: '${id}', shelf: '${shelf}'})`
        await ask(store, `${found} ${setting('n', old)}`)
      }
    }
    const documentsThen = { past: [article], current: [anew, letter] }
    for (const [shelf, all] of Object.entries(documentsThen)) {
      for (const { id, authors, url, lang, publishedAt } of all) {
        const old = { authors, url, lang, publishedAt, shown: null }
        const found = `MATCH (n:DocumentState {id: '${id}', shelf: '${shelf}'})`
        await ask(store, `${found} ${setting('n', old)}`)
      }
    }
    for (const { id, start, end, modality, polarity, ...said } of claims) {
      const texts = {
        validTime: said.validTime && JSON.stringify(said.validTime),
        attributes: JSON.stringify(said.attributes),
        fillers: JSON.stringify(said.fillers),
      }
      const { rank, credibility, decides } = said
      const old = { modality, polarity, ...texts, rank, credibility, decides, shown: null }
      const found = `MATCH (c:Claim {id: '${id}'})-[f:FROM]->()`
      await ask(store, `${found} ${setting('c', old)} ${setting('f', { start, end })}`)
    }
    expect(await dump(store)).not.toEqual(written)
    for (const ran of [1, 2]) {
      await ask(store, "MATCH (n:Migration) WHERE n.name ENDS WITH '-shown' DELETE n")
      // Several services can start together.
      const together = await Promise.all([store.migrate(), store.migrate()])
      expect(together.flat()).toHaveLength(3)
      expect(await dump(store), `run ${ran} times`).toEqual(written)
    }
    expect(await store.reader().claims(claims.map(({ id }) => id))).toEqual(read)
    await store.close()
  })
})

const difficult = 'says "so" \\ and\n\tso\r on,\b\f\v\u0001\u001f \\u0001 “naïve” {"a": [1]}'
const paper = {
  ...{ id: 'paper', name: difficult, url: 'https://example.org/"a"' },
  reliability: 'B' as const,
}
const agency = { id: 'agency', name: 'Agency', url: null, reliability: null }
const article = {
  ...{ id: 'article', publisher: 'paper', title: difficult, authors: ['A "B" C', 'D, E'] },
  ...{ url: 'https://example.org/', lang: 'en "US"', publishedAt: '2018-10-08', text: difficult },
}
const letter = {
  ...{ id: 'letter', publisher: 'agency', title: 'Letter', authors: [] },
  ...{ url: null, lang: null, publishedAt: null, text: null },
}
const claims = [
  claim('c-1', 'meets-1', {
    ...{ quote: difficult, start: 3, end: 40, attributedTo: ['a', 'a'], modality: 'PLANNED' },
    validTime: time('2018-10?/2019'),
    attributes: [{ name: 'topic', values: [{ kind: 'text', text: difficult }] }],
    fillers: [filler('cause', 'meets-1', 'relation')],
    ...{ rank: 'PREFERRED', credibility: 2, decides: 'modality' },
  }),
  claim('c-2', 'meets-1', { document: 'letter', recordedAt: -62_000_000_000_000 }),
]

/** A clause that sets properties as Cypher writes them, and takes away those that are null. */
function setting(variable: string, properties: object): string {
  const set = Object.entries(properties).map(([name, value]) => {
    return `${variable}.${name} = ${JSON.stringify(value)}`
  })
  return `SET ${set.join(', ')}`
}
