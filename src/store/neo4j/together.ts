import { fileAndFlavour } from '../statements/flavours.ts'
import type { Call, Row } from '../statements/statement.ts'
import { readParametersOf } from './parametersOf.ts'
import { type Record, rowOf } from './rowOf.ts'

/** A text with its parameters as the driver takes them, and how its rows are told apart. */
export interface Together {
  readonly text: string
  readonly parameters: { readonly [name: string]: unknown }
  /** The rows of each call, in the order of the calls. */
  readonly apart: (records: readonly Record[]) => readonly (readonly Row[])[]
}

/**
 * Some calls as one statement, which costs a message where a transaction of several costs two for
 * each and two for itself: half of the time of short reads. Null where that is no matter beside what
 * they cost themselves: of more calls than `most`, and of those that join, which take seconds to plan.
 * Each combination of statements has a plan of its own, and takes as long to plan as all of them.
 */
export function together(
  textOf: (name: string) => string,
  most: number,
): (calls: readonly Call[]) => Together | null {
  const texts = new Map<string, string>()
  return (calls) => {
    const [only, ...more] = calls
    if (only && more.length === 0) return alone(only, textOf(only.statement.name))
    const isJoining = calls.some(({ statement }) => fileAndFlavour(statement.name)[1] === 'joined')
    if (!only || calls.length > most || isJoining) return null
    const names = calls.map(({ statement }) => statement.name).join(' ')
    const text = texts.get(names) ?? textTogether(calls, textOf)
    texts.set(names, text)
    const given = calls.map((call, index) => [
      `given${index}`,
      readParametersOf(call, textOf(call.statement.name)),
    ])
    return {
      text,
      parameters: Object.fromEntries(given),
      apart: (records) => apart(calls, records),
    }
  }
}

function alone(call: Call, text: string): Together {
  return {
    text,
    parameters: { given: readParametersOf(call, text) },
    apart: (records) => [records.map((record) => rowOf(record))],
  }
}

/** Rows of all statements have as many columns; a list of them would be one more thing to read for each. */
function textTogether(calls: readonly Call[], textOf: (name: string) => string): string {
  const width = Math.max(...calls.map(({ statement }) => statement.columns.length))
  const parts = calls.map(({ statement: { name, columns } }, index) => {
    const text = textOf(name).replaceAll('$given.', `$given${index}.`)
    const values = Array.from({ length: width }, (_, at) => `${columns[at] ?? 'null'} AS c${at}`)
    // A float: of an integer the driver makes seven objects for each row.
    return `CALL () {\n${text}}\nRETURN ${index}.0 AS call, ${values.join(', ')}`
  })
  return parts.join('\nUNION ALL\n')
}

function apart(calls: readonly Call[], records: readonly Record[]): readonly (readonly Row[])[] {
  const found: Row[][] = calls.map(() => [])
  for (const record of records) {
    const call = Number(record.get(0))
    found[call]?.push(rowOf(record, calls[call]?.statement.columns, 1))
  }
  return found
}
