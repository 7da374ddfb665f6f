import type { Modality } from '../../model/modality.ts'
import type { Filler, RelationState } from '../../model/relation.ts'
import type { RelationType } from '../../model/relationType.ts'
import type { ValidTime } from '../../model/validTime.ts'
import type { Attribute, AttributeValue } from '../../model/value.ts'
import type { SourcedClaim } from '../../store/port/claims.ts'
import type { DerivedRelation, RelationIdentity } from '../../store/port/relations.ts'
import { timesAgree, valuesAgree } from './agree.ts'
import { furthest, modalitySides } from './modalitySides.ts'
import { mostExact } from './mostExact.ts'
import { compareClaims, publisherCount, sidesOf } from './sides.ts'
import { attributeNames, attributeVoices, takesMany } from './voice.ts'

/**
 * What the graph says of a relation, derived from its live claims whatever their order. On each
 * aspect the side with most independent publishers wins, then the one with the newest claim; of a
 * side the most exact value is shown. Times and attributes are taken from claims of the modality
 * that wins, where any of them speaks: once a thing has happened, plans no longer date it.
 */
export function deriveRelation(
  identity: RelationIdentity,
  type: RelationType,
  claims: readonly SourcedClaim[],
): DerivedRelation {
  return {
    id: identity.id,
    fillers: allFillers(identity, type, claims),
    state: claims.length > 0 ? deriveState(type, claims) : null,
  }
}

function deriveState(type: RelationType, claims: readonly SourcedClaim[]): RelationState {
  const modality = furthest(modalitySides(claims)[0] ?? [])
  return {
    modality,
    polarity: sidesOf(claims.map(polarityVoice), Object.is)[0]?.[0]?.value ?? 'POSITIVE',
    validTime: deriveTime(modality, claims),
    attributes: attributeNames(type, claims).map((name) =>
      deriveAttribute(type, name, modality, claims),
    ),
    claimCount: claims.length,
    publisherCount: publisherCount(claims),
  }
}

function polarityVoice(claim: SourcedClaim) {
  return { claim, value: claim.polarity }
}

function deriveTime(modality: Modality, claims: readonly SourcedClaim[]): ValidTime | null {
  const voices = claims.flatMap((claim) =>
    claim.validTime ? [{ claim, value: claim.validTime }] : [],
  )
  const [side] = sidesOf(ofModality(modality, voices), timesAgree)
  return side ? mostExact(side.map(({ value }) => value)) : null
}

function deriveAttribute(
  type: RelationType,
  name: string,
  modality: Modality,
  claims: readonly SourcedClaim[],
): Attribute {
  const voices = attributeVoices(name, claims)
  if (takesMany(type, name)) return { name, values: union(voices) }
  const singles = ofModality(modality, voices).flatMap(({ claim, value: [value] }) =>
    value ? [{ claim, value }] : [],
  )
  const [side = []] = sidesOf(singles, valuesAgree)
  return { name, values: side.length > 0 ? [mostExact(side.map(({ value }) => value))] : [] }
}

/** Voices of claims with the modality that wins; all of them where none has it. */
function ofModality<T extends { claim: SourcedClaim }>(modality: Modality, voices: readonly T[]) {
  const some = voices.filter(({ claim }) => claim.modality === modality)
  return some.length > 0 ? some : voices
}

function union(
  voices: readonly { claim: SourcedClaim; value: readonly AttributeValue[] }[],
): AttributeValue[] {
  const ordered = [...voices].sort((a, b) => compareClaims(a.claim, b.claim))
  const texts = new Map(
    ordered.flatMap(({ value }) => value.map((one) => [JSON.stringify(one), one] as const)),
  )
  return [...texts.keys()].sort().flatMap((key) => texts.get(key) ?? [])
}

function allFillers(
  { fillers }: RelationIdentity,
  type: RelationType,
  claims: readonly SourcedClaim[],
): readonly Filler[] {
  const all = [...fillers, ...claims.flatMap((claim) => claim.fillers)]
  const unique = new Map(all.map((filler) => [`${filler.role}=${filler.id}`, filler]))
  const place = new Map(type.roles.map(({ name }, index) => [name, index]))
  return [...unique.values()].sort(
    (a, b) =>
      (place.get(a.role) ?? 0) - (place.get(b.role) ?? 0) ||
      (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  )
}
