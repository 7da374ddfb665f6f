import type { Polarity } from '../../model/modality.ts'
import type { RelationType } from '../../model/relationType.ts'
import type { ValidTime } from '../../model/validTime.ts'
import type { Attribute, AttributeValue } from '../../model/value.ts'
import type { SourcedClaim } from '../../store/port/claims.ts'
import { speakingOf } from './decision.ts'

/** What one claim says of one aspect of its relation. */
export interface Voice<T> {
  readonly claim: SourcedClaim
  readonly value: T
}

export function polarityVoices(claims: readonly SourcedClaim[]): readonly Voice<Polarity>[] {
  return speakingOf('polarity', claims).map((claim) => ({ claim, value: claim.polarity }))
}

/** What claims say of the time; those that give none have no voice. */
export function timeVoices(claims: readonly SourcedClaim[]): readonly Voice<ValidTime>[] {
  return speakingOf('time', claims).flatMap((claim) =>
    claim.validTime ? [{ claim, value: claim.validTime }] : [],
  )
}

/** What claims say of one attribute; those that are silent on it have no voice. */
export function attributeVoices(
  name: string,
  claims: readonly SourcedClaim[],
): readonly Voice<readonly AttributeValue[]>[] {
  return claims.flatMap((claim) => {
    const values = claim.attributes.find((attribute) => attribute.name === name)?.values
    return values ? [{ claim, value: values }] : []
  })
}

/** What claims say of an attribute that takes one value. */
export function singleVoices(
  name: string,
  claims: readonly SourcedClaim[],
): readonly Voice<AttributeValue>[] {
  return attributeVoices(name, claims).flatMap(({ claim, value: [value] }) =>
    value ? [{ claim, value }] : [],
  )
}

/** The attributes that any of the claims gives, in the order of the type, unknown ones last. */
export function attributeNames(type: RelationType, claims: readonly SourcedClaim[]): string[] {
  const given = new Set(claims.flatMap(({ attributes }) => attributes.map(nameOf)))
  const known = type.attributes.map(nameOf).filter((name) => given.has(name))
  return [...known, ...[...given].filter((name) => !known.includes(name)).sort()]
}

/** Whether several values of the attribute stand side by side. */
export function takesMany(type: RelationType, name: string): boolean {
  return type.attributes.find((attribute) => attribute.name === name)?.many ?? false
}

function nameOf({ name }: Pick<Attribute, 'name'>): string {
  return name
}
