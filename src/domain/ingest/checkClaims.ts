import type { Reader } from '../../store/port.ts'
import type { Definitions } from './definitions.ts'
import type { GraphLookup } from './graphLookup.ts'
import { knownFrom } from './knownFrom.ts'
import { MadeRelations } from './madeRelations.ts'
import type { Fault } from './problem.ts'
import type { ClaimRecord } from './record.ts'
import { inBatches, type Located } from './records.ts'
import { referencesOf } from './referencesOf.ts'
import type { Rejections } from './rejections.ts'
import { type ResolvedClaim, resolveClaim } from './resolveClaim.ts'

const BATCH = 2_000

/** Reads the claims of an input and rejects those that cannot be written. */
export async function checkClaims(
  claims: AsyncIterable<Located<ClaimRecord>>,
  definitions: Definitions,
  lookup: GraphLookup,
  reader: Reader,
  rejections: Rejections,
): Promise<void> {
  const made = new MadeRelations()
  for await (const batch of inBatches(claims, BATCH)) {
    const wanted = referencesOf(
      batch.map(({ record }) => record),
      (name) => definitions.labels.get(name)?.relation ?? null,
    )
    await lookup.load(wanted)
    const resolved: [number, ResolvedClaim][] = []
    for (const { line, record } of batch) {
      // Whether the input makes a relation given by its id is known when all of it is read.
      const hoped = (id: string) => made.hopeFor(id, line)
      const answer = resolveClaim(record, knownFrom(definitions, lookup, hoped))
      if ('claim' in answer) {
        made.add(answer.relations, line)
        resolved.push([line, answer])
      } else rejections.add(line, answer)
    }
    await checkIds(resolved, reader, rejections, made)
  }
  for (const [line, faults] of made.disappointed()) rejections.add(line, faults)
}

/** A claim that is in the graph stays as it is. */
async function checkIds(
  resolved: readonly [number, ResolvedClaim][],
  reader: Reader,
  rejections: Rejections,
  made: MadeRelations,
): Promise<void> {
  const held = await reader.claimVersions(resolved.map(([, { claim }]) => claim.id))
  const hashes = new Map(held.map(({ id, hash }) => [id, hash]))
  for (const [line, { claim, hash }] of resolved) {
    const there = hashes.get(claim.id)
    if (there === undefined || there === hash) continue
    const fault: Fault = {
      path: 'id',
      message: `the claim ${claim.id} says something else already: claims are never changed; a correction is a new claim`,
    }
    rejections.add(line, [fault])
    made.drop(line)
  }
}
