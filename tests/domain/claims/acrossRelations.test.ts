import { afterEach, beforeEach, expect, it } from 'vitest'
import { reinstateClaims, retractClaims } from '../../../src/domain/claims/endClaims.ts'
import { judge, withdrawJudgements } from '../../../src/domain/identity/judge.ts'
import { ingest } from '../../../src/domain/ingest/ingest.ts'
import { recordsSource } from '../../../src/domain/ingest/lines/recordSource.ts'
import { purge } from '../../../src/domain/purge/purge.ts'
import type { Store } from '../../../src/store/port.ts'
import { claim, ground } from '../../support/ingestSample.ts'
import { onEngines } from '../../support/onEngines.ts'

const by = { author: 'desk', reason: 'a typing error' }
const to = (buyer: string, id: string, part: object = {}) =>
  claim({ id, relation: { type: 'sells', roles: { seller: 'russia', buyer } }, ...part })

/** Relations are one while it is judged so; what was corrected meanwhile stays corrected. */
onEngines('corrections over relations that were one', ({ openStore }) => {
  let store: Store

  beforeEach(async () => {
    store = await openStore()
    await load(...ground, to('india', 'a'), to('china', 'b'), to('usa', 'c'), to('india', 'd'))
  })
  afterEach(() => store.close())

  async function load(...records: readonly object[]) {
    const { problems, total } = await ingest(store, recordsSource(records))
    expect(problems).toEqual([])
    return total
  }
  const same = async (one: string, other: string) => {
    const { judgements } = await judge(store, { a: one, b: other, verdict: 'SAME', ...by })
    return judgements.map(({ id }) => id)
  }
  const done = async (asked: Promise<{ problems: readonly object[] }>) =>
    expect((await asked).problems).toEqual([])
  const apart = (judgements: readonly string[]) => done(withdrawJudgements(store, judgements, by))
  const correct = (id: string, supersededBy: string) =>
    retractClaims(store, [id], { ...by, supersededBy })
  const withdraw = (...ids: string[]) =>
    done(retractClaims(store, ids, { ...by, supersededBy: null }))
  const reinstate = (...ids: string[]) => done(reinstateClaims(store, ids, by))
  const purged = (part: object) =>
    done(purge(store, { documents: [], claims: [], entities: [], ...part }, by))

  /** The claims that count, by themselves and in what is derived of their relations. */
  const counting = async (knownAt: number | null = null) => {
    const reader = store.reader().at(knownAt)
    const claims = (await reader.claims(['a', 'b', 'c', 'd', 'e'])).flatMap((one) => one ?? [])
    const ids = [...new Set(claims.map(({ relation }) => relation))]
    const relations = await reader.relations(ids)
    const live = claims.filter(({ ended }) => ended === null)
    expect(relations.map((one) => one?.state?.claimCount ?? 0)).toEqual(
      ids.map((id) => live.filter(({ relation }) => relation === id).length),
    )
    return live.map(({ id }) => id).join('')
  }

  it('lapse and hold again with the claim that makes them, at each instant', async () => {
    const judged = await same('india', 'china')
    await done(correct('a', 'b'))
    await apart(judged)
    expect(await counting()).toBe('bcd')
    await withdraw('b')
    expect(await counting()).toBe('acd')
    await reinstate('b')
    expect(await counting()).toBe('bcd')
    const log = (await store.reader().changes(0, 100)).slice(-4)
    expect(await Promise.all(log.map(({ at }) => counting(at)))).toEqual([
      'bcd',
      'bcd',
      'acd',
      'bcd',
    ])
    const [a] = await store.reader().claims(['a'])
    expect(a?.ended).toEqual({ ...by, supersededBy: 'b', at: log.at(-1)?.at, until: null })
  })

  it('hold along a chain over several of them', async () => {
    const judged = [...(await same('india', 'china')), ...(await same('china', 'usa'))]
    await done(correct('a', 'b'))
    await done(correct('b', 'c'))
    await apart(judged)
    expect(await counting()).toBe('cd')
    await withdraw('c')
    expect(await counting()).toBe('bd')
    await withdraw('b')
    expect(await counting()).toBe('ad')
    await reinstate('c')
    expect(await counting()).toBe('acd')
    await reinstate('b')
    expect(await counting()).toBe('cd')
  })

  it('are lifted for good by who reinstates what they corrected', async () => {
    const judged = await same('india', 'china')
    await done(correct('a', 'b'))
    await apart(judged)
    await reinstate('a')
    await withdraw('b')
    await reinstate('b')
    expect(await counting()).toBe('abcd')
  })

  it('do not go round in a circle', async () => {
    const judged = await same('india', 'china')
    await done(correct('a', 'b'))
    await done(correct('b', 'd'))
    await apart(judged)
    await withdraw('d')
    await withdraw('b')
    await reinstate('d')
    expect(await counting()).toBe('acd')
    expect((await correct('d', 'a')).problems).toEqual([
      { claim: 'd', message: 'it corrects the claim a itself' },
    ])
  })

  it('are made by an input that changes nothing when it comes again', async () => {
    const judged = await same('india', 'china')
    const input = [to('china', 'b'), to('china', 'e', { supersedes: { claims: ['a'], ...by } })]
    await load(...input)
    await apart(judged)
    expect(await counting()).toBe('bcde')
    expect(await load(...input)).toMatchObject({ created: 0, unchanged: 2 })
    await withdraw('e')
    expect(await counting()).toBe('abcd')
  })

  it('are not made where the relations became two between the check and the writing', async () => {
    const judged = await same('india', 'china')
    const late: Store = {
      ...store,
      write: async (draft, work) => {
        await apart(judged.splice(0))
        return await store.write(draft, work)
      },
    }
    const input = recordsSource([to('china', 'e', { supersedes: { claims: ['a'], ...by } })])
    await expect(ingest(late, input)).rejects.toThrow('a is on another relation by now')
    expect(await counting()).toBe('abcd')
  })

  it('go with the claim that makes them, whatever made the relations one', async () => {
    await same('india', 'usa')
    await same('usa', 'china')
    await done(correct('a', 'b'))
    await purged({ entities: ['usa'] })
    expect(await counting()).toBe('bd')
    await purged({ claims: ['b'] })
    expect(await counting()).toBe('ad')
  })

  it('are made again by one that was withdrawn, where what stood in its way goes', async () => {
    await same('india', 'china')
    await same('china', 'usa')
    await done(correct('a', 'b'))
    await withdraw('b')
    await done(correct('a', 'c'))
    await reinstate('b')
    expect(await counting()).toBe('bcd')
    await purged({ claims: ['c'] })
    expect(await counting()).toBe('bd')
    await withdraw('b')
    expect(await counting()).toBe('ad')
    await reinstate('b')
    expect(await counting()).toBe('bd')
  })
})
