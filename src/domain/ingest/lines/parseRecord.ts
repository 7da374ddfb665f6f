import { checkJson } from './checkJson.ts'
import { issueFaults } from './issueFaults.ts'
import type { Fault } from './problem.ts'
import { type IngestRecord, ingestRecord } from './record.ts'
import type { SourceLine } from './recordSource.ts'

/** A line that is a record, or what is wrong with it and the JSON that it is all the same. */
export type Parsed =
  | { readonly record: IngestRecord; readonly faults: null; readonly json: unknown }
  | { readonly record: null; readonly faults: readonly Fault[]; readonly json: unknown }

/** Reads one line as a record of the ingest format; null for a blank line. */
export function parseRecord({ text, fault }: SourceLine): Parsed | null {
  if (fault !== null) return wrong([{ path: '', message: fault }], null)
  if (text.trim() === '') return null
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return wrong([{ path: '', message: `this is not JSON: ${reason}` }], null)
  }
  const faults = checkJson(json)
  if (faults.length > 0) return wrong(faults, json)
  const parsed = ingestRecord.safeParse(json)
  if (parsed.success) return { record: parsed.data, faults: null, json }
  return wrong(
    parsed.error.issues.flatMap((issue) => issueFaults(issue)),
    json,
  )
}

function wrong(faults: readonly Fault[], json: unknown): Parsed {
  return { record: null, faults, json }
}
