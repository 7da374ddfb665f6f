import type { EntityWhere, IdsWhere, RelationWhere } from '../../domain/filter/relationWhere.ts'
import type { NodeKind } from '../../model/nodeId.ts'
import { localFiller, localId } from '../globalId.ts'

/** A filter with the ids of the API made those of the graph, in all that it combines. */
export function localWhere(where: RelationWhere): RelationWhere {
  const { and, or, not, type, roles, documents, publishers } = where
  return {
    ...where,
    ...(and ? { and: and.map(localWhere) } : {}),
    ...(or ? { or: or.map(localWhere) } : {}),
    ...(not ? { not: localWhere(not) } : {}),
    ...(type ? { type: localIds('RelationType', type) } : {}),
    ...(roles
      ? {
          roles: roles.map((one) =>
            typeof one.filler === 'string' ? { ...one, filler: localFiller(one.filler) } : one,
          ),
        }
      : {}),
    ...(documents ? { documents: localLists('Document', documents) } : {}),
    ...(publishers ? { publishers: localLists('Publisher', publishers) } : {}),
  }
}

/** The same of an entity filter. */
export function localEntityWhere(where: EntityWhere): EntityWhere {
  const { and, or, not, relations } = where
  return {
    ...where,
    ...(and ? { and: and.map(localEntityWhere) } : {}),
    ...(or ? { or: or.map(localEntityWhere) } : {}),
    ...(not ? { not: localEntityWhere(not) } : {}),
    ...(relations
      ? {
          relations: {
            ...relations,
            some: relations.some && localWhere(relations.some),
            every: relations.every && localWhere(relations.every),
            none: relations.none && localWhere(relations.none),
          },
        }
      : {}),
  }
}

function localLists(kind: NodeKind, { some, every, none }: IdsWhere): IdsWhere {
  return {
    some: some && localIds(kind, some),
    every: every && localIds(kind, every),
    none: none && localIds(kind, none),
  }
}

/** One that names another kind is left as it is: there is nothing of that id. */
function localIds(kind: NodeKind, ids: readonly string[]): readonly string[] {
  return ids.map((id) => localId(kind, id) ?? id)
}
