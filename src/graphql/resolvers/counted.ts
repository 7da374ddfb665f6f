/** A list whose length is counted where it is asked for. */
interface Counted {
  readonly totalCount: () => Promise<number>
}

/** What every connection has that is no property of it. */
export const counted = {
  totalCount: (list: Counted) => list.totalCount(),
}
