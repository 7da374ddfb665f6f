import type { Filler } from '../../model/relation.ts'
import type { GivenRelation } from '../../store/port/identity.ts'
import type { Writer } from '../../store/port.ts'
import { namingDeep } from './naming.ts'

/**
 * Since when relations are there, by the claims that are left: the first that gives one, fills a
 * role with it, or gives a relation in which it stands, at any depth. One that nothing names any more
 * has no beginning.
 */
export async function beginningsOf(
  writer: Writer,
  relations: ReadonlyMap<string, GivenRelation>,
  isDoomed: (claim: string) => boolean,
): Promise<ReadonlyMap<string, number>> {
  const naming = await namingDeep(writer, [...relations.keys()])
  const all = new Map([...relations, ...naming.relations.map((one) => [one.id, one] as const)])
  const begins = new Map<string, number>()
  for (const { id, relation, recordedAt } of await writer.claimsGiving([...all.keys()])) {
    if (!isDoomed(id)) note(relation, recordedAt)
  }
  for (const { id, fillers, recordedAt } of naming.claims) {
    if (!isDoomed(id)) noteAll(fillers, recordedAt)
  }
  // What stands in a relation is there since that is; they do not stand in each other in a circle.
  for (let changed = true; changed; ) {
    changed = naming.relations
      .map(({ id, fillers }) => noteAll(fillers, begins.get(id)))
      .some(Boolean)
  }
  return begins

  function noteAll(fillers: readonly Filler[], at: number | undefined): boolean {
    return fillers.map(({ id }) => note(id, at)).some(Boolean)
  }

  /** Whether that is earlier than what was known. */
  function note(id: string, at: number | undefined): boolean {
    const known = begins.get(id)
    if (at === undefined || !all.has(id) || (known !== undefined && known <= at)) return false
    begins.set(id, at)
    return true
  }
}
