import type { MergeProposalResolvers } from '../generated/resolvers.ts'
import { entityRef, judgementRef } from '../sources.ts'

export const MergeProposal: MergeProposalResolvers = {
  a: ({ a }) => entityRef(a.id, a),
  b: ({ b }) => entityRef(b.id, b),
  names: ({ evidence }) => [...evidence.names],
  externalIds: ({ evidence }) => [...evidence.externalIds],
  shared: ({ evidence }) => evidence.shared.map((one) => entityRef(one.id, one)),
  sameKind: ({ evidence }) => evidence.sameKind,
  judgement: ({ judgement }) => judgement && judgementRef(judgement.id, judgement),
}
