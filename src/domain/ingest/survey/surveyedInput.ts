import type { KnownInput } from '../lines/records.ts'
import type { ClaimIds } from './claimIds.ts'
import type { Definitions } from './definitions.ts'
import type { GraphLookup } from './graphLookup.ts'
import type { InputCorrections } from './inputCorrections.ts'

/** An input that was read once: what it defines, and what the graph holds of what it refers to. */
export interface SurveyedInput extends KnownInput {
  readonly definitions: Definitions
  readonly lookup: GraphLookup
  readonly corrections: InputCorrections
  readonly claimIds: ClaimIds
}
