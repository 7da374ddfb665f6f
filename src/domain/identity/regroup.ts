import type { Entity } from '../../model/entity.ts'
import type { EntityIdentity } from '../../model/judgement.ts'
import type { StoredEntity } from '../../store/port/entities.ts'
import type { Stored } from '../../store/port/stored.ts'
import type { Writer } from '../../store/port.ts'
import { compareIds } from '../ids/compareIds.ts'
import { currentVerdicts } from './currentVerdicts.ts'
import { type Group, groupsOf } from './groupsOf.ts'
import { judgedWith } from './judgedWith.ts'
import { relationsBehind } from './relationsBehind.ts'
import { settle } from './settle.ts'
import { shownEntity } from './shownEntity.ts'

/**
 * Puts entities into the groups that the judgements on them make now, with new definitions of some
 * of them where `given` has any. What they show, what their relations are taken for and whom claims
 * are attributed to follows. Answers the relations that are to be derived anew.
 */
export async function regroup(
  writer: Writer,
  ids: readonly string[],
  given: readonly Stored<Entity>[] = [],
): Promise<readonly string[]> {
  const { identities, judgements } = await judgedWith(writer, ids)
  for (const { item, hash } of given) {
    const held = identities.get(item.id)
    if (held) identities.set(item.id, { ...held, own: item, hash })
  }
  const groups = groupsOf([...identities.keys()], currentVerdicts(judgements))
  const entities = groups.flatMap((group) => entitiesOf(group, identities))
  const moves = entities.flatMap(({ item: { id }, survivor }) => {
    const [from, to] = [identities.get(id)?.survivor ?? id, survivor ?? id]
    return from === to ? [] : [{ given: id, from, to }]
  })
  const around = await writer.relationsNaming([...new Set(moves.map(({ from }) => from))])
  await writer.putEntities(entities.filter((one) => !isHeld(one, identities)))
  await writer.moveAttributions(moves)
  const { touched } = await settle(writer, await relationsBehind(writer, around))
  return [...new Set([...around, ...touched])]
}

/** What is written of a group: the one that was recorded first stands for all. */
function entitiesOf(
  group: Group,
  identities: ReadonlyMap<string, EntityIdentity>,
): readonly StoredEntity[] {
  const members = group
    .flatMap((id) => identities.get(id) ?? [])
    .sort((a, b) => a.created - b.created || compareIds(a.own.id, b.own.id))
  const [first, ...others] = members
  if (!first) return []
  const shown = shownEntity(
    first.own,
    others.map(({ own }) => own),
  )
  const own = others.length > 0 ? first.own : null
  return [
    { item: shown, hash: first.hash, own, survivor: null },
    ...others.map((one) => ({ item: one.own, hash: one.hash, survivor: first.own.id })),
  ]
}

/** Whether the graph shows it so already. */
function isHeld(
  { item, hash, own = null, survivor }: StoredEntity,
  identities: ReadonlyMap<string, EntityIdentity>,
): boolean {
  const held = identities.get(item.id)
  return (
    held?.survivor === (survivor ?? item.id) &&
    held.hash === hash &&
    held.isAlone === (own === null && survivor === null) &&
    JSON.stringify(held.shown) === JSON.stringify(item)
  )
}
