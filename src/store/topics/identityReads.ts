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
import { grouped, inOrder } from './answers.ts'
import type { TopicOf } from './topicOf.ts'

/** The reads of who is who, over anything that runs statements. */
export const identityReads: TopicOf<IdentityReads> = {
  judgements: async ({ ask, knownAt }, ids) => {
    const rows = await ask(judgementsByIds, { ids, knownAt })
    return inOrder(
      ids,
      rows.map((row) => judgementOf(row, knownAt)),
    )
  },
  judgementsOf: async ({ ask, knownAt }, ids) => {
    const rows = await ask(judgementsOfEntities, { ids, knownAt })
    return grouped(ids, rows, ({ entity }) => entity).map((some) =>
      some
        .map((row) => judgementOf(row, knownAt))
        .sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1)),
    )
  },
  entityIdentities: async ({ ask, knownAt }, ids) => {
    const found = (await ask(entityIdentities, { ids, knownAt })).map(identityOf)
    const byId = new Map(found.map((one) => [one.own.id, one]))
    return ids.map((id) => byId.get(id) ?? null)
  },
  membersOf: async ({ ask, knownAt }, ids) => {
    const rows = await ask(entityMembers, { ids, knownAt })
    return grouped(ids, rows, ({ survivor }) => survivor).map((some) =>
      some.map(({ id }) => id).sort(),
    )
  },
  mergeCandidates: async ({ ask }, ids) =>
    (await ask(mergeCandidates, { ids })).map(({ id, other }) => [id, other] as const),
  survivorsOf: async ({ ask, knownAt }, entities, relations) => {
    const lists = await Promise.all([
      entities.length > 0 ? ask(entitySurvivors, { ids: entities, knownAt }) : [],
      relations.length > 0 ? ask(relationSurvivors, { ids: relations, knownAt }) : [],
    ])
    return new Map(lists.flat().map(({ id, survivor }) => [id, survivor]))
  },
  relationsNaming: async ({ ask }, ids) => {
    const rows = ids.length > 0 ? await ask(relationsNaming, { ids }) : []
    return [...new Set(rows.map(({ id }) => id))]
  },
  givenRelations: async ({ ask }, ids) =>
    (await ask(givenRelationsByIds, { ids })).map(givenRelationOf),
  givenBehind: async ({ ask }, ids) =>
    (await ask(givenRelationsBySurvivors, { ids })).map(givenRelationOf),
  bareRelations: async ({ ask }, ids) => (await ask(bareRelations, { ids })).map(heldRelationOf),
}
