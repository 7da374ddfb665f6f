import type { EndedClaim } from '../port/claims.ts'

/** What took a claim back, as it is stored, with the instants at which it began and ceased to count. */
export function endRow({ id, recordedAt, ends }: EndedClaim) {
  return {
    id,
    ends: ends.length > 0 ? JSON.stringify(ends) : null,
    turns: [
      recordedAt,
      ...ends.flatMap(({ at, until }) => [at, ...(until === null ? [] : [until])]),
    ],
  }
}
