import type { RelationType } from '../../model/relationType.ts'
import type { ValidTime } from '../../model/validTime.ts'
import type { AttributeValue } from '../../model/value.ts'
import type { SourcedClaim } from '../../store/port/claims.ts'
import { timesAgree, valuesAgree } from './agree.ts'
import { vouchedFirst } from './claimOrder.ts'
import { distinctValues } from './distinctValues.ts'
import { byMatter } from './matter.ts'
import { furthest, modalitySides } from './modalitySides.ts'
import { mostExact } from './mostExact.ts'
import { type Side, sidesOf } from './sides.ts'
import { valueText } from './valueText.ts'
import {
  attributeNames,
  attributeVoices,
  polarityVoices,
  singleVoices,
  takesMany,
  timeVoices,
  type Voice,
} from './voice.ts'

/** What one side says of an aspect, and who is on it. */
export interface AspectSide {
  readonly text: string
  /** What it says, where the aspect is an attribute. */
  readonly values: readonly AttributeValue[]
  readonly claims: readonly SourcedClaim[]
}

/** One thing that claims speak of, with the sides they take, the winning one first. */
export interface Aspect {
  /** `modality`, `polarity`, `time`, or the name of an attribute. */
  readonly name: string
  readonly sides: readonly AspectSide[]
}

/**
 * All that the claims of a relation speak of. Where they do not all agree on polarity, time or an
 * attribute, those on one matter are compared: the aspect comes once for each matter. An attribute
 * that takes several values is an aspect with one side for each of them.
 */
export function aspectsOf(type: RelationType, claims: readonly SourcedClaim[]): readonly Aspect[] {
  return [
    { name: 'modality', sides: modalitySides(claims).map((side) => plain(side, furthest(side))) },
    ...ofEachMatter('polarity', polarityVoices(claims), Object.is, (side) =>
      plain(side, side[0]?.value ?? ''),
    ),
    ...ofEachMatter('time', timeVoices(claims), timesAgree, timeSide),
    ...attributeNames(type, claims).flatMap((name) => attributeAspects(type, name, claims)),
  ].filter(({ sides }) => sides.length > 0)
}

function ofEachMatter<T>(
  name: string,
  voices: readonly Voice<T>[],
  agree: (a: T, b: T) => boolean,
  toSide: (side: Side<T>) => AspectSide,
): readonly Aspect[] {
  const all = sidesOf(voices, agree, vouchedFirst)
  const matters =
    all.length < 2 ? [all] : byMatter(voices).map((some) => sidesOf(some, agree, vouchedFirst))
  return matters.map((sides) => ({ name, sides: sides.map(toSide) }))
}

function attributeAspects(
  type: RelationType,
  name: string,
  claims: readonly SourcedClaim[],
): readonly Aspect[] {
  if (!takesMany(type, name)) {
    return ofEachMatter(name, singleVoices(name, claims), valuesAgree, valueSide)
  }
  return distinctValues(attributeVoices(name, claims)).map(({ value, voices }) => ({
    name,
    sides: [{ ...plain(voices, valueText(value)), values: [value] }],
  }))
}

function plain(side: Side<unknown>, text: string): AspectSide {
  return { text, values: [], claims: side.map(({ claim }) => claim) }
}

function timeSide(side: Side<ValidTime>): AspectSide {
  return plain(side, mostExact(side.map(({ value }) => value)).edtf)
}

function valueSide(side: Side<AttributeValue>): AspectSide {
  const value = mostExact(side.map((voice) => voice.value))
  return { ...plain(side, valueText(value)), values: [value] }
}
