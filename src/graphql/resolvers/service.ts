import type { ServiceResolvers } from '../generated/resolvers.ts'

export const Service: ServiceResolvers = {
  engine: (service) => service.engine(),
  entityCount: (service) => service.entityCount(),
  relationCount: (service) => service.relationCount(),
  claimCount: (service) => service.claimCount(),
}
