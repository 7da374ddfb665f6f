import type { Change } from '../../model/change.ts'
import type { ClaimEnd } from '../../model/claim.ts'
import { nodeId } from '../../model/nodeId.ts'
import type { EndedClaim } from '../../store/port/claims.ts'
import type { Writer } from '../../store/port.ts'
import type { Doomed } from './doomed.ts'
import type { Mentions } from './mentions.ts'
import { resumedCorrections } from './resumedCorrections.ts'
import { PURGED, purgedSubject } from './tombstone.ts'

/** How many changes are read at a time. */
const PAGE = 5_000

/**
 * Takes what goes out of what was said of other things: ends of claims that it corrected, reasons
 * that mention it, the log. Nothing of the log is left out, so that its places have no gaps.
 */
export async function silence(
  writer: Writer,
  doomed: Doomed,
  relations: readonly string[],
  mentions: Mentions,
): Promise<void> {
  const corrected = await silenceEnds(writer, doomed, mentions)
  await silenceJudgements(writer, mentions)
  await silenceLog(writer, namesOf(doomed, relations), mentions, corrected)
}

/**
 * A claim that was corrected by one that goes was never corrected by it, and counts: a correction is
 * worth what the claim is that makes it. Answers the instants of such corrections.
 */
async function silenceEnds(
  writer: Writer,
  { claims }: Doomed,
  mentions: Mentions,
): Promise<ReadonlySet<number>> {
  const gone = new Set(claims)
  const instants = new Set<number>()
  const isBy = ({ supersededBy }: ClaimEnd) => supersededBy !== null && gone.has(supersededBy)
  for await (const page of writer.endedClaims()) {
    const endsOf = await correctorsEnds(
      writer,
      page.filter(({ ends }) => ends.some(isBy)),
    )
    const rewritten = page.flatMap((claim) => {
      for (const end of claim.ends) if (isBy(end)) instants.add(end.at)
      const left = claim.ends.filter((end) => !isBy(end))
      const ends = (left.length < claim.ends.length ? resumedCorrections(left, endsOf) : left).map(
        (end) => (mentions.in(end.reason) ? { ...end, reason: PURGED } : end),
      )
      const isSame =
        ends.length === claim.ends.length && ends.every((end) => claim.ends.includes(end))
      return isSame ? [] : [{ ...claim, ends }]
    })
    await writer.rewriteEnds(rewritten)
  }
  return instants
}

/** What took back the claims that correct these. */
async function correctorsEnds(
  writer: Writer,
  claims: readonly EndedClaim[],
): Promise<(claim: string) => readonly ClaimEnd[]> {
  const ids = claims.flatMap(({ ends }) => ends.flatMap((end) => end.supersededBy ?? []))
  const found = ids.length > 0 ? await writer.claims([...new Set(ids)]) : []
  const ends = new Map(found.flatMap((one) => (one ? [[one.id, one.ends]] : [])))
  return (claim) => ends.get(claim) ?? []
}

async function silenceJudgements(writer: Writer, mentions: Mentions): Promise<void> {
  for await (const page of writer.judgementReasons()) {
    const rows = page.filter(({ reason }) => mentions.in(reason))
    await writer.rewriteJudgements(rows.map(({ id }) => ({ id, reason: PURGED })))
  }
}

async function silenceLog(
  writer: Writer,
  gone: ReadonlySet<string>,
  mentions: Mentions,
  corrected: ReadonlySet<number>,
): Promise<void> {
  const told = (change: Change): Change => {
    const isAbout = change.subjects.some((id) => gone.has(id))
    const isSaid = change.reason !== null && mentions.in(change.reason)
    if (!isAbout && !isSaid && !corrected.has(change.at)) return change
    const subjects = change.subjects.map((id) => (gone.has(id) ? purgedSubject(id) : id))
    return { ...change, subjects, reason: change.reason === null ? null : PURGED }
  }
  for (let after = 0, more = true; more; after += PAGE) {
    const changes = await writer.changes(after, PAGE)
    await writer.rewriteChanges(changes.map(told).filter((one, index) => one !== changes[index]))
    more = changes.length === PAGE
  }
}

/** What the log calls what goes. */
function namesOf(
  { claims, documents, entities, judgements }: Doomed,
  relations: readonly string[],
): ReadonlySet<string> {
  return new Set([
    ...claims.map((id) => nodeId('Claim', id)),
    ...documents.map((id) => nodeId('Document', id)),
    ...judgements.map((id) => nodeId('Judgement', id)),
    ...relations.map((id) => nodeId('Relation', id)),
    ...entities,
  ])
}
