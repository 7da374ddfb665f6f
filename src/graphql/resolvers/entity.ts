import { mergeProposals } from '../../domain/identity/mergeProposals.ts'
import type { Entity as EntityItem } from '../../model/entity.ts'
import type { Judgement as JudgementItem } from '../../model/judgement.ts'
import { besideTraversal } from '../ahead/besideTraversal.ts'
import { orAhead } from '../ahead/lookAhead.ts'
import { claimConnection, neighbourConnection } from '../answers/connections.ts'
import { entityDiff } from '../answers/entityDiff.ts'
import { facetsOf } from '../answers/facets.ts'
import { participationConnection } from '../answers/participationConnection.ts'
import { participationList } from '../answers/participationList.ts'
import { traversal } from '../answers/traversal.ts'
import { bounded } from '../arguments/badArgument.ts'
import type { EntityResolvers } from '../generated/resolvers.ts'
import { globalId } from '../globalId.ts'
import { entityRef, judgementRef, seen } from '../sources.ts'
import { told } from '../told.ts'
import { entityOf } from '../whole.ts'

export const Entity: EntityResolvers = {
  id: globalId,
  label: told(entityOf, ({ name }) => name),
  kind: told(entityOf, ({ kind }) => kind),
  name: told(entityOf, (entity, { lang }: { lang?: string | null | undefined }) =>
    nameIn(entity, lang),
  ),
  names: told(entityOf, ({ names }) => [...names]),
  aliases: told(entityOf, ({ names }) =>
    names.filter(({ alias }) => alias).map(({ text }) => text),
  ),
  description: told(entityOf, ({ description }) => description),
  externalIds: told(entityOf, ({ externalIds }) => [...externalIds]),
  relations: orAhead(({ id }, args, context, info) =>
    participationConnection(
      id,
      participationList(info.fieldNodes, () => args, context, info),
      context,
    ),
  ),
  neighbours: orAhead(({ id }, args, context) => neighbourConnection(id, args, context)),
  traverse: orAhead(({ id }, args, context, info) =>
    traversal([{ id, kind: 'entity' }], args, context, besideTraversal(info.fieldNodes, info)),
  ),
  facets: orAhead(({ id }, args, context) => facetsOf({ ...args, id }, context)),
  mergedFrom: async (source, _, context) => {
    const { id } = await entityOf(source, context)
    return [...(await context.loaders.membersOf.load(id))]
  },
  judgements: async (source, _, context) => {
    const { id } = await entityOf(source, context)
    const members = await context.loaders.membersOf.load(id)
    const lists = await context.loaders.judgementsOf.loadMany([id, ...members])
    return latestFirst(lists.flatMap((list) => (list instanceof Error ? [] : list)))
  },
  mergeProposals: async (source, { first }, context) => {
    const limit = bounded('first', first, 0, 100)
    const { id } = await entityOf(source, context)
    return (await mergeProposals(context.reader, [id])).slice(0, limit)
  },
  attributedClaims: orAhead(({ id }, args, context, info) =>
    claimConnection('speaker', id, args, context, info),
  ),
  history: orAhead(async ({ id }, { first }, { loaders }) => {
    const limit = bounded('first', first, 0, 500)
    const versions = await loaders.entityHistory.load({ id, limit })
    return versions.map(({ since, until, survivor, item }) => {
      const entity = survivor === null ? entityRef(id, item) : entityRef(survivor)
      return seen({ since, until, entity }, since)
    })
  }),
  diff: ({ id }, args, context) => entityDiff(id, args, context),
}

/** Each judgement once: one between two of those asked for comes twice. */
function latestFirst(judgements: readonly JudgementItem[]) {
  const unique = [...new Map(judgements.map((one) => [one.id, one])).values()]
  return unique.sort((a, b) => b.at - a.at).map((one) => judgementRef(one.id, one))
}

/** Its name in a language, a proper one before an alias; else the name it is shown by. */
function nameIn({ name, names }: EntityItem, lang: string | null | undefined): string {
  if (typeof lang !== 'string') return name
  const known = names.filter((one) => one.lang?.toLowerCase() === lang.toLowerCase())
  return (known.find(({ alias }) => !alias) ?? known[0])?.text ?? name
}
