import type { Facet } from '../../model/facet.ts'
import { dayTerm, publisherTerm } from './terms.ts'

/** What the terms that a facet counts begin with, and how much of their ends is left out. */
const terms: Readonly<Record<Facet, { readonly prefix: string | null; readonly cut: number }>> = {
  // It is kept by itself, which is read faster than what is kept with others.
  type: { prefix: null, cut: 0 },
  modality: { prefix: 'modality=', cut: 0 },
  publisher: { prefix: publisherTerm(''), cut: 0 },
  // From the end: years before 0 and past 9999 are longer than others.
  year: { prefix: dayTerm(''), cut: '-10-08'.length },
  month: { prefix: dayTerm(''), cut: '-08'.length },
  day: { prefix: dayTerm(''), cut: 0 },
}

/** How the terms that a facet counts are found among those of a relation. */
export function facetTerms(facet: Facet) {
  return { facet, ...terms[facet] }
}
