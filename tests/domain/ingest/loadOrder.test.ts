import fc from 'fast-check'
import { expect, it } from 'vitest'
import { relationId } from '../../../src/domain/ids/relationId.ts'
import { ingest } from '../../../src/domain/ingest/ingest.ts'
import { recordsSource } from '../../../src/domain/ingest/lines/recordSource.ts'
import type { Store } from '../../../src/store/port.ts'
import { claim, entities, sells } from '../../support/ingestSample.ts'
import { onEngines } from '../../support/onEngines.ts'

const buyers = ['india', 'china']
const relations = buyers.map((buyer) => {
  const fillers = Object.entries({ seller: 'russia', buyer })
  return relationId(
    'sells',
    fillers.map(([role, id]) => ({ role, id, kind: 'entity' as const })),
    null,
  )
})
const maybe = <T>(...values: T[]) => fc.constantFrom(undefined, ...values)

/** What a source says of a sale: what others contradict, repeat, or say more exactly. */
const said = fc.record({
  relation: fc.constantFrom(
    ...buyers.map((buyer) => ({ type: 'sells', roles: { seller: 'russia', buyer } })),
  ),
  modality: fc.constantFrom('ACTUAL', 'PLANNED', 'ALLEGED', 'DENIED', 'CANCELLED'),
  polarity: maybe('NEGATIVE'),
  rank: maybe('PREFERRED', 'DEPRECATED'),
  credibility: maybe(1, 4),
  time: maybe('2018', '2018-10', '2018-12', '../2020', '2018/..', '2019~'),
  quote: maybe('the deal is worth five billion dollars', 'it is said to be worth five billion'),
  attributes: fc.record({
    value: fc.constantFrom(
      { number: 5, unit: 'USD' },
      { number: 5, unit: 'USD', qualifier: 'ABOUT' },
      { number: 5.4, unit: 'USD' },
      { number: 340, unit: 'RUB' },
      { number: 300, unit: 'RUB', qualifier: 'AT_LEAST' },
    ),
    note: fc.subarray(['radar', 'Radar', 'missiles'], { minLength: 1 }),
  }),
})

/** Sources of three publishers, each a batch that stands by itself. */
const batches = fc
  .array(
    fc.record({
      publisher: fc.nat({ max: 2 }),
      publishedAt: maybe('2018', '2018-01-01', '2018-10-08', '2025'),
      claims: fc.array(said, { minLength: 1, maxLength: 3 }),
    }),
    { minLength: 2, maxLength: 5 },
  )
  .map((sources) =>
    sources.map(({ publisher, publishedAt, claims }, index) => [
      { record: 'publisher', id: `p-${publisher}`, name: `p-${publisher}`, ...rated(publisher) },
      {
        record: 'document',
        id: `d-${index}`,
        publisher: `p-${publisher}`,
        title: 'A source',
        publishedAt,
      },
      ...claims.map((one) => claim({ ...one, document: `d-${index}` })),
    ]),
  )

function rated(publisher: number) {
  return publisher === 2 ? { reliability: 'B' } : {}
}

/** All that is said of the sales, without when it was recorded. */
async function graph(store: Store) {
  const reader = store.reader()
  const [found, claims] = await Promise.all([
    reader.relations(relations),
    reader.claimsOf(relations),
  ])
  return [found, claims.map((all) => all.map((one) => ({ ...one, recordedAt: 0 })))]
}

onEngines('sources that disagree', ({ name, openStore }) => {
  it('give the same graph in whatever order they are loaded', async () => {
    const load = async (parts: readonly (readonly object[])[]) => {
      const store = await openStore()
      for (const part of [[sells, ...entities], ...parts]) {
        const { problems } = await ingest(store, recordsSource(part))
        expect(problems).toEqual([])
      }
      const answer = await graph(store)
      await store.close()
      return answer
    }
    const orders = batches.chain((parts) =>
      fc.tuple(
        fc.constant(parts),
        fc.shuffledSubarray(parts, { minLength: parts.length }),
        fc.constant([parts.flat()]),
      ),
    )
    await fc.assert(
      fc.asyncProperty(orders, async ([parts, shuffled, together]) => {
        const first = await load(parts)
        expect(await load(shuffled)).toEqual(first)
        expect(await load(together)).toEqual(first)
      }),
      { numRuns: name === 'embedded' ? 10 : 2 },
    )
  })
})
