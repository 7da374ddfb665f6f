import { seededRandom } from '../../tests/support/seededRandom.ts'
import type { Event } from './event.ts'
import { pairsOf } from './pairsOf.ts'
import { newsShape, type Shape } from './shape.ts'

type Random = () => number

/** How steeply the kinds of events fall from the most common one on. */
const SLOPE = 1.2

/** From the first of January on. */
const DAYS = 240

/**
 * The same events every time, of the degrees that events of the news have: few entities take part in
 * thousands, half of all in a handful, and who met once meets again. No event comes twice.
 */
export function generateEvents(shape: Shape = newsShape): readonly Event[] {
  const random = seededRandom(2018)
  const relation = commonFirst(shape.relations, random)
  const made = new Map<string, Event>()
  for (const [subject, object, count] of pairsOf(shape, random)) {
    for (let left = count; left > 0 && made.size < shape.events; left -= 1) add(subject, object)
    if (made.size >= shape.events) break
  }
  return [...made.values()].sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1))

  function add(subject: number, object: number): void {
    for (;;) {
      const event = {
        subject: `Actor ${subject + 1}`,
        relation: `Event ${relation() + 1}`,
        object: `Actor ${object + 1}`,
        date: new Date(Date.UTC(2018, 0, 1 + Math.floor(random() * DAYS)))
          .toISOString()
          .slice(0, 10),
      }
      const key = Object.values(event).join('\t')
      if (made.has(key)) continue
      made.set(key, event)
      return
    }
  }
}

/** Draws ranks below `count`, the first ones most often. */
function commonFirst(count: number, random: Random): () => number {
  const sums: number[] = []
  let sum = 0
  for (let rank = 1; rank <= count; rank += 1) {
    sum += rank ** -SLOPE
    sums.push(sum)
  }
  return () => {
    const drawn = random() * sum
    return sums.findIndex((upTo) => upTo > drawn)
  }
}
