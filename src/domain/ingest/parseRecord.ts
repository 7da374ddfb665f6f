import type { z } from 'zod'
import { checkJson, pathText } from './checkJson.ts'
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
    parsed.error.issues.flatMap((issue) => faultsOf(issue, [])),
    json,
  )
}

function wrong(faults: readonly Fault[], json: unknown): Parsed {
  return { record: null, faults, json }
}

type Issue = z.core.$ZodIssue

/** Of a choice of forms the fault is told by the form that came nearest. */
function faultsOf(issue: Issue, above: readonly PropertyKey[]): Fault[] {
  const path = [...above, ...issue.path]
  if (issue.code === 'invalid_union') {
    const nearest = issue.errors
      .filter(comesNear)
      .sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0]
    if (nearest) return nearest.flatMap((inner) => faultsOf(inner, path))
  }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: pathText([...path, key]),
      message: `there is no such key: ${key}`,
    }))
  }
  return [{ path: pathText(path), message: messageOf(issue) }]
}

/** Whether a form is what was meant: not wrong at once, nor without its keys and with others. */
function comesNear(issues: readonly Issue[]): boolean {
  const isMissing = (issue: Issue) => issue.path.length === 1 && isAbsent(issue)
  const isForeign = (issue: Issue) => issue.path.length === 0 && issue.code === 'unrecognized_keys'
  return depth(issues) > 0 && !(issues.some(isMissing) && issues.some(isForeign))
}

/** How far into a form its faults lie. */
function depth(issues: readonly Issue[]): number {
  return issues.reduce(
    (most, { path, code }) => Math.max(most, path.length + (code === 'unrecognized_keys' ? 1 : 0)),
    0,
  )
}

function isAbsent({ code, message }: Issue): boolean {
  return code === 'invalid_type' && message.endsWith('received undefined')
}

function messageOf(issue: Issue): string {
  if (isAbsent(issue)) return 'this is missing'
  return issue.message.replace(/^Invalid input: /, '')
}
