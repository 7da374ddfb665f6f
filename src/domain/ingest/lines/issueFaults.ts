import type { z } from 'zod'
import { pathText } from './checkJson.ts'
import type { Fault } from './problem.ts'

type Issue = z.core.$ZodIssue

/**
 * What a schema finds wrong, by the place of it. Of a choice of forms the fault is told by the form
 * that came nearest.
 */
export function issueFaults(issue: Issue, above: readonly PropertyKey[] = []): Fault[] {
  const path = [...above, ...issue.path]
  if (issue.code === 'invalid_union') {
    const nearest = issue.errors
      .filter(comesNear)
      .sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0]
    if (nearest) return nearest.flatMap((inner) => issueFaults(inner, path))
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
