import type { SourcedClaim } from '../../store/port/claims.ts'
import type { Writer } from '../../store/port.ts'

/**
 * Claims with all that corrections ever tied to them: what they correct, what corrects that, and so
 * on. When a correction is made both claims are on one relation; by now that can be two again.
 */
export async function tiedClaims(
  writer: Pick<Writer, 'claims' | 'everCorrectedBy'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, SourcedClaim>> {
  const tied = new Map<string, SourcedClaim>()
  for (let next = ids; next.length > 0; ) {
    const [claims, corrected] = await Promise.all([
      writer.claims(next),
      writer.everCorrectedBy(next),
    ])
    const found = claims.flatMap((claim) => claim ?? [])
    for (const claim of found) tied.set(claim.id, claim)
    const correctors = found.flatMap(({ ends }) => ends.flatMap((end) => end.supersededBy ?? []))
    next = [...new Set([...corrected, ...correctors])].filter((id) => !tied.has(id))
  }
  return tied
}
