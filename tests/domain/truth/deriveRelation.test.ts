import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deriveRelation } from '../../../src/domain/truth/deriveRelation.ts'
import type { Modality, Polarity } from '../../../src/model/modality.ts'
import type { SourcedClaim } from '../../../src/store/port/claims.ts'
import { claimOf, type Said, sells, text, usd } from './claimOf.ts'

const identity = {
  id: 'r',
  type: 'sells',
  key: null,
  fillers: [
    { role: 'item', id: 's-400', kind: 'entity' },
    { role: 'buyer', id: 'india', kind: 'entity' },
    { role: 'seller', id: 'russia', kind: 'entity' },
  ],
} as const

function derive(...claims: SourcedClaim[]) {
  return deriveRelation(identity, sells, claims)
}

/** The modality, polarity, time and values that are derived from claims. */
function stateOf(...claims: SourcedClaim[]) {
  const { state } = derive(...claims)
  const attributes = Object.fromEntries(
    (state?.attributes ?? []).map(({ name, values }) => [name, values]),
  )
  return { ...state, validTime: state?.validTime?.edtf, attributes }
}

describe('the fillers', () => {
  const claimed = (...places: string[]): Said => ({
    fillers: places.map((id) => ({ role: 'place', id, kind: 'entity' })),
  })

  it('are the identifying ones and all that are claimed, once, in the order of roles, then of ids', () => {
    const { fillers } = derive(
      claimOf('a', claimed('sochi', 'moscow')),
      claimOf('b', claimed('delhi', 'sochi')),
    )
    expect(fillers.map(({ role, id }) => `${role}=${id}`)).toEqual([
      'seller=russia',
      'buyer=india',
      'item=s-400',
      'place=delhi',
      'place=moscow',
      'place=sochi',
    ])
  })

  it('of a role that the type has lost come last', () => {
    const lost = { role: 'broker', id: 'a', kind: 'entity' } as const
    expect(derive(claimOf('a', { fillers: [lost] })).fillers.at(-1)).toEqual(lost)
  })
})

describe('the state', () => {
  it('is none while nothing is claimed', () => {
    expect(derive().state).toBeNull()
  })

  it('counts claims, and publishers once each', () => {
    const copies = ['a', 'b', 'c'].map((id) => claimOf(id, { publisher: id === 'c' ? 'b' : id }))
    expect(stateOf(...copies)).toMatchObject({ claimCount: 3, publisherCount: 2 })
  })

  it('knows nothing of what no claim speaks of', () => {
    expect(derive(claimOf('a')).state).toMatchObject({ validTime: null, attributes: [] })
  })
})

describe('the value that wins', () => {
  it('is the one that most independent publishers give', () => {
    const state = stateOf(
      claimOf('a', { attributes: { value: usd(5e9) } }),
      claimOf('b', { attributes: { value: usd(5e9) } }),
      claimOf('c', { attributes: { value: usd(5.4e9) }, publishedAt: '2009' }),
      claimOf('d', { publishedAt: '2010' }),
    )
    expect(state.attributes).toEqual({ value: [usd(5e9)] })
  })

  it('is not the one that one publisher repeats most', () => {
    const copies = ['a', 'b', 'c'].map((id) => claimOf(id, { publisher: 'copies', time: '2020' }))
    const state = stateOf(...copies, claimOf('d', { time: '2021' }), claimOf('e', { time: '2021' }))
    expect(state.validTime).toBe('2021')
  })

  it('is the newest where equally many give it', () => {
    const state = stateOf(
      claimOf('a', { time: '2020', publishedAt: '2001' }),
      claimOf('b', { time: '2021', publishedAt: '2002' }),
    )
    expect(state.validTime).toBe('2021')
  })

  it('of claims recorded together in one document is the later one', () => {
    const at = (start: number) => ({ document: 'article', publisher: 'cgtn', start })
    const state = stateOf(
      claimOf('a', { ...at(900), attributes: { value: usd(5.4e9) } }),
      claimOf('b', { ...at(10), attributes: { value: usd(5e9) } }),
    )
    expect(state.attributes).toEqual({ value: [usd(5.4e9)] })
  })

  it('is shown as exactly as any who agree give it', () => {
    const state = stateOf(
      claimOf('a', { time: '2020', attributes: { value: usd(5e9, 'ABOUT') }, publishedAt: '2003' }),
      claimOf('b', { time: '2020-03-01', attributes: { value: usd(5.2e9) }, publishedAt: '2002' }),
      claimOf('c', {
        time: '202X',
        attributes: { value: usd(1e9, 'AT_LEAST') },
        publishedAt: '2001',
      }),
    )
    expect(state.validTime).toBe('2020-03-01')
    expect(state.attributes).toEqual({ value: [usd(5.2e9)] })
  })

  it('is not tipped by one who is too vague to take a side', () => {
    const state = stateOf(
      claimOf('old', { time: '2020-03', publishedAt: '2001' }),
      claimOf('new', { time: '2020-05', publishedAt: '2002' }),
      claimOf('vague', { time: '2020', publishedAt: '2003' }),
    )
    expect(state.validTime).toBe('2020-05')
  })

  it('is all values together where the attribute takes several', () => {
    const state = stateOf(
      claimOf('a', {
        attributes: { ability: [text('radar'), text('aircraft')] },
        publishedAt: '2001',
      }),
      claimOf('b', {
        attributes: { ability: [text('Aircraft'), text('missiles')] },
        publishedAt: '2002',
      }),
    )
    expect(state.attributes).toEqual({
      ability: [text('Aircraft'), text('missiles'), text('radar')],
    })
  })

  it('is vouched for rather than alleged, even where the allegation is newer', () => {
    const state = stateOf(
      claimOf('a', { time: '2021', publishedAt: '2001' }),
      claimOf('b', { time: '2022', modality: 'ALLEGED', publishedAt: '2002' }),
    )
    expect(state).toMatchObject({ modality: 'ACTUAL', validTime: '2021' })
  })
})

