import type { ValidTimeResolvers } from '../generated/resolvers.ts'

export const ValidTime: ValidTimeResolvers = {
  sureFrom: ({ sure }) => sure?.from ?? null,
  sureTo: ({ sure }) => sure?.to ?? null,
}
