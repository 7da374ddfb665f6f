import type { RelationWhere } from '../../domain/filter/relationWhere.ts'
import type { RelationOrder } from '../generated/resolvers.ts'
import type { ConnectionArguments } from './connection.ts'

type Maybe<T> = T | null | undefined

/** Arguments of lists of relations. */
export interface WhereArguments extends ConnectionArguments {
  readonly where?: Maybe<RelationWhere>
}

/** Of those that can be sorted. */
export interface OrderArguments {
  readonly orderBy?: Maybe<RelationOrder>
}

/** Of those of what something takes part in, by the roles that it plays. */
export interface RoleArguments extends WhereArguments {
  readonly role?: Maybe<readonly string[]>
}
