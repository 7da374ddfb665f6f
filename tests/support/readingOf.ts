import type { Ask } from '../../src/store/statements/statement.ts'
import type { Reading } from '../../src/store/topics/topicOf.ts'

/** A reading through `ask` of an engine that can do all that any can. */
export function readingOf(ask: Ask, knownAt: number | null): Reading {
  const abilities = { nestsPages: true, findsShortest: true, weighsSurroundings: true }
  return { ask, knownAt, abilities }
}
