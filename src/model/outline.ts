import type { Relation } from './relation.ts'

/** What a drawing needs to know of a relation. */
export interface Outline extends Pick<Relation, 'id' | 'type' | 'fillers'> {
  /** When it starts, or ends where that is not known, in milliseconds since 1970; null where it is undated. */
  readonly time: number | null
  /** All of it, where that is at hand. */
  readonly whole: Relation | null
}

/** The outline of a relation; what needs its state is read where it is asked for. */
export function outlineOf(relation: Relation): Outline {
  const { id, type, fillers } = relation
  return {
    id,
    type,
    fillers,
    whole: relation,
    get time() {
      const time = relation.state?.validTime
      return time?.from ?? time?.to ?? null
    },
  }
}
