import type { Filler } from '../../model/relation.ts'
import type { RelationIdentity } from '../../store/port/relations.ts'
import { relationId } from '../ids/relationId.ts'

/** The relation between what the fillers of one are taken for; itself where all stand for themselves. */
export function meantBy(
  given: RelationIdentity,
  taken: (filler: Filler) => Filler,
): RelationIdentity {
  const meant = given.fillers.map(taken)
  if (meant.every((filler, index) => filler === given.fillers[index])) return given
  const fillers = unique(meant)
  return { ...given, id: relationId(given.type, fillers, given.key), fillers }
}

function unique(fillers: readonly Filler[]): readonly Filler[] {
  return [...new Map(fillers.map((one) => [`${one.role}=${one.id}`, one])).values()]
}
