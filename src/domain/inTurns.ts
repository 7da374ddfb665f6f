import { setImmediate as turn } from 'node:timers/promises'

/**
 * Works on one thing after the other without waiting for what the work waits for: while a database
 * is busy with one, the next are made. Of those that are not done there are `ahead` at most, so that
 * memory stays flat. Throws what the first to fail throws.
 */
export async function inTurns<T>(
  things: Iterable<T>,
  work: (thing: T) => Promise<void>,
  ahead: number,
): Promise<void> {
  const open: Promise<void>[] = []
  for (const thing of things) {
    const done = work(thing)
    // Its failure is met where it is waited for.
    done.catch(() => {})
    open.push(done)
    if (open.length > ahead) await open.shift()
    // What it sends goes out in this turn.
    await turn()
  }
  await Promise.all(open)
}
