import type { Filler, Relation } from './relation.ts'

/** What a drawing needs to know of a relation. */
export interface Outline extends Pick<Relation, 'id' | 'type' | 'fillers'> {
  /** When it starts, or ends where that is not known, in milliseconds since 1970; null where it is undated. */
  readonly time: number | null
  /** All of it, where that is at hand. */
  readonly whole: Relation | null
}

/** The outline of a relation; what needs its state is read where it is asked for. */
export function outlineOf(relation: Relation): Outline {
  return new OutlineOf(relation)
}

/** A drawing makes thousands of them: what they do is not made anew for each. */
class OutlineOf implements Outline {
  readonly id: string
  readonly type: string
  readonly fillers: readonly Filler[]
  readonly whole: Relation

  constructor(relation: Relation) {
    this.id = relation.id
    this.type = relation.type
    this.fillers = relation.fillers
    this.whole = relation
  }

  get time(): number | null {
    const time = this.whole.state?.validTime
    return time?.from ?? time?.to ?? null
  }
}
