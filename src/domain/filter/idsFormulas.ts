import type { Bounds } from '../../model/clause.ts'
import type { Formula } from './formula.ts'
import type { IdsWhere } from './relationWhere.ts'

const among = { documents: 'document', publishers: 'publisher' } as const

/** What is asked of the documents or publishers of a relation. */
export function idsFormulas(
  on: keyof typeof among,
  { some, every, none }: IdsWhere,
): readonly Formula[] {
  const oneOf = (ids: readonly string[]): Formula => ({ on: among[on], oneOf: ids })
  return [
    ...(some ? [oneOf(some)] : []),
    ...(none ? [{ not: oneOf(none) }] : []),
    // Every one is among those given where none lies between them.
    ...(every ? gaps(every).map((bounds) => ({ not: { on, bounds } })) : []),
  ]
}

/** The stretches between some ids, ahead of the first and behind the last. */
function gaps(ids: readonly string[]): readonly Bounds<string>[] {
  const sorted = [null, ...[...new Set(ids)].sort(), null]
  return sorted.slice(1).map((to, index) => ({
    from: sorted[index] ?? null,
    to,
    isFromExcluded: true,
    isToExcluded: true,
  }))
}