describe('the modality', () => {
  const by = (...said: (Modality | [Modality, Polarity])[]) =>
    stateOf(
      ...said.map((one, index) => {
        const [modality, polarity] = typeof one === 'string' ? [one, 'POSITIVE' as const] : one
        return claimOf(`c${index}`, { modality, polarity, publishedAt: String(2000 + index) })
      }),
    )

  it.each<[Modality[], Modality]>([
    [['ACTUAL', 'PLANNED', 'PLANNED'], 'ACTUAL'],
    [['ACTUAL', 'THREATENED', 'HYPOTHETICAL'], 'ACTUAL'],
    [['ACTUAL', 'ALLEGED', 'ALLEGED'], 'ACTUAL'],
    [['PLANNED', 'HYPOTHETICAL'], 'PLANNED'],
    [['CANCELLED', 'PLANNED', 'PLANNED'], 'CANCELLED'],
    [['HYPOTHETICAL'], 'HYPOTHETICAL'],
  ])('of %j is fulfilment: %s', (modalities, answer) => {
    expect(by(...modalities).modality).toBe(answer)
    expect(by(...modalities.toReversed()).modality).toBe(answer)
  })

  it('that is denied stands against what is said to be so, by numbers and then by age', () => {
    expect(by('ACTUAL', 'ACTUAL', 'DENIED').modality).toBe('ACTUAL')
    expect(by('ALLEGED', 'DENIED', 'DENIED').modality).toBe('DENIED')
    expect(by('ACTUAL', 'DENIED').modality).toBe('DENIED')
    expect(by('DENIED', 'ACTUAL').modality).toBe('ACTUAL')
  })

  it('of a plan counts for its fulfilment and for its end alike', () => {
    expect(by('ACTUAL', 'CANCELLED', 'PLANNED').modality).toBe('CANCELLED')
    expect(by('CANCELLED', 'ACTUAL', 'PLANNED').modality).toBe('ACTUAL')
  })

  it('of what did not happen, though it was planned, is that it did not', () => {
    expect(by('PLANNED', 'PLANNED', ['ACTUAL', 'NEGATIVE'])).toMatchObject({
      modality: 'ACTUAL',
      polarity: 'NEGATIVE',
    })
  })

  it('decides whose times count: once a thing has happened, plans no longer date it', () => {
    const plans = ['a', 'b'].map((id) => claimOf(id, { modality: 'PLANNED', time: '../2020' }))
    expect(stateOf(...plans, claimOf('c', { time: '2021/..' })).validTime).toBe('2021/..')
    expect(stateOf(...plans, claimOf('c')).validTime).toBe('../2020')
  })
})

describe('any claims', () => {
  const modality = fc.constantFrom<Modality>('ACTUAL', 'PLANNED', 'ALLEGED', 'DENIED', 'CANCELLED')
  const said = fc.record({
    publisher: fc.constantFrom('p', 'q', 'r'),
    document: fc.constantFrom('d', 'e'),
    modality,
    polarity: fc.constantFrom<Polarity>('POSITIVE', 'NEGATIVE'),
    recordedAt: fc.integer({ min: 0, max: 3 }),
    publishedAt: fc.constantFrom(null, '2018', '2018-10-08', '2019/2020'),
    time: fc.constantFrom('2020', '2020-03', '2020-05', '../2020', '2019/2021', '2018/..'),
    attributes: fc.record({
      value: fc.constantFrom(usd(5), usd(5.4), usd(5, 'ABOUT'), usd(5.2, 'AT_LEAST')),
      ability: fc.subarray([text('radar'), text('Radar'), text('aircraft')], { minLength: 1 }),
    }),
  })

  it('say the same in whatever order they come', () => {
    const shuffled = fc.array(said, { maxLength: 7 }).chain((list) => {
      const claims = list.map((one, index) => claimOf(`c${index}`, one))
      return fc.tuple(
        fc.constant(claims),
        fc.shuffledSubarray(claims, { minLength: claims.length }),
      )
    })
    fc.assert(
      fc.property(shuffled, ([claims, others]) => {
        expect(derive(...others)).toEqual(derive(...claims))
      }),
    )
  })

  it('say the same whenever they were recorded', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(said, fc.nat({ max: 9 })), { maxLength: 7 }), (list) => {
        const claims = list.map(([one], index) => claimOf(`c${index}`, one))
        const later = claims.map((one, index) => ({ ...one, recordedAt: list[index]?.[1] ?? 0 }))
        expect(derive(...later)).toEqual(derive(...claims))
      }),
    )
  })
})
