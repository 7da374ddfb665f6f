import type { Hop } from '../../store/port/hops.ts'
import { keyOf, relationThing, type Thing } from '../graph/thing.ts'
import type { Step } from './step.ts'

/** A thing that a hop leads to, with the role that it plays; null where it is the relation itself. */
export interface Landing {
  readonly to: Thing
  readonly toRole: string | null
}

/** What a hop leads to, each thing once, with the first of the roles that are asked for; not back. */
export function landings(hop: Hop, { move, toRoles }: Step): readonly Landing[] {
  if (move === 'ONTO') return [{ to: relationThing(hop.relation), toRole: null }]
  const found = new Map<string, Landing>()
  for (const { id, kind, role } of hop.fillers) {
    const to = { id, kind }
    if (id === hop.thing || found.has(keyOf(to)) || toRoles?.includes(role) === false) continue
    found.set(keyOf(to), { to, toRole: role })
  }
  return [...found.values()]
}
