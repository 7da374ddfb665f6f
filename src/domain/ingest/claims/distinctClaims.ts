import type { ResolvedClaim } from './resolveClaim.ts'

/**
 * Each claim of a batch once. A dry run remembers those of earlier batches too, which the graph does
 * not hold then.
 */
export function distinctClaims(
  batch: readonly { readonly resolved: ResolvedClaim }[],
  seen: Set<string> | null,
): readonly ResolvedClaim[] {
  const met = seen ?? new Set<string>()
  return batch.flatMap(({ resolved }) => {
    const { id } = resolved.claim
    if (met.has(id)) return []
    met.add(id)
    return [resolved]
  })
}
