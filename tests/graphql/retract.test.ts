import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { reinstateClaims, retractClaims } from '../../src/domain/claims/endClaims.ts'
import { ingest } from '../../src/domain/ingest/ingest.ts'
import { recordsSource } from '../../src/domain/ingest/lines/recordSource.ts'
import { deriveRelation } from '../../src/domain/truth/deriveRelation.ts'
import type { Store } from '../../src/store/port.ts'
import { type TestService, testService } from '../support/askService.ts'
import { cases } from '../support/cases.ts'
import { claim, ground } from '../support/ingestSample.ts'
import { onEngines } from '../support/onEngines.ts'

const worth = (id: string, number: number, part: object = {}) =>
  claim({ id, attributes: { value: { number, unit: 'USD' } }, ...part })
const ids = ['c-1', 'c-2', 'c-3', 'c-4']
const claims = [
  worth('c-1', 1),
  worth('c-2', 2, { time: '2018', modality: 'PLANNED', credibility: 2 }),
  worth('c-3', 3, { relation: { type: 'sells', roles: sellingTo('india', ['china', 'usa']) } }),
  worth('c-4', 4, { time: '2019-05', attributedTo: ['russia'] }),
  claim({ id: 'elsewhere', relation: { type: 'sells', roles: sellingTo('china') } }),
]

function sellingTo(buyer: string, witness?: string[]) {
  return { seller: 'russia', buyer, ...(witness ? { witness } : {}) }
}

const retract = `mutation ($input: RetractInput!) { retractClaims(input: $input) { ...Done } }`
const reinstate = `mutation ($input: ReinstateInput!) { reinstateClaims(input: $input) { ...Done } }`
const done = `fragment Done on RetractPayload {
  claims { id ended { reason author supersededBy { id } } }
  problems { claim message }
}`
const why = { reason: 'a typing error', author: 'R. Editor' }

