import type { AttributeValue } from '../../model/value.ts'
import { compareIds } from '../ids/compareIds.ts'
import { newestFirst } from './claimOrder.ts'
import { foldedText } from './foldedText.ts'
import { valueText } from './valueText.ts'
import type { Voice } from './voice.ts'

/** A value of an attribute that takes several, with those who give it. */
export interface DistinctValue {
  readonly value: AttributeValue
  readonly voices: readonly Voice<readonly AttributeValue[]>[]
}

/**
 * The values that claims give for an attribute that takes several, by their text. Texts that fold
 * alike are one, written as the newest claim writes it.
 */
export function distinctValues(
  voices: readonly Voice<readonly AttributeValue[]>[],
): readonly DistinctValue[] {
  const found = new Map<string, { value: AttributeValue; voices: Set<(typeof voices)[number]> }>()
  for (const voice of [...voices].sort((a, b) => newestFirst(a.claim, b.claim))) {
    for (const value of voice.value) {
      const known = found.get(keyOf(value))
      if (known) known.voices.add(voice)
      else found.set(keyOf(value), { value, voices: new Set([voice]) })
    }
  }
  return [...found]
    .sort(([a], [b]) => compareIds(a, b))
    .map(([, { value, voices }]) => ({ value, voices: [...voices] }))
}

function keyOf(value: AttributeValue): string {
  return value.kind === 'text' ? foldedText(value) : valueText(value)
}
