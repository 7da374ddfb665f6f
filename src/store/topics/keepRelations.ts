import {
  fillersOfRelations,
  keepFillers,
  keepRoles,
  keepRelations as keepStates,
} from '../catalogue/relation.ts'
import type { Write } from './write.ts'

/** Keeps what relations are, where it was so before `at`, tied to what filled their roles. */
export async function keepRelations(
  write: Write,
  ids: readonly string[],
  at: number,
): Promise<void> {
  const kept = await write([keepStates, { ids, at }])
  if (kept.length === 0) return
  const fillers = await write([fillersOfRelations, { ids: kept.map(({ id }) => id) }])
  await write([keepFillers, { ids: fillers.map(({ id }) => id) }])
  await write([keepRoles, { rows: kept }])
}
