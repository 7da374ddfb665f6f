import type { ChangeDraft } from '../../src/model/change.ts'

/** What tests say of changes where it does not matter. */
export const draft: ChangeDraft = { kind: 'INGEST', author: null, reason: null, subjects: [] }
