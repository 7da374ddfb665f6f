import { compareIds } from '../ids/compareIds.ts'
import { newestFirst } from './claimOrder.ts'
import { type CompareClaims, decidedFirst } from './decision.ts'
import type { Voice } from './voice.ts'
import { compareWeights, weightOf } from './weight.ts'

/** Claims that agree with each other on one aspect, those that weigh most first. */
export type Side<T> = readonly Voice<T>[]

/**
 * Puts what claims say of one aspect into sides: within a side all agree. A claim too vague to
 * contradict either of two sides (`2020` beside `2020-03` and `2020-05`) is on both. The side that
 * wins comes first: the one that weighs most; of equals the one with the claim that `next` puts
 * first, among the claims that are on no other side. Decisions come before what sources say. The order in which claims are given makes no
 * difference.
 */
export function sidesOf<T>(
  voices: readonly Voice<T>[],
  agree: (a: T, b: T) => boolean,
  next: CompareClaims = newestFirst,
): readonly Side<T>[] {
  const weightier = decidedFirst(next)
  const ordered = [...voices].sort((a, b) => weightier(a.claim, b.claim))
  const fits = (voice: Voice<T>, side: Side<T>) =>
    side.every(({ value }) => agree(value, voice.value))
  const sides: Voice<T>[][] = []
  for (const voice of ordered) {
    const side = sides.find((one) => fits(voice, one))
    if (side) side.push(voice)
    else sides.push([voice])
  }
  if (sides.length < 2) return sides
  for (const side of sides) {
    for (const voice of ordered) {
      if (!side.includes(voice) && fits(voice, side)) side.push(voice)
    }
    side.sort((a, b) => weightier(a.claim, b.claim))
  }
  return inOrder(sides, weightier)
}

function inOrder<T>(sides: readonly Side<T>[], weightier: CompareClaims): readonly Side<T>[] {
  const ranked = sides.map((side) => {
    const others = sides.filter((other) => other !== side)
    const alone = side.filter((voice) => !others.some((other) => other.includes(voice)))
    const [best] = alone.length > 0 ? alone : side
    return { side, best, weight: weightOf(side.map(({ claim }) => claim)) }
  })
  ranked.sort((a, b) => {
    const byWeight = compareWeights(a.weight, b.weight)
    if (byWeight !== 0 || !a.best || !b.best) return byWeight
    return weightier(a.best.claim, b.best.claim) || compareIds(idsOf(a.side), idsOf(b.side))
  })
  return ranked.map(({ side }) => side)
}

function idsOf(side: Side<unknown>): string {
  return side.map(({ claim }) => claim.id).join()
}