onEngines('claims that are taken back', ({ name, openStore }) => {
  let store: Store
  let service: TestService
  let relation: string

  beforeAll(async () => {
    store = await openStore()
    service = testService(store)
    const { problems } = await ingest(store, recordsSource([...ground, ...claims]))
    expect(problems).toEqual([])
    relation = (await store.reader().claims(['c-1']))[0]?.relation ?? ''
  })
  afterAll(() => store.close())

  const state = async () =>
    (
      await service.ask(`{ relation(id: "${relation}") {
        attributes { values { text } } validTime { edtf } participants(role: ["witness"]) { filler { id } }
        claims { totalCount nodes { id } }
        all: claims(ended: true) { totalCount nodes { id ended { reason } } }
      } entity(id: "russia") { attributedClaims { totalCount nodes { id } } }
      document(id: "register") { claims { totalCount } all: claims(ended: true) { totalCount } } }`)
    ).data
  const take = async (of: string[], part: object = {}) =>
    (await service.ask(retract + done, { input: { claims: of, ...why, ...part } })).data
      ?.retractClaims

  it('are gone for what the same operation reads after, and there again once reinstated', async () => {
    const { data } = await service.ask(
      `mutation ($input: RetractInput!, $again: ReinstateInput!) {
        taken: retractClaims(input: $input) { ...Left } given: reinstateClaims(input: $again) { ...Left }
      }
      fragment Left on RetractPayload { claims { relation { claims(first: 3) { nodes { id } totalCount } } } }`,
      { input: { claims: ['c-4'], ...why }, again: { claims: ['c-4'], ...why } },
    )
    const left = (of: string[], totalCount: number) => ({
      claims: [
        { relation: { claims: { nodes: of.map((id) => ({ id: `claim:${id}` })), totalCount } } },
      ],
    })
    expect(data).toEqual({
      taken: left(['c-1', 'c-2', 'c-3'], 3),
      given: left(['c-1', 'c-2', 'c-3'], 4),
    })
  })

  it('no longer count, stay as they are, and say who took them back and why', async () => {
    const before = await state()
    expect(await take(['c-4', 'claim:c-3'], { supersededBy: 'c-1' })).toEqual({
      claims: ['claim:c-4', 'claim:c-3'].map((id) => ({
        id,
        ended: { ...why, supersededBy: { id: 'claim:c-1' } },
      })),
      problems: [],
    })
    expect(await state()).toMatchObject({
      relation: {
        // What is planned does not outvote what is so.
        attributes: [{ values: [{ text: '1 USD' }] }],
        participants: [],
        claims: { totalCount: 2, nodes: [{ id: 'claim:c-1' }, { id: 'claim:c-2' }] },
        all: { totalCount: 4 },
      },
      entity: { attributedClaims: { totalCount: 0, nodes: [] } },
      document: { claims: { totalCount: 3 }, all: { totalCount: 5 } },
    })
    const back = await service.ask(reinstate + done, { input: { claims: ['c-3', 'c-4'], ...why } })
    expect(back.data?.reinstateClaims).toMatchObject({ problems: [] })
    expect(await state()).toEqual(before)
  })

  it('leave a relation of which nothing is claimed, and come back with its state', async () => {
    const before = await state()
    await take(ids)
    expect(await state()).toMatchObject({
      relation: { attributes: [], validTime: null, participants: [], claims: { totalCount: 0 } },
    })
    await reinstateClaims(store, ids, why)
    expect(await state()).toEqual(before)
  })

  it('are all taken back or none, with what is wrong with each', async () => {
    const before = await state()
    expect(await take(['c-1', 'nothing', 'relation:c-2'])).toEqual({
      claims: [],
      problems: [
        { claim: 'nothing', message: 'there is no such claim' },
        { claim: 'relation:c-2', message: 'there is no such claim' },
      ],
    })
    for (const [supersededBy, message] of [
      ['nothing', 'there is no claim nothing to correct it'],
      ['c-1', 'it cannot correct itself'],
      ['elsewhere', 'the claim elsewhere is on another relation'],
    ]) {
      expect(await take(['c-1'], { supersededBy })).toMatchObject({ problems: [{ message }] })
    }
    const notTaken = await service.ask(reinstate + done, { input: { claims: ['c-1'], ...why } })
    expect(notTaken.data?.reinstateClaims).toMatchObject({
      problems: [{ message: 'it was not taken back' }],
    })
    expect(await state()).toEqual(before)
  })

  it('are not written anew by the same input', async () => {
    await take(['c-1'])
    const { total } = await ingest(store, recordsSource([...ground, ...claims]))
    expect(total).toMatchObject({ created: 0, changed: 0 })
    expect((await store.reader().claims(['c-1']))[0]?.ended).toMatchObject(why)
    expect(await take(['c-1'])).toMatchObject({
      problems: [{ message: 'it is taken back already' }],
    })
    await reinstateClaims(store, ['c-1'], why)
  })

  it('count again while what corrects them is withdrawn, in one change that keeps when', async () => {
    const before = await state()
    await take(['c-1'], { supersededBy: 'c-4' })
    await take(['c-4'], { supersededBy: 'c-3' })
    expect(await take(['c-3'], { supersededBy: 'c-1' })).toMatchObject({
      problems: [{ message: 'the claim c-1 that is to correct it is taken back itself' }],
    })
    const live = async () => {
      const [all = []] = await store.reader().claimsOf([relation])
      return all.filter(({ ended }) => !ended).map(({ id }) => id)
    }
    expect(await live()).toEqual(['c-2', 'c-3'])
    const changes = (await store.reader().changes(0, 1_000)).length
    await take(['c-3'])
    expect(await live()).toEqual(['c-2', 'c-4'])
    await take(['c-4'])
    expect(await live()).toEqual(['c-1', 'c-2'])
    expect(await state()).toMatchObject({
      relation: { attributes: [{ values: [{ text: '1 USD' }] }] },
    })
    await reinstateClaims(store, ['c-4'], why)
    expect(await live()).toEqual(['c-2', 'c-4'])
    const log = await store.reader().changes(changes, 10)
    expect(log.map(({ kind, subjects }) => [kind, ...subjects])).toEqual([
      ['RETRACT', 'claim:c-3'],
      ['RETRACT', 'claim:c-4'],
      ['REINSTATE', 'claim:c-4'],
    ])
    for (const [index, there] of [['c-4'], ['c-1'], ['c-4']].entries()) {
      const at = new Date(log[index]?.at ?? 0).toISOString()
      const { data } = await service.ask(`{ relation(id: "${relation}", knownAt: "${at}") {
        claims { nodes { id ended { at } } } attributes { values { text } } } }`)
      expect(data?.relation).toMatchObject({
        claims: {
          nodes: ['c-2', ...there].sort().map((id) => ({ id: `claim:${id}`, ended: null })),
        },
        attributes: [{ values: [{ text: there[0] === 'c-1' ? '1 USD' : '4 USD' }] }],
      })
    }
    const endsAt = async (knownAt: string) => {
      const part = '{ ended { reason } ends { author reason until supersededBy { id } } }'
      const { data } = await service.ask(`{ claim(id: "c-1", knownAt: "${knownAt}") ${part} }`)
      const found = data?.claim as { ended: unknown; ends: { until: unknown }[] } | undefined
      const { ended = null, ends = [] } = found ?? {}
      expect(ended === null).toBe(ends.every(({ until }) => until !== null))
      return ends.slice(-2)
    }
    const end = { ...why, supersededBy: { id: 'claim:c-4' } }
    const back = new Date(log[1]?.at ?? 0).toISOString()
    expect(await endsAt('now')).toEqual([
      { ...end, until: back },
      { ...end, until: null },
    ])
    expect((await endsAt(back)).at(-1)).toEqual({ ...end, until: back })
    const shortlyBefore = new Date((log[1]?.at ?? 0) - 1).toISOString()
    expect((await endsAt(shortlyBefore)).at(-1)).toEqual({ ...end, until: null })
    await reinstateClaims(store, ['c-1', 'c-3'], why)
    expect(await live()).toEqual(['c-1', 'c-2', 'c-3'])
    await reinstateClaims(store, ['c-4'], why)
    expect(await state()).toEqual(before)
  })

  it('need a reason, an author, a claim and leave to write', async () => {
    for (const input of [{ reason: ' ' }, { author: '' }, { claims: [] }]) {
      const answer = await service.ask(retract + done, {
        input: { claims: ['c-1'], ...why, ...input },
      })
      expect(answer.errors?.[0]?.extensions?.code).toBe('BAD_INPUT')
      expect(answer.errors?.[0]?.message).toContain(`input.${Object.keys(input)[0]}`)
    }
    const guarded = testService(store, { token: 'a secret token', loopback: false })
    const answer = await guarded.ask(reinstate + done, { input: { claims: ['c-1'], ...why } })
    expect(answer.errors?.[0]?.extensions?.code).toBe('UNAUTHORIZED')
  })

  it('leave what the claims that still count say, whatever was taken back before', async () => {
    const [type] = await store.reader().relationTypes(['sells'])
    const all = (await store.reader().claims(ids)).flatMap((one) => one ?? [])
    const [first] = await store.reader().relations([relation])
    if (!type || !first) throw new Error('the sample is not there')
    const identity = { ...first, fillers: first.fillers.filter(({ role }) => role !== 'witness') }
    const live = new Set(ids)
    await fc.assert(
      fc.asyncProperty(fc.subarray(ids, { minLength: 1 }), async (some) => {
        const [gone, counting] = [
          some.filter((id) => !live.has(id)),
          some.filter((id) => live.has(id)),
        ]
        if (counting.length > 0) {
          await retractClaims(store, counting, { ...why, supersededBy: null })
          for (const id of counting) live.delete(id)
        }
        if (gone.length > 0) {
          await reinstateClaims(store, gone, why)
          for (const id of gone) live.add(id)
        }
        const { fillers, state: derived } = deriveRelation(
          identity,
          type,
          all.filter(({ id }) => live.has(id)),
        )
        expect((await store.reader().relations([relation]))[0]).toMatchObject({
          fillers,
          state: derived,
        })
      }),
      { numRuns: cases(30, { name }) },
    )
  })
})
