import type { Driver } from 'neo4j-driver'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { relationFilter } from '../../../src/domain/filter/relationFilter.ts'
import type { RelationWhere } from '../../../src/domain/filter/relationWhere.ts'
import type { Store, Writer } from '../../../src/store/port.ts'
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
  putSources,
  type SampleRelation,
  state,
  stored,
} from '../../support/sample.ts'

const FEW = 300
const MANY = 10 * FEW
const APART = 30
const page = { limit: 5, after: null, before: null, fromEnd: false }

const asked: readonly [string, RelationWhere, (number | null)?][] = [
  ['planned', { modality: ['PLANNED'] }],
  ['negative', { polarity: 'NEGATIVE' }],
  ['of several publishers', { singleSourced: false }],
  ['of two publishers at least', { publisherCount: { gte: 2 } }],
  ['not actual', { not: { modality: ['ACTUAL'] } }],
  ['planned or negative', { or: [{ modality: ['PLANNED'] }, { polarity: 'NEGATIVE' }] }],
  ['planned of a type', { modality: ['PLANNED'], type: ['meets'] }],
  ['planned of several types', { modality: ['PLANNED'], type: ['meets', 'calls'] }],
  ['planned within a time', { modality: ['PLANNED'], within: '1500/1599' }],
  ['negative that overlap a time', { polarity: 'NEGATIVE', overlaps: '1500/1599' }],
  ['planned as of earlier', { modality: ['PLANNED'] }, 1_500],
  ['of a publisher', { publishers: { some: ['agency'] } }],
  ['of a document or a publisher', { or: [of('documents', 'letter'), of('publishers', 'agency')] }],
  ['of a publisher, of a type', { publishers: { some: ['agency'] }, type: ['meets'] }],
  ['of a document, within a time', { documents: { some: ['letter'] }, within: '1500/1599' }],
  ['of a document as of earlier', { documents: { some: ['letter'] } }, 1_500],
]

function of(sources: 'documents' | 'publishers', id: string): RelationWhere {
  return { [sources]: { some: [id] } }
}

/** What is claimed in documents is all read, and what it speaks of looked up. */
function isOfSources({ documents, publishers, or }: RelationWhere): boolean {
  return Boolean(documents ?? publishers ?? or?.some(isOfSources))
}

/** What relations that something sets apart, or that few speak of, cost in Neo4j's own count of reads, however many others there are. */
onNeo4j('a page of relations', ({ openStore, server }) => {
  let store: Store
  let driver: Driver
  const inFew = new Map<string, readonly (readonly number[])[]>()

  beforeAll(async () => {
    store = await openStore()
    driver = driverOf(server)
    await store.write({ ...draft, at: 1_000 }, async (writer) => {
      await writer.putEntities(['host', 'guest'].map((id) => stored(entity(id))))
      await put(writer, [...setApart(), ...common(0, FEW)])
    })
    await forgetPlans(driver)
    for (const [title, ...one] of asked) inFew.set(title, await costOf(...one))
    await store.write({ ...draft, at: 2_000 }, (writer) => put(writer, common(FEW, MANY)))
    await forgetPlans(driver)
  })
  afterAll(async () => {
    await driver.close()
    await store.close()
  })

  /** The rows and reads of the first page, of the last page, and of the count. */
  async function costOf(where: RelationWhere, knownAt: number | null = null) {
    const filter = relationFilter(where)
    const { relationPage, relationCount } = relationReads
    const reads = (read: (reading: Reading) => Promise<unknown>) =>
      costIn(driver, (ask) => read(readingOf(ask, knownAt)))
    return [
      await reads((one) => relationPage(one, filter, page)),
      await reads((one) => relationPage(one, filter, { ...page, fromEnd: true })),
      await reads((one) => relationCount(one, filter)),
    ]
  }

  it.each(asked)('that are %s costs the same among ten times as many others', async (...one) => {
    const [title, where, knownAt] = one
    const costs = await costOf(where, knownAt)
    const few = inFew.get(title) ?? []
    if (!isOfSources(where)) expect(costs).toEqual(few)
    expect(costs.map(([rows]) => rows)).toEqual(few.map(([rows]) => rows))
    // Plans by sources differ in how they begin, by a read or two a relation at most.
    for (const [index, [, reads = 0]] of costs.entries()) {
      expect(reads).toBeLessThanOrEqual((few[index]?.[1] ?? 0) * 1.1)
    }
    for (const [rows = 0, reads = 0] of costs.slice(0, 2)) {
      expect(rows).toBeGreaterThan(2)
      expect(reads).toBeGreaterThan(rows)
      expect(reads).toBeLessThan(isOfSources(where) ? 10 * APART : MANY / 5)
    }
  })
})

async function put(writer: Writer, relations: readonly SampleRelation[]): Promise<void> {
  await putRelations(writer, relations)
  await putSources(writer, relations)
}

/** Every third is planned, and of a document of its own, every third negative, and the others are of several publishers. */
function setApart(): readonly SampleRelation[] {
  return Array.from({ length: APART }, (_, index) => ({
    ...meeting(`apart-${index}`, 1500 + index, index),
    state: state({
      time: String(1500 + index),
      ...(index % 3 === 0
        ? { modality: 'PLANNED', documents: ['letter'], publishers: ['agency'] }
        : {}),
      ...(index % 3 === 1 ? { polarity: 'NEGATIVE' } : {}),
      ...(index % 3 === 2 ? { publisherCount: 2 } : {}),
    }),
  }))
}

/** Newer than all that are set apart, and older, so that every page from either end would meet them. */
function common(from: number, to: number): readonly SampleRelation[] {
  return Array.from({ length: to - from }, (_, index) =>
    meeting(`common-${from + index}`, index % 2 === 0 ? 1400 : 1900, from + index),
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
