import { StatecraftError } from '../model/errors.ts'
import type { Store } from '../store/port.ts'
import type { Surroundings } from './ingestRun.ts'
import { keepHeapSmall } from './keepHeapSmall.ts'

/** Runs a command that loads data with the streams of the process, and leaves its exit code. */
export async function runCommand(
  open: () => Promise<Store>,
  run: (around: Surroundings) => Promise<number>,
): Promise<void> {
  keepHeapSmall()
  const { stdin, stdout, stderr } = process
  process.exitCode = await untilInterrupted((signal) =>
    run({ open, signal, stdin, stdout, stderr }),
  ).catch(cannotRun)
}

/** The first Ctrl-C lets a batch finish, the second one ends the process. */
async function untilInterrupted(run: (signal: AbortSignal) => Promise<number>): Promise<number> {
  const stop = new AbortController()
  const interrupt = () => stop.abort()
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt)
  try {
    return await run(stop.signal)
  } catch (error) {
    if (stop.signal.aborted && !(error instanceof StatecraftError)) return 130
    throw error
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt)
  }
}

function cannotRun(error: unknown): number {
  if (!(error instanceof StatecraftError)) throw error
  process.stderr.write(`statecraft: ${error.message}\n`)
  return 2
}
