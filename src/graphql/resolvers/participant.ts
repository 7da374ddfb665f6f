import type { ParticipantResolvers } from '../generated/resolvers.ts'
import { relationTypeRef } from '../sources.ts'
import { told } from '../told.ts'
import { relationTypeOf } from '../whole.ts'

export const Participant: ParticipantResolvers = {
  label: told(
    ({ type }, context) => relationTypeOf(relationTypeRef(type), context),
    ({ roles }, _, { role }) => roles.find(({ name }) => name === role)?.label ?? role,
  ),
}
