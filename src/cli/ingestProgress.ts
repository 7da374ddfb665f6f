import type { Writable } from 'node:stream'
import { SingleBar } from 'cli-progress'
import type { Progress } from '../domain/ingest/ingestOptions.ts'

/** A line on a terminal that shows how far an ingest is. */
export interface ProgressLine {
  readonly show: (progress: Progress) => void
  /** Takes the line away. */
  readonly clear: () => void
}

const format = {
  read: 'reading   {value} lines',
  check: 'checking  {bar} {value}/{total} claims, {eta_formatted} left',
  write: 'writing   {bar} {value}/{total} records, {eta_formatted} left',
}

/** A progress line on `out`, where that is a terminal; else one that shows nothing. */
export function ingestProgress(out: Writable & { readonly isTTY?: boolean }): ProgressLine {
  let bar: SingleBar | null = null
  let phase: Progress['phase'] | null = null
  const clear = () => {
    bar?.stop()
    bar = null
  }
  if (!out.isTTY) return { show: () => {}, clear }
  return {
    show: ({ phase: now, done, of }) => {
      if (now !== phase) {
        clear()
        phase = now
        bar = new SingleBar({ format: format[now], stream: out, clearOnComplete: true })
        bar.start(of ?? Number.MAX_SAFE_INTEGER, done)
      }
      bar?.update(done)
    },
    clear,
  }
}
