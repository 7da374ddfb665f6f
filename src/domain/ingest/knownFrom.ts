import type { Definitions } from './definitions.ts'
import type { GraphLookup } from './graphLookup.ts'
import type { Known } from './known.ts'

/** What claims can refer to: the definitions of the input before what the graph holds. */
export function knownFrom(
  definitions: Definitions,
  lookup: GraphLookup,
  madeRelation: (id: string) => boolean,
): Known {
  return {
    type: (id) => definitions.types.get(id) ?? lookup.type(id),
    entity: (id) => definitions.get('entity', id) !== null || lookup.entity(id),
    document: (id) => definitions.documents.get(id) ?? lookup.document(id),
    relation: (id) => lookup.relation(id) || madeRelation(id),
    label: (name) => definitions.labels.get(name)?.relation ?? null,
  }
}
