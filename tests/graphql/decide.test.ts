import { afterAll, beforeAll, expect, it } from 'vitest'
import { decideConflict } from '../../src/domain/claims/decideConflict.ts'
import { judge, withdrawJudgements } from '../../src/domain/identity/judge.ts'
import { ingest } from '../../src/domain/ingest/ingest.ts'
import { recordsSource } from '../../src/domain/ingest/lines/recordSource.ts'
import type { Store } from '../../src/store/port.ts'
import { type TestService, testService } from '../support/askService.ts'
import { claim, ground } from '../support/ingestSample.ts'
import { onEngines } from '../support/onEngines.ts'

const worth = (id: string, number: number, part: object = {}) =>
  claim({ id, attributes: { value: { number, unit: 'USD' } }, ...part })
const records = [
  ...ground,
  { record: 'publisher', id: 'institute', name: 'Institute', reliability: 'A' },
  { record: 'document', id: 'yearbook', publisher: 'institute', title: 'Yearbook' },
  worth('c-1', 5, { time: '2018' }),
  worth('c-2', 5.4, { document: 'yearbook', time: '2019-05' }),
  worth('c-3', 5.4, { document: 'yearbook', time: '2019' }),
  claim({ id: 'vague', time: '../2020', modality: 'DENIED' }),
]

const decide = `mutation ($input: DecideInput!) { decideConflict(input: $input) {
  decision { id decides quote start end modality validTime { edtf } attributes { name values { text } }
    document { title authors publishedAt publisher { id name } } }
  problems { input message } } }`
const retract = `mutation ($input: RetractInput!) { retractClaims(input: $input) { problems { message } } }`
const why = { author: 'R. Curator', reason: 'the contract says so' }

