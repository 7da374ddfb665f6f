import { statement } from '../statements/statement.ts'
import type { FilterParameters, KnownAt } from './parameters.ts'
import type { RelationRow } from './rows.ts'

/** What a search goes on from, under one filter. */
interface LinksQuery extends FilterParameters {
  readonly ids: readonly string[]
  /** Where the relations of the things hang. */
  readonly places: readonly string[]
  readonly types: readonly string[] | null
}

interface LinksParameters extends KnownAt {
  readonly requests: readonly LinksQuery[]
  readonly avoid: readonly string[]
  readonly apart: readonly string[]
  readonly towards: readonly string[] | null
  readonly most: number
  readonly counted: boolean
}

export interface LinkRow {
  readonly source: string
  readonly target: string
  readonly isRelation: boolean
  readonly through: readonly string[]
  readonly degree: number
}

export interface ShortestRow {
  /** How many chains were looked at. */
  readonly total: number
  readonly isOpen: boolean
  /** Null where there is no chain in which no relation follows another. */
  readonly ids: readonly string[] | null
  readonly relations: readonly RelationRow[] | null
}

const shortestColumns = ['total', 'isOpen', 'ids', 'relations'] as const

export const links = statement<LinksParameters, LinkRow>(
  'relation/links',
  ['requests', 'avoid', 'apart', 'towards', 'most', 'counted', 'knownAt'],
  ['source', 'target', 'isRelation', 'through', 'degree'],
)
export const shortest = statement<{ from: string; to: string }, ShortestRow>(
  'relation/shortest',
  ['from', 'to'],
  shortestColumns,
)
export const allShortest = statement<
  { from: string; to: string; most: number; rows: number },
  ShortestRow
>('relation/allShortest', ['from', 'to', 'most', 'rows'], shortestColumns)
