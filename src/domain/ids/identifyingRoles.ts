import type { RelationType } from '../../model/relationType.ts'

/** The names of the roles whose fillers make a relation of this type the one it is. */
export function identifyingRoles({ roles }: RelationType): ReadonlySet<string> {
  return new Set(roles.filter(({ identifying }) => identifying).map(({ name }) => name))
}
