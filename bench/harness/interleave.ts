import { isDeepStrictEqual } from 'node:util'
import { seededRandom } from '../../tests/support/seededRandom.ts'
import { shuffled } from '../shuffled.ts'
import type { Contestant } from './contestant.ts'

/** How long and how often is measured. */
export interface Pace {
  /** So many rounds, and more, up to `mostRounds`, while all take no longer than `milliseconds`. */
  readonly rounds: number
  readonly mostRounds: number
  readonly milliseconds: number
  /** Fewer, but a handful, where even `rounds` would take longer than this. */
  readonly mostMilliseconds: number
  /** How long contestants run ahead of the measured rounds: caches fill, and compilers settle. */
  readonly warming: number
  /** How long everything runs ahead of the first comparison, in milliseconds. */
  readonly settling: number
}

const FEWEST = 5

/** One for all that is compared in a run, so that no order comes again with each comparison. */
const random = seededRandom(1)

/** How often each runs ahead of the measured rounds, unless that takes too long. */
const WARM_UP = 8

/**
 * Times contestants against each other: first all of them are made sure to answer the same, then each
 * runs once a round, in an order drawn anew for each round: whoever always followed the same would clear
 * away what that has left. Answers the times of each, round by round, in milliseconds.
 */
export async function interleave(
  contestants: readonly Contestant[],
  pace: Pace,
): Promise<readonly (readonly number[])[]> {
  await checkEqual(contestants)
  const rounds = roundsOf(await warmUp(contestants, pace), pace)
  const times = contestants.map(() => [] as number[])
  const turns = [...contestants.entries()]
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, one] of shuffled(turns, random)) times[at]?.push(await timeOf(one))
  }
  return times
}

async function checkEqual([first, ...others]: readonly Contestant[]): Promise<void> {
  if (!first) return
  const expected = await answerOf(first)
  for (const other of others) {
    const answer = await answerOf(other)
    if (isDeepStrictEqual(answer, expected)) continue
    const [a, b] = [expected, answer].map((one) => JSON.stringify(one)?.slice(0, 2_000))
    throw new Error(`${first.name} and ${other.name} do not answer the same:\n${a}\n${b}`)
  }
}

async function answerOf(one: Contestant): Promise<unknown> {
  await one.prepare?.()
  return one.answerOf(await one.run())
}

function roundsOf(each: number, pace: Pace): number {
  const { rounds, mostRounds, milliseconds, mostMilliseconds } = pace
  const fitting = (time: number) => Math.floor(time / each)
  return Math.max(
    Math.min(FEWEST, rounds),
    Math.min(rounds, fitting(mostMilliseconds)),
    Math.min(mostRounds, fitting(milliseconds)),
  )
}

/** Answers how long a round takes then, in milliseconds. */
async function warmUp(
  all: readonly Contestant[],
  { milliseconds, warming }: Pace,
): Promise<number> {
  const start = performance.now()
  for (let round = 1; ; round += 1) {
    let each = 0
    for (const one of all) each += await timeOf(one)
    const took = performance.now() - start
    if (took > warming && (round >= WARM_UP || took > milliseconds)) return each
  }
}

async function timeOf({ prepare, run }: Contestant): Promise<number> {
  await prepare?.()
  const start = performance.now()
  await run()
  return performance.now() - start
}
