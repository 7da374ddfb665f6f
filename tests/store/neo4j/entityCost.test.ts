import type { Driver } from 'neo4j-driver'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Clause } from '../../../src/model/clause.ts'
import { anyEntity, type TakesPartTest } from '../../../src/model/entityFilter.ts'
import type { EntityTest } from '../../../src/model/entityTest.ts'
import { anyRelation } from '../../../src/model/relationFilter.ts'
import type { Store } from '../../../src/store/port.ts'
import { entityReads } from '../../../src/store/topics/entityReads.ts'
import type { Reading } from '../../../src/store/topics/topicOf.ts'
import { costIn, forgetPlans } from '../../support/costIn.ts'
import { draft } from '../../support/draft.ts'
import { driverOf } from '../../support/driverOf.ts'
import { onNeo4j } from '../../support/onNeo4j.ts'
import { readingOf } from '../../support/readingOf.ts'
import { entity, filler, putRelations, state, stored } from '../../support/sample.ts'

const FEW = 300
const MANY = 10 * FEW
const MEANT = 20
const page = { limit: 5, after: null, before: null, fromEnd: false }

type Test = EntityTest | TakesPartTest
const ids = { on: 'id', oneOf: ['meant-3', 'meant-4', 'meant-5'] } as const
const identifier = { on: 'externalId', scheme: 'wikidata', values: ['q7', 'Q8', 'q9'] } as const
const named = { on: 'name', bounds: { from: 'Meant No 9', to: 'meant no 9' } } as const
const words = { on: 'words', words: ['no', 'mean'] } as const
const meeting = { on: 'takesPart', roles: ['host'], filter: anyRelation } as const
const all = (...tests: readonly Test[]) => tests.map((test) => [{ test, holds: true }])
const any = (...tests: readonly Test[]) => [tests.map((test) => ({ test, holds: true }))]

const asked: readonly [string, readonly Clause<Test>[], (number | null)?][] = [
  ['by ids', all(ids)],
  ['by identifiers', all(identifier)],
  ['by a name', all(named)],
  ['by words', all(words)],
  ['by words, in relations', all(meeting, words)],
  ['by any of them', any(ids, identifier, named, words)],
  ['by ids as of earlier', all(ids), 1_500],
  ['by identifiers as of earlier', all(identifier), 1_500],
  ['by a name as of earlier', all(named), 1_500],
  ['by words as of earlier', all(words), 1_500],
]

/** What entities that a filter finds few of cost in Neo4j's own count of reads, however many others there are. */
onNeo4j('entities that are led to', ({ openStore, server }) => {
  let store: Store
  let driver: Driver
  const inFew = new Map<string, readonly (readonly number[])[]>()

  beforeAll(async () => {
    store = await openStore()
    driver = driverOf(server)
    await store.write({ ...draft, at: 1_000 }, async (writer) => {
      await writer.putEntities([...meant(), ...others(0, FEW)])
      await putRelations(writer, [
        {
          id: 'meets-1',
          type: 'meets',
          fillers: [filler('host', 'meant-1'), filler('guest', 'other-1')],
          state: state({ time: '2018' }),
        },
      ])
    })
    await forgetPlans(driver)
    for (const one of asked) inFew.set(one[0], await costOf(one))
    await store.write({ ...draft, at: 1_100 }, (writer) => writer.putEntities(others(FEW, MANY)))
    await forgetPlans(driver)
  })
  afterAll(async () => {
    await driver.close()
    await store.close()
  })

  /** The rows and reads of pages from both ends, by name and by degree, and of the count. */
  async function costOf([, clauses, knownAt = null]: (typeof asked)[number]) {
    const filter = { ...anyEntity, clauses }
    const reads = (read: (reading: Reading) => Promise<unknown>) =>
      costIn(driver, (ask) => read(readingOf(ask, knownAt)))
    const pages = (['name', 'degree'] as const).flatMap((by) =>
      [true, false].map((fromEnd) =>
        reads((one) =>
          entityReads.entityPage(one, filter, { ...page, fromEnd }, { by, direction: 'ascending' }),
        ),
      ),
    )
    return await Promise.all([...pages, reads((one) => entityReads.entityCount(one, filter))])
  }

  it.each(asked)('%s cost the same among ten times as many others', async (...one) => {
    const costs = await costOf(one)
    expect(costs).toEqual(inFew.get(one[0]))
    for (const [rows = 0, reads = 0] of costs) {
      expect(rows).toBeGreaterThan(0)
      expect(reads).toBeGreaterThan(rows)
      expect(reads).toBeLessThan(MANY / 5)
    }
  })

  it('look for joins only in what passes all else', async () => {
    const nothing = { on: 'name', bounds: { from: 'zz', to: null } } as const
    const reads = (clauses: readonly Clause<Test>[]) =>
      costIn(driver, (ask) =>
        entityReads.entityPage(readingOf(ask, null), { ...anyEntity, clauses }, page),
      )
    expect(await reads(all(meeting, nothing))).toEqual(await reads(all(nothing)))
  })

  it('tell how many roles they play by what is kept with them', async () => {
    const order = { by: 'degree', direction: 'descending' } as const
    const [, reads] = await costIn(driver, (ask) =>
      entityReads.entityPage(readingOf(ask, null), anyEntity, page, order),
    )
    // For each a look at the index, and at its shelf, its name, its id and its degree.
    expect(reads).toBeLessThan(8 * MANY)
  })
})

function meant() {
  return Array.from({ length: MEANT }, (_, index) =>
    stored({
      ...entity(`meant-${index}`, `Meant no ${index}`),
      externalIds: [{ scheme: 'Wikidata', value: `Q${index}` }],
    }),
  )
}

/** By name ahead of those that are meant, and behind, so that every page from either end would meet them. */
function others(from: number, to: number) {
  return Array.from({ length: to - from }, (_, index) => {
    const place = from + index
    return stored({
      ...entity(`other-${place}`, `${place % 2 === 0 ? 'Before' : 'Next'} no ${place}`),
      externalIds: [{ scheme: 'Wikidata', value: `R${place}` }],
    })
  })
}
