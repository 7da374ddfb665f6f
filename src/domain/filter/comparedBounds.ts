import type { Bounds } from '../../model/clause.ts'
import type { Comparison } from './relationWhere.ts'

/** What a value covers when others are compared with it; a point for most, a stretch for a date. */
export interface Extent<T> {
  readonly from: T | null
  readonly to: T | null
}

/**
 * The stretches of which one must hold a value that compares so: `eq` lies within what is compared
 * with, `gt` behind all of it, `gte` from its beginning on. Nothing compared with is no bound.
 */
export function comparedBounds<V, T extends number | string>(
  comparison: Comparison<V>,
  extentOf: (value: V) => Extent<T>,
): readonly Bounds<T>[] {
  const { eq, lt, lte, gt, gte } = comparison
  const extent = (value: V | null | undefined) =>
    value === null || value === undefined ? null : extentOf(value)
  const [equal, less, most, greater, least] = [eq, lt, lte, gt, gte].map(extent)
  const sides: readonly (Bounds<T> | null | undefined)[] = [
    equal,
    less && { from: null, to: less.from, isToExcluded: true },
    most && { from: null, to: most.to },
    greater && { from: greater.to, to: null, isFromExcluded: true },
    least && { from: least.from, to: null },
  ]
  const among = comparison.in?.map((value) => extentOf(value)) ?? [open]
  return among.map((one) =>
    sides.reduce<Bounds<T>>((bounds, side) => (side ? both(bounds, side) : bounds), one),
  )
}

/** What a number or a text covers: itself. */
export function point<T>(value: T): Extent<T> {
  return { from: value, to: value }
}

const open = { from: null, to: null }

/** What lies in both of two stretches. */
export function both<T extends number | string>(a: Bounds<T>, b: Bounds<T>): Bounds<T> {
  const isLater =
    a.from === null ||
    (b.from !== null && (b.from > a.from || (b.from === a.from && b.isFromExcluded)))
  const isEarlier =
    a.to === null || (b.to !== null && (b.to < a.to || (b.to === a.to && b.isToExcluded)))
  const [start, end] = [isLater ? b : a, isEarlier ? b : a]
  return {
    from: start.from,
    to: end.to,
    ...(start.isFromExcluded ? { isFromExcluded: true } : {}),
    ...(end.isToExcluded ? { isToExcluded: true } : {}),
  }
}
