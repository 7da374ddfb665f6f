import type { GrafeoDB } from '@grafeo-db/js'
import { StatecraftError } from '../../model/errors.ts'
import { filesErased, filesUnerased } from '../catalogue/purge.ts'
import type { Engine, Run } from '../engine.ts'
import { jsonEscapes } from '../shown/jsonEscapes.ts'
import { cypherTexts, migrations } from '../statements/cypherTexts.ts'
import type { Call, Row } from '../statements/statement.ts'
import { Gate } from './gate.ts'
import type { EmbeddedDatabase } from './openDatabase.ts'
import { OrderedPages } from './orderedPages.ts'
import { translated } from './translated.ts'
import { WriterQueue } from './writerQueue.ts'

/** What runs a statement: the database itself, or a transaction of it. */
type Runner = Pick<GrafeoDB, 'executeCypher'>

/** Grafeo in this process. Writes go one after the other: it has room for one writer. */
export function embeddedEngine(database: EmbeddedDatabase): Engine {
  const text = cypherTexts('embedded')
  const ordered = new OrderedPages(async (statement, parameters) => {
    // The catalogue declares the rows of this statement.
    return (await rowsOf(database.current, { statement, parameters })) as readonly never[]
  })
  const readers = new Gate()
  const writers = new WriterQueue()

  return {
    version: async () => `Grafeo ${database.current.version()}`,
    migrate: () =>
      writers.enter(() =>
        translated(async () => {
          const run = await migrate()
          await erase()
          return run
        }),
      ),
    findsShortest: false,
    nestsPages: false,
    weighsSurroundings: false,
    read: (calls) => translated(() => readers.enter(() => readAll(calls))),
    write: (work) => writers.enter(() => translated(() => inTransaction(work))),
    erase: () => writers.enter(() => translated(erase)),
    close: async () => {
      await writers.enter(async () => database.current.close())
    },
  }

  async function readAll(calls: readonly Call[]): Promise<readonly (readonly Row[])[]> {
    const answers: (readonly Row[])[] = []
    for (const call of calls) {
      answers.push((await ordered.answer(call)) ?? (await rowsOf(database.current, call)))
    }
    return answers
  }

  /** Statements run one after the other, in the order in which they are asked for. */
  function runIn(runner: Runner): Run {
    let before: Promise<unknown> = Promise.resolve()
    return (calls) => {
      const answers = before.then(() => runAll(runner, calls))
      before = answers.catch(() => {})
      return answers
    }
  }

  async function runAll(runner: Runner, calls: readonly Call[]) {
    const answers: (readonly Row[])[] = []
    for (const call of calls) answers.push(await rowsOf(runner, call))
    return answers
  }

  async function rowsOf(runner: Runner, { statement, parameters }: Call): Promise<readonly Row[]> {
    const result = await runner.executeCypher(text(statement.name), parameters)
    return result.toArray()
  }

  async function inTransaction<T>(work: (run: Run) => Promise<T>): Promise<T> {
    const transaction = database.current.beginTransaction()
    try {
      const answer = await work(runIn(transaction))
      transaction.commit()
      ordered.forget()
      // A commit alone is not on the disk yet when it returns.
      checkpoint()
      return answer
    } catch (error) {
      if (transaction.isActive) transaction.rollback()
      throw error
    }
  }

  async function migrate(): Promise<readonly string[]> {
    const ledger = await database.current.executeCypher('MATCH (n:Migration) RETURN n.name AS name')
    const had = new Set(ledger.toArray().map(({ name }) => name))
    const run = migrations('embedded').filter(({ name }) => !had.has(name))
    for (const { name, text: change } of run) {
      await database.current.executeCypher(change, { escapes: jsonEscapes })
      await database.current.executeCypher('CREATE (:Migration {name: $name})', { name })
    }
    checkpoint()
    return run.map(({ name }) => name)
  }

  function checkpoint(): void {
    if (database.persistent) database.current.walCheckpoint()
  }

  /**
   * The file keeps pages that are no longer used, and the log of what was written: a new one takes
   * its place. Where that is broken off it is done at the next start.
   */
  async function erase(): Promise<void> {
    if (!database.persistent) return
    const [[found] = []] = await runIn(database.current)([call(filesUnerased)])
    if (found?.isDue !== true) return
    try {
      await readers.alone(async () => database.rewrite())
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause)
      throw new StatecraftError('UNAVAILABLE', `${UNERASED}: ${reason}`, { cause })
    }
    await inTransaction((run) => run([call(filesErased)]))
  }
}

const UNERASED =
  'what was purged is gone from the graph but not from its file, which could not be written anew; that is tried again at the next start'

function call(statement: Call['statement']): Call {
  return { statement, parameters: {} }
}
