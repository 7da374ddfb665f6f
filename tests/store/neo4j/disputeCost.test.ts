import type { Driver } from 'neo4j-driver'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  anyRelation,
  type Disputes,
  type RelationFilter,
} from '../../../src/model/relationFilter.ts'
import type { Store } from '../../../src/store/port.ts'
import { relationReads } from '../../../src/store/topics/relationReads.ts'
import type { Reading } from '../../../src/store/topics/topicOf.ts'
import { costIn, forgetPlans } from '../../support/costIn.ts'
import { draft } from '../../support/draft.ts'
import { driverOf } from '../../support/driverOf.ts'
import { onNeo4j } from '../../support/onNeo4j.ts'
import { readingOf } from '../../support/readingOf.ts'
import {
  entity,
  filler,
  putRelations,
  type SampleRelation,
  state,
  stored,
} from '../../support/sample.ts'

const FEW = 300
const MANY = 10 * FEW
const DISPUTED = 30
const page = { limit: 5, after: null, before: null, fromEnd: false }
const year1500 = { from: Date.UTC(1500, 0, 1), to: Date.UTC(1600, 0, 1) }

type Asked = [string, Partial<Disputes>, Partial<RelationFilter>?, (number | null)?]
const asked: readonly Asked[] = [
  ['in dispute', {}],
  ['in open dispute', { settled: false }],
  ['in settled dispute', { settled: true }],
  ['in dispute on an aspect', { aspects: ['value'] }],
  ['of a type in dispute', {}, { types: ['meets'] }],
  ['in dispute within a time', {}, { within: year1500 }],
  ['in dispute that overlap a time', { settled: false }, { overlaps: year1500 }],
  ['in dispute as of earlier', {}, {}, 1_500],
]

/** What conflicts cost in Neo4j's own count of reads, however many relations are undisputed. */
onNeo4j('a page of conflicts', ({ openStore, server }) => {
  let store: Store
  let driver: Driver
  const inFew = new Map<string, readonly (readonly number[])[]>()

  beforeAll(async () => {
    store = await openStore()
    driver = driverOf(server)
    await store.write({ ...draft, at: 1_000 }, async (writer) => {
      await writer.putEntities(['host', 'guest'].map((id) => stored(entity(id))))
      await putRelations(writer, [...disputed(), ...undisputed(0, FEW)])
    })
    await forgetPlans(driver)
    for (const one of asked) inFew.set(one[0], await costOf(one))
    await store.write({ ...draft, at: 2_000 }, (writer) =>
      putRelations(writer, undisputed(FEW, MANY)),
    )
    await forgetPlans(driver)
  })
  afterAll(async () => {
    await driver.close()
    await store.close()
  })

  /** The rows and reads of the first page, of the last page, and of the count. */
  async function costOf([, disputes, part, knownAt = null]: Asked) {
    const test = {
      on: 'disputes',
      disputes: { aspects: null, settled: null, ...disputes },
    } as const
    const filter = { ...anyRelation, ...part, clauses: [[{ test, holds: true }]] }
    const { relationPage, relationCount } = relationReads
    const reads = (read: (reading: Reading) => Promise<unknown>) =>
      costIn(driver, (ask) => read(readingOf(ask, knownAt)))
    return [
      await reads((one) => relationPage(one, filter, page)),
      await reads((one) => relationPage(one, filter, { ...page, fromEnd: true })),
      await reads((one) => relationCount(one, filter)),
    ]
  }

  it.each(asked)('%s costs the same among ten times as many that are not', async (...one) => {
    const costs = await costOf(one)
    expect(costs).toEqual(inFew.get(one[0]))
    for (const [rows = 0, reads = 0] of costs.slice(0, 2)) {
      expect(rows).toBeGreaterThan(2)
      expect(reads).toBeGreaterThan(rows)
      expect(reads).toBeLessThan(MANY / 5)
    }
  })
})

/** On every third the dispute is open, on every third settled, on the others both. */
function disputed(): readonly SampleRelation[] {
  return Array.from({ length: DISPUTED }, (_, index) => ({
    ...meeting(`disputed-${index}`, 1500 + index, index),
    state: state({
      time: String(1500 + index),
      conflicts: index % 3 === 1 ? [] : ['value'],
      settled: index % 3 === 0 ? [] : ['value', 'time'],
    }),
  }))
}

/** Newer than all that are in dispute, and older, so that every page from either end would meet them. */
function undisputed(from: number, to: number): readonly SampleRelation[] {
  return Array.from({ length: to - from }, (_, index) =>
    meeting(`undisputed-${from + index}`, index % 2 === 0 ? 1400 : 1900, from + index),
  )
}

function meeting(id: string, year: number, index: number): SampleRelation {
  return {
    id,
    type: index % 2 === 0 ? 'meets' : 'calls',
    fillers: [filler('guest', 'guest'), filler('host', 'host')],
    state: state({ time: String(year) }),
  }
}
