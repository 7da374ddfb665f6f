import type { Relation } from '../../model/relation.ts'
import type { PathDirection, PathStep } from './path.ts'
import { keyOf, type Thing } from './thing.ts'

/** A role that a step begins or ends in, and its place among those of the relation. */
interface Meeting {
  readonly thing: Thing
  readonly role: string | null
  readonly place: number
}

/**
 * The steps of a chain, one for each relation that it passes; null where one of these is not there.
 * Where one relation follows another, the one that fills a role of the other is what the two steps
 * meet in.
 */
export function stepsOf(
  chain: readonly Thing[],
  relationOf: (id: string) => Relation | null,
): readonly PathStep[] | null {
  const steps: PathStep[] = []
  for (const [index, { id, kind }] of chain.entries()) {
    if (kind === 'entity') continue
    const relation = relationOf(id)
    if (!relation) return null
    const from = meeting(relation, chain[index - 1])
    const to = meeting(relation, chain[index + 1])
    steps.push({
      from: from.thing,
      fromRole: from.role,
      relation,
      toRole: to.role,
      to: to.thing,
      direction: direction(from, to),
    })
  }
  return steps
}

/** What a relation shares with its neighbour in a chain: the filler of a role, or itself. */
function meeting({ id, fillers }: Relation, neighbour: Thing | undefined): Meeting {
  const place = fillers.findIndex((one) => neighbour && keyOf(one) === keyOf(neighbour))
  const filler = fillers[place]
  return filler && neighbour
    ? { thing: neighbour, role: filler.role, place }
    : { thing: { id, kind: 'relation' }, role: null, place }
}

/** Fillers stand in the order of the type's roles, identifying ones first. */
function direction(from: Meeting, to: Meeting): PathDirection | null {
  if (from.role === null || to.role === null || from.role === to.role) return null
  return from.place < to.place ? 'FORWARD' : 'BACKWARD'
}
