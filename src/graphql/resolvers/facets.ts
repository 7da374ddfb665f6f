import { timeline } from '../../domain/facets/timeline.ts'
import type { Count } from '../../model/facet.ts'
import { modalities } from '../../model/modality.ts'
import { orAhead } from '../ahead/lookAhead.ts'
import { fieldsNamed } from '../ahead/selections.ts'
import type { FacetsSource } from '../answers/facets.ts'
import { bounded } from '../arguments/badArgument.ts'
import type { FacetsResolvers } from '../generated/resolvers.ts'
import { entityRef, publisherRef, relationTypeRef } from '../sources.ts'

const units = { YEAR: 'year', MONTH: 'month', DAY: 'day' } as const

export const Facets: FacetsResolvers = {
  total,
  timeline: orAhead(async (source, { by, first, after }, _, info) => {
    const stretch = { first: bounded('first', first, 0, 5000), after: after ?? null }
    // Where it is shown it is asked for in the same round trip.
    const isShown = fieldsNamed(['undated'], info.fieldNodes, info).length > 0
    const [counts] = await Promise.all([source.counts(units[by]), isShown && total(source)])
    const { dated, ...rest } = timeline(counts, stretch)
    // Behind a directive it is asked for later, when some may have gone.
    return { ...rest, undated: async () => Math.max(0, (await total(source)) - dated) }
  }),
  types: async (source, { first }) =>
    top(await source.counts('type'), first, ({ key, count }) => ({
      type: relationTypeRef(key),
      count,
    })),
  modalities: async (source) => {
    const counts = await source.counts('modality')
    return counts.flatMap(({ key, count }) =>
      modalities.filter((one) => one === key).map((modality) => ({ modality, count })),
    )
  },
  partners: async (source, { kind, first }) => {
    const { items, more } = await source.partners(kind ?? null, bounded('first', first, 0, 500))
    const counts = items.map(({ entity, relationCount }) => ({
      entity: entityRef(entity.id, entity),
      count: relationCount,
    }))
    return { counts, more }
  },
  publishers: async (source, { first }) =>
    top(await source.counts('publisher'), first, ({ key, count }) => ({
      publisher: publisherRef(key),
      count,
    })),
}

/** Every relation is of one type. */
async function total(source: FacetsSource): Promise<number> {
  const counts = await source.counts('type')
  return counts.reduce((sum, { count }) => sum + count, 0)
}

function top<T>(counts: readonly Count[], first: number, item: (count: Count) => T) {
  const limit = bounded('first', first, 0, 500)
  return { counts: counts.slice(0, limit).map(item), more: counts.length > limit }
}
