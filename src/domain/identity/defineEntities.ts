import type { Entity } from '../../model/entity.ts'
import type { Stored } from '../../store/port/stored.ts'
import type { Writer } from '../../store/port.ts'
import { regroup } from './regroup.ts'

/**
 * Writes what entities are by themselves. Most stand for themselves; the others show what all show
 * that are one with them. Answers the relations that are to be derived anew.
 */
export async function defineEntities(
  writer: Writer,
  entities: readonly Stored<Entity>[],
): Promise<readonly string[]> {
  if (entities.length === 0) return []
  const held = await writer.entityIdentities(entities.map(({ item }) => item.id))
  const grouped = entities.filter((_, index) => held[index]?.isAlone === false)
  await writer.putEntities(entities.filter((one) => !grouped.includes(one)))
  if (grouped.length === 0) return []
  return await regroup(
    writer,
    grouped.map(({ item }) => item.id),
    grouped,
  )
}
