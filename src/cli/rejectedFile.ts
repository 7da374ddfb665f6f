import { closeSync, openSync, writeSync } from 'node:fs'
import type { Problem } from '../domain/ingest/problem.ts'

/** Rejected lines with their reasons, as JSON Lines; the file is made with the first of them. */
export class RejectedFile {
  readonly path: string
  #file: number | null = null

  constructor(path: string) {
    this.path = path
  }

  readonly add = (text: string, problems: readonly Problem[]): void => {
    this.#file ??= openSync(this.path, 'w')
    const [first] = problems
    const record = { line: first?.line, problems: problems.map(withoutLine), text }
    writeSync(this.#file, `${JSON.stringify(record)}\n`)
  }

  close(): void {
    if (this.#file !== null) closeSync(this.#file)
    this.#file = null
  }
}

function withoutLine({ path, message }: Problem) {
  return { path, message }
}
