import type { Filler } from '../../model/relation.ts'
import type { Writer } from '../../store/port.ts'
import { idsOf } from '../graph/thing.ts'

/** Tells of each of some fillers what it is taken for now: itself, as most are. One read for all. */
export async function takenFor(
  writer: Pick<Writer, 'survivorsOf'>,
  fillers: readonly Filler[],
): Promise<(filler: Filler) => Filler> {
  if (fillers.length === 0) return (filler) => filler
  const survivors = await writer.survivorsOf(idsOf(fillers, 'entity'), idsOf(fillers, 'relation'))
  return (filler) => {
    const survivor = survivors.get(filler.id)
    return survivor === undefined ? filler : { ...filler, id: survivor }
  }
}
