import { formatInstant } from '../../src/domain/time/formatInstant.ts'
import type { Facet } from '../../src/model/facet.ts'
import type { Relation } from '../../src/model/relation.ts'

/** What a relation counts for by a facet, told as plainly as can be. */
export function keysOf({ type, state: known }: Relation, facet: Facet): readonly string[] {
  if (facet === 'type') return [type]
  if (!known) return []
  if (facet === 'modality') return [known.modality]
  if (facet === 'publisher') return known.publishers
  const instant = known.validTime?.from ?? known.validTime?.to ?? null
  if (instant === null) return []
  const [day = ''] = formatInstant(instant).split('T')
  const parts = { year: 1, month: 2, day: 3 }[facet]
  const sign = day.startsWith('-') ? '-' : ''
  return [sign + day.slice(sign.length).split('-').slice(0, parts).join('-')]
}

/** The entities that take part in a relation, each once. */
export function entitiesOf({ fillers }: Relation): readonly string[] {
  return [...new Set(fillers.flatMap(({ id, kind }) => (kind === 'entity' ? [id] : [])))]
}

/** How often each key is there, most first, then by key. */
export function counted(keys: readonly string[]): readonly { key: string; count: number }[] {
  return [...new Set(keys)]
    .map((key) => ({ key, count: keys.filter((one) => one === key).length }))
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
}
