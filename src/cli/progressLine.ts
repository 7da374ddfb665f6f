import type { Writable } from 'node:stream'
import { SingleBar } from 'cli-progress'
import type { Progress } from '../domain/ingest/ingestOptions.ts'

/** A line on a terminal that shows how far a load is. */
export interface ProgressLine {
  readonly show: (progress: Progress) => void
  /** Takes the line away. */
  readonly clear: () => void
}

/** A progress line on `out`, where that is a terminal; else one that shows nothing. `things` are written. */
export function progressLine(
  out: Writable & { readonly isTTY?: boolean },
  things: 'records' | 'rows',
): ProgressLine {
  const formats = {
    read: 'reading   {value} lines, {rate} a second',
    check: 'checking  {bar} {value}/{total} claims, {rate} a second, {eta_formatted} left',
    write: `writing   {bar} {value}/{total} ${things}, {rate} a second, {eta_formatted} left`,
  }
  let bar: SingleBar | null = null
  let phase: Progress['phase'] | null = null
  let began = { at: 0, done: 0 }
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
        began = { at: Date.now(), done }
        bar = new SingleBar({ format: formats[now], stream: out, clearOnComplete: true })
        bar.start(of ?? Number.MAX_SAFE_INTEGER, done, { rate: '…' })
        return
      }
      const seconds = (Date.now() - began.at) / 1000
      bar?.update(done, seconds > 0 ? { rate: Math.round((done - began.done) / seconds) } : {})
    },
    clear,
  }
}
