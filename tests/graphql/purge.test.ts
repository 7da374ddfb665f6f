import { afterAll, beforeEach, expect, it } from 'vitest'
import { decideConflict } from '../../src/domain/claims/decideConflict.ts'
import { retractClaims } from '../../src/domain/claims/endClaims.ts'
import { judge, withdrawJudgements } from '../../src/domain/identity/judge.ts'
import { ingest } from '../../src/domain/ingest/ingest.ts'
import { recordsSource } from '../../src/domain/ingest/lines/recordSource.ts'
import type { Store } from '../../src/store/port.ts'
import { type TestService, testService } from '../support/askService.ts'
import { claim, ground } from '../support/ingestSample.ts'
import { onEngines } from '../support/onEngines.ts'

const write = 'the write token'
const admin = 'the token of the administrator'
const why = { author: 'desk', reason: 'a request' }

const zoltan = {
  record: 'entity',
  id: 'zoltan-q',
  kind: 'country',
  name: 'Zoltan Quaint',
  names: [{ text: 'Umbra', alias: true }],
  description: 'the hermit of Vexel',
  externalIds: [{ scheme: 'Wikidata', value: 'QZ991' }],
}
const dossier = {
  record: 'document',
  id: 'dossier-77',
  publisher: 'paper',
  title: 'What nobody may read',
  text: 'Falconite goes to India. Nobody saw the osprey.',
}
const sale = (seller: string, buyer: string, roles: object = {}) => ({
  type: 'sells',
  roles: { seller, buyer, ...roles },
})
const threat = (threatener: string, trigger: object) => ({
  type: 'threatens',
  roles: { threatener, trigger },
})

/** What names Zoltan: at every depth, as a filler of its own, as a speaker. */
const ofZoltan = [
  claim({ id: 'z-sale', relation: sale('zoltan-q', 'india'), time: '2017' }),
  claim({ id: 'z-threat', relation: threat('usa', sale('zoltan-q', 'china')) }),
  claim({ id: 'z-seen', relation: sale('russia', 'china', { witness: ['zoltan-q', 'usa'] }) }),
  claim({ id: 'z-said', relation: sale('russia', 'india'), attributedTo: ['zoltan-q'] }),
]
/** What only the dossier says, and what it says of a sale that others know of. */
const ofDossier = [
  claim({
    id: 'f-known',
    document: 'dossier-77',
    quote: 'Falconite goes to India.',
    relation: sale('russia', 'india'),
    time: '2016',
    attributes: { note: ['codename heron'] },
  }),
  claim({
    id: 'f-alone',
    document: 'dossier-77',
    quote: 'Nobody saw the osprey.',
    relation: sale('usa', 'china'),
  }),
]
const ofOthers = [
  claim({ id: 'k-first', relation: sale('russia', 'india'), time: '2018' }),
  claim({ id: 'k-china', relation: sale('russia', 'china'), time: '2019' }),
  claim({ id: 'k-usa', relation: threat('usa', sale('russia', 'china')) }),
]

const purging = `mutation ($input: PurgeInput!) { purge(input: $input) {
  purged { documents claims entities relations judgements } problems { of message } } }`

const problemsOf = (payload: unknown) => (payload as { problems: object[] }).problems

