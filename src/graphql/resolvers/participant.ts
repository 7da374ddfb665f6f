import type { ParticipantResolvers } from '../generated/resolvers.ts'
import { relationTypeRef } from '../sources.ts'
import { relationTypeOf } from '../whole.ts'

export const Participant: ParticipantResolvers = {
  label: async ({ type, role }, _, context) => {
    const { roles } = await relationTypeOf(relationTypeRef(type), context)
    return roles.find(({ name }) => name === role)?.label ?? role
  },
}
