import fc from 'fast-check'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { reinstateClaims, retractClaims } from '../../../src/domain/claims/endClaims.ts'
import { judge } from '../../../src/domain/identity/judge.ts'
import { ingest } from '../../../src/domain/ingest/ingest.ts'
import type { IngestOptions } from '../../../src/domain/ingest/ingestOptions.ts'
import { recordsSource } from '../../../src/domain/ingest/lines/recordSource.ts'
import type { Store } from '../../../src/store/port.ts'
import { cases } from '../../support/cases.ts'
import { claim, ground, sale } from '../../support/ingestSample.ts'
import { onEngines } from '../../support/onEngines.ts'
import { tracedStore } from '../../support/tracedStore.ts'

const by = { author: 'desk', reason: 'typo in the source' }
const worth = (id: string, value: number, corrects: string[] = [], part: object = {}) =>
  claim({
    id,
    attributes: { value },
    ...(corrects.length > 0 ? { supersedes: { claims: corrects, ...by } } : {}),
    ...part,
  })
const elsewhere = { relation: { type: 'sells', roles: { seller: 'usa', buyer: 'india' } } }
const chain = [worth('a', 1), worth('b', 2, ['a']), worth('c', 3, ['b']), worth('d', 4)]

onEngines('a claim that corrects others', ({ name, openStore }) => {
  let store: Store
  beforeEach(async () => {
    store = await openStore()
    await ingest(store, recordsSource(ground))
  })
  afterEach(() => store.close())

  const load = (records: readonly object[], options: IngestOptions = {}, into = store) =>
    ingest(into, recordsSource(records), options)
  const wrongWith = async (...records: readonly object[]) =>
    (await load(records)).problems.map(({ line, path, message }) => `${line}: ${path}: ${message}`)
  /** What became of claims: their corrector, `-` where they count. */
  const correctors = async (...ids: string[]) =>
    (await store.reader().claims(ids)).map((one) => (one?.ended ? one.ended.supersededBy : '-'))
  /** All that is claimed and derived of the sale, without instants. */
  const graph = async () => {
    const [one] = await store.reader().claims(['d'])
    const id = one?.relation ?? ''
    const [claims = []] = await store.reader().claimsOf([id])
    const timeless = claims.map(({ recordedAt, ends, ended, ...rest }) => ({
      ...rest,
      ends: ends.map(({ supersededBy, author, reason }) => ({ supersededBy, author, reason })),
      isEnded: ended !== null,
    }))
    return [timeless, await store.reader().relations([id])]
  }

  it('takes them back in the same change, with the author and the reason', async () => {
    await load([worth('a', 1)])
    const before = (await store.reader().changes(0, 100)).length
    expect((await load([worth('b', 2, ['a'])], { author: 'importer' })).problems).toEqual([])
    const [a, b] = await store.reader().claims(['a', 'b'])
    expect(a?.ended).toEqual({ ...by, supersededBy: 'b', at: b?.recordedAt, until: null })
    const [change, ...more] = await store.reader().changes(before, 10)
    expect([change?.kind, change?.author, more]).toEqual(['INGEST', 'importer', []])
    const [relation] = await store.reader().relations([a?.relation ?? ''])
    expect(relation?.state).toMatchObject({ claimCount: 1, conflicts: [] })
    expect(relation?.state?.attributes[0]?.values).toMatchObject([{ number: 2 }])
  })

  it('of the same input again changes nothing, whatever became of it since', async () => {
    await load(chain)
    expect(await correctors('a', 'b', 'c', 'd')).toEqual(['b', 'c', '-', '-'])
    for (const change of [
      async () => {},
      () => retractClaims(store, ['c'], { ...by, supersededBy: null }),
      () => reinstateClaims(store, ['a'], by),
    ]) {
      await change()
      const before = await graph()
      const traced = tracedStore(store)
      const { total } = await load(chain, {}, traced)
      expect(total).toEqual({ created: 0, unchanged: 4, changed: 0, rejected: 0 })
      expect(traced.writes).toBe(0)
      expect(await graph()).toEqual(before)
    }
  })

  it('may take the place of one that was withdrawn, beside which it stands in the input', async () => {
    await load(chain)
    await retractClaims(store, ['c'], { ...by, supersededBy: null })
    await retractClaims(store, ['b'], { ...by, supersededBy: null })
    expect(await correctors('a', 'b', 'c')).toEqual(['-', null, null])
    expect((await load([...chain, worth('e', 5, ['a'])])).problems).toEqual([])
    await reinstateClaims(store, ['b', 'c'], by)
    expect(await correctors('a', 'b', 'c', 'e')).toEqual(['e', 'c', '-', '-'])
  })

  it('may stand anywhere in the input, in batches of any size', async () => {
    await load(chain)
    const first = await graph()
    const orders = fc.tuple(
      fc.shuffledSubarray(chain, { minLength: chain.length }),
      fc.constantFrom(1, 2, 5_000),
    )
    await fc.assert(
      fc.asyncProperty(orders, async ([records, batchSize]) => {
        await store.close()
        store = await openStore()
        const { problems } = await load([...records, ...ground], { batchSize })
        expect(problems).toEqual([])
        expect(await graph()).toEqual(first)
      }),
      { numRuns: name === 'embedded' ? cases(20) : 3 },
    )
  })

  it('is completed by running an interrupted input again', async () => {
    await load(chain)
    const whole = await graph()
    for (const dies of [2, 3]) {
      await store.close()
      store = await openStore()
      await load(ground)
      const broken = load(chain.toReversed(), { batchSize: 1 }, tracedStore(store, dies))
      await expect(broken).rejects.toThrow('the power went out')
      await load(chain.toReversed(), { batchSize: 1 })
      expect(await graph()).toEqual(whole)
    }
  })

  it('corrects several at once, without an id of its own, and twice in one input', async () => {
    const one = worth('', 2, ['a', 'd'], { id: undefined })
    const { total } = await load([one, worth('a', 1), worth('d', 4), one])
    expect(total).toMatchObject({ created: 3, unchanged: 1 })
    const [a, d] = await correctors('a', 'd')
    expect(a).toBe(d)
    expect((await store.reader().claims([a ?? '']))[0]?.attributes).toHaveLength(1)
  })

  it('is called what it is called without what it corrects', async () => {
    const bare = { attributes: { value: 2 } }
    await load([worth('a', 1), claim({ ...bare, supersedes: { claims: ['a'], ...by } })])
    expect((await load([claim(bare)])).total).toMatchObject({ created: 0, unchanged: 1 })
    expect(await wrongWith(claim({ ...bare, time: '2018' }), worth('d', 4))).toEqual([])
  })

  it('may correct what another relation said that is taken for its own', async () => {
    const toChina = { relation: { type: 'sells', roles: { seller: 'russia', buyer: 'china' } } }
    await load([worth('d', 4), worth('e', 5, [], toChina)])
    await judge(store, { a: 'india', b: 'china', verdict: 'SAME', ...by })
    expect(await wrongWith(worth('f', 6, ['d', 'e'], toChina))).toEqual([])
    expect(await correctors('d', 'e', 'f')).toEqual(['f', 'f', '-'])
  })

  it('may do so where the graph holds neither of the two yet', async () => {
    const sale = (seller: string, buyer: string) => ({
      relation: { type: 'sells', roles: { seller, buyer } },
    })
    const threat = (trigger: object) => ({
      relation: { type: 'threatens', roles: { threatener: 'usa', trigger } },
    })
    await load([worth('d', 4)])
    await judge(store, { a: 'india', b: 'china', verdict: 'SAME', ...by })
    const told = [
      worth('a', 1, [], sale('usa', 'india')),
      worth('b', 2, ['a'], sale('usa', 'china')),
      worth('c', 3, ['d'], sale('russia', 'china')),
      claim({ id: 'e', ...threat(sale('usa', 'india').relation) }),
      claim({
        id: 'f',
        ...threat(sale('usa', 'china').relation),
        supersedes: { claims: ['e'], ...by },
      }),
    ]
    expect(await wrongWith(...told)).toEqual([])
    expect(await correctors('a', 'b', 'c', 'd', 'e', 'f')).toEqual(['b', '-', '-', 'c', 'f', '-'])
  })

  it('is rejected with the reason and the place', async () => {
    await load([...chain, worth('e', 5), worth('x', 1, [], elsewhere)])
    const place = '1: supersedes.claims[0]:'
    expect(await wrongWith(worth('n', 9, ['no']))).toEqual([
      `${place} there is no claim no, nor does a good line of this input make it`,
    ])
    expect(await wrongWith(worth('n', 9, ['n']))).toEqual([
      `${place} a claim cannot correct itself`,
    ])
    expect(await wrongWith(worth('n', 9, ['x']))).toEqual([
      `${place} the claim x is on another relation`,
    ])
    expect(await wrongWith(worth('n', 9, ['m']), worth('m', 1, [], elsewhere))).toEqual([
      `${place} the claim m is on another relation`,
    ])
    expect(await wrongWith(worth('n', 9, ['a']))).toEqual([
      `${place} the claim a is taken back already`,
    ])
    expect(await wrongWith(worth('n', 9, ['d', 'e', 'd']))).toEqual([
      '1: supersedes.claims[2]: the claim d stands at supersedes.claims[0] too',
    ])
    expect(await wrongWith(worth('n', 9, ['d']), worth('m', 8, ['d']))).toEqual([
      '2: supersedes.claims[0]: line 1 corrects the claim d already',
    ])
    expect(await wrongWith(worth('e', 5, ['d']))).toEqual([
      `${place} the graph holds the claim e already, and it does not correct d so: mutation retractClaims does that`,
    ])
    expect(await wrongWith(worth('m', 8), worth('m', 8, ['d']))).toEqual([
      '2: id: the claim m stands on line 1 with other content',
    ])
    expect(await correctors('a', 'b', 'c', 'd', 'e')).toEqual(['b', 'c', '-', '-', '-'])
  })

  it('is rejected in a circle', async () => {
    const circle = [worth('p', 1, ['q']), worth('q', 2, ['r']), worth('r', 3, ['p', 'd'])]
    expect(await wrongWith(...circle, worth('d', 4))).toEqual([
      '1: supersedes.claims[0]: the claim q corrects this one in turn',
      '2: supersedes.claims[0]: the claim r corrects this one in turn',
      '3: supersedes.claims[0]: the claim p corrects this one in turn',
    ])
  })

  it('falls with the line that makes what it corrects', async () => {
    const records = [
      worth('b', 2, ['a']),
      worth('c', 3, ['b']),
      worth('a', 1, [], { time: 'soon' }),
      worth('d', 4, [], { relation: { ...sale, label: 'it' } }),
    ]
    const { problems } = await load(records, { keepGoing: true })
    const reason = (of: string) =>
      `there is no claim ${of}, nor does a good line of this input make it`
    expect(problems.map(({ line, message }) => [line, message])).toEqual([
      [1, reason('a')],
      [2, reason('b')],
      [3, expect.stringContaining('"soon" is no time')],
    ])
    expect(await correctors('d')).toEqual(['-'])
  })

  it('needs an author, a reason and at least one claim', async () => {
    for (const [part, path] of [
      [{ author: ' ' }, 'supersedes.author'],
      [{ reason: undefined }, 'supersedes.reason'],
      [{ claims: [] }, 'supersedes.claims'],
      [{ claims: ['a b'] }, 'supersedes.claims[0]'],
      [{ more: 1 }, 'supersedes.more'],
    ] as const) {
      const record = claim({ supersedes: { claims: ['a'], ...by, ...part } })
      expect((await wrongWith(record))[0]).toContain(`1: ${path}: `)
    }
  })
})
