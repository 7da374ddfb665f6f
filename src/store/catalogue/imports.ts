import { statement } from '../statements/statement.ts'

export const putImport = statement<{ id: string; line: number; rows: number }, object>(
  'import/put',
  ['id', 'line', 'rows'],
  [],
)
export const importById = statement<{ id: string }, { line: number; rows: number }>(
  'import/byId',
  ['id'],
  ['line', 'rows'],
)
