import type { Modality } from '../../model/modality.ts'
import type { Filler, RelationState } from '../../model/relation.ts'
import type { RelationType } from '../../model/relationType.ts'
import type { ValidTime } from '../../model/validTime.ts'
import type { AttributeValue } from '../../model/value.ts'
import type { SourcedClaim } from '../../store/port/claims.ts'
import type { DerivedRelation, RelationIdentity } from '../../store/port/relations.ts'
import { compareIds } from '../ids/compareIds.ts'
import { timesAgree, valuesAgree } from './agree.ts'
import { assertedSpan } from './assertedSpan.ts'
import { vouchedFirst } from './claimOrder.ts'
import { conflictsOf } from './conflictsOf.ts'
import { ofSources } from './decision.ts'
import { distinctValues } from './distinctValues.ts'
import { onMatter } from './matter.ts'
import { furthest, modalitySides } from './modalitySides.ts'
import { mostExact } from './mostExact.ts'
import { publisherCount } from './publisherCount.ts'
import { type Side, sidesOf } from './sides.ts'
import {
  attributeNames,
  attributeVoices,
  polarityVoices,
  singleVoices,
  takesMany,
  timeVoices,
  type Voice,
} from './voice.ts'

/**
 * What the graph says of a relation, derived from those of its claims that count, whatever their
 * order; lists leave it out once all that sources claimed of it is taken back. On each aspect the
 * side that weighs most wins (see `weightOf`), then the one with a claim that is vouched
 * for and not alleged, then the one with the newest claim; of a side the most exact value is shown.
 * Of modalities that do not contradict each other the one furthest along is shown. Polarity, time
 * and attributes are taken from claims on the matter of that modality, where any of them speaks:
 * once a thing has happened, plans no longer date it.
 */
export function deriveRelation(
  identity: RelationIdentity & {
    /** Whether claims name it, though none may speak of it. */
    readonly isMeant?: boolean
  },
  type: RelationType,
  claims: readonly SourcedClaim[],
): DerivedRelation {
  const counting = claims.filter(({ ended }) => ended === null)
  const isClaimed = ofSources(counting).length > 0
  return {
    id: identity.id,
    fillers: allFillers(identity, type, counting),
    state: isClaimed ? deriveState(type, counting) : null,
    isListed: isClaimed || (claims.length === 0 && (identity.isMeant ?? true)),
  }
}

function deriveState(type: RelationType, claims: readonly SourcedClaim[]): RelationState {
  const modality = furthest(modalitySides(claims)[0] ?? [])
  const sources = ofSources(claims)
  const conflicts = conflictsOf(type, claims)
  return {
    modality,
    polarity: winner(modality, polarityVoices(claims), Object.is)[0]?.value ?? 'POSITIVE',
    validTime: exactest<ValidTime>(winner(modality, timeVoices(claims), timesAgree))[0] ?? null,
    attributes: attributeNames(type, claims).map((name) => ({
      name,
      values: takesMany(type, name)
        ? distinctValues(attributeVoices(name, claims)).map(({ value }) => value)
        : exactest<AttributeValue>(winner(modality, singleVoices(name, claims), valuesAgree)),
    })),
    claimCount: sources.length,
    publisherCount: publisherCount(sources),
    documents: distinctOf(sources.map(({ document }) => document)),
    publishers: distinctOf(sources.map(({ publisher }) => publisher)),
    ...assertedSpan(sources),
    conflicts: namesOf(conflicts.filter(({ settledBy }) => settledBy === null)),
    settled: namesOf(conflicts.filter(({ settledBy }) => settledBy !== null)),
  }
}

function namesOf(aspects: readonly { name: string }[]): readonly string[] {
  return distinctOf(aspects.map(({ name }) => name))
}

/** Each once, in alphabetical order. */
function distinctOf(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort()
}

/** The side that wins on an aspect; empty where nobody speaks of it. */
function winner<T>(
  modality: Modality,
  voices: readonly Voice<T>[],
  agree: (a: T, b: T) => boolean,
): Side<T> {
  return sidesOf(onMatter(modality, voices), agree, vouchedFirst)[0] ?? []
}

/** The most exact value of a side; none of an empty one. */
function exactest<T extends ValidTime | AttributeValue>(side: Side<T>): readonly T[] {
  return side.length > 0 ? [mostExact(side.map(({ value }) => value))] : []
}

function allFillers(
  { fillers }: RelationIdentity,
  type: RelationType,
  claims: readonly SourcedClaim[],
): readonly Filler[] {
  const all = [...fillers, ...claims.flatMap((claim) => claim.fillers)]
  const unique = new Map(all.map((filler) => [`${filler.role}=${filler.id}`, filler]))
  const places = new Map(type.roles.map(({ name }, index) => [name, index]))
  const placeOf = ({ role }: Filler) => places.get(role) ?? places.size
  return [...unique.values()].sort(
    (a, b) => placeOf(a) - placeOf(b) || compareIds(a.role, b.role) || compareIds(a.id, b.id),
  )
}
