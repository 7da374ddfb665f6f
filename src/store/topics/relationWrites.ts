import type { Filler } from '../../model/relation.ts'
import type { Recorded } from '../catalogue/parameters.ts'
import {
  dropRoles,
  fillersOfRelations,
  keepFillers,
  keepRoles,
  keepRelations as keepStates,
  putDerived,
  putRelations,
  putRoles,
  type RoleWriteRow,
} from '../catalogue/relation.ts'
import { FOREVER, timeKey } from '../orderKey.ts'
import type { DerivedRelation, RelationWrites } from '../port/relations.ts'
import { disputesOfState, slotsOfFillers } from './filterParameters.ts'
import type { Write } from './write.ts'

/** The writes of relations, over anything that runs statements. */
export function relationWrites(write: Write, recorded: Recorded): RelationWrites {
  return {
    putRelations: async (relations) => {
      if (relations.length === 0) return
      const rows = relations.map(({ id, type, key, fillers }) => ({
        id,
        type,
        key,
        fillers: JSON.stringify(fillers),
        slots: slotsOfFillers(fillers),
      }))
      await write([putRelations, { rows, ...recorded }])
    },
    putDerived: async (relations) => {
      if (relations.length === 0) return
      await keepRelations(
        write,
        relations.map(({ id }) => id),
        recorded.at,
      )
      const { at } = recorded
      const types = await write([putDerived, { rows: relations.map(toRow), at }])
      const typeOf = new Map(types.map(({ id, type }) => [id, type]))
      await write([
        dropRoles,
        {
          rows: relations.map(({ id, fillers, isListed }) => ({
            relation: id,
            slots: isListed ? slotsOfFillers(fillers) : [],
          })),
        },
      ])
      await write([
        putRoles,
        {
          rows: relations
            .filter(({ isListed }) => isListed)
            .flatMap((one) => rolesOf(one, typeOf.get(one.id) ?? '')),
        },
      ])
    },
  }
}

/** Keeps what relations are, where it was so before `at`, tied to what filled their roles. */
async function keepRelations(write: Write, ids: readonly string[], at: number): Promise<void> {
  const kept = await write([keepStates, { ids, at }])
  if (kept.length === 0) return
  const fillers = await write([fillersOfRelations, { ids: kept.map(({ id }) => id) }])
  await write([keepFillers, { ids: fillers.map(({ id }) => id) }])
  await write([keepRoles, { rows: kept }])
}

function toRow({ id, fillers, state, isListed }: DerivedRelation) {
  const time = state?.validTime ?? null
  const sure = time?.sure ?? null
  return {
    id,
    fillers: JSON.stringify(fillers),
    slots: slotsOfFillers(fillers),
    state: state && JSON.stringify(state),
    order: isListed ? relationOrder(id, state) : null,
    modality: state?.modality ?? null,
    polarity: state?.polarity ?? null,
    from: time && (time.from ?? -FOREVER),
    to: time && (time.to ?? FOREVER),
    sureFrom: sure && (sure.from ?? -FOREVER),
    sureTo: sure && (sure.to ?? FOREVER),
    exact: time && !time.uncertain && !time.approximate,
    publishers: state?.publisherCount ?? null,
    conflicting: state && state.conflicts.length > 0,
    disputes: state ? disputesOfState(state) : [],
  }
}

/** Relations sort by when they begin; one that only has an end sorts by that. */
function relationOrder(id: string, state: DerivedRelation['state']): string {
  const time = state?.validTime
  return `${timeKey(time?.from ?? time?.to ?? null)}|${id}`
}

function rolesOf({ id, fillers, state }: DerivedRelation, type: string): RoleWriteRow[] {
  const order = relationOrder(id, state)
  return fillers.map((filler, index) => ({
    relation: id,
    filler: filler.id,
    role: filler.role,
    type,
    order: `${order}|${filler.role}`,
    first: isFirst(fillers, filler, index),
  }))
}

function isFirst(fillers: readonly Filler[], { id }: Filler, index: number): boolean {
  return fillers.findIndex((other) => other.id === id) === index
}
