import type { Driver, ProfiledPlan } from 'neo4j-driver'
import type { Sent } from './traced.ts'

/** How many times the database looks something up for statements, by its own count. */
export async function databaseHits(driver: Driver, statements: readonly Sent[]): Promise<number> {
  let total = 0
  for (const { text, parameters } of statements) {
    const { summary } = await driver.executeQuery(`PROFILE ${text}`, parameters)
    total += summary.profile ? hitsOf(summary.profile) : Number.NaN
  }
  return total
}

function hitsOf({ dbHits, children }: ProfiledPlan): number {
  return Number(dbHits) + children.reduce((sum, child) => sum + hitsOf(child), 0)
}
