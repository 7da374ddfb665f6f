import type { AgreementResolvers } from '../generated/resolvers.ts'
import { claimRef } from '../sources.ts'

export const Agreement: AgreementResolvers = {
  claims: ({ claims }) => claims.map((claim) => claimRef(claim.id, claim)),
}
