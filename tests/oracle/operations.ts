import fc from 'fast-check'
import type { Verdict } from '../../src/model/judgement.ts'
import type { Modality } from '../../src/model/modality.ts'
import type { Reliability } from '../../src/model/publisher.ts'

/** What can happen to a small world: five entities, two publishers with a document each. */

export const entityNames = ['a', 'b', 'c', 'd', 'e'] as const
export const publisherNames = ['p', 'q'] as const

export interface Selling {
  readonly seller: string
  readonly buyer: string
}

/** A sale, or a threat made because of one. */
export type About = Selling | { readonly threatener: string; readonly trigger: Selling }

export interface Claiming {
  readonly kind: 'claim'
  readonly about: About
  /** Whether it names that by the id of what it is taken for by then, where that is known. */
  readonly byId: boolean
  /** Which of the claims on the same it supersedes, if any. */
  readonly corrects: number | null
  readonly publisher: string
  readonly modality: Modality
  readonly polarity: 'POSITIVE' | 'NEGATIVE'
  readonly time: string | null
  readonly value: number | null
  readonly witness: string | null
  readonly speaker: string | null
}

export type Operation =
  | Claiming
  | { readonly kind: 'define'; readonly entity: string; readonly name: string }
  | { readonly kind: 'rate'; readonly publisher: string; readonly reliability: Reliability }
  /**
   * Claims and judgements are named by their places among those there are, the latest first, around
   * and around; what corrects a claim by its place among those on the same relation.
   */
  | { readonly kind: 'retract'; readonly claim: number; readonly by: number | null }
  | { readonly kind: 'reinstate'; readonly claim: number }
  | { readonly kind: 'judge'; readonly a: string; readonly b: string; readonly verdict: Verdict }
  | { readonly kind: 'withdraw'; readonly judgement: number }

const entity = fc.constantFrom(...entityNames)
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null, freq: 2 })
const seldom = <T, U>(mostly: T, other: fc.Arbitrary<U>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(mostly) }, { weight: 1, arbitrary: other })
const selling = fc.record({ seller: entity, buyer: entity })
const place = fc.nat({ max: 7 })

const claiming: fc.Arbitrary<Claiming> = fc.record({
  kind: fc.constant('claim' as const),
  about: fc.oneof(
    { weight: 3, arbitrary: selling },
    { weight: 1, arbitrary: fc.record({ threatener: entity, trigger: selling }) },
  ),
  byId: seldom(false, fc.constant(true)),
  corrects: seldom(null, place),
  publisher: fc.constantFrom(...publisherNames),
  modality: fc.constantFrom('ACTUAL', 'PLANNED', 'ALLEGED'),
  polarity: fc.constantFrom('POSITIVE', 'NEGATIVE'),
  time: maybe(fc.constantFrom('2018', '2018-10', '2015/2019', '../2020', '2018~')),
  value: maybe(fc.constantFrom(5, 6)),
  witness: maybe(entity),
  speaker: maybe(entity),
})

const operation: fc.Arbitrary<Operation> = fc.oneof(
  { weight: 5, arbitrary: claiming },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('define' as const),
      entity,
      name: fc.constantFrom('Alpha', 'Beta'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('rate' as const),
      publisher: fc.constantFrom(...publisherNames),
      reliability: fc.constantFrom('A', 'C', 'E'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('retract' as const), claim: place, by: maybe(place) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('reinstate' as const), claim: place }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('judge' as const),
      a: entity,
      b: entity,
      verdict: fc.constantFrom('SAME', 'SAME', 'DIFFERENT', 'UNSURE'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('withdraw' as const), judgement: place }) },
)

/** A correction that is made while two relations are one, and lapses when they are two again. */
const parting: fc.Arbitrary<readonly Operation[]> = fc
  .record({
    seller: entity,
    buyers: fc.tuple(entity, entity),
    told: fc.tuple(claiming, claiming),
    meanwhile: fc.array(operation, { maxLength: 2 }),
  })
  .map(({ seller, buyers: [a, b], told: [first, second], meanwhile }) => [
    { ...first, about: { seller, buyer: a } },
    { ...second, about: { seller, buyer: b } },
    { kind: 'judge', a, b, verdict: 'SAME' },
    { kind: 'retract', claim: 1, by: 0 },
    { kind: 'withdraw', judgement: 0 },
    ...meanwhile,
    { kind: 'retract', claim: 0, by: null },
  ])

/** A random history. */
export const histories = fc
  .array(
    fc.oneof(
      { weight: 15, arbitrary: operation.map((one): readonly Operation[] => [one]) },
      { weight: 1, arbitrary: parting },
    ),
    { minLength: 2, maxLength: 10 },
  )
  .map((parts) => parts.flat())
