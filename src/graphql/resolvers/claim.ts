import { typeOfRelationId } from '../../domain/identity/relationId.ts'
import type { ClaimResolvers } from '../generated/resolvers.ts'
import { globalId } from '../globalId.ts'
import { documentRef, entityRef, fillerRef, relationRef } from '../sources.ts'
import { claimOf, taken } from '../whole.ts'

export const Claim: ClaimResolvers = {
  id: globalId,
  relation: async (source, _, context) => relationRef((await claimOf(source, context)).relation),
  document: async (source, _, context) => documentRef((await claimOf(source, context)).document),
  quote: async (source, _, context) => (await claimOf(source, context)).quote,
  start: async (source, _, context) => (await claimOf(source, context)).start,
  end: async (source, _, context) => (await claimOf(source, context)).end,
  attributedTo: async (source, _, context) =>
    await Promise.all(
      (await claimOf(source, context)).attributedTo.map((id) => taken(entityRef(id), context)),
    ),
  modality: async (source, _, context) => (await claimOf(source, context)).modality,
  polarity: async (source, _, context) => (await claimOf(source, context)).polarity,
  validTime: async (source, _, context) => (await claimOf(source, context)).validTime,
  attributes: async (source, { name }, context) => {
    const { relation, attributes } = await claimOf(source, context)
    return attributes
      .filter((attribute) => !name || name.includes(attribute.name))
      .map((attribute) => ({ type: typeOfRelationId(relation), ...attribute }))
  },
  participants: async (source, _, context) => {
    const { relation, fillers } = await claimOf(source, context)
    const type = typeOfRelationId(relation)
    return await Promise.all(
      fillers.map(async (filler) => ({
        type,
        role: filler.role,
        filler: await taken(fillerRef(filler), context),
      })),
    )
  },
  rank: async (source, _, context) => (await claimOf(source, context)).rank,
  credibility: async (source, _, context) => (await claimOf(source, context)).credibility,
  decides: async (source, _, context) => (await claimOf(source, context)).decides,
  ended: async (source, _, context) => (await claimOf(source, context)).ended,
  ends: async (source, _, context) => [...(await claimOf(source, context)).ends],
  recordedAt: async (source, _, context) => (await claimOf(source, context)).recordedAt,
}
