import { parseArgs } from 'node:util'
import type { Pace } from './harness/interleave.ts'

export interface Options {
  /** A file of events; generated ones where there is none. */
  readonly data: string | undefined
  /** The newest events alone, so many. */
  readonly rows: number | undefined
  readonly quick: boolean
  /** Where figures are written as JSON. */
  readonly json: string | undefined
  /** Groups of figures to measure; all where left out. */
  readonly only: readonly string[] | undefined
  /** A folder in which loaded databases are kept for the next run. */
  readonly keep: string | undefined
  /** A Neo4j that runs, empty; one is started where left out. */
  readonly uri: string | undefined
  readonly user: string | undefined
  readonly password: string | undefined
  readonly pace: Pace
}

const long: Pace = {
  rounds: 30,
  mostRounds: 200,
  milliseconds: 8_000,
  mostMilliseconds: 60_000,
  warming: 4_000,
  settling: 45_000,
}
const short: Pace = {
  rounds: 10,
  mostRounds: 40,
  milliseconds: 300,
  mostMilliseconds: 1_200,
  warming: 300,
  settling: 12_000,
}

/** How many events are enough where it has to be quick. */
const FEW = 6_000

/** What the command line and the environment say; this file alone reads either. */
export function readOptions(args = process.argv.slice(2)): Options {
  const { values } = parseArgs({
    args,
    options: {
      data: { type: 'string' },
      rows: { type: 'string' },
      quick: { type: 'boolean', default: false },
      json: { type: 'string' },
      only: { type: 'string' },
      keep: { type: 'string' },
    },
  })
  const { STATECRAFT_BENCH_DATA, NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD } = process.env
  return {
    data: values.data ?? (STATECRAFT_BENCH_DATA || undefined),
    rows: values.rows ? whole('--rows', values.rows) : values.quick ? FEW : undefined,
    quick: values.quick,
    json: values.json,
    only: values.only?.split(','),
    keep: values.keep,
    uri: NEO4J_URI || undefined,
    user: NEO4J_USER,
    password: NEO4J_PASSWORD,
    pace: values.quick ? short : long,
  }
}

function whole(name: string, text: string): number {
  const number = Number(text)
  if (Number.isSafeInteger(number) && number > 0) return number
  throw new Error(`${name} is a whole number above 0, not ${text}`)
}
