import type { AttributeTypeResolvers } from '../generated/resolvers.ts'
import { upperCase } from './upperCase.ts'

export const AttributeType: AttributeTypeResolvers = {
  kind: ({ kind }) => upperCase(kind),
}
