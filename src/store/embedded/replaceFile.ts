import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'

/** How the user of a file lets go of it. */
interface FileUse {
  /** Writes the copy. */
  readonly write: () => void
  readonly release: () => void
  readonly retake: () => void
}

/**
 * Puts a copy in the place of a file, at once and for good: whenever this is broken off, there is
 * the one or the other, whole.
 */
export function replaceFile(file: string, copy: string, { write, release, retake }: FileUse): void {
  // What a broken attempt left.
  rmSync(copy, { force: true })
  write()
  sync(copy)
  release()
  try {
    renameSync(copy, file)
    sync(dirname(file))
  } finally {
    retake()
  }
}

function sync(path: string): void {
  const handle = openSync(path, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
