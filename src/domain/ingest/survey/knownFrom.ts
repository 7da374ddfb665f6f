import type { Definitions } from './definitions.ts'
import type { GraphLookup } from './graphLookup.ts'
import type { Known } from './known.ts'

/** What claims can refer to: the definitions of the input before what the graph holds. */
export function knownFrom(definitions: Definitions, lookup: GraphLookup): Known {
  return {
    type: (id) => definitions.type(id) ?? lookup.type(id),
    entity: (id) => definitions.line('entity', id) !== null || lookup.entity(id),
    document: (id) => definitions.document(id) ?? lookup.document(id),
    relation: (id) => lookup.relation(id),
    label: (name) => definitions.label(name),
    lost: (kind, id) => definitions.lost(kind, id),
  }
}
