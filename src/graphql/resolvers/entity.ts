import type { Entity as EntityItem } from '../../model/entity.ts'
import { claimConnection, neighbourConnection, participationConnection } from '../connections.ts'
import type { EntityResolvers } from '../generated/resolvers.ts'
import { globalId } from '../globalId.ts'
import { entityOf } from '../whole.ts'

export const Entity: EntityResolvers = {
  id: globalId,
  label: async (source, _, context) => (await entityOf(source, context)).name,
  kind: async (source, _, context) => (await entityOf(source, context)).kind,
  name: async (source, { lang }, context) => nameIn(await entityOf(source, context), lang),
  names: async (source, _, context) => [...(await entityOf(source, context)).names],
  aliases: async (source, _, context) =>
    (await entityOf(source, context)).names.filter(({ alias }) => alias).map(({ text }) => text),
  description: async (source, _, context) => (await entityOf(source, context)).description,
  externalIds: async (source, _, context) => [...(await entityOf(source, context)).externalIds],
  relations: ({ id }, args, context) => participationConnection(id, args, context),
  neighbours: ({ id }, args, context) => neighbourConnection(id, args, context),
  attributedClaims: ({ id }, args, context) => claimConnection('speaker', id, args, context),
}

/** Its name in a language, a proper one before an alias; else the name it is shown by. */
function nameIn({ name, names }: EntityItem, lang: string | null | undefined): string {
  if (typeof lang !== 'string') return name
  const known = names.filter((one) => one.lang?.toLowerCase() === lang.toLowerCase())
  return (known.find(({ alias }) => !alias) ?? known[0])?.text ?? name
}
