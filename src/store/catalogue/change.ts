import { statement } from '../statements/statement.ts'
import { type ChangeRow, changeColumns } from './rows.ts'

export const lockLog = statement<object, object>('change/lock', [], [])
export const lastChange = statement<object, { seq: number; at: number | null }>(
  'change/last',
  [],
  ['seq', 'at'],
)
export const putChange = statement<ChangeRow, object>('change/put', changeColumns, [])
export const changePage = statement<{ after: number; rows: number }, ChangeRow>(
  'change/page',
  ['after', 'rows'],
  changeColumns,
)
