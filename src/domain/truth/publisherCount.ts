import type { SourcedClaim } from '../../store/port/claims.ts'
import { foldWords } from '../../store/terms/foldText.ts'
import { asAsserted } from './assertedSpan.ts'

/** The fewest words that two authors do not choose alike by chance. */
const TELLING = 5

/**
 * How many independent publishers claims come from. One whose every claim repeats the words of
 * another's earlier claim, case and punctuation apart, corroborates nothing: it is a copy.
 */
export function publisherCount(claims: readonly SourcedClaim[]): number {
  const said = new Map<string, string>()
  const independent = new Set<string>()
  for (const claim of asAsserted(claims)) {
    const words = foldWords(claim.quote ?? '')
    const quote = words.length < TELLING ? null : words.join(' ')
    const author = quote === null ? claim.publisher : (said.get(quote) ?? claim.publisher)
    if (quote !== null) said.set(quote, author)
    if (author === claim.publisher) independent.add(claim.publisher)
  }
  return independent.size
}
