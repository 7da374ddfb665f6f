import type { ValidTime } from '../../model/validTime.ts'
import type { AttributeValue } from '../../model/value.ts'
import { parseEdtf } from '../time/parseEdtf.ts'

/**
 * Of values that agree, the one that says most: the shortest time, the exact number before one
 * that is about it. Of equals the first. There is at least one.
 */
export function mostExact<T extends ValidTime | AttributeValue>(values: readonly T[]): T {
  return values.reduce((best, value) => (vagueness(value) < vagueness(best) ? value : best))
}

function vagueness(value: ValidTime | AttributeValue): number {
  if (!('kind' in value)) return length(value)
  if (value.kind === 'date') return length(parseEdtf(value.date))
  if (value.kind !== 'quantity') return 0
  return { EXACT: 0, ABOUT: 1, AT_LEAST: 2, AT_MOST: 2 }[value.qualifier]
}

function length({ from, to }: { from: number | null; to: number | null }): number {
  return from === null || to === null ? Number.POSITIVE_INFINITY : to - from
}
