import { afterEach, describe, expect, it } from 'vitest'
import { relationId } from '../../../src/domain/ids/relationId.ts'
import { ingest } from '../../../src/domain/ingest/ingest.ts'
import type { IngestOptions, Progress } from '../../../src/domain/ingest/ingestOptions.ts'
import { recordsSource } from '../../../src/domain/ingest/lines/recordSource.ts'
import { formatInstant } from '../../../src/domain/time/formatInstant.ts'
import { anyRelation } from '../../../src/model/relationFilter.ts'
import type { Store } from '../../../src/store/port.ts'
import {
  article,
  claim,
  ground,
  publisher,
  sale,
  sells,
  story,
} from '../../support/ingestSample.ts'
import { onEngines } from '../../support/onEngines.ts'
import { tracedStore } from '../../support/tracedStore.ts'

const now = Date.UTC(2024, 0, 1)
const filler = (role: string, id: string) => ({ role, id, kind: 'entity' as const })
const saleId = relationId('sells', [filler('seller', 'russia'), filler('buyer', 'india')], null)
const threatId = relationId(
  'threatens',
  [filler('threatener', 'usa'), { role: 'trigger', id: saleId, kind: 'relation' }],
  null,
)
const threat = (trigger: unknown) => ({
  type: 'threatens',
  roles: { threatener: 'usa', trigger },
})

