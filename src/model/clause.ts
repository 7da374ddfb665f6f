/** A stretch of what can be ordered; a null bound is open, and bounds are inclusive unless told. */
export interface Bounds<T> {
  readonly from: T | null
  readonly to: T | null
  readonly isFromExcluded?: boolean
  readonly isToExcluded?: boolean
}

/** A test, and whether it is to be passed or not. */
export interface Condition<T> {
  readonly test: T
  readonly holds: boolean
}

/** Conditions of which one at least must hold. */
export type Clause<T> = readonly Condition<T>[]

/** Clauses that are met where all of some, or all of others, are: one of each is met then in any choice. */
export function eitherOf<T>(
  some: readonly Clause<T>[],
  others: readonly Clause<T>[],
): readonly Clause<T>[] {
  return some.flatMap((one) => others.map((other) => [...one, ...other]))
}
