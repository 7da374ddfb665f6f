import type { PathResolvers, PathStepResolvers, PathsResolvers } from '../generated/resolvers.ts'
import { fillerRef, relationRef } from '../sources.ts'

export const Paths: PathsResolvers = {
  paths: ({ paths }) => [...paths],
  truncated: ({ truncatedBy }) => truncatedBy.length > 0,
  truncatedBy: ({ truncatedBy }) => [...truncatedBy],
}

export const Path: PathResolvers = {
  length: ({ steps }) => steps.length,
  steps: ({ steps }) => [...steps],
}

export const PathStep: PathStepResolvers = {
  from: ({ from }) => fillerRef(from),
  relation: ({ relation }) => relationRef(relation.id, 'type' in relation ? relation : undefined),
  to: ({ to }) => fillerRef(to),
}
