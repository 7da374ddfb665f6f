import { type Random, shuffled } from '../shuffled.ts'
import { degreesOf, type Shape } from './shape.ts'

/** How many events somebody has with one other at a time, on average. */
const TOGETHER = 3

/** Some events that one entity still has to have. */
interface Share {
  readonly rank: number
  readonly events: number
}

/**
 * Who has how many events with whom, as ranks: every entity's events are cut into shares, and shares
 * of two entities laid together until all are spent. From then on those meet who have a handful.
 */
export function* pairsOf(shape: Shape, random: Random): Generator<[number, number, number]> {
  yield [0, 1, shape.busiestPair]
  // Shares of one entity, which wait for those of others.
  const waiting: Share[] = []
  for (const share of shuffled(sharesOf(shape, random), random)) {
    let left = share.events
    while (left > 0) {
      const other = waiting.at(-1)
      if (!other || isKeptApart(other.rank, share.rank)) {
        waiting.push({ rank: share.rank, events: left })
        break
      }
      const count = Math.min(left, other.events)
      waiting.pop()
      if (other.events > count) waiting.push({ ...other, events: other.events - count })
      left -= count
      yield random() < 0.5 ? [other.rank, share.rank, count] : [share.rank, other.rank, count]
    }
  }
  const handful = () => Math.floor(shape.entities * (0.3 + random() * 0.2))
  for (const { rank, events } of waiting) {
    for (let left = events; left > 0; left -= 1) yield [rank, handful(), 1]
  }
  for (;;) {
    const [one, other] = [handful(), handful()]
    if (one !== other) yield [one, other, 1]
  }
}

/** One entity from itself, and the busiest two from each other, who have all their events already. */
function isKeptApart(one: number, other: number): boolean {
  return one === other || (one < 2 && other < 2)
}

function sharesOf(shape: Shape, random: Random): Share[] {
  return degreesOf(shape).flatMap((degree, rank) => {
    const shares: Share[] = []
    let left = degree - (rank < 2 ? shape.busiestPair : 0)
    while (left > 0) {
      const drawn = 1 + Math.floor(-Math.log(1 - random()) * (TOGETHER - 1))
      const events = Math.min(left, drawn)
      shares.push({ rank, events })
      left -= events
    }
    return shares
  })
}
