import { type RecordKind, recordKinds } from '../domain/ingest/lines/record.ts'
import type { IngestSummary, Tally } from '../domain/ingest/summary.ts'

/** How many problems are told one by one. */
const TOLD = 50

const outcomes = ['created', 'unchanged', 'changed', 'rejected'] as const

/** The problems of an input, a line each: `file:line: path: reason`. */
export function problemsText({ problems, rejected }: IngestSummary, name: string): string {
  const told = problems.slice(0, TOLD).map(({ line, path, message }) => {
    return `${name}:${line}: ${path ? `${path}: ` : ''}${message}\n`
  })
  const lines = new Set(problems.slice(0, TOLD).map(({ line }) => line))
  const more = rejected - lines.size
  if (more > 0) told.push(`${name}: ${more} more ${more === 1 ? 'record' : 'records'} rejected\n`)
  return told.join('')
}

/** What an ingest did, as a small table by kind of record. */
export function summaryText(
  summary: IngestSummary,
  { dryRun, file }: { dryRun: boolean; file: string | undefined },
): string {
  const rows = recordKinds.flatMap((kind) => rowOf(kind, summary.byKind[kind]))
  const lines = [
    `${headline(summary, dryRun)}`,
    `${''.padEnd(14)}${outcomes.map((outcome) => outcome.padStart(11)).join('')}`,
    ...rows,
    row('total', summary.total),
  ]
  if (file !== undefined) lines.push(`the rejected records are in ${file}`)
  return `${lines.join('\n')}\n`
}

function headline({ written, interrupted, rejected, total }: IngestSummary, dryRun: boolean) {
  if (interrupted && written) {
    return 'interrupted: what follows is written; run it again to write the rest'
  }
  if (interrupted) return 'interrupted: nothing was written'
  if (dryRun && rejected > 0 && total.created + total.changed + total.unchanged === 0) {
    return 'dry run: nothing would be written, because records are rejected'
  }
  if (dryRun) return 'dry run: nothing was written; this is what would be'
  if (!written) return 'nothing was written, because records are rejected'
  return total.created + total.changed === 0 ? 'nothing has changed' : 'written'
}

function rowOf(kind: RecordKind, tally: Tally): string[] {
  return outcomes.some((outcome) => tally[outcome] > 0) ? [row(kind, tally)] : []
}

function row(name: string, tally: Tally): string {
  return `${name.padEnd(14)}${outcomes.map((one) => String(tally[one]).padStart(11)).join('')}`
}
