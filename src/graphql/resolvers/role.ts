import type { RoleResolvers } from '../generated/resolvers.ts'
import { upperCase } from './upperCase.ts'

export const Role: RoleResolvers = {
  fillers: ({ fillers }) => fillers.map(upperCase),
}
