import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import grafeo, { type GrafeoDB } from '@grafeo-db/js'
import { StatecraftError } from '../../model/errors.ts'

/** Opens the database of a directory, making it where there is none; in memory without one. */
export function openDatabase(directory: string | undefined): GrafeoDB {
  if (directory === undefined) return grafeo.GrafeoDB.create()
  try {
    mkdirSync(directory, { recursive: true })
    return grafeo.GrafeoDB.create(join(directory, 'graph.grafeo'))
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
