import type { SourcedClaim } from '../../store/port/claims.ts'
import type { Writer } from '../../store/port.ts'

/**
 * The decisions of curators that repeat what a claim says which goes, where nobody who is left says
 * it: what was decided of a contradiction goes with the side that it took.
 */
export async function decisionsRepeating(
  writer: Writer,
  doomed: readonly string[],
): Promise<readonly SourcedClaim[]> {
  const gone = new Set(doomed)
  const found = (await writer.claims(doomed)).flatMap((claim) => claim ?? [])
  const relations = [...new Set(found.map(({ relation }) => relation))]
  return (await writer.claimsOf(relations)).flatMap((claims) => {
    const sources = claims.filter(({ decides }) => decides === null)
    const said = (aspect: string, isGone: boolean) =>
      new Set(sources.filter(({ id }) => gone.has(id) === isGone).map((one) => saysOf(one, aspect)))
    return claims.filter((claim) => {
      if (claim.decides === null || gone.has(claim.id)) return false
      const words = saysOf(claim, claim.decides)
      return said(claim.decides, true).has(words) && !said(claim.decides, false).has(words)
    })
  })
}

/** What a claim says of an aspect, word for word; null where it is silent. */
function saysOf(
  { modality, polarity, validTime, attributes }: SourcedClaim,
  aspect: string,
): string | null {
  if (aspect === 'modality') return modality
  if (aspect === 'polarity') return polarity
  if (aspect === 'time') return validTime?.edtf ?? null
  const values = attributes.find(({ name }) => name === aspect)?.values
  return values ? JSON.stringify(values) : null
}
