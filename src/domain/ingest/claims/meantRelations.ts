import type { Filler } from '../../../model/relation.ts'
import type { RelationIdentity } from '../../../store/port/relations.ts'
import type { Reader } from '../../../store/port.ts'
import { idsOf } from '../../graph/thing.ts'
import { meantBy } from '../../identity/meantBy.ts'

/**
 * What relations are taken for. The graph says it of those that it holds; of those that an input is
 * to make it follows from what their fillers are taken for.
 */
export async function meantRelations(
  reader: Pick<Reader, 'relations' | 'survivorsOf'>,
  ids: readonly string[],
  made: ReadonlyMap<string, RelationIdentity>,
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const fillers = [...made.values()].flatMap((one) => one.fillers)
  const all = [...new Set([...ids, ...idsOf(fillers, 'relation')])]
  const [found, survivors] = await Promise.all([
    reader.relations(all),
    reader.survivorsOf(idsOf(fillers, 'entity'), []),
  ])
  const held = new Map(all.map((id, index) => [id, found[index]?.id]))
  return new Map(ids.map((id) => [id, meaning(id)]))

  function meaning(id: string): string {
    const identity = made.get(id)
    return held.get(id) ?? (identity ? meantBy(identity, taken).id : id)
  }

  function taken(filler: Filler): Filler {
    const id = filler.kind === 'entity' ? survivors.get(filler.id) : meaning(filler.id)
    return id === undefined || id === filler.id ? filler : { ...filler, id }
  }
}
