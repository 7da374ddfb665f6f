import neo4j, {
  type Driver,
  type ManagedTransaction,
  Neo4jError,
  type QueryResult,
  type Session,
  type Transaction,
} from 'neo4j-driver'
import type { Engine, Run } from '../engine.ts'
import { cypherTexts } from '../statements/cypherTexts.ts'
import type { Call, Row } from '../statements/statement.ts'
import { firstAlone } from './firstAlone.ts'
import { migrate } from './migrate.ts'
import { parametersOf } from './parametersOf.ts'
import { rowOf } from './rowOf.ts'
import { type Together, together } from './together.ts'
import { translated } from './translated.ts'
import { withDeadline } from './withDeadline.ts'

export interface Neo4jSettings {
  readonly database: string | undefined
  /** How long one round trip may take, in milliseconds. */
  readonly timeout: number
  /**
   * Whether the driver chooses among the servers of a cluster: then bookmarks keep what is read behind
   * what this process has written. One server alone answers so anyway, and takes less time over it.
   */
  readonly isRouting: boolean
  /**
   * How many statements that are asked together are sent as one at most; by default as many as a level
   * of an operation usually asks. As one they are answered in half of the time, once Neo4j has planned
   * their combination: whoever asks each but once or twice waits less with 1.
   */
  readonly mostAsOne?: number | undefined
}

/** How many rows are fetched at a time, as the driver calls all of them. */
const EVERYTHING = -1

/** How often a read is tried. */
const TRIES = 3

/** A write carries a whole batch, and may take so many times as long as a read. */
const WRITE_TIMEOUTS = 8

/** Neo4j through its driver. */
export function neo4jEngine(
  driver: Driver,
  { database, timeout, isRouting, mostAsOne = 4 }: Neo4jSettings,
): Engine {
  const text = cypherTexts('neo4j')
  const joinedOf = together(text, mostAsOne)
  const alone = firstAlone()
  const config = { timeout }
  const writeConfig = { timeout: timeout * WRITE_TIMEOUTS }

  return {
    version: () =>
      translated(async () => {
        const { agent = 'Neo4j' } = await driver.getServerInfo(database ? { database } : {})
        return agent.replace('/', ' ')
      }),
    migrate: () => translated(() => inSession('WRITE', migrate)),
    findsShortest: true,
    nestsPages: true,
    weighsSurroundings: true,
    read: (calls) =>
      translated(() => {
        const joined = joinedOf(calls)
        return alone(joined?.text ?? namesOf(calls), () =>
          withDeadline(timeout, () => retried(() => inSession('READ', readWith(calls, joined)))),
        )
      }),
    write: (work) =>
      translated(() =>
        withDeadline(timeout * WRITE_TIMEOUTS, () =>
          inSession('WRITE', (session) =>
            session.executeWrite((transaction) => work(runIn(transaction)), writeConfig),
          ),
        ),
      ),
    // Its files are the server's: docs/operations.md says what is to be done there.
    erase: async () => {},
    close: () => driver.close(),
  }

  function sessionTo(mode: 'READ' | 'WRITE'): Session {
    return driver.session({
      defaultAccessMode: neo4j.session[mode],
      // All rows are wanted: none waits until others are taken.
      fetchSize: EVERYTHING,
      ...(isRouting ? { bookmarkManager: driver.executeQueryBookmarkManager } : {}),
      ...(database ? { database } : {}),
    })
  }

  /** A session keeps whatever it has answered until it is closed, and so serves once. */
  async function inSession<T>(mode: 'READ' | 'WRITE', use: (session: Session) => Promise<T>) {
    const session = sessionTo(mode)
    try {
      return await use(session)
    } finally {
      await session.close()
    }
  }

  /**
   * What is asked together is one statement where it can be, and else a transaction: its statements,
   * beginning and end are sent without waiting for any answer. Either is one round trip.
   */
  function readWith(calls: readonly Call[], joined: Together | null) {
    return async (session: Session): Promise<readonly (readonly Row[])[]> => {
      if (joined) {
        const { text, parameters, apart } = joined
        const { records } = await withoutStack(() => session.run(text, parameters, config))
        return apart(records)
      }
      const transaction = session.beginTransaction(config)
      const [rows] = await Promise.all([runIn(transaction)(calls), transaction.commit()])
      return rows
    }
  }

  function runIn(transaction: Transaction | ManagedTransaction): Run {
    return async (calls) => {
      const results = calls.map((call) =>
        transaction.run(text(call.statement.name), parametersOf(call)),
      )
      return (await Promise.all(results)).map(rowsOf)
    }
  }
}

/** What is asked together but not as one statement, whatever the values are. */
function namesOf(calls: readonly Call[]): string {
  return calls.map(({ statement }) => statement.name).join('+')
}

function rowsOf({ records }: QueryResult): readonly Row[] {
  return records.map((record) => rowOf(record))
}

/**
 * The driver keeps with every statement where it was sent from, which takes it longer than sending it.
 * Nobody is told: errors of the database are told by their codes.
 */
function withoutStack<T>(send: () => T): T {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return send()
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

/** Reads change nothing, so one that met a passing fault is asked again. */
async function retried<T>(read: () => Promise<T>, tries = TRIES): Promise<T> {
  try {
    return await read()
  } catch (error) {
    if (tries <= 1 || !(error instanceof Neo4jError && error.retryable)) throw error
    return await retried(read, tries - 1)
  }
}
