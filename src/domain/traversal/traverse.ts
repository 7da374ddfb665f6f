import type { HopReads } from '../../store/port/hops.ts'
import type { Step } from './step.ts'
import { type Level, type StepBound, takeStep } from './takeStep.ts'

/** A bound that was hit, and by which step, counted from 0. */
export interface Cut {
  readonly step: number
  readonly bound: StepBound
}

/** The levels that steps lead to, taken one after the other from where chains begin, or have come to. */
export async function traverse(
  reader: HopReads,
  from: Level,
  steps: readonly Step[],
): Promise<readonly Level[]> {
  const levels: Level[] = []
  for (const step of steps) levels.push(await takeStep(reader, levels.at(-1) ?? from, step))
  return levels
}

/** The bounds that the steps to some levels have hit. */
export function cutsOf(levels: readonly Level[]): readonly Cut[] {
  return levels.flatMap(({ cutBy }, step) => cutBy.map((bound) => ({ step, bound })))
}
