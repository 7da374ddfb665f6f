import type { FacetReads } from '../port/facets.ts'
import type { Ask } from '../statement.ts'
import { countFacets } from './facetCounts.ts'
import { comparePartners, readPartners } from './partners.ts'

/** The reads of what relations are counted by, over anything that runs statements. */
export function facetReads(ask: Ask, knownAt: number | null): FacetReads {
  return {
    facetCounts: (requests) => countFacets(ask, knownAt, requests),
    partners: (requests) => readPartners(ask, knownAt, requests),
    comparedPartners: (requests) => comparePartners(ask, knownAt, requests),
  }
}
