import {
  bareRelations,
  entityIdentities,
  entityMembers,
  entitySurvivors,
  givenRelationsByIds,
  givenRelationsBySurvivors,
  judgementsByIds,
  judgementsOfEntities,
  mergeCandidates,
  relationSurvivors,
  relationsNaming,
} from '../catalogue/identity.ts'
import type { IdentityReads } from '../port/identity.ts'
import { givenRelationOf, heldRelationOf, identityOf, judgementOf } from '../rows.ts'
import type { Ask } from '../statement.ts'
import { grouped, inOrder } from './answers.ts'

/** The reads of who is who, over anything that runs statements. */
export function identityReads(ask: Ask, knownAt: number | null): IdentityReads {
  return {
    judgements: async (ids) => {
      const rows = await ask(judgementsByIds, { ids, knownAt })
      return inOrder(
        ids,
        rows.map((row) => judgementOf(row, knownAt)),
      )
    },
    judgementsOf: async (ids) => {
      const rows = await ask(judgementsOfEntities, { ids, knownAt })
      return grouped(ids, rows, ({ entity }) => entity).map((some) =>
        some
          .map((row) => judgementOf(row, knownAt))
          .sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1)),
      )
    },
    entityIdentities: async (ids) => {
      const found = (await ask(entityIdentities, { ids, knownAt })).map(identityOf)
      const byId = new Map(found.map((one) => [one.own.id, one]))
      return ids.map((id) => byId.get(id) ?? null)
    },
    membersOf: async (ids) => {
      const rows = await ask(entityMembers, { ids, knownAt })
      return grouped(ids, rows, ({ survivor }) => survivor).map((some) =>
        some.map(({ id }) => id).sort(),
      )
    },
    mergeCandidates: async (ids) =>
      (await ask(mergeCandidates, { ids })).map(({ id, other }) => [id, other] as const),
    survivorsOf: async (entities, relations) => {
      const lists = await Promise.all([
        entities.length > 0 ? ask(entitySurvivors, { ids: entities, knownAt }) : [],
        relations.length > 0 ? ask(relationSurvivors, { ids: relations, knownAt }) : [],
      ])
      return new Map(lists.flat().map(({ id, survivor }) => [id, survivor]))
    },
    relationsNaming: async (ids) => {
      const rows = ids.length > 0 ? await ask(relationsNaming, { ids }) : []
      return [...new Set(rows.map(({ id }) => id))]
    },
    givenRelations: async (ids) => (await ask(givenRelationsByIds, { ids })).map(givenRelationOf),
    givenBehind: async (ids) =>
      (await ask(givenRelationsBySurvivors, { ids })).map(givenRelationOf),
    bareRelations: async (ids) => (await ask(bareRelations, { ids })).map(heldRelationOf),
  }
}