onEngines('an ingest', ({ openStore }) => {
  let store: Store
  afterEach(() => store.close())

  async function into(given: Store, records: readonly unknown[], options: IngestOptions = {}) {
    return ingest(given, recordsSource(records), { now, ...options })
  }

  async function counts(records: readonly unknown[], options: IngestOptions = {}) {
    const { created, unchanged, changed, rejected } = (await into(store, records, options)).total
    return { created, unchanged, changed, rejected }
  }

  /** All that the graph holds of the story. */
  /** What is there, whenever it was recorded. */
  async function graph() {
    const reader = store.reader()
    const claims = await reader.claimsOf([saleId, threatId])
    return {
      counts: await store.counts(),
      relations: await reader.relations([saleId, threatId]),
      claims: claims.map((all) => all.map((claim) => ({ ...claim, recordedAt: 0 }))),
      entities: await reader.entities(['russia', 'india', 'china', 'usa']),
      documents: await reader.wholeDocuments(['article', 'register']),
      types: await reader.relationTypes(['sells', 'threatens']),
    }
  }

  it('writes everything and counts it by kind', async () => {
    store = await openStore()
    const summary = await into(store, story)
    expect(summary).toMatchObject({ written: true, interrupted: false, rejected: 0, problems: [] })
    const created = (count: number) => ({ created: count, unchanged: 0, changed: 0, rejected: 0 })
    expect(summary.byKind).toEqual({
      publisher: created(1),
      document: created(2),
      relationType: created(2),
      entity: created(4),
      claim: created(3),
    })
    expect(summary.total).toEqual(created(12))
    expect(await store.counts()).toEqual({ entities: 4, relations: 2, claims: 3 })
  })

  it('derives what the graph says of the relations that claims speak of', async () => {
    store = await openStore()
    await into(store, story)
    const { relations } = await graph()
    expect(relations[0]).toMatchObject({
      fillers: [filler('seller', 'russia'), filler('buyer', 'india')],
      state: {
        modality: 'ACTUAL',
        validTime: { edtf: '2018' },
        claimCount: 2,
        publisherCount: 1,
        attributes: [{ name: 'value', values: [{ number: 5e9, unit: 'USD' }] }],
      },
    })
    expect(relations[1]?.state).toMatchObject({ modality: 'THREATENED', claimCount: 1 })
  })

  it('keeps of claims where their quotes stand and when they were recorded', async () => {
    store = await openStore()
    await into(store, story)
    const [claims = []] = await store.reader().claimsOf([saleId])
    expect(claims.find(({ quote }) => quote)).toMatchObject({
      quote: 'India buys.',
      start: 37,
      end: 48,
      publisher: 'paper',
    })
    // A batch of each kind is recorded before them, each at an instant of its own.
    expect(claims.map(({ recordedAt }) => formatInstant(recordedAt))).toEqual([
      '2024-01-01T00:00:00.004Z',
      '2024-01-01T00:00:00.004Z',
    ])
  })

  it('keeps no place of a quote that stands in several, nor of one whose text is not known', async () => {
    store = await openStore()
    const quotes = [claim({ document: 'article', quote: 'India' }), claim({ quote: 'India' })]
    await into(store, [...ground, ...quotes])
    const [claims = []] = await store.reader().claimsOf([saleId])
    expect(claims.map(({ start, end }) => [start, end])).toEqual([
      [null, null],
      [null, null],
    ])
  })

  it('finds quotes in texts that the graph holds', async () => {
    store = await openStore()
    await into(store, ground)
    await into(store, [claim({ document: 'article', quote: '🚀 to' })])
    const [claims = []] = await store.reader().claimsOf([saleId])
    expect(claims.map(({ start, end }) => [start, end])).toEqual([[13, 17]])
  })

  it('does not mind the order of lines', async () => {
    store = await openStore()
    await into(store, story)
    const forwards = await graph()
    await store.close()
    store = await openStore()
    await into(store, story.toReversed())
    expect(await graph()).toEqual(forwards)
  })

  it('of the same again writes nothing and says so', async () => {
    store = await openStore()
    await into(store, story)
    const before = await graph()
    const traced = tracedStore(store)
    const { total } = await into(traced, story.toReversed(), { now: now + 1 })
    expect(total).toEqual({ created: 0, unchanged: story.length, changed: 0, rejected: 0 })
    expect(traced.writes).toBe(0)
    expect(await graph()).toEqual(before)
  })

  it('of one record twice writes it once', async () => {
    store = await openStore()
    const twice = [...story, ...story]
    const once = { created: 12, unchanged: 12, changed: 0, rejected: 0 }
    expect(await counts(twice, { dryRun: true })).toEqual(once)
    expect(await counts(twice)).toEqual(once)
  })

  it('takes claims to be the same that say the same in other words', async () => {
    store = await openStore()
    await into(store, ground)
    const attributes = { value: 5, note: ['a', 'b'] }
    const witness = ['china', 'usa']
    const one = claim({
      relation: { ...sale, roles: { ...sale.roles, witness }, label: 'sale' },
      attributes,
    })
    const other = claim({
      relation: { type: 'sells', roles: { buyer: ['india'], seller: ['russia'] } },
      roles: { witness: witness.toReversed() },
      attributes: { note: ['a', 'b'], value: { number: 5, qualifier: 'EXACT' } },
      modality: 'ACTUAL',
    })
    expect(await counts([one, other])).toMatchObject({ created: 1, unchanged: 1 })
  })

  it('of the same twice at once doubles nothing', async () => {
    store = await openStore()
    await into(store, story)
    const once = await graph()
    await store.close()
    store = await openStore()
    await Promise.all([into(store, story), into(store, story)])
    expect(await graph()).toEqual(once)
  })

  it('replaces definitions that say something new', async () => {
    store = await openStore()
    await into(store, story)
    const renamed = { record: 'entity', id: 'usa', kind: 'country', name: 'United States' }
    expect(await counts([renamed, article])).toMatchObject({ created: 0, unchanged: 1, changed: 1 })
    expect((await store.reader().entities(['usa']))[0]?.name).toBe('United States')
  })

  it('makes relations that only fill roles, without a state', async () => {
    store = await openStore()
    await into(store, [...ground, claim({ relation: threat(sale) })])
    const [inner, outer] = await store.reader().relations([saleId, threatId])
    expect(inner).toMatchObject({ id: saleId, state: null })
    expect(inner?.fillers).toHaveLength(2)
    expect(outer?.fillers).toContainEqual({ role: 'trigger', id: saleId, kind: 'relation' })
  })

  it('adds fillers that claims give to those that identify the relation', async () => {
    store = await openStore()
    const witness = ['usa', 'china']
    await into(store, [
      ...ground,
      claim(),
      claim({ relation: { ...sale, roles: { ...sale.roles, witness } } }),
    ])
    const [relation] = await store.reader().relations([saleId])
    expect(relation?.fillers.map(({ id }) => id)).toEqual(['russia', 'india', 'china', 'usa'])
  })

  it('finds relations by ids that the graph holds or the input makes, further on too', async () => {
    store = await openStore()
    const byId = claim({ relation: { relation: saleId }, time: '2018' })
    const nested = claim({ relation: threat({ relation: saleId }) })
    await into(store, [...ground, byId, nested, claim()])
    const { relations } = await graph()
    expect(relations.map((relation) => relation?.state?.claimCount)).toEqual([2, 1])
    expect(await counts([claim({ relation: { relation: threatId }, time: '2019' })])).toMatchObject(
      {
        created: 1,
      },
    )
  })

  it('puts relations that others fill in place, in whatever batch they are made', async () => {
    store = await openStore()
    const others = [1, 2, 3].map((value) =>
      claim({ relation: { ...sale, key: 'x' }, attributes: { value } }),
    )
    const nested = claim({ relation: threat({ relation: saleId }) })
    await into(store, [...ground, nested, ...others, claim()], { batchSize: 1 })
    const [partOf] = await store.reader().participationPages([
      {
        id: saleId,
        roles: null,
        filter: anyRelation,
        page: { limit: 9, after: null, before: null, fromEnd: false },
      },
    ])
    expect(partOf?.items.map(({ item }) => [item.role, item.relation.id])).toEqual([
      ['trigger', threatId],
    ])
    expect(await store.counts()).toMatchObject({ relations: 3, claims: 5 })
  })

  it('reads relations anew whose type changes the order of its roles', async () => {
    store = await openStore()
    await into(store, story)
    const [seller, buyer, ...rest] = sells.roles
    await into(store, [{ ...sells, roles: [buyer, seller, ...rest] }])
    expect((await graph()).relations[0]?.fillers.map(({ role }) => role)).toEqual([
      'buyer',
      'seller',
    ])
  })

  it('does so again when it was interrupted', async () => {
    store = await openStore()
    await into(store, story)
    const [seller, buyer, ...rest] = sells.roles
    const turned = [{ ...sells, roles: [buyer, seller, ...rest] }]
    await expect(into(tracedStore(store, 2), turned)).rejects.toThrow('the power went out')
    expect(await counts(turned)).toMatchObject({ changed: 1 })
    expect((await graph()).relations[0]?.fillers.map(({ role }) => role)).toEqual([
      'buyer',
      'seller',
    ])
  })

  describe('with something wrong in it', () => {
    const wrong = [
      ...story,
      claim({ time: 'soon' }),
      { record: 'entity', id: 'x', kind: 'country' },
      'nonsense',
    ]

    it('writes nothing', async () => {
      store = await openStore()
      const traced = tracedStore(store)
      const summary = await into(traced, wrong)
      expect(summary).toMatchObject({ written: false, rejected: 3 })
      expect(summary.problems.map(({ line }) => line)).toEqual([13, 14, 15])
      expect(summary.total).toEqual({ created: 0, unchanged: 0, changed: 0, rejected: 3 })
      expect(summary.byKind.claim.rejected).toBe(1)
      expect(summary.byKind.entity.rejected).toBe(1)
      expect(traced.writes).toBe(0)
      expect(await store.counts()).toEqual({ entities: 0, relations: 0, claims: 0 })
    })

    it('writes the good records when told to keep going, and hands over the others', async () => {
      store = await openStore()
      const rejected: [string, number][] = []
      const summary = await into(store, wrong, {
        keepGoing: true,
        onRejected: (text, problems) => void rejected.push([text, problems.length]),
      })
      expect(summary).toMatchObject({ written: true, interrupted: false, rejected: 3 })
      expect(summary.total.created).toBe(story.length)
      expect(rejected).toEqual([
        [JSON.stringify(wrong[12]), 1],
        [JSON.stringify(wrong[13]), 1],
        ['"nonsense"', 1],
      ])
    })
  })

  it('rejects what depends on a rejected line, with that reason', async () => {
    store = await openStore()
    const records = [
      { ...publisher, extra: 1 },
      article,
      ...story.slice(2),
      claim({ id: 'good', relation: { type: 'sells', roles: { seller: 'usa', buyer: 'china' } } }),
      { record: 'publisher', id: 'other', name: 'Other' },
      { record: 'document', id: 'free', title: 'Free', publisher: 'other' },
      claim({ document: 'free', relation: threat('india') }),
      claim({ document: 'free', relation: threat({ ref: 'sale' }) }),
    ]
    const { problems, total } = await into(store, records, { keepGoing: true })
    expect(problems.map(({ line, path, message }) => `${line}: ${path}: ${message}`)).toEqual([
      '1: extra: there is no such key: extra',
      '2: publisher: there is no publisher paper: line 1, where it stands, is rejected',
      '3: publisher: there is no publisher paper: line 1, where it stands, is rejected',
      '10: document: there is no document article: line 2, where it stands, is rejected',
      '11: document: there is no document register: line 3, where it stands, is rejected',
      '12: document: there is no document register: line 3, where it stands, is rejected',
      '13: document: there is no document register: line 3, where it stands, is rejected',
      '17: relation.roles.trigger.ref: the label "sale" stands on line 10, which is rejected',
    ])
    expect(total).toEqual({ created: 9, unchanged: 0, changed: 0, rejected: 8 })
    expect(await store.counts()).toMatchObject({ claims: 1 })
  })

  it('rejects claims on relations that only rejected lines make', async () => {
    store = await openStore()
    const { problems } = await into(store, [
      ...ground,
      claim({ time: 'soon' }),
      claim({ relation: { relation: saleId } }),
      claim({ relation: threat({ relation: saleId }) }),
      claim({ relation: { relation: threatId } }),
    ])
    const reason = (id: string) =>
      `there is no relation ${id}, nor does a good line of this input make it`
    expect(problems.slice(1)).toEqual([
      { line: 11, path: 'relation.relation', message: reason(saleId) },
      { line: 12, path: 'relation.roles.trigger.relation', message: reason(saleId) },
      { line: 13, path: 'relation.relation', message: reason(threatId) },
    ])
  })

  it('in a dry run says what it would do and writes nothing', async () => {
    store = await openStore()
    await into(store, ground)
    const traced = tracedStore(store)
    const renamed = { record: 'entity', id: 'usa', kind: 'country', name: 'United States' }
    const records = [
      ...story.filter((record) => record !== story[8]),
      renamed,
      claim({ time: 'soon' }),
    ]
    const summary = await into(traced, records, { dryRun: true, keepGoing: true })
    expect(summary.written).toBe(false)
    expect(summary.total).toEqual({ created: 3, unchanged: 8, changed: 1, rejected: 1 })
    expect(traced.writes).toBe(0)
    expect(await store.counts()).toEqual({ entities: 4, relations: 0, claims: 0 })
  })

  it('that dies leaves whole batches, and is completed by running it again', async () => {
    store = await openStore()
    await into(store, story)
    const whole = await graph()
    for (const dies of [1, 3, 6, 10, 11, 12]) {
      await store.close()
      store = await openStore()
      const traced = tracedStore(store, dies)
      await expect(into(traced, story, { batchSize: 1 })).rejects.toThrow('the power went out')
      expect(traced.writes).toBe(dies - 1)
      const { total } = await into(store, story)
      expect(total).toMatchObject({ created: story.length - dies + 1, unchanged: dies - 1 })
      expect(await graph()).toEqual(whole)
    }
  })

  it('that dies leaves nothing of the batch it was writing', async () => {
    store = await openStore()
    await into(store, ground)
    await expect(into(tracedStore(store, 1), story)).rejects.toThrow('the power went out')
    expect(await store.counts()).toMatchObject({ relations: 0, claims: 0 })
  })

  it('that is told to stop finishes its batch', async () => {
    store = await openStore()
    const stop = new AbortController()
    const onProgress = ({ phase }: Progress) => phase === 'write' && stop.abort()
    const summary = await into(store, story, { signal: stop.signal, onProgress, batchSize: 2 })
    expect(summary).toMatchObject({ interrupted: true, written: true, total: { created: 1 } })
    expect(await counts(story)).toMatchObject({ created: story.length - 1, unchanged: 1 })
  })

  it('that is told to stop when all is done is not interrupted', async () => {
    store = await openStore()
    const stop = new AbortController()
    const onProgress = ({ phase, done }: Progress) =>
      phase === 'write' && done === story.length && stop.abort()
    const summary = await into(store, story, { signal: stop.signal, onProgress })
    expect(summary).toMatchObject({ interrupted: false, total: { created: story.length } })
  })

  it('that is told to stop before it writes has written nothing', async () => {
    store = await openStore()
    const summary = await into(store, story, { signal: AbortSignal.abort() })
    expect(summary).toMatchObject({ interrupted: true, written: false, total: { created: 0 } })
  })

  it('tells how far it is', async () => {
    store = await openStore()
    const told: Progress[] = []
    await into(store, story, { onProgress: (progress) => told.push(progress) })
    expect(told.filter(({ phase }) => phase === 'check')).toEqual([
      { phase: 'check', done: 3, of: 3 },
    ])
    expect(told.at(-1)).toEqual({ phase: 'write', done: story.length, of: story.length })
  })

  it('of an input that changes meanwhile is a CONFLICT', async () => {
    store = await openStore()
    let reads = 0
    const changing = {
      name: 'changing.jsonl',
      lines() {
        reads += 1
        return recordsSource(reads === 1 ? story : story.toReversed()).lines()
      },
    }
    await expect(ingest(store, changing)).rejects.toMatchObject({
      code: 'CONFLICT',
      message: 'changing.jsonl changed while it was read: line 10',
    })
  })
})
