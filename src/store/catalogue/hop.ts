import { statement } from '../statements/statement.ts'
import {
  type Bringing,
  type FilterParameters,
  type KnownAt,
  type ListRange,
  type Requests,
  requests,
} from './parameters.ts'
import type { IdRow, PageRow, RequestRow } from './rows.ts'

/** What every request for a step asks. */
interface StepQuery extends FilterParameters, Bringing {
  readonly index: number
  /** Where the relations of the things hang; for steps into relations, the relations. */
  readonly things: readonly string[]
  readonly types: readonly string[] | null
  /** Of which kinds the entities are that it leads to; null where it leads to anything. */
  readonly kinds: readonly string[] | null
}

/** A request for a stretch of what each of some things takes part in. */
export interface HopQuery extends StepQuery, Omit<ListRange, 'sorting'> {
  readonly roles: readonly string[] | null
  /** The one type and role that an index leads to; null where it is another that leads. */
  readonly type: string | null
  readonly role: string | null
  /** Whether a relation counts once, however many roles the thing plays in it. */
  readonly once: boolean
}

export interface HopRow extends RequestRow, IdRow, PageRow {
  readonly thing: string
  /** Ids of the entities of the kinds asked for. */
  readonly ofKinds: readonly string[]
}

const columns = ['request', 'thing', 'key', 'id', 'shown', 'ofKinds', 'beside', 'entities'] as const

/** Steps through relations, by the index that leads to them in the order of time. */
export const hops = {
  all: hopStatement('relation/hops'),
  ofType: hopStatement('relation/hopsOfType'),
  ofRole: hopStatement('relation/hopsOfRole'),
  ofTypeAndRole: hopStatement('relation/hopsOfTypeAndRole'),
  ofSpan: hopStatement('relation/hopsOfSpan'),
}
export const insides = statement<{ requests: readonly StepQuery[] } & KnownAt, HopRow>(
  'relation/insides',
  ['requests', 'knownAt'],
  columns,
)

function hopStatement(name: string) {
  return statement<Requests<HopQuery> & KnownAt, HopRow>(name, [...requests, 'knownAt'], columns)
}
