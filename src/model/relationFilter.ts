import type { Modality, Polarity } from './modality.ts'
import type { TimeSpan } from './timeSpan.ts'

/** A time at which relations are to hold. */
export interface ValidAt extends TimeSpan {
  /** Whether only those are meant that must have held then, and not those that only may have. */
  readonly certainly: boolean
}

/** A role and what fills it; a null role is any. */
export interface Slot {
  readonly role: string | null
  readonly filler: string
}

/** Contradictions among what is claimed of a relation. */
export interface Disputes {
  /** On one of these; null is any. */
  readonly aspects: readonly string[] | null
  /** Whether a curator has decided them; null is either. */
  readonly settled: boolean | null
}

/** Which relations are meant; every condition that is not null must hold. */
export interface RelationFilter {
  readonly types: readonly string[] | null
  readonly slots: readonly Slot[]
  readonly modalities: readonly Modality[] | null
  readonly polarity: Polarity | null
  /** Their valid time and this one have an instant in common. */
  readonly overlaps: TimeSpan | null
  /** Their valid time lies wholly in this one. */
  readonly within: TimeSpan | null
  readonly singleSourced: boolean | null
  /** Whether claims on them contradict each other where nobody has decided. */
  readonly conflicting: boolean | null
  /** Claims on them contradict each other so. */
  readonly disputes: Disputes | null
  /** They hold at some time within this one. */
  readonly validAt: ValidAt | null
}

/** The filter that every relation passes. */
export const anyRelation: RelationFilter = {
  types: null,
  slots: [],
  modalities: null,
  polarity: null,
  overlaps: null,
  within: null,
  singleSourced: null,
  conflicting: null,
  disputes: null,
  validAt: null,
}
