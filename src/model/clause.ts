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
