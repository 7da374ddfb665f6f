import type { Driver, ProfiledPlan } from 'neo4j-driver'
import { parametersOf } from '../../src/store/neo4j/parametersOf.ts'
import { cypherTexts } from '../../src/store/statements/cypherTexts.ts'
import { flavoured } from '../../src/store/statements/flavours.ts'
import type { Ask, Call } from '../../src/store/statements/statement.ts'

const texts = cypherTexts('neo4j')

/** The rows and the reads, in Neo4j's own count, of all that is asked for a page, or for a step. */
export async function costIn(
  driver: Driver,
  read: (ask: Ask) => Promise<unknown>,
): Promise<[rows: number, reads: number]> {
  const asked: Call[] = []
  await read(
    flavoured(async (statement, parameters) => {
      asked.push({ statement, parameters })
      return []
    }),
  )
  const answers = await Promise.all(asked.map((call) => profiled(driver, call)))
  return [sum(answers.map(([rows]) => rows)), sum(answers.map(([, reads]) => reads))]
}

/** Has all planned anew, as Neo4j does in time: for the graph that is there now. */
export async function forgetPlans(driver: Driver): Promise<void> {
  await driver.executeQuery('CALL db.clearQueryCaches()')
}

/** The reads of all that a plan did. */
export function hits({ dbHits, children }: ProfiledPlan): number {
  return Number(dbHits) + sum(children.map(hits))
}

async function profiled(driver: Driver, call: Call): Promise<[number, number]> {
  const { records, summary } = await driver.executeQuery(
    `PROFILE ${texts(call.statement.name)}`,
    parametersOf(call),
  )
  return [records.length, summary.profile ? hits(summary.profile) : Number.NaN]
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
