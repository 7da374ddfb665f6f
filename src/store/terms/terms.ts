import type { Filler, RelationState } from '../../model/relation.ts'
import type { Slot } from '../../model/relationFilter.ts'
import type { RelationOrderKey } from '../../model/relationOrder.ts'
import { timeKey } from '../orderKey.ts'
import { foldText } from './foldText.ts'
import { sortableNumber } from './sortableNumber.ts'

/**
 * Terms: the strings that are kept with a relation so that it is found, sorted and counted by them.
 * A number stands behind a `#` in a form that sorts: `attribute:value:USD#…`.
 */

export function typeTerm(type: string): string {
  return `type=${type}`
}

/** What a filler is found by: in its role, and in any. */
export function slotTerms(fillers: readonly Pick<Filler, 'role' | 'id'>[]): string[] {
  const slots = fillers.flatMap(({ role, id }) => [
    { role, filler: id },
    { role: null, filler: id },
  ])
  return [...new Set(slots.map(slotTerm))]
}

export function slotTerm({ role, filler }: Slot): string {
  return `role:${role ?? ''}=${filler}`
}

/** What is said of a relation, save its attributes and sources. */
export function stateTerms(state: RelationState): string[] {
  const { modality, polarity, validTime, publisherCount, conflicts, settled } = state
  return [
    `modality=${modality}`,
    `polarity=${polarity}`,
    `conflicting=${conflicts.length > 0}`,
    `singleSourced=${publisherCount === 1}`,
    corroborationTerm(publisherCount),
    ...disputeTerms('open', conflicts),
    ...disputeTerms('settled', settled),
    ...(validTime ? [`from#${fromKey(validTime.from)}`, `to#${toKey(validTime.to)}`] : []),
  ]
}

/** How many publishers speak of a relation. */
export function corroborationTerm(publisherCount: number): string {
  return `publisherCount#${sortableNumber(publisherCount)}`
}

/** What stands ahead of all terms in an order by them: for what has none. */
export const NO_TERM = ' '

export function documentTerm(document: string): string {
  return `document=${document}`
}

export function publisherTerm(publisher: string): string {
  return `publisher=${publisher}`
}

/** When the graph learned of it, in milliseconds since 1970-01-01T00:00Z. */
export function recordedTerm(at: number): string {
  return `recorded#${timeKey(at)}`
}

/** Of the day on which it begins: `2018-10-08`. */
export function dayTerm(day: string): string {
  return `day=${day}`
}

/** That there is a value of an attribute. */
export function attributeTerm(name: string): string {
  return `attribute=${name}`
}

/** That an attribute has a number: one with a unit is found both with it and without. */
export function numberTerms(name: string, number: number, unit: string | null): string[] {
  const units = unit === null ? [null] : [null, unit]
  return units.map((one) => `${numberPrefix(name, one)}${sortableNumber(number)}`)
}

/** What numbers of an attribute begin with. */
export function numberPrefix(name: string, unit: string | null): string {
  return unit === null ? `attribute:${name}#` : `attribute:${name}:${unit}#`
}

export function textTerm(name: string, text: string): string {
  return `attribute:${name}=${foldText(text)}`
}

export function booleanTerm(name: string, boolean: boolean): string {
  return `attribute:${name}?${boolean}`
}

/** That an attribute has a date, by the earliest instant that it can mean. */
export function dateTerm(name: string, from: number | null): string {
  return `${datePrefix(name)}${fromKey(from)}`
}

/** What dates of an attribute begin with. */
export function datePrefix(name: string): string {
  return `attribute:${name}@`
}

/** What the terms begin with that relations are sorted by where it is an attribute: values of any kind, or numbers of a unit. */
export function valuePrefixes({
  name,
  unit,
}: Extract<RelationOrderKey, { on: 'attribute' }>): readonly string[] {
  if (unit !== null) return [numberPrefix(name, unit)]
  return ['#', '=', '?', '@'].map((kind) => `attribute:${name}${kind}`)
}

/** Open at the start sorts ahead of every instant, open at the end behind. */
function fromKey(ms: number | null): string {
  return ms === null ? '0' : timeKey(ms)
}

function toKey(ms: number | null): string {
  return ms === null ? '2' : timeKey(ms)
}

function disputeTerms(how: string, aspects: readonly string[]): readonly string[] {
  return aspects.length === 0
    ? []
    : [how, ...aspects.map((one) => `${how}:${one}`)].map(disputeTerm)
}

export function disputeTerm(entry: string): string {
  return `dispute=${entry}`
}
