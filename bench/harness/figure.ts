import type { Ratio } from './statistics.ts'

/** What a figure has to reach: at most, or at least, this. */
export interface Bound {
  readonly side: 'most' | 'least'
  readonly must: number
  readonly aim: number
}

/** One measured figure, as `--json` writes it. */
export interface Figure extends Ratio {
  /** The same for the same comparison, run after run: `nested-read/hub/depth-2/first-5`. */
  readonly id: string
  /** What is compared with what, in words. */
  readonly what: string
  /** What it has to reach; null where it is only told. */
  readonly must: number | null
  readonly aim: number | null
  /** Whether it reaches what it must. */
  readonly holds: boolean
}

/** A figure and what the report says besides: which way it is to go, and what lies behind it. */
export interface Measured {
  readonly figure: Figure
  readonly side: Bound['side'] | null
  /** Medians and other numbers that explain it. */
  readonly note: string
}

export function measured(
  id: string,
  what: string,
  { ratio, low, high }: Ratio,
  bound: Bound | null,
  note = '',
): Measured {
  const { side, must, aim } = bound ?? { side: null, must: null, aim: null }
  const holds = must === null || (side === 'most' ? ratio <= must : ratio >= must)
  return { figure: { id, what, ratio, low, high, must, aim, holds }, side, note }
}

export function atMost(must: number, aim: number = must): Bound {
  return { side: 'most', must, aim }
}

export function atLeast(must: number, aim: number = must): Bound {
  return { side: 'least', must, aim }
}
