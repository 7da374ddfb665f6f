import { statement } from '../statements/statement.ts'
import type { Ids, KeyRange, KnownAt, Recorded } from './parameters.ts'
import { keyRange, recorded } from './parameters.ts'
import type { KeyRow, RelationTypeRow, TotalRow, VersionRow } from './rows.ts'
import { relationTypeColumns } from './rows.ts'
import { scan } from './scan.ts'

export const relationTypesByIds = statement<
  Ids & KnownAt,
  RelationTypeRow & { readonly since: number }
>('relationType/byIds', ['ids', 'knownAt'], [...relationTypeColumns, 'since'])
export const relationTypePage = scan<KeyRange & KnownAt, KeyRow & RelationTypeRow>(
  'relationType/page',
  [...keyRange, 'knownAt'],
  ['key', ...relationTypeColumns],
)
export const relationTypeCount = statement<object, TotalRow>('relationType/count', [], ['total'])
export const relationTypeCountAsOf = statement<KnownAt, TotalRow>(
  'relationType/countAsOf',
  ['knownAt'],
  ['total'],
)
export const relationTypeVersions = statement<Ids, VersionRow>(
  'relationType/versions',
  ['ids'],
  ['id', 'hash'],
)
export const putRelationTypes = statement<
  { rows: readonly (RelationTypeRow & { hash: string })[] } & Recorded,
  object
>('relationType/put', ['rows', ...recorded], [])
export const keepRelationTypes = statement<Ids & { at: number }, object>(
  'relationType/keep',
  ['ids', 'at'],
  [],
)
