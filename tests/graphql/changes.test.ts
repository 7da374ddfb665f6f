import { afterAll, beforeAll, expect, it } from 'vitest'
import { judge, withdrawJudgements } from '../../src/domain/identity/judge.ts'
import type { Store } from '../../src/store/port.ts'
import { type Answer, type TestService, testService } from '../support/askService.ts'
import { draft } from '../support/draft.ts'
import { claim, ground } from '../support/ingestSample.ts'
import { onEngines } from '../support/onEngines.ts'
import { entity, stored } from '../support/sample.ts'
import { serverSentEvents } from '../support/serverSentEvents.ts'

const source = { author: 'desk', reason: 'the register' }
const why = { author: 'R. Editor', reason: 'a typing error' }
const records = [...ground, claim({ id: 'c-1' }), claim({ id: 'c-2', modality: 'PLANNED' })]
const change = 'seq at kind author reason subjects written { entities relations claims documents }'

onEngines('the log of changes as it is asked for', ({ openStore }) => {
  let store: Store
  let service: TestService
  /** How many changes the ingest made. */
  let loaded: number

  beforeAll(async () => {
    store = await openStore()
    service = testService(store)
    const input = { records, ...source }
    await ask('mutation ($input: IngestInput!) { ingest(input: $input) { written } }', { input })
    loaded = await store.reader().lastPlace()
    await ask(
      'mutation ($input: RetractInput!) { retractClaims(input: $input) { problems { message } } }',
      {
        input: { claims: ['c-2', 'claim:c-1', 'c-2'], ...why },
      },
    )
    await ask(
      'mutation ($input: ReinstateInput!) { reinstateClaims(input: $input) { problems { message } } }',
      {
        input: { claims: ['claim:c-2'], ...why },
      },
    )
  })
  afterAll(() => store.close())

  const ask = async (query: string, variables?: object) => {
    const { data, errors } = await service.ask(query, variables)
    expect(errors).toBeUndefined()
    return data
  }
  const changes = async () => {
    const data = await ask(`{ changes { ${change} } }`)
    return (data?.changes ?? []) as { at: string }[]
  }
  const put = (id: string) =>
    store.write(draft, (writer) => writer.putEntities([stored(entity(id))]))

  /** The first answers of a subscription; what is to happen once it has begun happens then. */
  const follow = async (args: string, count: number, begun = async () => {}) => {
    const response = await service.service.fetch('http://127.0.0.1/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query: `subscription { changes${args} { ${change} } }` }),
    })
    const answers: Answer[] = []
    await begun()
    for await (const { event, answer } of serverSentEvents(response)) {
      if (answer) answers.push(answer)
      if (event === 'complete' || answers.length === count) break
    }
    return answers
  }

  it('tells what was written, by whom and why, with the ids that the API shows', async () => {
    const log = await changes()
    expect(log).toMatchObject(
      [
        // An ingest is one change for each of its batches.
        ...Array.from({ length: loaded }, () => ({ kind: 'INGEST', subjects: [], ...source })),
        { kind: 'RETRACT', ...why, subjects: ['claim:c-2', 'claim:c-1'] },
        { kind: 'REINSTATE', ...why, subjects: ['claim:c-2'] },
      ].map((part, index) => ({ seq: index + 1, at: expect.stringMatching(/Z$/), ...part })),
    )
    expect(log.slice(-3)).toMatchObject([
      { written: { entities: 0, relations: 1, claims: 2 } },
      { written: { entities: 0, relations: 1, claims: 2 } },
      { written: { entities: 0, relations: 1, claims: 1 } },
    ])
  })

  it('has instants at which the graph can be looked at', async () => {
    const claims = async ({ at }: { at?: string } = {}) => {
      const query = `query ($at: AsOf) { document(id: "register", knownAt: $at) { claims { totalCount } } }`
      return (await ask(query, { at }))?.document
    }
    const [before, taken, back] = (await changes()).slice(-3)
    expect(await claims(before)).toEqual({ claims: { totalCount: 2 } })
    expect(await claims(taken)).toEqual({ claims: { totalCount: 0 } })
    expect(await claims(back)).toEqual({ claims: { totalCount: 1 } })
  })

  it('is read by the page, within bounds', async () => {
    expect(await ask('{ changes(after: 1, first: 1) { seq } }')).toEqual({ changes: [{ seq: 2 }] })
    const query = `{ changes(after: ${loaded + 2}) { seq } none: changes(first: 0) { seq } }`
    expect(await ask(query)).toEqual({ changes: [], none: [] })
    for (const [args, message] of [
      ['after: -1', 'after: -1 is not within 0 to 2147483647'],
      ['first: 501', 'first: 501 is not within 0 to 500'],
      ['first: -1', 'first: -1 is not within 0 to 500'],
    ]) {
      const { errors } = await service.ask(`{ changes(${args}) { seq } }`)
      expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_INPUT' } }])
    }
  })

  it('costs one round trip', async () => {
    expect(await service.roundTrips(`{ changes { ${change} } }`)).toBe(1)
  })

  it('is followed from a place on, with the same to be asked of each change', async () => {
    const expected = (await changes()).slice(1).map((one) => ({ data: { changes: one } }))
    expect(await follow('(after: 1)', expected.length)).toEqual(expected)
  })

  it('is followed from now on where no place is named', async () => {
    const begun = async () => {
      await put('one')
      await put('two')
    }
    expect(await follow('', 2, begun)).toMatchObject([
      { data: { changes: { seq: loaded + 3, kind: 'INGEST', written: { entities: 1 } } } },
      { data: { changes: { seq: loaded + 4 } } },
    ])
  })

  it('is followed from a place that is not there yet', async () => {
    const begun = async () => {
      await put('three')
      await put('four')
    }
    expect(await follow(`(after: ${loaded + 5})`, 1, begun)).toMatchObject([
      { data: { changes: { seq: loaded + 6 } } },
    ])
  })

  it('names entities that were judged, and judgements that were withdrawn', async () => {
    const after = await store.reader().lastPlace()
    const { judgements } = await judge(store, {
      a: 'usa',
      b: 'china',
      verdict: 'DIFFERENT',
      ...why,
    })
    const ids = judgements.map(({ id }) => id)
    await withdrawJudgements(store, ids, why)
    expect(await ask(`{ changes(after: ${after}) { kind subjects } }`)).toEqual({
      changes: [
        { kind: 'JUDGE', subjects: ['usa', 'china'] },
        { kind: 'JUDGE', subjects: ids.map((id) => `judgement:${id}`) },
      ],
    })
  })

  it('is not followed from a place that cannot be', async () => {
    expect(await follow('(after: -1)', 9)).toMatchObject([
      {
        errors: [
          {
            message: 'after: -1 is not within 0 to 2147483647',
            extensions: { code: 'BAD_INPUT' },
          },
        ],
      },
    ])
  })
})
