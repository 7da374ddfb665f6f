import { statement } from '../statements/statement.ts'
import type { Ids } from './parameters.ts'
import type { EntityRow, IdRow } from './rows.ts'
import { entityColumns } from './rows.ts'

/** Reads of what was at any time, whatever is now. */

export interface StandingRow extends IdRow {
  readonly survivor: string
  readonly since: number
  readonly until: number
}

/** What a claim says, and the instants at which it began and ceased to count. */
export interface GivingRow extends IdRow {
  readonly shown: string
  readonly turns: readonly number[]
}

export interface NamedRow extends IdRow {
  readonly shown: string
  readonly quote: string | null
  readonly hash: string
}

export interface SpeakerRow extends IdRow {
  readonly given: string
  readonly position: number
  readonly order: string
  readonly recordedAt: number
}

export interface EndedRow extends IdRow {
  readonly recordedAt: number
  readonly ends: string
}

export interface ReasonRow extends IdRow {
  readonly reason: string
}

export interface SinceRow extends IdRow {
  readonly since: number
}

export interface DocumentStateRow extends SinceRow {
  readonly title: string
  readonly publisher: string
}

export interface EntityStateRow extends EntityRow, SinceRow {
  readonly own: string | null
  readonly hash: string
}

/** A page of a list by id. */
interface ById {
  readonly after: string
  readonly rows: number
}

const byId = ['after', 'rows'] as const
const standing = ['id', 'survivor', 'since', 'until'] as const

export const entityStandings = statement<Ids, StandingRow>('entity/standings', ['ids'], standing)
export const relationStandings = statement<Ids, StandingRow>(
  'relation/standings',
  ['ids'],
  standing,
)
export const relationsEverBehind = statement<Ids, IdRow>('relation/everBehind', ['ids'], ['id'])
export const relationsEverAround = statement<Ids, IdRow>('relation/everAround', ['ids'], ['id'])
export const pastPlaces = statement<Ids, IdRow>('relation/pastPlaces', ['ids'], ['id'])
export const unrecordedRelations = statement<Ids & { until: number }, IdRow>(
  'relation/unrecorded',
  ['ids', 'until'],
  ['id'],
)
export const claimsGiving = statement<Ids, GivingRow>(
  'claim/giving',
  ['ids'],
  ['id', 'shown', 'turns'],
)
export const claimsNamed = statement<Ids, NamedRow>(
  'claim/named',
  ['ids'],
  ['id', 'shown', 'quote', 'hash'],
)
export const claimsFromDocuments = statement<Ids, IdRow>('claim/fromDocuments', ['ids'], ['id'])
export const claimsEverAttributed = statement<Ids, SpeakerRow>(
  'claim/everAttributed',
  ['ids'],
  ['id', 'given', 'position', 'order', 'recordedAt'],
)
export const claimsEverCorrected = statement<Ids, IdRow>('claim/everCorrected', ['ids'], ['id'])
export const endedClaims = statement<ById, EndedRow>('claim/ended', byId, [
  'id',
  'recordedAt',
  'ends',
])
export const judgementReasons = statement<ById, ReasonRow>('judgement/page', byId, ['id', 'reason'])
export const documentStates = statement<Ids, DocumentStateRow>(
  'document/states',
  ['ids'],
  ['id', 'title', 'publisher', 'since'],
)
export const publisherStates = statement<Ids, SinceRow>(
  'publisher/states',
  ['ids'],
  ['id', 'since'],
)
export const relationTypeStates = statement<Ids, SinceRow>(
  'relationType/states',
  ['ids'],
  ['id', 'since'],
)
export const entityStates = statement<Ids, EntityStateRow>(
  'entity/states',
  ['ids'],
  ['own', 'hash', 'since', ...entityColumns],
)
export const termsOfEntities = statement<Ids, { text: string }>('entity/termsOf', ['ids'], ['text'])
