import neo4j from 'neo4j-driver'
import type { Call } from '../statement.ts'

/**
 * The parameters of a call as the driver wants them: all in `given`, where the texts look for them,
 * and whole numbers as Cypher integers, since the driver sends every JavaScript number as a float,
 * which LIMIT refuses.
 */
export function parametersOf({ parameters }: Call): Record<string, unknown> {
  return { given: wire(parameters, true) }
}

/** The same of a read, of which nothing is sent that is null: what a map has not is null to Cypher. */
export function readParametersOf({ parameters }: Call, name = 'given'): Record<string, unknown> {
  return { [name]: wire(parameters, false) }
}

/** A batch has a million values and more: nothing is made here but the copy itself. */
function wire(value: unknown, withNulls: boolean): unknown {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (value === undefined || value === null) return null
  if (typeof value !== 'object') return value
  if (Array.isArray(value)) {
    return value.some(isNotText) ? value.map((one) => wire(one, withNulls)) : value
  }
  const copy: Record<string, unknown> = {}
  for (const [key, one] of Object.entries(value)) {
    if (withNulls || (one !== null && one !== undefined)) copy[key] = wire(one, withNulls)
  }
  return copy
}

function isNotText(value: unknown): boolean {
  return typeof value !== 'string'
}
