import { parseEdtf } from '../../../src/domain/time/parseEdtf.ts'
import type { RelationType } from '../../../src/model/relationType.ts'
import type { AttributeValue } from '../../../src/model/value.ts'
import type { SourcedClaim } from '../../../src/store/port/claims.ts'

/** What a test says of a claim; the rest is as plain as can be. */
export interface Said extends Partial<Omit<SourcedClaim, 'attributes' | 'validTime'>> {
  readonly time?: string
  readonly attributes?: Readonly<Record<string, AttributeValue | readonly AttributeValue[]>>
}

/** A claim of relation `r` by the publisher `id` unless another is given. */
export function claimOf(id: string, { time, attributes = {}, ...said }: Said = {}): SourcedClaim {
  return {
    id,
    relation: 'r',
    given: 'r',
    document: `doc-${id}`,
    publisher: id,
    quote: null,
    start: null,
    end: null,
    attributedTo: [],
    modality: 'ACTUAL',
    polarity: 'POSITIVE',
    fillers: [],
    rank: 'NORMAL',
    credibility: null,
    reliability: null,
    publishedAt: null,
    ends: [],
    ended: null,
    decides: null,
    recordedAt: 0,
    ...said,
    validTime: time === undefined ? null : parseEdtf(time),
    attributes: Object.entries(attributes).map(([name, value]) => ({
      name,
      values: 'kind' in value ? [value] : value,
    })),
  }
}

export function usd(
  number: number,
  qualifier: 'EXACT' | 'ABOUT' | 'AT_LEAST' | 'AT_MOST' = 'EXACT',
) {
  return { kind: 'quantity', number, unit: 'USD', qualifier } as const
}

export function text(words: string) {
  return { kind: 'text', text: words } as const
}

/** Somebody sells something to somebody, for money, with some abilities. */
export const sells: RelationType = {
  id: 'sells',
  label: 'sells',
  inverseLabel: null,
  description: null,
  roles: ['seller', 'buyer', 'item', 'place'].map((name, index) => ({
    name,
    label: name,
    description: null,
    identifying: index < 3,
    min: index < 3 ? 1 : 0,
    max: null,
    fillers: ['entity'],
  })),
  attributes: [
    { name: 'value', label: 'value', description: null, kind: 'quantity', many: false },
    { name: 'note', label: 'note', description: null, kind: 'text', many: false },
    { name: 'ability', label: 'ability', description: null, kind: 'text', many: true },
  ],
  codes: [],
}
