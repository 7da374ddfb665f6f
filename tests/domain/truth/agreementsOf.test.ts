import { expect, it } from 'vitest'
import { agreementsOf } from '../../../src/domain/truth/agreementsOf.ts'
import type { SourcedClaim } from '../../../src/store/port/claims.ts'
import { claimOf, sells, text, usd } from './claimOf.ts'

/** Each agreement in one line, those on modality and polarity left out. */
function agreements(...claims: SourcedClaim[]) {
  return agreementsOf(sells, claims)
    .filter(({ aspect }) => aspect !== 'modality' && aspect !== 'polarity')
    .map((one) => `${one.aspect} ${one.text}: ${one.claims.map(({ id }) => id).join(' ')}`)
}

it('is what at least two claims say, as exactly as any of them', () => {
  expect(
    agreements(
      claimOf('a', { time: '2020', attributes: { value: usd(5e9, 'ABOUT') } }),
      claimOf('b', { time: '2020-03', attributes: { value: usd(5.2e9) } }),
    ),
  ).toEqual(['time 2020-03: a b', 'value 5,200,000,000 USD: a b'])
})

it('is nothing that one claim says alone, or that any contradicts', () => {
  expect(
    agreements(
      claimOf('a', { time: '2020', attributes: { value: usd(5e9) } }),
      claimOf('b', { time: '2020' }),
      claimOf('c', { time: '2021' }),
    ),
  ).toEqual([])
})

it('is of an attribute that takes several values each that two claims give', () => {
  expect(
    agreements(
      claimOf('a', { attributes: { ability: [text('radar'), text('aircraft')] } }),
      claimOf('b', { attributes: { ability: [text('Radar')] } }),
      claimOf('c', { attributes: { ability: [text('missiles')] } }),
    ),
  ).toEqual(['ability radar: a b'])
})

it('is a time that plan and fulfilment share', () => {
  expect(
    agreements(
      claimOf('a', { modality: 'PLANNED', time: '../2020' }),
      claimOf('b', { time: '2020-03' }),
    ),
  ).toEqual(['time 2020-03: a b'])
})

it('is among those who plan, where it came out otherwise', () => {
  expect(
    agreements(
      claimOf('a', { modality: 'PLANNED', time: '../2020' }),
      claimOf('b', { modality: 'PLANNED', time: '2020' }),
      claimOf('c', { time: '2021' }),
    ),
  ).toEqual(['time 2020: a b'])
})

it('is a modality only where all claims have the same', () => {
  const on = (...claims: SourcedClaim[]) =>
    agreementsOf(sells, claims).map(({ aspect, text: said }) => `${aspect} ${said}`)
  expect(on(claimOf('a'), claimOf('b'))).toEqual(['modality ACTUAL', 'polarity POSITIVE'])
  expect(on(claimOf('a'), claimOf('b', { modality: 'PLANNED' }))).toEqual(['polarity POSITIVE'])
})
