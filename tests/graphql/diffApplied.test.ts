import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reinstateClaims, retractClaims } from '../../src/domain/claims/endClaims.ts'
import { judge, withdrawJudgements } from '../../src/domain/identity/judge.ts'
import { ingest } from '../../src/domain/ingest/ingest.ts'
import { recordsSource } from '../../src/domain/ingest/lines/recordSource.ts'
import { openEmbeddedStore } from '../../src/store/embedded/openEmbeddedStore.ts'
import type { Store } from '../../src/store/port.ts'
import { testService } from '../support/askService.ts'
import { cases } from '../support/cases.ts'
import { claim, ground } from '../support/ingestSample.ts'

const countries = ['russia', 'india', 'china', 'usa'] as const
const country = fc.constantFrom(...countries)
const why = { author: 'desk', reason: 'at random' }

/** Something that changes the graph; numbers choose among what there is by then. */
const change = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('sale' as const),
      seller: country,
      buyer: country,
      time: fc.constantFrom('2018', '2018-10', '2019/2020'),
      modality: fc.constantFrom('ACTUAL', 'PLANNED'),
      number: fc.constantFrom(5, 6),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('threat' as const), by: country, buyer: country }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('take' as const), nth: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('rename' as const), id: country }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('judge' as const), a: country, b: country }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('withdraw' as const), nth: fc.nat() }) },
)

type Change = typeof change extends fc.Arbitrary<infer T> ? T : never

/** Makes changes one after the other; those that cannot be made are left out. */
async function make(store: Store, changes: readonly Change[]): Promise<void> {
  const load = (...records: object[]) => ingest(store, recordsSource(records))
  const claims: string[] = []
  const taken = new Set<string>()
  const judgements: string[] = []
  await load(...ground)
  for (const [index, one] of changes.entries()) {
    const id = `c-${index}`
    const sale = (seller: string, buyer: string) => ({ type: 'sells', roles: { seller, buyer } })
    if (one.kind === 'sale') {
      const { seller, buyer, time, modality, number } = one
      const attributes = { value: { number, unit: 'USD' } }
      await load(claim({ id, relation: sale(seller, buyer), time, modality, attributes }))
      claims.push(id)
    } else if (one.kind === 'threat') {
      const roles = { threatener: one.by, trigger: sale('russia', one.buyer) }
      await load(claim({ id, relation: { type: 'threatens', roles }, modality: 'THREATENED' }))
      claims.push(id)
    } else if (one.kind === 'take') {
      const chosen = claims[one.nth % claims.length]
      if (chosen === undefined) continue
      if (taken.delete(chosen)) await reinstateClaims(store, [chosen], why)
      else {
        await retractClaims(store, [chosen], { ...why, supersededBy: null })
        taken.add(chosen)
      }
    } else if (one.kind === 'rename') {
      await load({ record: 'entity', id: one.id, kind: 'country', name: `${one.id} ${index}` })
    } else if (one.kind === 'judge') {
      const { judgements: made } = await judge(store, { ...one, verdict: 'SAME', ...why })
      judgements.push(...made.map((judgement) => judgement.id))
    } else {
      const [chosen] = judgements.splice(one.nth % Math.max(1, judgements.length), 1)
      if (chosen !== undefined) await withdrawJudgements(store, [chosen], why)
    }
  }
}

const said =
  'id modality polarity validTime { edtf } attributes { name values { text } } participants { role filler { id } }'
const drawn = 'nodes { id } edges { id source target }'

interface Item {
  readonly id: string
}
interface Drawn {
  readonly nodes: Item[]
  readonly edges: (Item & { source: string; target: string })[]
}
interface Said {
  readonly entity: { relations: { nodes: Item[] } } | null
  readonly subgraph: Drawn
}

/** The keys of a list, each once, in alphabetical order. */
function keysOf(list: readonly object[]): string[] {
  return [...new Set(list.map((one) => JSON.stringify(one)))].sort()
}

/** A list without what is removed and with what is added; all that is removed has to be in it. */
function applied(before: object[], added: object[], removed: object[]): string[] {
  const [was, gone, come] = [keysOf(before), keysOf(removed), keysOf(added)]
  expect(gone.filter((key) => !was.includes(key))).toEqual([])
  expect(come.filter((key) => was.includes(key))).toEqual([])
  return [...was.filter((key) => !gone.includes(key)), ...come].sort()
}

describe('what was learned, at random', () => {
  it('makes of what was known what is known, whatever happened in between', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 1, maxLength: 12 }),
        fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 4, maxLength: 4 }),
        async (changes, pairs) => {
          const store = await openEmbeddedStore()
          await store.migrate()
          await make(store, changes)
          const { ask } = testService(store)
          const asked = async <T>(operation: string) => {
            const { data, errors } = await ask(operation)
            expect(errors).toBeUndefined()
            return data as T
          }
          const log = await store.reader().changes(0, 1_000)
          const instants = [0, ...log.map(({ at }) => at)].map((at) => new Date(at).toISOString())
          for (const numbers of pairs) {
            const [from = '', to = ''] = numbers
              .map((number) => instants[number % instants.length] ?? '')
              .sort()
            await compare(asked, from, to)
          }
          await retell(asked, instants)
          await store.close()
        },
      ),
      // A run takes half a second or more: what fails is shown as it is.
      { numRuns: cases(15), endOnFailure: true },
    )
  })
})

