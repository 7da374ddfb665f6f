/** How many of everything a generated graph has. */
export interface Shape {
  readonly events: number
  readonly entities: number
  readonly relations: number
  /** In how many events the busiest entity takes part. */
  readonly largest: number
  /** How many events there are of the busiest two, the one towards the other. */
  readonly busiestPair: number
}

/** That of half a year of the world's news. */
export const newsShape: Shape = {
  events: 373_018,
  entities: 21_085,
  relations: 250,
  largest: 16_578,
  busiestPair: 2_112,
}

/** Degrees of entities by their rank, as shares of the largest and of all entities, as the news has them. */
const curve: readonly (readonly [share: number, degree: number])[] = [
  [0, 1],
  [0.000_05, 0.995],
  [0.000_095, 0.8],
  [0.000_237, 0.63],
  [0.000_47, 0.355],
  [0.001, 0.233],
  [0.01, 0.0329],
  [0.05, 0.0059],
  [0.1, 0.00253],
  [0.2, 0.000_965],
  [0.3, 0.000_48],
  [0.4, 0.0003],
  [0.51, 0.000_241],
  [0.6, 0.000_12],
  [0.75, 0.000_06],
  [1, 0.000_06],
]

/** How much of all events the curve gives away; the rest are left to be had by those with a handful. */
const GIVEN = 0.999

/** The degree of each entity, by rank: together nearly two for each event. */
export function degreesOf({ events, entities, largest }: Shape): readonly number[] {
  const drawn = Array.from({ length: entities }, (_, rank) => largest * heightAt(rank / entities))
  // Those in the middle make up for what the curve leaves to add up to.
  const isMiddle = (degree: number, rank: number) => rank > 0 && degree > 10
  const sumOf = (degrees: readonly number[]) => degrees.reduce((sum, one) => sum + one, 0)
  const whole = drawn.map((one) => Math.max(1, Math.round(one)))
  const middle = sumOf(whole.filter(isMiddle))
  const factor = (2 * events * GIVEN - (sumOf(whole) - middle)) / middle
  return whole.map((one, rank) =>
    isMiddle(one, rank) ? Math.min(largest - 1, Math.round(one * factor)) : one,
  )
}

/** The height of the curve at a share of the ranks, straight between its points on a log scale. */
function heightAt(share: number): number {
  const next = Math.max(
    1,
    curve.findIndex(([at]) => at >= share),
  )
  const [[from, high] = [0, 1], [to, low] = [1, 0]] = [curve[next - 1], curve[next]]
  const part = to === from ? 0 : (share - from) / (to - from)
  return high * (low / high) ** part
}
