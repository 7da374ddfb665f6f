import { statement } from '../statements/statement.ts'
import type { Ids, Recorded } from './parameters.ts'
import { recorded } from './parameters.ts'
import type { IdRow, TotalRow } from './rows.ts'

/** What deletes, and what is rewritten for it. */

interface ResetRow {
  readonly id: string
  readonly type: string
  readonly key: string | null
  readonly shown: string
  readonly terms: readonly string[]
}

interface TombstoneRow extends IdRow {
  readonly at: number
}

const ids = ['ids'] as const

export const deleteClaims = statement<Ids, object>('claim/delete', ids, [])
export const deleteDocuments = statement<Ids, object>('document/delete', ids, [])
export const deleteEntities = statement<Ids, object>('entity/delete', ids, [])
export const deletePastEntities = statement<Ids, object>('entity/deletePast', ids, [])
export const deleteRelations = statement<Ids, object>('relation/delete', ids, [])
export const deletePastRelations = statement<Ids, object>('relation/deletePast', ids, [])
export const deletePlaces = statement<Ids, object>('filler/deletePlaces', ids, [])
export const deleteUnusedPlaces = statement<Ids, object>('filler/deleteUnusedPlaces', ids, [])
export const deleteJudgements = statement<Ids, object>('judgement/delete', ids, [])
export const deleteUnusedTerms = statement<{ texts: readonly string[] }, object>(
  'term/deleteUnused',
  ['texts'],
  [],
)
export const dropAbout = statement<Ids, object>('claim/dropAbout', ids, [])
export const dropAttributions = statement<Ids & { given: readonly string[] }, object>(
  'claim/dropAttributions',
  ['ids', 'given'],
  [],
)
export const resetRelations = statement<{ rows: readonly ResetRow[]; until: number }, object>(
  'relation/reset',
  ['rows', 'until'],
  [],
)
export const beginRelations = statement<Ids & Recorded & { recorded: string }, object>(
  'relation/begin',
  ['ids', 'recorded', ...recorded],
  [],
)
export const rewriteJudgements = statement<
  { rows: readonly { id: string; reason: string }[] },
  object
>('judgement/rewrite', ['rows'], [])
export const rewriteChanges = statement<
  { rows: readonly { seq: number; subjects: readonly string[]; reason: string | null }[] },
  object
>('change/rewrite', ['rows'], [])

export const putTombstones = statement<{ rows: readonly TombstoneRow[] }, object>(
  'tombstone/put',
  ['rows'],
  [],
)
export const tombstonesByIds = statement<Ids, TombstoneRow>('tombstone/byIds', ids, ['id', 'at'])
export const tombstoneCount = statement<object, TotalRow>('tombstone/count', [], ['total'])

/** Whether the files of an engine may still hold what was purged, and that they do not. */
export const filesUnerased = statement<object, { isDue: boolean }>('change/unerased', [], ['isDue'])
export const filesErased = statement<object, object>('change/erased', [], [])
