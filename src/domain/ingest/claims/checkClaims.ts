import type { RelationIdentity } from '../../../store/port/relations.ts'
import type { Reader } from '../../../store/port.ts'
import { ahead } from '../../ahead.ts'
import { contentHash } from '../../ids/contentHash.ts'
import { purgedAmong, type Suspect } from '../../purge/purgedAmong.ts'
import type { IngestOptions } from '../ingestOptions.ts'
import type { ClaimRecord } from '../lines/record.ts'
import { inBatches, type Located, recordsOf } from '../lines/records.ts'
import type { NamedClaim } from '../survey/claimIds.ts'
import { Dependencies, type Need, type Unmet } from '../survey/dependencies.ts'
import { knownFrom } from '../survey/knownFrom.ts'
import { mentionsOf } from '../survey/mentionsOf.ts'
import { referencesOf } from '../survey/referencesOf.ts'
import type { SurveyedInput } from '../survey/surveyedInput.ts'
import { checkCorrections } from './checkCorrections.ts'
import { FirstClaims } from './firstClaims.ts'
import { type ResolvedClaim, resolveClaim } from './resolveClaim.ts'

const BATCH = 1_000

interface Candidate extends Located<ClaimRecord> {
  readonly resolved: ResolvedClaim
  /** Whether the graph holds it already. */
  readonly isThere: boolean
}

/** What is known of the claims of an input once all of them are checked. */
export interface CheckedClaims {
  /** Relations that claims give by their ids and other claims make. */
  readonly givenById: readonly RelationIdentity[]
  readonly first: FirstClaims
}

/** Reads the claims of an input and rejects those that cannot be written. */
export async function checkClaims(
  input: SurveyedInput,
  reader: Reader,
  { onProgress, signal }: IngestOptions,
): Promise<CheckedClaims> {
  const { definitions, lookup, rejections, kinds, corrections } = input
  const dependencies = new Dependencies()
  const first = new FirstClaims()
  const made = new Map<string, readonly RelationIdentity[]>()
  let done = 0
  for await (const batch of ahead(inBatches(recordsOf('claim', input, signal), BATCH))) {
    await lookup.load(
      referencesOf(
        batch.map(({ record }) => record),
        definitions,
      ),
    )
    for (const candidate of await goodOf(batch, input, reader)) note(candidate)
    done += batch.length
    onProgress?.({ phase: 'check', done, of: kinds.count('claim') })
  }
  await checkCorrections(input, reader, dependencies)
  for (const unmet of dependencies.settle()) {
    rejections.add(unmet.line, [{ path: unmet.path, message: reasonOf(unmet, input) }])
  }
  return { givenById: madeByClaims(made, dependencies), first }

  function note(candidate: Candidate): void {
    const { line, record, resolved, isThere } = candidate
    first.offer(candidate)
    const { claim, relations, needs, supersedes } = resolved
    const wanted = relations.filter(({ id }) => definitions.isGivenById(id) && !lookup.relation(id))
    for (const { id } of wanted) made.set(id, relations)
    const provides: Need[] = [
      ...mentionsOf(record).labelled.map(({ label }): Need => `label:${label}`),
      ...wanted.map(({ id }): Need => `relation:${id}`),
    ]
    const { id, relation } = claim
    if (corrections.found(id, relation, relations)) provides.push(`claim:${id}`)
    if (!supersedes) dependencies.add(line, provides, needs)
    else {
      const correction = { line, claim: id, relation, isThere, supersedes, provides, needs }
      corrections.hold(correction, candidate, relations)
    }
  }
}

/** The claims of a batch that are good as far as they can be told by themselves. */
async function goodOf(
  batch: readonly Located<ClaimRecord>[],
  { definitions, lookup, rejections, claimIds }: SurveyedInput,
  reader: Reader,
): Promise<readonly Candidate[]> {
  const known = knownFrom(definitions, lookup)
  const resolvable: (Located<ClaimRecord> & { resolved: ResolvedClaim })[] = []
  for (const located of batch) {
    const resolved = resolveClaim(located.record, known)
    if ('claim' in resolved) resolvable.push({ ...located, resolved })
    else rejections.add(located.line, resolved)
  }
  const held = await reader.claimVersions(resolvable.map(({ resolved }) => resolved.claim.id))
  const hashes = new Map(held.map(({ id, hash }) => [id, hash]))
  const purged = await purgedClaims(reader, resolvable)
  return resolvable.flatMap((one) => {
    const { claim, hash } = one.resolved
    const message =
      purged.get(claim.id) ??
      purged.get(hash) ??
      changes(one.resolved, hashes) ??
      claimIds.add(named(one.resolved), one.line)
    if (message) rejections.add(one.line, [{ path: 'id', message }])
    return message === null ? [{ ...one, isThere: hashes.has(one.resolved.claim.id) }] : []
  })
}

/** Why claims that were purged are not taken in again, whatever they are called now. */
async function purgedClaims(
  reader: Reader,
  claims: readonly { readonly resolved: ResolvedClaim }[],
): Promise<ReadonlyMap<string, string>> {
  const purged = await purgedAmong(reader, () =>
    claims.flatMap(({ resolved: { claim, hash } }) =>
      [claim.id, hash].map((id): Suspect => ['Claim', id]),
    ),
  )
  return new Map(purged.map(({ suspect: [, id], message }) => [id, message]))
}

/** In one input a claim corrects the same others wherever it stands. */
function named({ claim, hash, supersedes }: ResolvedClaim): NamedClaim {
  if (!supersedes) return { claim, hash }
  const claims = [...supersedes.claims].sort()
  return { claim, hash: contentHash({ hash, ...supersedes, claims }) }
}

/** What is wrong with a claim that the graph holds with other content. */
function changes(
  { claim: { id }, hash }: ResolvedClaim,
  hashes: ReadonlyMap<string, string>,
): string | null {
  const there = hashes.get(id)
  if (there === undefined || there === hash) return null
  return `the graph holds a claim ${id} that says something else: claims are never changed; a correction is a new claim`
}

function reasonOf({ need }: Unmet, { definitions }: SurveyedInput): string {
  const name = need.slice(need.indexOf(':') + 1)
  for (const kind of ['relation', 'claim']) {
    if (!need.startsWith(`${kind}:`)) continue
    return `there is no ${kind} ${name}, nor does a good line of this input make it`
  }
  return `the label "${name}" stands on line ${definitions.labelLine(name)}, which is rejected`
}

/** The relations that are made for lines that give them by their ids, with those within them. */
function madeByClaims(
  made: ReadonlyMap<string, readonly RelationIdentity[]>,
  dependencies: Dependencies,
): readonly RelationIdentity[] {
  const all = [...made].flatMap(([id, relations]) =>
    dependencies.provides(`relation:${id}`) ? relations : [],
  )
  return [...new Map(all.map((relation) => [relation.id, relation])).values()]
}