onEngines('the decision of a curator', ({ openStore }) => {
  let store: Store
  let service: TestService
  let relation: string

  beforeAll(async () => {
    store = await openStore()
    service = testService(store)
    const { problems } = await ingest(store, recordsSource(records))
    expect(problems).toEqual([])
    relation = (await store.reader().claims(['c-1']))[0]?.relation ?? ''
  })
  afterAll(() => store.close())

  const state = async (knownAt = 'now') => {
    const { data } = await service.ask(`{ relation(id: "${relation}", knownAt: "${knownAt}") {
      attributes { values { text } agreed } modality validTime { edtf }
      conflicts { aspect wonBy settledBy { id } sides { text claims { id } } }
      publishers { id } publisherCount singleSourced firstAsserted lastAsserted } }`)
    return data?.relation
  }
  const settle = async (aspect: string, of: string, part: object = {}) => {
    const input = { relation: `relation:${relation}`, aspect, claim: of, ...why, ...part }
    const { data } = await service.ask(decide, { input })
    return data?.decideConflict as {
      decision: { id: string } | null
      problems: { input: string; message: string }[]
    }
  }
  const take = async (claims: string[], part: object = {}) =>
    (await service.ask(retract, { input: { claims, ...why, ...part } })).data?.retractClaims

  it('settles a conflict on one aspect, says who decided and why, and can be taken back', async () => {
    const before = await state()
    expect(before).toMatchObject({
      attributes: [{ values: [{ text: '5.4 USD' }] }],
      conflicts: [{ aspect: 'modality' }, { aspect: 'time' }, { aspect: 'value', settledBy: null }],
    })
    const made = await settle('value', 'claim:c-1')
    const { id = '' } = made.decision ?? {}
    expect(made).toEqual({
      decision: {
        id: expect.stringMatching(/^claim:/),
        decides: 'value',
        quote: why.reason,
        start: 0,
        end: why.reason.length,
        modality: 'ACTUAL',
        validTime: null,
        attributes: [{ name: 'value', values: [{ text: '5 USD' }] }],
        document: {
          title: 'Decision on value: 5 USD',
          authors: [why.author],
          publishedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
          publisher: { id: 'publisher:curators', name: 'Curators' },
        },
      },
      problems: [],
    })
    expect(await state()).toEqual({
      ...(before as object),
      attributes: [{ values: [{ text: '5 USD' }], agreed: false }],
      conflicts: [
        expect.objectContaining({ aspect: 'modality', settledBy: null }),
        expect.objectContaining({ aspect: 'time', settledBy: null }),
        {
          aspect: 'value',
          wonBy: 'DECISION',
          settledBy: { id },
          sides: [
            { text: '5 USD', claims: [{ id }, { id: 'claim:c-1' }] },
            { text: '5.4 USD', claims: [{ id: 'claim:c-2' }, { id: 'claim:c-3' }] },
          ],
        },
      ],
    })
    const [change] = (await store.reader().changes(0, 1_000)).slice(-1)
    expect(change).toMatchObject({
      kind: 'DECIDE',
      ...why,
      subjects: [`relation:${relation}`, id],
      written: { claims: 1, documents: 1, publishers: 1, relations: 1 },
    })
    const [held] = await store.reader().relations([relation])
    expect(held?.state).toMatchObject({ conflicts: ['modality', 'time'], settled: ['value'] })
    expect(await state(new Date((change?.at ?? 0) - 1).toISOString())).toEqual(before)
    expect(await take([id])).toEqual({ problems: [] })
    expect(await state()).toEqual(before)
  })

  it('can be made anew, and gives way to a newer one until that is taken back', async () => {
    const first = await settle('time', 'c-1')
    const second = await settle('time', 'c-2', { reason: 'it was a year later' })
    const settledBy = async () => {
      const { conflicts } = (await state()) as {
        conflicts: { aspect: string; settledBy: { id: string } | null; sides: { text: string }[] }[]
      }
      const found = conflicts.find(({ aspect }) => aspect === 'time')
      return [found?.settledBy?.id, found?.sides[0]?.text]
    }
    expect(await settledBy()).toEqual([second.decision?.id, '2019-05'])
    await take([second.decision?.id ?? ''])
    expect(await settledBy()).toEqual([first.decision?.id, '2018'])
    const again = await settle('time', 'c-2', { reason: 'it was a year later' })
    expect(again.decision?.id).not.toBe(second.decision?.id)
    expect(await settledBy()).toEqual([again.decision?.id, '2019-05'])
    expect(await settle('time', 'c-3')).toMatchObject({
      problems: [{ input: 'claim', message: expect.stringContaining('settled already') }],
    })
    await take([first, again].map(({ decision }) => decision?.id ?? ''))
    expect(await settledBy()).toEqual([undefined, '2019-05'])
  })

  it('on modality decides what the graph says of it', async () => {
    const { decision } = await settle('modality', 'vague')
    expect(await state()).toMatchObject({ modality: 'DENIED' })
    await take([decision?.id ?? ''])
    expect(await state()).toMatchObject({ modality: 'ACTUAL' })
  })

  it.each([
    [{ relation: 'sells-0' }, 'relation', 'there is no such relation, or nothing is claimed of it'],
    [{ relation: 'x' }, 'relation', 'there is no such relation, or nothing is claimed of it'],
    [
      { aspect: 'note' },
      'aspect',
      'there is no conflict on note; there is one on modality, time, value',
    ],
    [{ claim: 'c-9' }, 'claim', 'there is no such claim on this relation'],
    [{ claim: 'vague' }, 'claim', 'it takes no side on value'],
  ])('refuses %j', async (part, input, message) => {
    const before = await state()
    const given = { relation, aspect: 'value', claim: 'c-1', ...part }
    expect(await settle(given.aspect, given.claim, given)).toEqual({
      decision: null,
      problems: [{ input, message }],
    })
    expect(await state()).toEqual(before)
  })

  it('neither corrects what a source says nor is corrected by it', async () => {
    const { decision } = await settle('value', 'c-1')
    const id = decision?.id ?? ''
    const message = 'a decision and what a source says do not correct each other'
    expect(await take(['c-1'], { supersededBy: id })).toEqual({ problems: [{ message }] })
    expect(await take([id], { supersededBy: 'c-1' })).toEqual({ problems: [{ message }] })
    await take([id])
  })

  it('is made once where two make it at once', async () => {
    const given = { relation, aspect: 'value', claim: 'c-1', ...why }
    const made = await Promise.all([decideConflict(store, given), decideConflict(store, given)])
    expect(made.map(({ problems }) => problems.length).sort()).toEqual([0, 1])
    await take(made.flatMap(({ decision }) => decision?.id ?? []))
  })

  it('goes where the claim goes that it went by, whatever entities are taken for', async () => {
    const buyer = (id: string) => ({ type: 'sells', roles: { seller: 'usa', buyer: id } })
    await ingest(
      store,
      recordsSource([
        worth('i', 1, { relation: buyer('india') }),
        worth('u', 2, { relation: buyer('china') }),
      ]),
    )
    const given = (await store.reader().claims(['i', 'u'])).map((one) => one?.relation ?? '')
    const pair = { a: 'india', b: 'china', verdict: 'SAME', ...why } as const
    let { judgements } = await judge(store, pair)
    const separate = () =>
      withdrawJudgements(
        store,
        judgements.map(({ id }) => id),
        why,
      )
    const [survivor = ''] = (await store.reader().claims(['i'])).map((one) => one?.relation)
    const on = async (id: string) => (await store.reader().relations([id]))[0]?.state
    expect(await on(survivor)).toMatchObject({ conflicts: ['value'] })
    for (const [index, id] of ['i', 'u'].entries()) {
      const { decision } = await settle('value', id, { relation: given[index] })
      expect(await on(survivor)).toMatchObject({
        conflicts: [],
        settled: ['value'],
        attributes: [{ values: [{ number: index + 1 }] }],
      })
      await separate()
      const [made] = await store.reader().claims([decision?.id.replace('claim:', '') ?? ''])
      expect(made).toMatchObject({ relation: given[index], ended: null })
      for (const one of given) expect(await on(one)).toMatchObject({ conflicts: [], claimCount: 1 })
      judgements = (await judge(store, pair)).judgements
    }
    await separate()
  })

  it('needs a reason, an author, and leave to write', async () => {
    const input = { relation, aspect: 'value', claim: 'c-1', ...why }
    for (const part of [{ reason: ' ' }, { author: '' }]) {
      const { errors } = await service.ask(decide, { input: { ...input, ...part } })
      expect(errors?.[0]?.message).toContain(`input.${Object.keys(part)[0]}`)
    }
    const guarded = testService(store, { token: 'a secret token', loopback: false })
    const { errors } = await guarded.ask(decide, { input })
    expect(errors?.[0]?.extensions?.code).toBe('UNAUTHORIZED')
  })
})
