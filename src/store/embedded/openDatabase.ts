import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import grafeo, { type GrafeoDB } from '@grafeo-db/js'
import { StatecraftError } from '../../model/errors.ts'
import { replaceFile } from './replaceFile.ts'

/** A database of this process. */
export interface EmbeddedDatabase {
  /** The database as it is open now. */
  readonly current: GrafeoDB
  /** Whether it is kept on the disk. */
  readonly persistent: boolean
  /**
   * Puts a file that only has what is there now in the place of the one that may still have what was
   * deleted. Nothing else uses the database meanwhile.
   */
  rewrite(): void
}

/** Opens the database of a directory, making it where there is none; in memory without one. */
export function openDatabase(directory: string | undefined): EmbeddedDatabase {
  if (directory === undefined) return inMemory(grafeo.GrafeoDB.create())
  const file = join(directory, 'graph.grafeo')
  mkdir(directory)
  let current = open(directory, file)
  return {
    get current() {
      return current
    },
    persistent: true,
    rewrite: () => {
      const copy = `${file}.rewritten`
      replaceFile(file, copy, {
        write: () => current.save(copy),
        release: () => current.close(),
        retake: () => {
          current = open(directory, file)
        },
      })
    },
  }
}

function inMemory(current: GrafeoDB): EmbeddedDatabase {
  return { current, persistent: false, rewrite: () => {} }
}

function mkdir(directory: string): void {
  attempt(directory, () => mkdirSync(directory, { recursive: true }))
}

function open(directory: string, file: string): GrafeoDB {
  return attempt(directory, () => grafeo.GrafeoDB.create(file))
}

function attempt<T>(directory: string, work: () => T): T {
  try {
    return work()
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new StatecraftError(
      'UNAVAILABLE',
      `the graph in ${directory} cannot be opened: ${reason}`,
      {
        cause,
      },
    )
  }
}
