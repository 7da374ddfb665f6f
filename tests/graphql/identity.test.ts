import { afterAll, beforeEach, expect, it } from 'vitest'
import { ingest } from '../../src/domain/ingest/ingest.ts'
import { recordsSource } from '../../src/domain/ingest/lines/recordSource.ts'
import type { Store } from '../../src/store/port.ts'
import { type TestService, testService } from '../support/askService.ts'
import { claim, ground } from '../support/ingestSample.ts'
import { onEngines } from '../support/onEngines.ts'

const why = { author: 'desk', reason: 'the same country' }
const twin = {
  record: 'entity',
  id: 'bharat',
  kind: 'country',
  name: 'Bharat',
  names: [{ text: 'India', alias: true }],
  externalIds: [{ scheme: 'Wikidata', value: 'Q668' }],
}
const saleTo = (buyer: string) => ({ type: 'sells', roles: { seller: 'russia', buyer } })
const threat = (buyer: string) => ({
  type: 'threatens',
  roles: { threatener: 'usa', trigger: saleTo(buyer) },
})

/** A graph in which India stands twice, with claims on either, and a threat made for one. */
const records = [
  twin,
  claim({ id: 'c-1', relation: saleTo('india'), time: '2018' }),
  claim({ id: 'c-2', relation: saleTo('bharat'), document: 'article', quote: 'India pays.' }),
  claim({ id: 'c-3', relation: threat('bharat'), attributedTo: ['bharat'] }),
  claim({ id: 'c-4', relation: saleTo('china'), attributedTo: ['india'] }),
]

const everything = `{
  relations(first: 50) { totalCount nodes { id participants { role filler { id label } } claims { totalCount nodes { id attributedTo { id } } } } }
  entities { totalCount nodes { id name names { text } externalIds { value } mergedFrom attributedClaims { totalCount nodes { id } } relations { totalCount nodes { id } } } }
  china: paths(from: "china", to: "india") { paths { length } }
  subgraph(seeds: ["usa"], hops: 3) { nodes { id distance } edges { source target } }
}`

