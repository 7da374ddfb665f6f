import { StatecraftError } from '../../model/errors.ts'
import type { Count } from '../../model/facet.ts'

/** How many relations begin in a year, month or day, written in EDTF. */
export interface TimeCount {
  readonly time: string
  readonly count: number
}

export interface Timeline {
  readonly buckets: readonly TimeCount[]
  /** How many relations, in all, have a time. */
  readonly dated: number
  /** Whether there are later buckets. */
  readonly more: boolean
}

/** Which part of a timeline is wanted. */
interface Stretch {
  readonly first: number
  /** Only what is behind this time. */
  readonly after: string | null
}

/** A year, and what of it: `-10-08`. */
interface Place {
  readonly year: number
  readonly rest: string
}

/**
 * Relations counted by time, in its order, from counts by the beginnings of ISO dates. Throws
 * BAD_INPUT for an `after` that is no time of a timeline.
 */
export function timeline(counts: readonly Count[], { first, after }: Stretch): Timeline {
  const last = after === null ? null : lastOf(after)
  const places = new Map<string, Place & { count: number }>()
  for (const { key, count } of counts) {
    const place = placeOf(key)
    if (!place) throw new StatecraftError('INTERNAL', `"${key}" is no day`)
    const edtf = edtfOf(place)
    places.set(edtf, { ...place, count: count + (places.get(edtf)?.count ?? 0) })
  }
  const dated = counts.reduce((sum, { count }) => sum + count, 0)
  const sorted = [...places].sort(([, a], [, b]) => compare(a, b))
  const behind = last === null ? sorted : sorted.filter(([, place]) => isBehind(place, last))
  return {
    buckets: behind.slice(0, first).map(([time, { count }]) => ({ time, count })),
    dated,
    more: behind.length > first,
  }
}

function lastOf(after: string): Place {
  const place = placeOf(after)
  if (place) return place
  throw new StatecraftError(
    'BAD_INPUT',
    `after: "${after}" is no time of a timeline, as 2018, 2018-10 and 2018-10-08 are`,
  )
}

/** All of a month is behind the year before it, none of it behind its own. */
function isBehind({ year, rest }: Place, last: Place): boolean {
  return compare({ year, rest: rest.slice(0, last.rest.length) }, last) > 0
}

const form = /^(?:Y(?=-?\d{5})|\+)?(?<year>-?\d{4,})(?<rest>(?:-\d{2}){0,2})$/

/** What the beginning of a day in ISO 8601, or a time in EDTF, stands for. */
function placeOf(text: string): Place | null {
  const { year, rest = '' } = form.exec(text)?.groups ?? {}
  return year === undefined ? null : { year: Number(year), rest }
}

function compare(a: Place, b: Place): number {
  return a.year - b.year || (a.rest === b.rest ? 0 : a.rest < b.rest ? -1 : 1)
}

/** In EDTF years of more than four digits stand alone. */
function edtfOf({ year, rest }: Place): string {
  if (Math.abs(year) > 9999) return `Y${year}`
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}${rest}`
}
