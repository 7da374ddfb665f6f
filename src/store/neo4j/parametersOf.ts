import neo4j from 'neo4j-driver'
import type { Call } from '../statement.ts'

/**
 * The parameters of a call as the driver wants them: all in `given`, where the texts look for them,
 * and whole numbers as Cypher integers, since the driver sends every JavaScript number as a float,
 * which LIMIT refuses.
 */
export function parametersOf({ parameters }: Call): Record<string, unknown> {
  return { given: wire(parameters) }
}

/** A value as the driver is to send it. */
export function wire(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map(wire)
  if (value === undefined) return null
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, wire(one)]))
}
