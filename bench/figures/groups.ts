import type { Group } from '../bench.ts'
import { bulkLoad } from './bulkLoad.ts'
import { databaseHits } from './databaseHits.ts'
import { embedded } from './embedded.ts'
import { evidence } from './evidence.ts'
import { filtered } from './filtered.ts'
import { http } from './http.ts'
import { hubAgainstLeaf } from './hubAgainstLeaf.ts'
import { knownAtAndMerged } from './knownAtAndMerged.ts'
import { memory } from './memory.ts'
import { nestedReads } from './nestedReads.ts'
import { newPlans } from './newPlans.ts'
import { otherReads } from './otherReads.ts'
import { paths } from './paths.ts'
import { roundTrips } from './roundTrips.ts'
import { serialisation } from './serialisation.ts'
import { sizes } from './sizes.ts'

/** All groups of figures in the order in which they are measured: those that change the graph last. */
export const groups: Readonly<Record<string, Group>> = {
  nestedReads,
  hubAgainstLeaf,
  sizes,
  roundTrips,
  databaseHits,
  newPlans,
  paths,
  otherReads,
  evidence,
  filtered,
  serialisation,
  http,
  embedded,
  knownAtAndMerged,
  bulkLoad,
  memory,
}
