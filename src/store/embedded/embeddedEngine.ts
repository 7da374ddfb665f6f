import type { GrafeoDB } from '@grafeo-db/js'
import { cypherTexts, migrations } from '../cypherTexts.ts'
import type { Engine, Run } from '../engine.ts'
import type { Call, Row } from '../statement.ts'
import { translated } from './translated.ts'
import { WriterQueue } from './writerQueue.ts'

/** What runs a statement: the database itself, or a transaction of it. */
type Runner = Pick<GrafeoDB, 'executeCypher'>

/** Grafeo in this process. Writes go one after the other: it has room for one writer. */
export function embeddedEngine(
  database: GrafeoDB,
  { persistent }: { persistent: boolean },
): Engine {
  const text = cypherTexts('embedded')
  const writers = new WriterQueue()

  return {
    version: async () => `Grafeo ${database.version()}`,
    migrate: () => writers.enter(() => translated(migrate)),
    read: (calls) => translated(() => runIn(database)(calls)),
    write: (work) => writers.enter(() => translated(() => inTransaction(work))),
    close: async () => {
      await writers.enter(async () => database.close())
    },
  }

  function runIn(runner: Runner): Run {
    return async (calls) => {
      const answers: (readonly Row[])[] = []
      for (const call of calls) answers.push(await rowsOf(runner, call))
      return answers
    }
  }

  async function rowsOf(runner: Runner, { statement, parameters }: Call): Promise<readonly Row[]> {
    const result = await runner.executeCypher(text(statement.name), parameters)
    return result.toArray()
  }

  async function inTransaction<T>(work: (run: Run) => Promise<T>): Promise<T> {
    const transaction = database.beginTransaction()
    try {
      const answer = await work(runIn(transaction))
      transaction.commit()
      // A commit alone is not on the disk yet when it returns.
      if (persistent) database.walCheckpoint()
      return answer
    } catch (error) {
      if (transaction.isActive) transaction.rollback()
      throw error
    }
  }

  async function migrate(): Promise<readonly string[]> {
    const ledger = await database.executeCypher('MATCH (n:Migration) RETURN n.name AS name')
    const had = new Set(ledger.toArray().map(({ name }) => name))
    const run = migrations('embedded').filter(({ name }) => !had.has(name))
    for (const { name, text: change } of run) {
      await database.executeCypher(change)
      await database.executeCypher('CREATE (:Migration {name: $name})', { name })
    }
    if (persistent) database.walCheckpoint()
    return run.map(({ name }) => name)
  }
}
