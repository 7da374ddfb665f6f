import { afterAll, beforeAll, expect, it } from 'vitest'
import { decideConflict } from '../../src/domain/claims/decideConflict.ts'
import { ingest } from '../../src/domain/ingest/ingest.ts'
import { recordsSource } from '../../src/domain/ingest/lines/recordSource.ts'
import type { Store } from '../../src/store/port.ts'
import { type TestService, testService } from '../support/askService.ts'
import { claim, ground } from '../support/ingestSample.ts'
import { onEngines } from '../support/onEngines.ts'

/** Ten sales: on some the sources contradict each other on the value, on some on the time, on some on both. */
const keys = Array.from({ length: 10 }, (_, index) => String(index))
const claims = keys.flatMap((key, index) => {
  const relation = {
    type: 'sells',
    roles: { seller: 'russia', buyer: index < 7 ? 'india' : 'usa' },
    key,
  }
  const said = (part: 'a' | 'b', value: number, time: string) =>
    claim({ id: `${part}-${key}`, relation, time, attributes: { value: { number: value } } })
  const year = 2000 + index
  return [
    said('a', 1, String(year)),
    said('b', index % 2 === 0 ? 2 : 1, index % 3 === 0 ? String(year + 20) : `${year}-06`),
  ]
})
const why = { author: 'desk', reason: 'the contract' }

interface Node {
  readonly relation: { readonly id: string; readonly key: string }
  readonly conflicts: readonly { readonly aspect: string; readonly settledBy: unknown }[]
}
interface Found {
  readonly totalCount: number
  readonly nodes: readonly Node[]
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean }
}

onEngines('conflicts over the whole graph', ({ openStore }) => {
  let store: Store
  let service: TestService

  beforeAll(async () => {
    store = await openStore()
    service = testService(store)
    const { problems } = await ingest(store, recordsSource([...ground, ...claims]))
    expect(problems).toEqual([])
    for (const [key, aspect] of [
      ['0', 'value'],
      ['2', 'value'],
      ['6', 'time'],
    ] as const) {
      const id = `a-${key}`
      const relation = (await store.reader().claims([id]))[0]?.relation ?? ''
      const made = await decideConflict(store, { relation, aspect, claim: id, ...why })
      expect(made.problems).toEqual([])
    }
  })
  afterAll(() => store.close())

  const find = async (args: string): Promise<Found> => {
    const { data, errors } = await service.ask(`{ conflicts${args} { totalCount
      pageInfo { endCursor hasNextPage }
      nodes { relation { id key } conflicts { aspect wonBy settledBy { quote author: document { authors } }
        sides { text values { text } claims { quote document { title } } } } } } }`)
    if (errors) throw new Error(errors[0]?.message)
    return data?.conflicts as Found
  }
  const keysOf = ({ nodes }: Found) => nodes.map(({ relation }) => relation.key)

  it.each([
    ['', '9864320'],
    ['(settled: false)', '964380'],
    ['(settled: true)', '620'],
    ['(aspect: ["value"])', '86420'],
    ['(aspect: ["value"], settled: false)', '864'],
    ['(aspect: ["time"], settled: true)', '6'],
    ['(aspect: ["time", "value"], settled: true)', '620'],
    ['(aspect: ["polarity"])', ''],
    ['(aspect: [])', ''],
    ['(where: { roles: [{ role: "buyer", filler: "usa" }] })', '98'],
    ['(where: { roles: [{ filler: "india" }], type: ["sells"] }, settled: true)', '620'],
    ['(where: { type: ["sells"], within: "2000/2005" })', '4320'],
    ['(where: { conflicting: false })', '2'],
    ['(validAt: "2004", validity: CERTAIN)', '4'],
    ['(knownAt: "2000")', ''],
  ])('%s: %s, counted exactly', async (args, expected) => {
    const found = await find(args)
    expect(keysOf(found).sort().reverse().join('')).toBe([...expected].sort().reverse().join(''))
    expect(found.totalCount).toBe(expected.length)
    const aspects = /aspect: (\[.*?\])/.exec(args)?.[1]
    const settled = /settled: (\w+)/.exec(args)?.[1]
    for (const { conflicts } of found.nodes) {
      expect(conflicts.length).toBeGreaterThan(0)
      for (const { aspect, settledBy } of conflicts) {
        if (aspects) expect(JSON.parse(aspects)).toContain(aspect)
        if (settled) expect(String(settledBy !== null)).toBe(settled)
      }
    }
  })

  it('come newest valid time first, page by page in either direction', async () => {
    const all = keysOf(await find(''))
    const walked: string[] = []
    for (let args = '(first: 2)', more = true; more; ) {
      const found = await find(args)
      walked.push(...keysOf(found))
      more = found.pageInfo.hasNextPage
      args = `(first: 2, after: "${found.pageInfo.endCursor}")`
    }
    expect(walked).toEqual(all)
    expect(keysOf(await find('(last: 3)'))).toEqual(all.slice(-3))
    expect(all.slice(0, 2)).toEqual(['9', '8'])
  })

  it('have all sides with their quotes and documents, in as many round trips as there are levels', async () => {
    const part = `{ nodes { relation { key } conflicts { aspect wonBy settledBy { quote }
      sides { text claims { quote } } } } }`
    for (const args of ['', '(first: 2, aspect: ["value"], settled: false)']) {
      expect(await service.roundTrips(`{ conflicts${args} ${part} }`)).toBe(2)
    }
    const deep = part.replace('claims { quote }', 'claims { quote document { title } }')
    expect(await service.roundTrips(`{ conflicts { totalCount } a: conflicts ${deep} }`)).toBe(2)
  })

  it('refuse an aspect that nothing has', async () => {
    await expect(find('(aspect: ["vallue"])')).rejects.toThrow('no aspect "vallue"')
  })
})
