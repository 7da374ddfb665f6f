import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** How many bytes are held in memory before a file is used. */
const IN_MEMORY = 8 * 1024 * 1024

/**
 * Texts put aside, to be taken out again by their number. Small amounts stay in memory; what is
 * more goes to a temporary file, so that memory stays flat however large the input is.
 */
export class Spool {
  readonly #inMemory: number
  readonly #held = new Map<number, Buffer>()
  readonly #starts: number[] = [0]
  #heldBytes = 0
  #directory: string | null = null
  #file: number | null = null

  constructor(inMemory = IN_MEMORY) {
    this.#inMemory = inMemory
  }

  /** Puts a text aside; answers its number. */
  put(text: string): number {
    const bytes = Buffer.from(text)
    const number = this.#starts.length - 1
    const start = this.#starts[number] ?? 0
    if (this.#heldBytes + bytes.length <= this.#inMemory) {
      this.#held.set(number, bytes)
      this.#heldBytes += bytes.length
      this.#starts.push(start)
    } else {
      this.#file ??= this.#open()
      writeSync(this.#file, bytes, 0, bytes.length, start)
      this.#starts.push(start + bytes.length)
    }
    return number
  }

  get(number: number): string {
    const held = this.#held.get(number)
    if (held) return held.toString()
    const [start = 0, end = start] = this.#starts.slice(number, number + 2)
    const bytes = Buffer.alloc(end - start)
    if (this.#file !== null) readSync(this.#file, bytes, 0, bytes.length, start)
    return bytes.toString()
  }

  /** Lets go of everything. */
  close(): void {
    if (this.#file !== null) closeSync(this.#file)
    if (this.#directory) rmSync(this.#directory, { recursive: true, force: true })
    this.#file = null
    this.#held.clear()
  }

  #open(): number {
    this.#directory = mkdtempSync(join(tmpdir(), 'statecraft-'))
    return openSync(join(this.#directory, 'spool'), 'w+', 0o600)
  }
}
