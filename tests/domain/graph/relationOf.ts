import { parseEdtf } from '../../../src/domain/time/parseEdtf.ts'
import type { Filler, Relation } from '../../../src/model/relation.ts'

/**
 * A relation in short: its id, and its fillers as `role:id`; ids of relations are `r1`,
 * `rSale`. Of type `meets` and undated unless said otherwise.
 */
export function relationOf(
  id: string,
  fillers: string,
  { type = 'meets', time }: { type?: string; time?: string } = {},
): Relation {
  return {
    id,
    type,
    key: null,
    fillers: fillers.split(' ').map(fillerOf),
    isListed: true,
    state: {
      modality: 'ACTUAL',
      polarity: 'POSITIVE',
      validTime: time === undefined ? null : parseEdtf(time),
      attributes: [],
      claimCount: 1,
      publisherCount: 1,
      documents: [],
      publishers: [],
      firstAsserted: null,
      lastAsserted: null,
      conflicts: [],
      settled: [],
    },
  }
}

function fillerOf(text: string): Filler {
  const [role = '', id = ''] = text.split(':')
  return { role, ...thingOf(id) }
}

/** Whether an id is one of a relation: `r1`, `rSale`. */
export function isRelationId(id: string): boolean {
  return /^r[A-Z0-9]/.test(id)
}

/** An entity or relation by its id. */
export function thingOf(id: string): Pick<Filler, 'id' | 'kind'> {
  return { id, kind: isRelationId(id) ? 'relation' : 'entity' }
}
