import { int } from 'neo4j-driver'
import type { Call } from '../statements/statement.ts'

/**
 * The parameters of a call as the driver wants them: all in `given`, where the texts look for them,
 * and whole numbers as Cypher integers, since the driver sends every JavaScript number as a float,
 * which LIMIT refuses.
 */
export function parametersOf({ parameters }: Call): Record<string, unknown> {
  return { given: wire(parameters, true) }
}

/**
 * The same of a read, of which nothing is sent that is null (what a map has not is null to Cypher), and
 * of its requests only what its text asks of them.
 */
export function readParametersOf({ parameters }: Call, text: string): Record<string, unknown> {
  const keys = requestKeys(text)
  const given: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(parameters)) {
    if (value === null || value === undefined) continue
    const isAsking = Array.isArray(value) && (name === 'requests' || name === 'inner')
    given[name] = isAsking ? value.map((one) => asked(one, keys)) : wire(value, false)
  }
  return given
}

/**
 * Which of the requests a row answers: its rows tell it back, as it was sent. As a Cypher integer the
 * driver makes seven objects of it for each row.
 */
const TOLD_BACK = 'index'

function asked(request: Readonly<Record<string, unknown>>, keys: readonly string[]): unknown {
  const sent: Record<string, unknown> = {}
  for (const key of keys) {
    const value = request[key]
    if (value === null || value === undefined) continue
    sent[key] = key === TOLD_BACK ? value : wire(value, false)
  }
  return sent
}

const known = new Map<string, readonly string[]>()

/** What a text asks of each of its requests, all of which call it `q`. */
function requestKeys(text: string): readonly string[] {
  const found = known.get(text)
  if (found) return found
  const keys = [...new Set([...text.matchAll(/\bq\.(\w+)/g)].map(([, key = '']) => key))]
  known.set(text, keys)
  return keys
}

/** A batch has a million values and more: nothing is made here but the copy itself. */
function wire(value: unknown, withNulls: boolean): unknown {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return Number.isSafeInteger(value) ? int(value) : value
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
