import type { HistoryQuery } from '../catalogue/parameters.ts'
import type { RequestRow, VersionSpanRow } from '../catalogue/rows.ts'
import type { HeldVersion, HistoryRequest } from '../port/history.ts'
import { versionOf } from '../rows.ts'
import { byRequest } from './answers.ts'

/**
 * Answers many requests for what things were known to be, as it is known at an instant or now: all
 * of them in one statement, with as many rows each as the longest needs.
 */
export async function historiesByRequest<R extends RequestRow & VersionSpanRow, T>(
  requests: readonly HistoryRequest[],
  knownAt: number | null,
  read: (asked: readonly HistoryQuery[], rows: number) => Promise<readonly R[]>,
  item: (row: R) => T,
): Promise<readonly (readonly HeldVersion<T>[])[]> {
  const rows = await read(
    requests.map(({ id }, index) => ({ index, id })),
    Math.max(...requests.map(({ limit }) => limit)),
  )
  return byRequest(requests.length, rows).map((found, index) =>
    found
      .sort((a, b) => b.since - a.since)
      .slice(0, requests[index]?.limit)
      .map((row) => versionOf(row, knownAt, item)),
  )
}
