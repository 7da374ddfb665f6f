import { newestFirst, type RelationOrder } from '../../model/relationOrder.ts'
import type { ListRange } from '../catalogue/parameters.ts'
import { everywhere } from '../orderKey.ts'
import { valuePrefixes } from '../terms/terms.ts'

/**
 * The stretch of a list by time in which what lies between two keys of an order is sought: in any other
 * order that can be anywhere.
 */
export function rangeIn(
  { key }: RelationOrder = newestFirst,
  { above, below }: Pick<ListRange, 'above' | 'below'>,
): Pick<ListRange, 'above' | 'below' | 'sorting'> {
  if (key.on === 'time') return { above, below, sorting: null }
  const by = key.on === 'attribute' ? valuePrefixes(key) : []
  return { ...everywhere, sorting: { on: key.on, by, above, below } }
}
