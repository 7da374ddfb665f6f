import type { Entity } from './entity.ts'

/** What can be judged of two entities. */
export const verdicts = ['SAME', 'DIFFERENT', 'UNSURE'] as const

export type Verdict = (typeof verdicts)[number]

/**
 * What somebody says of whether two entities are one. Of several judgements on a pair the latest
 * that is not withdrawn counts. Nothing is rewritten for it: claims go on naming what they name.
 */
export interface Judgement {
  readonly id: string
  /** The two entities, in the order of their ids. */
  readonly a: string
  readonly b: string
  readonly verdict: Verdict
  readonly author: string
  readonly reason: string
  /** When it was recorded, in milliseconds since 1970-01-01T00:00Z. */
  readonly at: number
  /** When it was withdrawn; null where it was not. */
  readonly until: number | null
}

/** What an entity is by itself, and what it is taken for. */
export interface EntityIdentity {
  /** As it was given, whatever it is taken for. */
  readonly own: Entity
  /** As it is shown, with what the others add for which it stands. */
  readonly shown: Entity
  /** Whether it stands for itself and no other. */
  readonly isAlone: boolean
  /** The hash of what it is by itself. */
  readonly hash: string
  /** The entity that it is taken for: itself where it stands for itself. */
  readonly survivor: string
  /** When it was first recorded, in milliseconds since 1970-01-01T00:00Z. */
  readonly created: number
}
