/**
 * How far a source can be relied on, by the Admiralty code: A completely, B usually, C fairly,
 * D not usually, E not at all, F cannot be judged.
 */
export const reliabilities = ['A', 'B', 'C', 'D', 'E', 'F'] as const

export type Reliability = (typeof reliabilities)[number]

/** Who publishes documents: a newspaper, an institute, an agency. */
export interface Publisher {
  readonly id: string
  readonly name: string
  readonly url: string | null
  /** Null where nobody has rated it. */
  readonly reliability: Reliability | null
}
