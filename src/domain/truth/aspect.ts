import type { RelationType } from '../../model/relationType.ts'
import type { ValidTime } from '../../model/validTime.ts'
import type { AttributeValue } from '../../model/value.ts'
import type { SourcedClaim } from '../../store/port/claims.ts'
import { timesAgree, valuesAgree } from './agree.ts'
import { furthest, modalitySides } from './modalitySides.ts'
import { mostExact } from './mostExact.ts'
import { type Side, sidesOf } from './sides.ts'
import { valueText } from './valueText.ts'
import { attributeNames, attributeVoices, takesMany, type Voice } from './voice.ts'

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
 * All that the claims of a relation speak of. Times and attributes are compared among claims of
 * one modality: planned against actual is fulfilment, not contradiction. Attributes that take many
 * values have one side only.
 */
export function aspectsOf(type: RelationType, claims: readonly SourcedClaim[]): readonly Aspect[] {
  const polarities = claims.map((claim) => ({ claim, value: claim.polarity }))
  const times = claims.flatMap((claim) =>
    claim.validTime ? [{ claim, value: claim.validTime }] : [],
  )
  return [
    { name: 'modality', sides: modalitySides(claims).map((side) => plain(side, furthest(side))) },
    {
      name: 'polarity',
      sides: sidesOf(polarities, Object.is).map((side) => plain(side, side[0]?.value ?? '')),
    },
    ...withinModalities(times).map((voices) => ({
      name: 'time',
      sides: sidesOf(voices, timesAgree).map(timeSide),
    })),
    ...attributeNames(type, claims).flatMap((name) =>
      withinModalities(attributeVoices(name, claims)).map((voices) => ({
        name,
        sides: takesMany(type, name)
          ? sidesOf(voices, () => true).map(manySide)
          : sidesOf(voices, firstsAgree).map(singleSide),
      })),
    ),
  ].filter(({ sides }) => sides.length > 0)
}

function plain<T>(side: Side<T>, text: string): AspectSide {
  return { text, values: [], claims: side.map(({ claim }) => claim) }
}

function timeSide(side: Side<ValidTime>): AspectSide {
  return plain(side, mostExact(side.map(({ value }) => value)).edtf)
}

function singleSide(side: Side<readonly AttributeValue[]>): AspectSide {
  return valueSide(side, [mostExact(side.flatMap(({ value }) => value))])
}

function manySide(side: Side<readonly AttributeValue[]>): AspectSide {
  return valueSide(
    side,
    side.flatMap(({ value }) => value),
  )
}

function valueSide(side: Side<unknown>, values: readonly AttributeValue[]): AspectSide {
  return {
    text: values.map(valueText).join(', '),
    values,
    claims: side.map(({ claim }) => claim),
  }
}

function firstsAgree(a: readonly AttributeValue[], b: readonly AttributeValue[]): boolean {
  const [first, second] = [a[0], b[0]]
  return first !== undefined && second !== undefined && valuesAgree(first, second)
}

/** The voices of each modality apart, in the order in which they first speak. */
function withinModalities<T>(voices: readonly Voice<T>[]): readonly Voice<T>[][] {
  const groups = new Map<string, Voice<T>[]>()
  for (const voice of voices) {
    const group = groups.get(voice.claim.modality)
    if (group) group.push(voice)
    else groups.set(voice.claim.modality, [voice])
  }
  return [...groups.keys()].sort().flatMap((modality) => [groups.get(modality) ?? []])
}
