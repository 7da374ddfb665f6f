import type { Writable } from 'node:stream'
import { SingleBar } from 'cli-progress'
import type { Progress } from '../domain/ingest/ingestOptions.ts'
import type { ProgressLine } from './ingestProgress.ts'

const reading = 'checking  {value} lines'
const writing = 'writing   {bar} {value}/{total} rows, {rate} rows/s, {eta_formatted} left'

/** A progress line on `out`, where that is a terminal; else one that shows nothing. */
export function importProgress(out: Writable & { readonly isTTY?: boolean }): ProgressLine {
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
        const format = now === 'read' ? reading : writing
        bar = new SingleBar({ format, stream: out, clearOnComplete: true })
        bar.start(of ?? Number.MAX_SAFE_INTEGER, done, { rate: '…' })
      }
      const seconds = (Date.now() - began.at) / 1000
      bar?.update(done, seconds > 0 ? { rate: Math.round((done - began.done) / seconds) } : {})
    },
    clear,
  }
}
