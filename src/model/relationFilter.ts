import type { Bounds, Clause } from './clause.ts'
import type { EntityTest } from './entityTest.ts'
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

/** What the value of an attribute is tested for; texts are compared without case and accents. */
export type ValueTest =
  | { readonly kind: 'any' }
  | { readonly kind: 'number'; readonly unit: string | null; readonly bounds: Bounds<number> }
  | { readonly kind: 'text'; readonly bounds: Bounds<string> }
  /** Dates by the earliest instant that they can mean, in milliseconds since 1970-01-01T00:00Z. */
  | { readonly kind: 'date'; readonly bounds: Bounds<number> }
  | { readonly kind: 'boolean'; readonly boolean: boolean }

/** The role that a participant plays. */
export interface RoleTest {
  readonly on: 'role'
  readonly oneOf: readonly string[]
}

/** A test that a relation passes or not. */
export type RelationTest =
  | { readonly on: 'type' | 'document' | 'publisher'; readonly oneOf: readonly string[] }
  /** One at least of its documents, or publishers, has an id in this stretch. */
  | { readonly on: 'documents' | 'publishers'; readonly bounds: Bounds<string> }
  | { readonly on: 'modality'; readonly oneOf: readonly Modality[] }
  | { readonly on: 'polarity'; readonly oneOf: readonly Polarity[] }
  | { readonly on: 'slot'; readonly oneOf: readonly Slot[] }
  /** The role is filled. */
  | { readonly on: 'role'; readonly role: string }
  | { readonly on: 'singleSourced' | 'conflicting'; readonly is: boolean }
  | { readonly on: 'disputes'; readonly disputes: Disputes }
  /** When it begins at the earliest, or ends at the latest; in milliseconds since 1970-01-01T00:00Z. */
  | { readonly on: 'from' | 'to'; readonly bounds: Bounds<number> }
  /** How many independent publishers speak of it. */
  | { readonly on: 'publisherCount'; readonly bounds: Bounds<number> }
  /** An entity takes part that meets these clauses, where a role is one that it plays. */
  | {
      readonly on: 'participant'
      readonly clauses: readonly Clause<EntityTest | RoleTest>[]
    }
  | { readonly on: 'attribute'; readonly name: string; readonly value: ValueTest }

/** Which relations are meant; every condition that is not null, and every clause, must hold. */
export interface RelationFilter {
  readonly types: readonly string[] | null
  readonly slots: readonly Slot[]
  /** Their valid time and this one have an instant in common. */
  readonly overlaps: TimeSpan | null
  /** Their valid time lies wholly in this one. */
  readonly within: TimeSpan | null
  /** They hold at some time within this one. */
  readonly validAt: ValidAt | null
  readonly clauses: readonly Clause<RelationTest>[]
}

/** The filter that every relation passes. */
export const anyRelation: RelationFilter = {
  types: null,
  slots: [],
  overlaps: null,
  within: null,
  validAt: null,
  clauses: [],
}
