import { statement } from '../statement.ts'
import type { Ids, KeyRange } from './parameters.ts'
import { keyRange } from './parameters.ts'
import type { KeyRow, RelationTypeRow, TotalRow, VersionRow } from './rows.ts'
import { relationTypeColumns } from './rows.ts'
import { scan } from './scan.ts'

export const relationTypesByIds = statement<Ids, RelationTypeRow>(
  'relationType/byIds',
  ['ids'],
  relationTypeColumns,
)
export const relationTypePage = scan<KeyRange, KeyRow & RelationTypeRow>(
  'relationType/page',
  keyRange,
  ['key', ...relationTypeColumns],
)
export const relationTypeCount = statement<object, TotalRow>('relationType/count', [], ['total'])
export const relationTypeVersions = statement<Ids, VersionRow>(
  'relationType/versions',
  ['ids'],
  ['id', 'hash'],
)
export const putRelationTypes = statement<
  { rows: readonly (RelationTypeRow & { hash: string })[] },
  object
>('relationType/put', ['rows'], [])
