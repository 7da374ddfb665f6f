/** What relations are counted by: a relation counts once for each type, publisher … that it has. */
export const facets = ['type', 'modality', 'publisher', 'year', 'month', 'day'] as const
export type Facet = (typeof facets)[number]

/** How many relations have something: `sells` 12, `ACTUAL` 9, `2018-10` 4. */
export interface Count {
  readonly key: string
  readonly count: number
}
