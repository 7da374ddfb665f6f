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
import { distinctionOf } from '../distinction.ts'
import { kindOfDispute } from '../kindOfDispute.ts'
import { FOREVER, spanOfTime, timeKey } from '../orderKey.ts'
import type { DerivedRelation, IndexedRelation, RelationWrites } from '../port/relations.ts'
import { shownRelation } from '../shown/shownRelation.ts'
import { corroborationTerm, NO_TERM, recordedTerm, slotTerms, typeTerm } from '../terms/terms.ts'
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
        shown: shownRelation({ type, key, fillers, state: null, isListed: false }),
        terms: [typeTerm(type), ...slotTerms(fillers)],
        recorded: recordedTerm(recorded.at),
        given: isGiven ? JSON.stringify(fillers) : null,
      }))
      await write([putRelations, { rows, ...recorded }])
      const bare = relations.filter(({ isGiven = true }) => !isGiven)
      if (bare.length > 0) await write([putNames, { rows: namesOf(bare) }])
    },
    createRelations: async (relations) => {
      if (relations.length === 0) return
      const rows = relations.map(({ type, key, fillers, derived }) => {
        const given = JSON.stringify(fillers)
        return { type, key, given, recorded: recordedTerm(recorded.at), ...toRow(derived) }
      })
      const roles = relations.flatMap(({ derived }) => rolesOf(derived))
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
      await write([putDerived, { rows: relations.map(toRow), at }])
      await mark(relations)
      await write([
        dropRoles,
        {
          rows: relations.map(({ id, fillers, isListed }) => ({
            relation: id,
            slots: isListed ? fillers.map((one) => `${one.role}=${one.id}`) : [],
          })),
        },
      ])
      await write([
        putRoles,
        {
          rows: relations.filter(({ isListed }) => isListed).flatMap(rolesOf),
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
    const rows = namesOf(relations.filter(({ isListed }) => !isListed))
    await write([putNames, { rows }])
  }
}

/** What relations name, for those that no list shows. */
function namesOf(relations: readonly Pick<DerivedRelation, 'id' | 'fillers'>[]) {
  return relations.flatMap(({ id, fillers }) =>
    fillers.map((one) => ({ relation: id, filler: one.id })),
  )
}

function toRow(relation: IndexedRelation) {
  const { id, state, isListed, terms } = relation
  const time = state?.validTime ?? null
  const sure = time?.sure ?? null
  return {
    id,
    shown: shownRelation(relation),
    terms,
    order: isListed ? relationOrder(id, state) : null,
    span: spanOfTime(time),
    dispute: state && kindOfDispute(state),
    distinction: isListed ? distinctionOf(state) : null,
    corroboration: isListed ? corroborationOf(state) : null,
    from: time && (time.from ?? -FOREVER),
    to: time && (time.to ?? FOREVER),
    sureFrom: sure && (sure.from ?? -FOREVER),
    sureTo: sure && (sure.to ?? FOREVER),
    exact: time && !time.uncertain && !time.approximate,
  }
}

function corroborationOf(state: DerivedRelation['state']): string {
  return state ? corroborationTerm(state.publisherCount) : NO_TERM
}

/** Relations sort by when they begin; one that only has an end sorts by that. */
function relationOrder(id: string, state: DerivedRelation['state']): string {
  const time = state?.validTime
  return `${timeKey(time?.from ?? time?.to ?? null)}|${id}`
}

function rolesOf({ id, type, fillers, state }: IndexedRelation): RoleWriteRow[] {
  const order = relationOrder(id, state)
  return fillers.map((filler, index) => ({
    relation: id,
    filler: filler.id,
    role: filler.role,
    type,
    order: `${order}|${filler.role}`,
    span: spanOfTime(state?.validTime ?? null),
    first: isFirst(fillers, filler, index),
  }))
}

function isFirst(fillers: readonly Filler[], { id }: Filler, index: number): boolean {
  return fillers.findIndex((other) => other.id === id) === index
}