onEngines('a purge', ({ openStore, dump }) => {
  let store: Store
  let service: TestService

  beforeEach(async () => {
    await store?.close()
    store = await openStore()
    service = testService(store, { token: write, loopback: false }, {}, admin)
    await load([...ground, zoltan, dossier], 2015)
    await load(ofOthers, 2016)
    await load([...ofZoltan, ...ofDossier], 2017)
  })
  afterAll(() => store.close())

  const load = async (records: readonly object[], year: number) => {
    const { problems } = await ingest(store, recordsSource(records), { now: Date.UTC(year, 0) })
    expect(problems).toEqual([])
  }
  const purge = async (input: object, token = admin) =>
    await service.ask(
      purging,
      { input: { ...why, ...input } },
      { authorization: `Bearer ${token}` },
    )
  const data = async (query: string): Promise<Record<string, unknown>> => {
    const answer = await service.ask(query)
    if (answer.errors) throw new Error(answer.errors.map(({ message }) => message).join('; '))
    return answer.data ?? {}
  }
  /** What of some words the stored graph has. */
  const heldOf = async (words: readonly string[]) => {
    const text = (await dump(store)).join('\n').toLowerCase()
    return words.filter((word) => text.includes(word.toLowerCase()))
  }
  const idOf = async (claimId: string) => (await store.reader().claims([claimId]))[0]?.given ?? ''

  it('takes documents away with all their claims, and what only they spoke of', async () => {
    const only = await idOf('f-alone')
    const secrets = ['dossier-77', 'nobody may read', 'falconite', 'osprey', 'heron', only, 'f-']
    expect(await heldOf(secrets)).toEqual(secrets)
    expect((await purge({ documents: ['document:dossier-77'] })).data?.purge).toEqual({
      purged: { documents: 1, claims: 2, entities: 0, relations: 1, judgements: 0 },
      problems: [],
    })
    expect(await heldOf(secrets)).toEqual([])
    expect(
      await data(`{ document(id: "dossier-77") { id } claim(id: "f-known") { id } relation(id: "${only}") { id }
        documents { totalCount } service { claimCount relationCount } }`),
    ).toEqual({
      document: null,
      claim: null,
      relation: null,
      documents: { totalCount: 2 },
      service: { claimCount: 7, relationCount: 6 },
    })
  })

  it('leaves what others say, at every instant, as if the purged had never been said', async () => {
    const relation = await idOf('k-first')
    const shown = `{ validTime { edtf } publisherCount attributes { name }
      claims { totalCount nodes { id } } history { since until } conflicts { aspect } }`
    const views = (part: string) =>
      data(`{ a: relation(id: "${relation}", knownAt: "2016-06") ${part}
        b: relation(id: "${relation}", knownAt: "2017-06") ${part} c: relation(id: "${relation}") ${part} }`)
    const before = await views(shown)
    expect(before).toMatchObject({ b: { conflicts: [{ aspect: 'time' }] } })
    expect((await purge({ claims: ['claim:f-known', 'z-said'] })).data?.purge).toMatchObject({
      purged: { claims: 2, relations: 0 },
    })
    const after = await views(shown)
    expect(after.a).toEqual(before.a)
    const alone = { validTime: { edtf: '2018' }, attributes: [], conflicts: [] }
    expect(after.b).toEqual({ ...(after.a as object), ...alone })
    expect(after.c).toEqual(after.b)
    expect(await heldOf(['f-known', 'z-said', 'heron', '2016"'])).toEqual([])
  })

  it('takes entities away with everything that names them, at whatever depth', async () => {
    const gone = [await idOf('z-sale'), await idOf('z-threat')]
    const secrets = ['zoltan', 'quaint', 'umbra', 'vexel', 'QZ991', 'z-s', 'z-threat', ...gone]
    // A name that is changed leaves the old one in what was.
    await load([{ ...zoltan, name: 'Zoltan the Elder' }], 2018)
    expect(await heldOf([...secrets, 'elder'])).toEqual([...secrets, 'elder'])
    expect((await purge({ entities: ['zoltan-q'] })).data?.purge).toEqual({
      // The two sales and the threat for one of them.
      purged: { documents: 0, claims: 4, entities: 1, relations: 3, judgements: 0 },
      problems: [],
    })
    expect(await heldOf([...secrets, 'elder'])).toEqual([])
    const found =
      await data(`{ entity(id: "zoltan-q") { id } entities(search: "zoltan") { totalCount }
      past: entities(knownAt: "2017-06") { totalCount nodes { id } }
      china: entity(id: "china") { relations { totalCount } neighbours { totalCount } }
      was: entity(id: "china", knownAt: "2017-06") { relations { totalCount } neighbours { totalCount } }
      seen: claim(id: "k-china") { relation { participants { role } publisherCount } }
      threat: claim(id: "k-usa") { relation { participants { filler { id } } } } }`)
    expect(found).toMatchObject({
      entity: null,
      entities: { totalCount: 0 },
      past: { totalCount: 4 },
      // Russia's sale to it, and that of the dossier.
      china: { relations: { totalCount: 2 }, neighbours: { totalCount: 2 } },
      was: { relations: { totalCount: 2 }, neighbours: { totalCount: 2 } },
      seen: { relation: { participants: [{ role: 'seller' }, { role: 'buyer' }] } },
    })
  })

  it('parts those again that were one only with what goes, and what was shown of them', async () => {
    const before = await data(
      '{ china: entity(id: "china") { name aliases relations { totalCount } } seen: claim(id: "k-china") { relation { id } } }',
    )
    const [one, other] = ['china', 'usa'].map((b) => ({ a: 'zoltan-q', b }))
    for (const pair of [one, other]) {
      const { problems } = await judge(store, {
        a: 'zoltan-q',
        b: '',
        ...pair,
        verdict: 'SAME',
        author: 'Inspector Umbra',
        reason: 'Zoltan is a cover name',
      })
      expect(problems).toEqual([])
    }
    expect(await data('{ entity(id: "zoltan-q") { id mergedFrom } }')).toEqual({
      entity: { id: 'china', mergedFrom: ['usa', 'zoltan-q'] },
    })
    expect((await purge({ entities: ['zoltan-q'] })).data?.purge).toMatchObject({
      purged: { entities: 1, judgements: 2 },
    })
    // Who judged it is in the log, which keeps that it happened.
    expect(await heldOf(['zoltan', 'cover name', 'quaint', 'QZ991', 'vexel'])).toEqual([])
    expect(await data('{ entity(id: "usa") { id mergedFrom judgements { id } aliases } }')).toEqual(
      {
        entity: { id: 'usa', mergedFrom: [], judgements: [], aliases: [] },
      },
    )
    const after = await data(
      '{ china: entity(id: "china") { name aliases relations { totalCount } } seen: claim(id: "k-china") { relation { id } } }',
    )
    expect(after.seen).toEqual(before.seen)
    expect(after.china).toMatchObject({ name: 'china', aliases: [] })
  })

  it('takes one of those away that are one, whichever answers for them', async () => {
    const judged = async () => {
      const pair = { a: 'china', b: 'zoltan-q', verdict: 'SAME', ...why } as const
      const { judgements } = await judge(store, pair)
      return judgements.map(({ id }) => id)
    }
    await withdrawJudgements(store, await judged(), why)
    await judged()
    // China was recorded first, and answers for both.
    expect((await purge({ entities: ['china'] })).data?.purge).toMatchObject({ problems: [] })
    expect(await heldOf(['china', 'k-china', 'k-usa', 'z-threat', 'z-seen'])).toEqual([])
    expect(
      await data(`{ entity(id: "zoltan-q") { id name mergedFrom relations { totalCount nodes { claims { nodes { id } } } } }
        was: entity(id: "zoltan-q", knownAt: "2017-06") { name relations { totalCount } }
        said: claim(id: "z-said") { attributedTo { id } } }`),
    ).toEqual({
      entity: {
        id: 'zoltan-q',
        name: 'Zoltan Quaint',
        mergedFrom: [],
        relations: { totalCount: 1, nodes: [{ claims: { nodes: [{ id: 'claim:z-sale' }] } }] },
      },
      was: { name: 'Zoltan Quaint', relations: { totalCount: 1 } },
      said: { attributedTo: [{ id: 'zoltan-q' }] },
    })
  })

  it('lets claims count again that only what goes corrected, and forgets decisions for it', async () => {
    const relation = await idOf('k-first')
    const by = { author: 'desk', reason: 'falconite proves it' }
    const { problems } = await retractClaims(store, ['k-first'], { ...by, supersededBy: 'z-said' })
    expect(problems).toEqual([])
    const decided = await decideConflict(store, {
      relation: await idOf('k-china'),
      aspect: 'time',
      claim: 'k-china',
      ...by,
    })
    expect(decided.problems).toHaveLength(1)
    await load([claim({ id: 'k-later', relation: sale('russia', 'india'), time: '2020' })], 2019)
    const settled = await decideConflict(store, {
      relation,
      aspect: 'time',
      claim: 'f-known',
      ...by,
    })
    expect(settled.problems).toEqual([])
    expect((await purge({ documents: ['dossier-77'], claims: ['z-said'] })).data?.purge).toEqual({
      // The decision is a claim in a document of its own.
      purged: { documents: 2, claims: 4, entities: 0, relations: 1, judgements: 0 },
      problems: [],
    })
    expect(await heldOf(['z-said', 'f-known', '2016', 'falconite', 'decision'])).toEqual([])
    expect(
      await data(
        `{ claim(id: "k-first") { ended { reason } } relation(id: "${relation}") { claims { totalCount } conflicts { aspect settledBy { id } } } }`,
      ),
    ).toEqual({
      claim: { ended: null },
      relation: { claims: { totalCount: 2 }, conflicts: [{ aspect: 'time', settledBy: null }] },
    })
  })

  it('leaves in the log that it happened and why, no ids, and no gap', async () => {
    await retractClaims(store, ['z-sale', 'k-china'], { ...why, supersededBy: null })
    await judge(store, {
      a: 'russia',
      b: 'usa',
      verdict: 'UNSURE',
      author: 'desk',
      reason: 'as Umbra says',
    })
    const before = await store.reader().changes(0, 100)
    await purge({
      entities: ['zoltan-q'],
      documents: ['dossier-77'],
      author: 'A. Min',
      reason: 'by law',
    })
    const after = await store.reader().changes(0, 100)
    expect(after.map(({ seq }) => seq)).toEqual([...before, null].map((_, index) => index + 1))
    expect(after.at(-1)).toMatchObject({
      kind: 'PURGE',
      author: 'A. Min',
      reason: 'by law',
      subjects: [
        expect.stringMatching(/^purged:\w{16}$/),
        expect.stringMatching(/^purged:\w{16}$/),
      ],
      written: { documents: 1, entities: 1, claims: 6, relations: 4 },
    })
    expect(after.find(({ kind }) => kind === 'RETRACT')).toMatchObject({
      author: 'desk',
      reason: '(purged)',
      subjects: [expect.stringMatching(/^purged:/), 'claim:k-china'],
    })
    expect(after.find(({ kind }) => kind === 'JUDGE')).toMatchObject({
      reason: '(purged)',
      subjects: ['russia', 'usa'],
    })
    expect(await heldOf(['umbra', 'z-sale'])).toEqual([])
  })

  it('refuses what it took away when it comes again, and names the line', async () => {
    await purge({ entities: ['zoltan-q'], documents: ['dossier-77'], claims: ['k-china'] })
    const before = await dump(store)
    // The claim is known by what it says, too.
    const unnamed = { ...ofOthers[1], id: undefined }
    const records = [zoltan, dossier, ofOthers[1], unnamed, ofZoltan[3], ofDossier[0]]
    const lines = records.map((record) => JSON.stringify(record)).join('\n')
    const { data: answer } = await service.ask(
      'mutation ($input: IngestInput!) { ingest(input: $input) { written problems { line path message } } }',
      { input: { lines } },
      { authorization: `Bearer ${write}` },
    )
    const day = new Date((await store.reader().changes(0, 100)).at(-1)?.at ?? 0)
      .toISOString()
      .slice(0, 10)
    const again = (what: string) =>
      `the ${what} was purged on ${day} and is not loaded again: ask an administrator`
    expect(answer?.ingest).toMatchObject({ written: false })
    expect(problemsOf(answer?.ingest)).toMatchObject([
      { line: 1, path: 'id', message: again('entity zoltan-q') },
      { line: 2, path: 'id', message: again('document dossier-77') },
      { line: 3, path: 'id', message: again('claim k-china') },
      { line: 4, path: 'id', message: expect.stringContaining('was purged on') },
      { line: 5, message: 'there is no entity zoltan-q: line 1, where it stands, is rejected' },
      { line: 6, message: 'there is no document dossier-77: line 2, where it stands, is rejected' },
    ])
    expect(await dump(store)).toEqual(before)
  })

  it('does all of it or nothing: what is unknown is told', async () => {
    const before = await dump(store)
    const { data: answer } = await purge({
      documents: ['dossier-77', 'no-paper'],
      claims: ['f-known', 'entity-like', 'document:f-known'],
      entities: ['nobody', 'india'],
    })
    expect(answer?.purge).toEqual({
      purged: null,
      problems: [
        { of: 'document:no-paper', message: 'there is no such document' },
        { of: 'claim:entity-like', message: 'there is no such claim' },
        { of: 'claim:document:f-known', message: 'there is no such claim' },
        { of: 'nobody', message: 'there is no such entity' },
      ],
    })
    for (const [input, place] of [
      [{ claims: [] }, 'input'],
      [{ claims: ['f-known'], reason: ' ' }, 'input.reason'],
      [{ claims: ['f-known'], author: '' }, 'input.author'],
    ] as const) {
      const { errors } = await purge(input)
      expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_INPUT' } })
      expect(errors?.[0]?.message).toContain(place)
    }
    expect(await dump(store)).toEqual(before)
  })

  it('is for the administrator alone', async () => {
    const before = await dump(store)
    const code = async (
      asked: Promise<{ errors?: readonly { extensions?: { code?: string } }[] }>,
    ) => (await asked).errors?.[0]?.extensions?.code
    const input = { claims: ['f-known'] }
    expect(await code(purge(input, write))).toBe('UNAUTHORIZED')
    expect(await code(purge(input, `${admin}s`))).toBe('UNAUTHORIZED')
    expect(await code(service.ask(purging, { input: { ...why, ...input } }))).toBe('UNAUTHORIZED')
    // A service without such a token purges for nobody, not even on its own machine.
    service = testService(store)
    expect(await code(purge(input, 'undefined'))).toBe('UNAUTHORIZED')
    expect(await code(service.ask(purging, { input: { ...why, ...input } }))).toBe('UNAUTHORIZED')
    expect(await dump(store)).toEqual(before)
  })
})
