import { StatecraftError } from '../../model/errors.ts'
import type { Reader } from '../../store/port.ts'
import { formatInstant } from '../time/formatInstant.ts'
import { type PurgedKind, tombstoneOf } from './tombstone.ts'

/** Something that may have been purged. */
export type Suspect = readonly [kind: PurgedKind, id: string]

type TombstoneReader = Pick<Reader, 'tombstones' | 'tombstoneCount'>

/**
 * Those of some things that were purged, each with the reason why it is not taken in again. Where
 * nothing was ever purged, nothing is hashed.
 */
export async function purgedAmong(
  reader: TombstoneReader,
  suspects: () => readonly Suspect[],
): Promise<readonly { readonly suspect: Suspect; readonly message: string }[]> {
  if ((await reader.tombstoneCount()) === 0) return []
  const byHash = new Map(suspects().map((one) => [tombstoneOf(...one), one]))
  const found = await reader.tombstones([...byHash.keys()])
  return found.flatMap(({ id, at }) => {
    const suspect = byHash.get(id)
    return suspect ? [{ suspect, message: messageOf(suspect, at) }] : []
  })
}

/** Throws where any of these was purged since they were checked. */
export async function refusePurged(
  reader: TombstoneReader,
  suspects: () => readonly Suspect[],
): Promise<void> {
  const [found] = await purgedAmong(reader, suspects)
  if (found) throw new StatecraftError('CONFLICT', found.message)
}

function messageOf([kind, id]: Suspect, at: number): string {
  const day = formatInstant(at).replace(/T.*/, '')
  return `the ${kind.toLowerCase()} ${id} was purged on ${day} and is not loaded again: ask an administrator`
}
