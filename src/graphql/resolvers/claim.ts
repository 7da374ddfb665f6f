import { typeOfRelationId } from '../../domain/ids/relationId.ts'
import type { ClaimResolvers } from '../generated/resolvers.ts'
import { globalId } from '../globalId.ts'
import { documentRef, entityRef, fillerRef, relationRef } from '../sources.ts'
import { told } from '../told.ts'
import { claimOf, taken } from '../whole.ts'

export const Claim: ClaimResolvers = {
  id: globalId,
  relation: told(claimOf, ({ relation }) => relationRef(relation)),
  document: told(claimOf, ({ document }) => documentRef(document)),
  quote: told(claimOf, ({ quote }) => quote),
  start: told(claimOf, ({ start }) => start),
  end: told(claimOf, ({ end }) => end),
  attributedTo: async (source, _, context) =>
    await Promise.all(
      (await claimOf(source, context)).attributedTo.map((id) => taken(entityRef(id), context)),
    ),
  modality: told(claimOf, ({ modality }) => modality),
  polarity: told(claimOf, ({ polarity }) => polarity),
  validTime: told(claimOf, ({ validTime }) => validTime),
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
  rank: told(claimOf, ({ rank }) => rank),
  credibility: told(claimOf, ({ credibility }) => credibility),
  decides: told(claimOf, ({ decides }) => decides),
  ended: told(claimOf, ({ ended }) => ended),
  ends: told(claimOf, ({ ends }) => [...ends]),
  recordedAt: told(claimOf, ({ recordedAt }) => recordedAt),
}