type Asked = <T>(operation: string) => Promise<T>

/** Holds every diff between two instants against what was known at both. */
async function compare(asked: Asked, from: string, to: string): Promise<void> {
  const between = `from: "${from}", to: "${to}"`
  for (const country of countries) {
    const { entity } = await asked<{ entity: Item }>(`{ entity(id: "${country}") { id } }`)
    const side = (at: string) =>
      asked<Said>(`{ entity(id: "${entity.id}", knownAt: "${at}") { relations(first: 500) { nodes { ${said} } } }
        subgraph(seeds: ["${entity.id}"], hops: 2, knownAt: "${at}") { ${drawn} } }`)
    const [before, after] = [await side(from), await side(to)]
    const lists = (shown: string) =>
      `relationsAdded { ${shown} } relationsRemoved { ${shown} } relationsChanged { before { ${shown} } after { ${shown} } } truncated`
    const found = await asked<{
      entity: {
        diff: Record<'relationsAdded' | 'relationsRemoved', Item[]> & {
          relationsChanged: { before: Item; after: Item }[]
        }
      }
      subgraphDiff: Record<'nodesAdded' | 'nodesRemoved', Item[]> &
        Record<'edgesAdded' | 'edgesRemoved', Drawn['edges']>
    }>(`{ entity(id: "${entity.id}") { diff(${between}) { ${lists(said)} } }
      subgraphDiff(seeds: ["${entity.id}"], hops: 2, ${between}) {
        nodesAdded { id } nodesRemoved { id } edgesAdded { id source target } edgesRemoved { id source target } } }`)
    const { relationsAdded, relationsRemoved, relationsChanged } = found.entity.diff
    const [was = [], is = []] = [before, after].map((one) => one.entity?.relations.nodes)
    const [previous, next] = [
      relationsChanged.map((pair) => pair.before),
      relationsChanged.map((pair) => pair.after),
    ]
    expect(previous.map(({ id }) => id)).toEqual(next.map(({ id }) => id))
    const kept = applied(was, [], [...relationsRemoved, ...previous]).map((one) => JSON.parse(one))
    expect(applied(kept, [...relationsAdded, ...next], [])).toEqual(keysOf(is))
    expect(idsOf(relationsAdded).filter((id) => idsOf(was).includes(id))).toEqual([])
    expect(idsOf(relationsRemoved).filter((id) => idsOf(is).includes(id))).toEqual([])
    const { nodesAdded, nodesRemoved, edgesAdded, edgesRemoved } = found.subgraphDiff
    expect(applied(before.subgraph.nodes, nodesAdded, nodesRemoved)).toEqual(
      keysOf(after.subgraph.nodes),
    )
    expect(applied(before.subgraph.edges, edgesAdded, edgesRemoved)).toEqual(
      keysOf(after.subgraph.edges),
    )
  }
  await compareClaims(asked, from, to)
}

function idsOf(list: readonly Item[]): string[] {
  return list.map(({ id }) => id)
}

async function compareClaims(asked: Asked, from: string, to: string): Promise<void> {
  const { relations } = await asked<{ relations: { nodes: Item[] } }>(
    '{ relations(first: 500) { nodes { id } } }',
  )
  for (const { id } of relations.nodes) {
    const claims = (at: string) =>
      asked<{ relation: { claims: { nodes: Item[] } } | null }>(
        `{ relation(id: "${id}", knownAt: "${at}") { claims(first: 500) { nodes { id } } } }`,
      ).then(({ relation }) => relation?.claims.nodes ?? [])
    const { relation } = await asked<{
      relation: { diff: Record<'claimsAdded' | 'claimsEnded', Item[]> }
    }>(
      `{ relation(id: "${id}") { diff(from: "${from}", to: "${to}") { claimsAdded { id } claimsEnded { id } } } }`,
    )
    const { claimsAdded, claimsEnded } = relation.diff
    expect(applied(await claims(from), claimsAdded, claimsEnded)).toEqual(keysOf(await claims(to)))
  }
}

/** Holds the history of everything against what was known when each version of it began. */
async function retell(asked: Asked, instants: readonly string[]): Promise<void> {
  const { relations } = await asked<{ relations: { nodes: Item[] } }>(
    '{ relations(first: 500) { nodes { id } } }',
  )
  for (const [field, ids, shown] of [
    ['relation', relations.nodes.map(({ id }) => id), said],
    ['entity', countries, 'id name names { text }'],
  ] as const) {
    for (const id of ids) {
      const data = await asked<Record<string, { id: string; history: Record<string, string>[] }>>(
        `{ ${field}(id: "${id}") { id history(first: 500) { since until ${field} { ${shown} } } } }`,
      )
      const { id: own, history = [] } = data[field] ?? {}
      expect(history.map(({ until }) => until)).toEqual([
        null,
        ...history.slice(0, -1).map(({ since }) => since),
      ])
      for (const version of history) {
        expect(instants).toContain(version.since)
        const then = await asked<Record<string, object>>(
          `{ ${field}(id: "${own}", knownAt: "${version.since}") { ${shown} } }`,
        )
        expect(version[field]).toEqual(then[field])
      }
    }
  }
}
