import type { FacetReads } from '../port/facets.ts'
import { countFacets } from './facetCounts.ts'
import { comparePartners, readPartners } from './partners.ts'
import type { TopicOf } from './topicOf.ts'

/** The reads of what relations are counted by, over anything that runs statements. */
export const facetReads: TopicOf<FacetReads> = {
  facetCounts: ({ ask, knownAt }, requests) => countFacets(ask, knownAt, requests),
  partners: ({ ask, knownAt }, requests) => readPartners(ask, knownAt, requests),
  comparedPartners: ({ ask, knownAt }, requests) => comparePartners(ask, knownAt, requests),
}