onEngines('identity', ({ name, openStore }) => {
  let store: Store
  let service: TestService

  beforeEach(async () => {
    await store?.close()
    store = await openStore()
    // The one that is recorded first is to answer for both.
    await ingest(store, recordsSource(ground), { now: Date.UTC(2017, 0) })
    const { problems } = await ingest(store, recordsSource(records), { now: Date.UTC(2018, 0) })
    expect(problems).toEqual([])
    service = testService(store)
  })

  afterAll(() => store.close())

  const data = async (query: string): Promise<Record<string, unknown>> => {
    const answer = await service.ask(query)
    if (answer.errors) throw new Error(answer.errors.map(({ message }) => message).join('; '))
    return answer.data ?? {}
  }
  const judge = async (a: string, b: string, verdict = 'SAME') => {
    const { judge: done } = await data(
      `mutation { judge(input: { a: "${a}", b: "${b}", verdict: ${verdict}, author: "desk", reason: "the same country" }) {
        judgements { id between verdict author reason withdrawnAt } entities { id } problems { of message } } }`,
    )
    return done as {
      judgements: { id: string }[]
      entities: { id: string }[]
      problems: { of: string; message: string }[]
    }
  }
  const withdraw = async (ids: string[]) => {
    const { withdrawJudgements } = await data(
      `mutation { withdrawJudgements(input: { judgements: ${JSON.stringify(ids)}, author: "desk", reason: "no" }) {
        judgements { id withdrawnAt } problems { of message } } }`,
    )
    return withdrawJudgements as { judgements: unknown[]; problems: { message: string }[] }
  }

  it('makes one of two: relations, claims, names and counts follow, and the merged id answers', async () => {
    const done = await judge('india', 'bharat')
    expect(done).toMatchObject({
      judgements: [{ between: ['bharat', 'india'], verdict: 'SAME', ...why, withdrawnAt: null }],
      entities: [{ id: 'india' }],
      problems: [],
    })
    const { entity, gone, relations, entities } = await data(`{
      entity(id: "india") { id name aliases externalIds { value } mergedFrom
        judgements { verdict }
        relations { totalCount nodes { label claims { totalCount nodes { id relation { participants { filler { id } } } } } publisherCount } }
        attributedClaims { totalCount nodes { id attributedTo { id } } } }
      gone: node(id: "bharat") { id }
      relations { totalCount }
      entities(search: "bharat") { totalCount nodes { id } }
    }`)
    expect(entity).toMatchObject({
      id: 'india',
      name: 'india',
      aliases: ['Bharat', 'India'],
      externalIds: [{ value: 'Q668' }],
      mergedFrom: ['bharat'],
      judgements: [{ verdict: 'SAME' }],
      relations: {
        totalCount: 1,
        nodes: [
          {
            label: 'sells',
            claims: { totalCount: 2, nodes: [{ id: 'claim:c-2' }, { id: 'claim:c-1' }] },
          },
        ],
      },
      attributedClaims: {
        totalCount: 2,
        nodes: expect.arrayContaining([
          { id: 'claim:c-3', attributedTo: [{ id: 'india' }] },
          { id: 'claim:c-4', attributedTo: [{ id: 'india' }] },
        ]),
      },
    })
    expect(gone).toEqual({ id: 'india' })
    expect(relations).toEqual({ totalCount: 3 })
    expect(entities).toEqual({ totalCount: 1, nodes: [{ id: 'india' }] })
    const { counts } = await data('{ counts: entities { totalCount nodes { id } } }')
    expect(counts).toMatchObject({ totalCount: 4, nodes: { length: 4 } })
  })

  it('takes relations in relations along, and answers for what was given', async () => {
    const given = await data('{ relations(where: { type: ["threatens"] }) { nodes { id } } }')
    const [{ id: was }] = (given.relations as { nodes: [{ id: string }] }).nodes
    await judge('india', 'bharat')
    const { relation, paths, around, near } = await data(`{
      relation(id: "${was}") { id participants(role: ["trigger"]) { filler { ... on Relation { id participants(role: ["buyer"]) { filler { id } } } } } claims { nodes { id } } }
      paths(from: "usa", to: "bharat") { paths { length steps { to { id } } } }
      around: subgraph(seeds: ["bharat"]) { nodes { id } }
      near: relations(where: { roles: [{ filler: "bharat" }] }) { totalCount nodes { id } }
    }`)
    const found = relation as { id: string; participants: { filler: object }[] }
    expect(found.id).not.toBe(was)
    expect(found).toMatchObject({
      participants: [{ filler: { participants: [{ filler: { id: 'india' } }] } }],
      claims: { nodes: [{ id: 'claim:c-3' }] },
    })
    expect(paths).toMatchObject({ paths: [{ length: 2 }] })
    expect(JSON.stringify(around)).not.toContain('bharat')
    expect(near).toMatchObject({ totalCount: 1 })
  })

  it('restores everything where a judgement is withdrawn, and shows what was known then', async () => {
    const before = await data(everything)
    const done = await judge('india', 'bharat')
    const merged = await data(everything)
    expect(merged).not.toEqual(before)
    const ids = done.judgements.map(({ id }) => id)
    expect(await withdraw(ids)).toMatchObject({ problems: [], judgements: [{ id: ids[0] }] })
    expect(await data(everything)).toEqual(before)
    const changes = await store.reader().changes(0, 100)
    const [merge] = changes.filter(({ kind }) => kind === 'JUDGE')
    const asKnown = (at: number) => {
      const view = `knownAt: "${new Date(at).toISOString()}"`
      return data(
        everything
          .replace('relations(first: 50)', `relations(first: 50, ${view})`)
          .replace('  entities {', `  entities(${view}) {`)
          .replace('to: "india")', `to: "india", ${view})`)
          .replace('hops: 3)', `hops: 3, ${view})`),
      )
    }
    expect(await asKnown(merge?.at ?? 0)).toEqual(merged)
    expect(await asKnown((merge?.at ?? 0) - 1)).toEqual(before)
    expect((await withdraw(ids)).problems).toMatchObject([{ message: 'it is withdrawn already' }])
  })

  it('answers for what only stood for others, whoever that is taken for later', async () => {
    const sale = { type: 'sells', roles: { seller: 'usa', buyer: 'bharat' } }
    const threat = { type: 'threatens', roles: { threatener: 'russia', trigger: sale } }
    await ingest(
      store,
      recordsSource([claim({ id: 'c-6', relation: sale }), claim({ id: 'c-7', relation: threat })]),
    )
    const idsOf = async (of: string) =>
      (await store.reader().claims(['c-6', 'c-7'])).map((one) => one?.[of as 'given'] ?? '')
    const ask = (ids: string[]) =>
      data(
        `{ ${ids
          .map(
            (id, index) =>
              `r${index}: relation(id: "${id}") { id participants { filler { id } } claims { nodes { id } } }`,
          )
          .join(' ')} }`,
      )
    const given = await idsOf('given')
    const apart = await data(everything)
    const first = await judge('india', 'bharat')
    // No claim gives these: they are what the sale and the threat are taken for.
    const between = await idsOf('relation')
    expect(between).not.toEqual(given)
    const once = [await data(everything), await ask(between)]
    const second = await judge('china', 'india')
    const last = await idsOf('relation')
    expect(last).not.toEqual(between)
    const meant = await ask(last)
    expect(meant).toMatchObject({
      r0: { id: `relation:${last[0]}`, claims: { nodes: [{ id: 'claim:c-6' }] } },
    })
    expect(await ask(between)).toEqual(meant)
    expect(await ask(given)).toEqual(meant)
    await withdraw(second.judgements.map(({ id }) => id))
    expect([await data(everything), await ask(between)]).toEqual(once)
    await withdraw(first.judgements.map(({ id }) => id))
    expect(await data(everything)).toEqual(apart)
    const alone = await ask(between)
    expect(alone).toMatchObject({ r0: { id: `relation:${between[0]}`, claims: { nodes: [] } } })
    // They follow by themselves too, in whatever order it is judged.
    const third = await judge('china', 'india')
    expect(await ask(between)).toMatchObject({
      r0: { id: `relation:${last[0]}`, claims: { nodes: [] } },
    })
    await judge('india', 'bharat')
    expect(await ask(between)).toEqual(meant)
    await withdraw(third.judgements.map(({ id }) => id))
    expect(await ask(between)).toEqual(once[1])
  })

  it('takes claims that name by its id what only stands for others, and keeps it then', async () => {
    const saleOf = (seller: string) => ({ type: 'sells', roles: { seller, buyer: 'bharat' } })
    const told = ['usa', 'china', 'bharat'].map((id) => claim({ id, relation: saleOf(id) }))
    await ingest(store, recordsSource(told))
    const done = await judge('india', 'bharat')
    const held = await store.reader().claims(['usa', 'china', 'bharat'])
    const [sold, bought, kept] = held.map((one) => ({ relation: one?.relation }))
    const threatened = (trigger: object | undefined) => ({
      relation: { type: 'threatens', roles: { threatener: 'china', trigger } },
    })
    const { problems } = await ingest(
      store,
      recordsSource([
        claim({ id: 'c-8', ...threatened(sold) }),
        claim({ id: 'c-9', relation: bought }),
      ]),
    )
    expect(problems).toEqual([])
    await withdraw(done.judgements.map(({ id }) => id))
    await ingest(store, recordsSource([claim({ id: 'c-10', ...threatened(kept) })]))
    const to = `{ relations(where: { roles: [{ role: "buyer", filler: "india" }] }) {
      nodes { participants(role: ["seller"]) { filler { id } } claims { nodes { id } } partOf { totalCount } } } }`
    const sale = (seller: string, claims: string[], totalCount: number) => ({
      participants: [{ filler: { id: seller } }],
      claims: { nodes: claims.map((id) => ({ id: `claim:${id}` })) },
      partOf: { totalCount },
    })
    const { relations } = await data(to)
    expect((relations as { nodes: object[] }).nodes).toEqual(
      expect.arrayContaining([
        sale('russia', ['c-1'], 0),
        sale('usa', [], 1),
        sale('china', ['c-9'], 0),
        sale('india', [], 1),
      ]),
    )
  })

  it('takes new claims and new definitions for what is one already', async () => {
    await judge('india', 'bharat')
    await ingest(
      store,
      recordsSource([
        { ...twin, name: 'Bharat Ganarajya', names: [] },
        claim({ id: 'c-5', relation: saleTo('bharat'), time: '2019-01', attributedTo: ['bharat'] }),
      ]),
    )
    const { entity } = await data(`{ entity(id: "india") { name aliases
      relations { nodes { claims { nodes { id } } } } attributedClaims { totalCount } } }`)
    expect(entity).toEqual({
      name: 'india',
      aliases: ['Bharat Ganarajya'],
      relations: {
        nodes: [{ claims: { nodes: ['c-2', 'c-1', 'c-5'].map((id) => ({ id: `claim:${id}` })) } }],
      },
      attributedClaims: { totalCount: 3 },
    })
  })

  it('refuses what others contradict, what is unknown, and what is nobody’s word', async () => {
    expect((await judge('india', 'nowhere')).problems).toEqual([
      { of: 'nowhere', message: 'there is no such entity' },
    ])
    expect((await judge('india', 'india')).problems[0]?.message).toBe('this is one entity, not two')
    await judge('bharat', 'china', 'DIFFERENT')
    await judge('india', 'bharat')
    expect((await judge('china', 'india')).problems).toMatchObject([
      { message: 'desk judged that bharat and china are different: withdraw that first' },
    ])
    const { errors } = await service.ask(
      'mutation { judge(input: { a: "india", b: "china", verdict: SAME, author: " ", reason: "x" }) { problems { of } } }',
    )
    expect(errors?.[0]?.extensions?.code).toBe('BAD_INPUT')
    const guarded = testService(store, { token: 'secret', loopback: false })
    const denied = await guarded.ask(
      'mutation { judge(input: { a: "india", b: "china", verdict: SAME, author: "a", reason: "x" }) { problems { of } } }',
    )
    expect(denied.errors?.[0]?.extensions?.code).toBe('UNAUTHORIZED')
  })

  it('proposes what may be one, with what speaks for it, until it is judged', async () => {
    const ask = () =>
      data(`{ entity(id: "india") { mergeProposals { a { id } b { id } names externalIds { value } shared { id } sameKind judgement { verdict } } }
        mergeProposals { proposals { a { id } b { id } } endCursor } }`)
    const found = await ask()
    expect(found).toEqual({
      entity: {
        mergeProposals: [
          {
            a: { id: 'bharat' },
            b: { id: 'india' },
            names: ['India'],
            externalIds: [],
            shared: [{ id: 'russia' }],
            sameKind: true,
            judgement: null,
          },
        ],
      },
      mergeProposals: { proposals: [{ a: { id: 'bharat' }, b: { id: 'india' } }], endCursor: null },
    })
    await judge('india', 'bharat', 'UNSURE')
    expect(await ask()).toMatchObject({
      entity: { mergeProposals: [{ judgement: { verdict: 'UNSURE' } }] },
    })
    await judge('india', 'bharat', 'DIFFERENT')
    expect(await ask()).toEqual({
      entity: { mergeProposals: [] },
      mergeProposals: { proposals: [], endCursor: null },
    })
  })

  it('costs as many round trips as what was never merged', async () => {
    const part = (id: string) =>
      `{ entity(id: "${id}") { name relations { nodes { label participants { filler { label } } claims { nodes { quote } } } } } }`
    // What a service has read of types it need not read again.
    await service.ask(part('india'))
    const alone = await service.roundTrips(part('india'))
    expect(alone).toBe(name === 'embedded' ? 2 : 1)
    await judge('india', 'bharat')
    expect(await service.roundTrips(part('india'))).toBe(alone)
    // The page of a survivor is sent for along with it; what it is under another id is to be found
    // first, and known the next time.
    expect(await service.roundTrips(part('bharat'))).toBe(alone + 1)
    expect(await service.roundTrips(part('bharat'))).toBe(alone)
    const shown = '{ name relations { nodes { participants { filler { label } } } } }'
    const [own, other] = [`{ entity(id: "india") ${shown} }`, `{ entity(id: "bharat") ${shown} }`]
    expect(await service.roundTrips(other)).toBe(await service.roundTrips(own))
  })
})
