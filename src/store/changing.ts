import type { ChangeDraft, Written } from '../model/change.ts'
import { lastChange, lockLog, putChange } from './catalogue/change.ts'
import type { Run } from './engine.ts'
import type { Writer } from './port.ts'
import { RoundTrips } from './roundTrip.ts'
import type { Write } from './topics/write.ts'
import { writerOver } from './writerOver.ts'

/**
 * Runs the work of one change in a transaction, and notes it in the log where it wrote anything.
 * Changes go one after the other: each waits until the one before it is committed or given up. So
 * their places in the log, and the instants at which they are recorded, follow the order in which
 * they are committed, and places have no gaps.
 */
export async function changing<T>(
  run: Run,
  { at: given = Date.now(), ...draft }: ChangeDraft,
  work: (writer: Writer) => Promise<T>,
): Promise<T> {
  // The place is read by a statement of its own, behind the lock: read along with it, it could be
  // what it was while this change was still waiting.
  const [, [last] = []] = await run([call(lockLog), call(lastChange)])
  const { seq, at } = last as { seq: number; at: number | null }
  const change = { seq: seq + 1, at: at === null ? given : Math.max(given, at + 1) }
  let wrote = false
  const { ask } = new RoundTrips(run)
  const write: Write = ([statement, parameters]) => {
    wrote = true
    return ask(statement, parameters)
  }
  const written = nothing()
  const answer = await work(writerOver(run, write, change.at, written))
  if (wrote) await write([putChange, { ...change, ...draft, written: JSON.stringify(written) }])
  return answer
}

function call(statement: typeof lockLog | typeof lastChange) {
  return { statement, parameters: {} }
}

function nothing(): { -readonly [K in keyof Written]: Written[K] } {
  return { publishers: 0, documents: 0, relationTypes: 0, entities: 0, relations: 0, claims: 0 }
}
