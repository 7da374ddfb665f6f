import type { Relation } from '../../model/relation.ts'
import type { PathStep } from './path.ts'
import type { Surroundings } from './surroundings.ts'
import { keyOf, type Thing } from './thing.ts'

/**
 * The steps of a chain, one for each relation that it passes. Where one relation follows another,
 * the one that fills a role of the other is what the two steps meet in.
 */
export function stepsOf(chain: readonly Thing[], around: Surroundings): readonly PathStep[] {
  return chain.flatMap((thing, index) => {
    const relation = thing.kind === 'relation' ? around.relation(thing.id) : null
    if (!relation) return []
    const from = meeting(relation, chain[index - 1])
    const to = meeting(relation, chain[index + 1])
    return [{ from: from.thing, fromRole: from.role, relation, toRole: to.role, to: to.thing }]
  })
}

/** What a relation shares with its neighbour in a chain: the filler of a role, or itself. */
function meeting(
  relation: Relation,
  neighbour: Thing | undefined,
): { thing: Thing; role: string | null } {
  const filler = neighbour && relation.fillers.find((one) => keyOf(one) === keyOf(neighbour))
  return filler && neighbour
    ? { thing: neighbour, role: filler.role }
    : { thing: { id: relation.id, kind: 'relation' }, role: null }
}
