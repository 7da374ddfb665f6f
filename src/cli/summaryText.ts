import type { IngestSummary } from '../domain/ingest/summary.ts'

/** What an ingest did, as a small table. */
export function summaryText(summary: IngestSummary, rejectedFile: string | null): string {
  const kinds = Object.entries(summary.byKind).filter(
    ([, { created, unchanged, changed }]) => created + unchanged + changed > 0,
  )
  const rows = kinds.map(
    ([kind, { created, unchanged, changed }]) =>
      `  ${kind.padEnd(14)}${[created, unchanged, changed].map((n) => String(n).padStart(10)).join('')}`,
  )
  return [
    headline(summary),
    ...(rows.length > 0 ? [`  ${''.padEnd(14)}   created unchanged   changed`, ...rows] : []),
    ...(summary.rejected > 0
      ? [`  rejected ${summary.rejected}${rejectedFile ? `, in ${rejectedFile}` : ''}`]
      : []),
    '',
  ].join('\n')
}

function headline({ written, interrupted, rejected, total }: IngestSummary): string {
  if (interrupted) return 'interrupted: whole batches are written; run it again to complete it'
  if (!written && rejected > 0 && total.created + total.changed + total.unchanged === 0) {
    return 'nothing is written'
  }
  if (!written) return 'dry run: nothing is written; this is what would be'
  return total.created + total.changed === 0 ? 'nothing changed' : 'written'
}
