import type { Contestant } from './contestant.ts'
import { type Bound, type Measured, measured } from './figure.ts'
import { interleave, type Pace } from './interleave.ts'
import { short } from './report.ts'
import { median, ratioOf } from './statistics.ts'

/** A figure that says how long one takes in comparison with the fastest of others. */
export interface TimedFigure {
  readonly id: string
  readonly what: string
  readonly ours: Contestant
  readonly theirs: readonly Contestant[]
  readonly bound: Bound | null
  /** Whether it says how many times faster ours is, rather than how many times slower. */
  readonly isSpeed?: boolean
}

/** Times contestants against each other; what is told is ours and the fastest of the others. */
export async function timed(figure: TimedFigure, pace: Pace): Promise<Measured> {
  const { id, what, ours, theirs, bound, isSpeed = false } = figure
  const all = [ours, ...theirs]
  const times = await interleave(all, pace)
  const [own = [], ...others] = times
  const medians = times.map(median)
  const best = others.toSorted((a, b) => median(a) - median(b))[0] ?? own
  const ratio = isSpeed ? ratioOf(best, own) : ratioOf(own, best)
  const named = all.map(({ name }, index) => `${name} ${short(medians[index] ?? 0)} ms`)
  return measured(id, what, ratio, bound, `${named.join(', ')}; ${own.length} rounds`)
}
