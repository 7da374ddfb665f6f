import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chosenEntities } from '../../bench/data/chosenEntities.ts'
import { type Counted, degreesIn } from '../../bench/data/degrees.ts'
import type { Event } from '../../bench/data/event.ts'
import { eventGraph, newest } from '../../bench/data/eventGraph.ts'
import { generateEvents } from '../../bench/data/generateEvents.ts'
import { idsOf } from '../../bench/data/idsOf.ts'
import { ingestRecords } from '../../bench/data/ingestRecords.ts'
import { readEvents } from '../../bench/data/readEvents.ts'
import { newsShape } from '../../bench/data/shape.ts'
import { ingest } from '../../src/domain/ingest/ingest.ts'
import { recordsSource } from '../../src/domain/ingest/lines/recordSource.ts'
import { openEmbeddedStore } from '../../src/store/embedded/openEmbeddedStore.ts'

const small = { events: 3_000, entities: 400, relations: 30, largest: 300, busiestPair: 80 }
const keyOf = (event: Event) => Object.values(event).join('\t')

describe('generated events', () => {
  let events: readonly Event[]

  beforeAll(() => {
    events = generateEvents()
  })

  it('are as many, of as many, as the news has', () => {
    expect(events).toHaveLength(newsShape.events)
    expect(new Set(events.flatMap(({ subject, object }) => [subject, object])).size).toBe(
      newsShape.entities,
    )
    expect(new Set(events.map(({ relation }) => relation)).size).toBe(newsShape.relations)
  })

  it('have the degrees of the news: a few hubs, and half of all with a handful', () => {
    const degrees = degreesIn(events).map(([, degree]) => degree)
    expect(degrees[0]).toBe(newsShape.largest)
    expect(degrees[Math.floor(degrees.length / 2)]).toBe(4)
    expect(degrees[Math.floor(degrees.length / 100)]).toBeGreaterThan(300)
    expect(degrees[Math.floor(degrees.length / 10)]).toBeLessThan(60)
  })

  it('come many at a time between the same two', () => {
    const pairs = new Map<string, number>()
    for (const { subject, object } of events) {
      const pair = `${subject}\t${object}`
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
    }
    const most = [...pairs.values()].reduce((a, b) => Math.max(a, b))
    expect(most).toBe(newsShape.busiestPair)
    expect(pairs.size).toBeLessThan(events.length * 0.6)
  })

  it('come once each, in the order of their days', () => {
    expect(new Set(events.map(keyOf)).size).toBe(events.length)
    expect(events.every(({ date }, index) => date >= (events[index - 1]?.date ?? ''))).toBe(true)
    expect(events.every(({ date }) => date.startsWith('2018-'))).toBe(true)
  })

  it('are the same every time', () => {
    expect(generateEvents(small)).toEqual(generateEvents(small))
  })

  it('make records that an ingest takes', async () => {
    const store = await openEmbeddedStore()
    await store.migrate()
    const graph = newest(eventGraph(generateEvents(small)), 300)
    const summary = await ingest(store, recordsSource([...ingestRecords(graph)]))
    expect(summary.rejected).toBe(0)
    expect((await store.counts()).relations).toBe(300)
    await store.close()
  })
})

describe('entities to ask for', () => {
  const graph = eventGraph(generateEvents(small))

  it('are of the highest, a middle and the lowest degree that fills a page', () => {
    const { hub, middle, leaf, otherLeaf } = chosenEntities(graph)
    expect(hub.degree).toBe(small.largest)
    expect(middle.degree).toBeLessThan(hub.degree)
    expect(middle.degree).toBeGreaterThan(leaf.degree)
    expect([leaf.degree, otherLeaf.degree]).toEqual([6, 6])
    expect(leaf.id).not.toBe(otherLeaf.id)
  })

  it('are the same in whatever order the events come', () => {
    const turned = { ...graph, events: graph.events.toReversed() }
    expect(chosenEntities(turned)).toEqual(chosenEntities(graph))
  })

  it('have a page on each list that a filter leads to', () => {
    const acts: Counted = (_, role) => role === 'source'
    const suffers: Counted = (_, role) => role === 'target'
    const { leaf } = chosenEntities(graph, [acts, suffers])
    const of = (isOn: Counted) => degreesIn(graph.events, isOn).find(([name]) => name === leaf.name)
    expect(of(acts)?.[1]).toBeGreaterThanOrEqual(6)
    expect(of(suffers)?.[1]).toBeGreaterThanOrEqual(6)
    expect(leaf.degree).toBe((of(acts)?.[1] ?? 0) + (of(suffers)?.[1] ?? 0))
  })
})

describe('a file of events', () => {
  let directory: string

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'statecraft-test-'))
  })
  afterAll(() => rm(directory, { recursive: true }))

  const lines = 'Ann\tMeet\tBob\t2018-01-02\ttrain\nBob\tCall\tCy\t2018-01-03\ttest\n'
  const events = [
    { subject: 'Ann', relation: 'Meet', object: 'Bob', date: '2018-01-02' },
    { subject: 'Bob', relation: 'Call', object: 'Cy', date: '2018-01-03' },
  ]

  it('is read as it is, and gzipped', async () => {
    const [plain, zipped] = [join(directory, 'events.tsv'), join(directory, 'events.tsv.gz')]
    await writeFile(plain, lines)
    await writeFile(zipped, gzipSync(lines))
    expect(await readEvents(plain)).toEqual(events)
    expect(await readEvents(zipped)).toEqual(events)
  })

  it('is refused where it is not there, or a line is no event', async () => {
    await expect(readEvents(join(directory, 'none.tsv'))).rejects.toThrow(/ENOENT/)
    const broken = join(directory, 'broken.tsv')
    await writeFile(broken, `${lines}Ann\tMeet\n`)
    await expect(readEvents(broken)).rejects.toThrow(/broken\.tsv:3: /)
  })
})

describe('ids of names', () => {
  it('are readable, and one for each name', () => {
    const ids = idsOf(['Kim Jong-Un', 'Kim Jong Un', 'Üsküdar', '—', 'Kim Jong-Un'])
    expect([...ids.values()]).toEqual(['kim-jong-un', 'kim-jong-un-2', 'uskudar', 'nameless'])
  })
})
