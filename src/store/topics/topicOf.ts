import type { Abilities } from '../engine.ts'
import type { Ask } from '../statements/statement.ts'

/** What the reads of one operation share. */
export interface Reading {
  readonly ask: Ask
  /** When the graph knew what is read, in milliseconds since 1970; null is now. */
  readonly knownAt: number | null
  readonly abilities: Abilities
}

/** Reads as functions of the reading that they belong to: an operation makes none of them. */
export type TopicOf<Reads> = {
  readonly [Name in keyof Reads]: Reads[Name] extends (...args: infer Args) => infer Answer
    ? (reading: Reading, ...args: Args) => Answer
    : never
}
