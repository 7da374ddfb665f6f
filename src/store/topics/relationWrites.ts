import type { Filler } from '../../model/relation.ts'
import type { Recorded } from '../catalogue/parameters.ts'
import {
  createRelations,
  createRoles,
  dropRoles,
  listRelations,
  putDerived,
  putNames,
  putRelations,
  putRoles,
  type RoleWriteRow,
  unlistRelations,
} from '../catalogue/relation.ts'
import { FOREVER, timeKey } from '../orderKey.ts'
import type { DerivedRelation, RelationWrites } from '../port/relations.ts'
import { disputesOfState, slotsOfFillers } from './filterParameters.ts'
import { keepRelations } from './keepRelations.ts'
import type { Write } from './write.ts'

/** The writes of relations, over anything that runs statements. */
export function relationWrites(write: Write, recorded: Recorded): RelationWrites {
  return {
    putRelations: async (relations) => {
      if (relations.length === 0) return
      const rows = relations.map(({ id, type, key, fillers, isGiven = true }) => ({
        id,
        type,
        key,
        fillers: JSON.stringify(fillers),
        slots: slotsOfFillers(fillers),
        given: isGiven ? JSON.stringify(fillers) : null,
      }))
      await write([putRelations, { rows, ...recorded }])
    },
    createRelations: async (relations) => {
      if (relations.length === 0) return
      const rows = relations.map(({ type, key, fillers, derived }) => {
        return { type, key, given: JSON.stringify(fillers), ...toRow(derived) }
      })
      const roles = relations.flatMap(({ type, derived }) => rolesOf(derived, type))
      await Promise.all([
        write([createRelations, { rows, ...recorded }]),
        write([createRoles, { rows: roles }]),
      ])
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
      await mark(relations)
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

  async function mark(relations: readonly DerivedRelation[]) {
    const idsOf = (isListed: boolean) =>
      relations.filter((one) => one.isListed === isListed).map(({ id }) => id)
    const [shown, hidden] = [idsOf(true), idsOf(false)]
    if (shown.length > 0) await write([listRelations, { ids: shown }])
    if (hidden.length === 0) return
    await write([unlistRelations, { ids: hidden }])
    const named = relations.flatMap(({ id, fillers, isListed }) =>
      isListed ? [] : fillers.map((one) => ({ relation: id, filler: one.id })),
    )
    await write([putNames, { rows: named }])
  }
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
