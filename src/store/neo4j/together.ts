import type { Call, Row } from '../statement.ts'
import { readParametersOf } from './parametersOf.ts'

/** A text with its parameters as the driver takes them, and how its rows are told apart. */
export interface Together {
  readonly text: string
  readonly parameters: Readonly<Record<string, unknown>>
  /** The rows of each call, in the order of the calls. */
  readonly apart: (rows: readonly Row[]) => readonly (readonly Row[])[]
}

/** Each combination of statements has a plan of its own, and takes as long to plan as all of them. */
const MOST = 3

/**
 * Some calls as one statement, which costs a message where a transaction of several costs two for
 * each and two for itself: half of the time of short reads. Null where that is no matter beside what
 * they cost themselves: of more calls than a level of an operation usually makes, and of those that
 * join, which take seconds to plan.
 */
export function together(
  textOf: (name: string) => string,
): (calls: readonly Call[]) => Together | null {
  const texts = new Map<string, string>()
  return (calls) => {
    const joins = calls.some(({ statement }) => statement.name.includes('~'))
    if (calls.length < 2 || calls.length > MOST || joins) return null
    const names = calls.map(({ statement }) => statement.name).join(' ')
    const text = texts.get(names) ?? textTogether(calls, textOf)
    texts.set(names, text)
    return {
      text,
      parameters: Object.assign(
        {},
        ...calls.map((call, index) => readParametersOf(call, `given${index}`)),
      ),
      apart: (rows) => apart(calls, rows),
    }
  }
}

function textTogether(calls: readonly Call[], textOf: (name: string) => string): string {
  const parts = calls.map(({ statement: { name, columns } }, index) => {
    const text = textOf(name).replaceAll('$given.', `$given${index}.`)
    return `CALL () {\n${text}\n}\nRETURN ${index} AS call, [${columns.join(', ')}] AS row`
  })
  return parts.join('\nUNION ALL\n')
}

function apart(calls: readonly Call[], rows: readonly Row[]): readonly (readonly Row[])[] {
  const found: Row[][] = calls.map(() => [])
  for (const { call, row } of rows) {
    const columns = calls[Number(call)]?.statement.columns ?? []
    const values = row as readonly unknown[]
    found[Number(call)]?.push(
      Object.fromEntries(columns.map((column, index) => [column, values[index]])),
    )
  }
  return found
}
