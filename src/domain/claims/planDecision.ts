import type { Claim } from '../../model/claim.ts'
import type { ValidTime } from '../../model/validTime.ts'
import type { AttributeValue } from '../../model/value.ts'
import type { SourcedClaim } from '../../store/port/claims.ts'
import type { Reader } from '../../store/port.ts'
import { claimId } from '../ids/claimId.ts'
import { contentHash } from '../ids/contentHash.ts'
import { typeOfRelationId } from '../ids/relationId.ts'
import type { AspectSide } from '../truth/aspect.ts'
import { type Conflict, conflictsOf } from '../truth/conflictsOf.ts'
import { furthest } from '../truth/modalitySides.ts'
import { mostExact } from '../truth/mostExact.ts'

/** What a curator decides: which side of a conflict is right. */
export interface Decision {
  readonly relation: string
  /** `modality`, `polarity`, `time`, or the name of an attribute. */
  readonly aspect: string
  /** A claim of the side that is right. */
  readonly claim: string
  readonly author: string
  readonly reason: string
}

/** Why something cannot be decided, and which part of what is given is wrong. */
export interface DecisionProblem {
  readonly input: 'relation' | 'aspect' | 'claim'
  readonly message: string
}

/** A decision as it is to be written. */
export interface PlannedDecision {
  /** What the relation that it is on is taken for. */
  readonly relation: string
  readonly claim: Omit<Claim, 'recordedAt'>
  /** The title of its document. */
  readonly title: string
}

/** Works out the claim that a decision is, or what is wrong with it, from what the graph holds. */
export async function planDecision(
  reader: Pick<Reader, 'relations' | 'claimsOf' | 'relationTypes'>,
  decision: Decision,
): Promise<PlannedDecision | DecisionProblem> {
  const { relation, aspect } = decision
  const [[held = null], [claims = []], [type = null]] = await Promise.all([
    reader.relations([relation]),
    reader.claimsOf([relation]),
    reader.relationTypes([typeOfRelationId(relation)]),
  ])
  if (held && held.id !== relation) {
    return await planDecision(reader, { ...decision, relation: held.id })
  }
  if (!type || claims.length === 0)
    return problem('relation', 'there is no such relation, or nothing is claimed of it')
  const counting = claims.filter(({ ended }) => ended === null)
  const given = claims.find(({ id }) => id === decision.claim)
  if (!given) return problem('claim', 'there is no such claim on this relation')
  if (given.ended) return problem('claim', 'it is taken back')
  const found = takenSide(conflictsOf(type, counting), aspect, given)
  if ('message' in found) return found
  const claim = mostTelling(found, found.alone) ?? given
  // The same can be decided again once it was taken back, and is another decision then.
  const round = claims.filter(({ decides }) => decides !== null).length
  return {
    relation,
    claim: claimOf(decision, found, claim, `decision-${contentHash({ ...decision, round })}`),
    title: `Decision on ${aspect}: ${found.text}`,
  }
}

/** A side of a conflict, with those of its claims that are on no other. */
interface Taken extends AspectSide {
  readonly name: string
  readonly alone: readonly SourcedClaim[]
}

/** The side that a claim is on. */
function takenSide(
  all: readonly Conflict[],
  aspect: string,
  claim: SourcedClaim,
): Taken | DecisionProblem {
  const conflicts = all.filter(({ name }) => name === aspect)
  if (conflicts.length === 0) {
    const names = [...new Set(all.map(({ name }) => name))].join(', ') || 'nothing'
    return problem('aspect', `there is no conflict on ${aspect}; there is one on ${names}`)
  }
  const conflict = conflicts.find(({ sides }) => sides.some((side) => isOn(claim, side)))
  const [side, other] = conflict?.sides.filter((one) => isOn(claim, one)) ?? []
  if (!conflict || !side) return problem('claim', `it takes no side on ${aspect}`)
  if (other) {
    return problem('claim', `it is too vague to take one side on ${aspect}: name one that does`)
  }
  if (conflict.settledBy && conflict.sides[0] === side) {
    return problem('claim', `this is settled already, by the claim ${conflict.settledBy.id}`)
  }
  const others = conflict.sides.filter((one) => one !== side)
  const alone = side.claims.filter((one) => !others.some((another) => isOn(one, another)))
  return { ...side, name: aspect, alone }
}

function isOn({ id }: SourcedClaim, { claims }: AspectSide): boolean {
  return claims.some((claim) => claim.id === id)
}

/** Of claims that agree on an aspect the one that says most of it; the first of equals. */
function mostTelling(
  { name, values }: Taken,
  claims: readonly SourcedClaim[],
): SourcedClaim | null {
  if (values.length > 0) return mostExactOf(claims, (claim) => givenValue(claim, name))
  if (name === 'time') return mostExactOf(claims, ({ validTime }) => validTime)
  if (name !== 'modality') return claims[0] ?? null
  const best = furthest(claims.map((claim) => ({ claim, value: claim })))
  return claims.find(({ modality }) => modality === best) ?? null
}

function mostExactOf<T extends ValidTime | AttributeValue>(
  claims: readonly SourcedClaim[],
  of: (claim: SourcedClaim) => T | null,
): SourcedClaim | null {
  const best = mostExact(claims.flatMap((claim) => of(claim) ?? []))
  return claims.find((claim) => of(claim) === best) ?? null
}

function givenValue({ attributes }: SourcedClaim, name: string): AttributeValue | null {
  return attributes.find((attribute) => attribute.name === name)?.values[0] ?? null
}

/**
 * A claim that repeats what another says on one aspect alone; its modality tells on which matter. It
 * gives the relation that the other gives, and goes where that goes.
 */
function claimOf(
  { aspect, reason }: Decision,
  { values }: Taken,
  { given, modality, polarity, validTime, attributes }: SourcedClaim,
  document: string,
): Omit<Claim, 'recordedAt'> {
  const isAttribute = values.length > 0
  const content = {
    relation: given,
    document,
    quote: reason,
    start: 0,
    end: [...reason].length,
    attributedTo: [],
    modality,
    polarity,
    attributes: isAttribute ? attributes.filter(({ name }) => name === aspect) : [],
    fillers: [],
    rank: 'NORMAL',
    credibility: null,
    decides: aspect,
  } as const
  const time = !isAttribute && aspect === 'time' ? validTime : null
  const id = claimId({ ...content, validTime: time?.edtf ?? null })
  return { id, ...content, validTime: time }
}

function problem(input: DecisionProblem['input'], message: string): DecisionProblem {
  return { input, message }
}
