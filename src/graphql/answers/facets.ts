import type { Timeline } from '../../domain/facets/timeline.ts'
import type { RelationWhere } from '../../domain/filter/relationWhere.ts'
import type { Neighbour } from '../../model/entity.ts'
import type { Count, Facet } from '../../model/facet.ts'
import type { RelationFilter } from '../../model/relationFilter.ts'
import type { Top } from '../../store/port/facets.ts'
import { guarding } from '../arguments/guarding.ts'
import type { Context } from '../context.ts'

/** Some relations to be counted; nothing is before it is asked for. */
export interface FacetsSource {
  /** How many have each of what is counted, largest first. */
  readonly counts: (facet: Facet) => Promise<readonly Count[]>
  readonly partners: (kinds: readonly string[] | null, limit: number) => Promise<Top<Neighbour>>
}

/** Relations counted by time; how many have none is not counted before it is asked for. */
export interface TimelineSource extends Omit<Timeline, 'dated'> {
  readonly undated: () => Promise<number>
}

interface FacetsArguments {
  /** What takes part in them, in these roles. */
  readonly id?: string
  readonly role?: readonly string[] | null | undefined
  readonly where?: RelationWhere | null | undefined
  /** Entities that all take part in them. */
  readonly among?: readonly string[]
}

export function facetsOf(
  { id, role, where, among = [] }: FacetsArguments,
  context: Context,
): FacetsSource {
  const { loaders } = context
  const set = { id: id ?? null, roles: role ?? null }
  const checked = guarding(where, context, { roles: set.roles })
  const without = id === undefined ? among : [id]
  return {
    counts: (facet) =>
      checked((meant) =>
        loaders.facetCounts.load({ ...set, facet, filter: withFillers(meant, among) }),
      ),
    partners: (kinds, limit) =>
      checked((meant) =>
        loaders.partners.load({ ...set, kinds, without, limit, filter: withFillers(meant, among) }),
      ),
  }
}

/** Of what a filter means, only that in which all of some entities take part. */
export function withFillers(filter: RelationFilter, ids: readonly string[]): RelationFilter {
  return { ...filter, slots: [...ids.map((filler) => ({ role: null, filler })), ...filter.slots] }
}
