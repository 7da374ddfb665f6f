import type { z } from 'zod'
import type { Fault } from './problem.ts'
import { type IngestRecord, ingestRecord } from './record.ts'
import type { SourceLine } from './recordSource.ts'

/** A line that is a record, or what is wrong with it; null for a blank line. */
export type Parsed =
  | { readonly record: IngestRecord; readonly faults: null }
  | { readonly record: null; readonly faults: readonly Fault[] }

/** Reads one line as a record of the ingest format. */
export function parseRecord({ text, fault }: SourceLine): Parsed | null {
  if (fault !== null) return wrong('', fault)
  if (text.trim() === '') return null
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return wrong('', `this is not JSON: ${error instanceof Error ? error.message : error}`)
  }
  const parsed = ingestRecord.safeParse(value)
  if (parsed.success) return { record: parsed.data, faults: null }
  return { record: null, faults: parsed.error.issues.flatMap((issue) => faultsOf(issue, [])) }
}

function wrong(path: string, message: string): Parsed {
  return { record: null, faults: [{ path, message }] }
}

type Issue = z.core.$ZodIssue

/** Of a choice of forms the fault is told by the form that came nearest. */
function faultsOf(issue: Issue, above: readonly PropertyKey[]): Fault[] {
  const path = [...above, ...issue.path]
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const nearest = [...issue.errors].sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0]
    const deep = nearest && depth(nearest) > 0 ? nearest : null
    if (deep) return deep.flatMap((inner) => faultsOf(inner, path))
  }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: pathText([...path, key]),
      message: `there is no such key: ${key}`,
    }))
  }
  return [{ path: pathText(path), message: messageOf(issue) }]
}

/** How far into a form its faults lie; a form that is wrong at once does not come near. */
function depth(issues: readonly Issue[]): number {
  return Math.max(
    0,
    ...issues.map((issue) => issue.path.length + (issue.code === 'unrecognized_keys' ? 1 : 0)),
  )
}

function messageOf(issue: Issue): string {
  if (issue.code === 'invalid_union' && issue.path.at(-1) === 'record') {
    return 'record is one of entity, publisher, document, relationType, claim'
  }
  if (issue.code === 'invalid_union') return 'this has none of the forms that are allowed here'
  return issue.message
}

/** `['relation', 'roles', 'seller', 1]` as `relation.roles.seller[1]`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '')
}
