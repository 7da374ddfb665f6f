import type { Bench } from '../bench.ts'
import type { Fire, Fired } from '../children/fire.ts'
import type { Serve } from '../children/serve.ts'
import { arePinned, type Child, startChild } from '../children/startChild.ts'
import { atLeast, type Measured, measured } from '../harness/figure.ts'
import { short } from '../harness/report.ts'
import { median, ratioOf } from '../harness/statistics.ts'
import { nestedRead, theirNestedRead } from '../operations.ts'

/** How many requests are under way at once where as many are sent as are answered. */
const CONNECTIONS = 8
/** How much of what the slower one answers at most arrives at the fixed rate. */
const LOAD = 0.5
const DEPTH = 2
/** How many requests the slower one has to answer in a round, and how long that may take, in seconds. */
const FEWEST = 3 * CONNECTIONS
const LONGEST = 15
const WARM_UP = 3

const entities = [
  { of: 'leaf', bound: atLeast(2) },
  { of: 'hub', bound: atLeast(10) },
] as const

/**
 * Both services over HTTP, each on a processor of its own together with nothing else of the bench,
 * asked from another: as fast as they answer, and at a fixed rate.
 */
export async function* http(bench: Bench): AsyncGenerator<Measured> {
  const children = await Promise.all(
    [0, 0, 1].map((processor, index) =>
      startChild(index < 2 ? './serve.ts' : './fire.ts', processor),
    ),
  )
  const [ours, theirs, gun] = children
  try {
    if (!ours || !theirs || !gun) return
    const [oursAt, theirsAt] = await Promise.all([
      start(ours, bench, 'statecraft'),
      start(theirs, bench, '@neo4j/graphql'),
    ])
    const urls = { ours: oursAt, theirs: theirsAt }
    for (const { of, bound } of entities) {
      const variables = { id: bench.chosen[of].id, first: 5 }
      const ask = {
        ours: { url: urls.ours, body: JSON.stringify({ query: nestedRead(DEPTH), variables }) },
        theirs: {
          url: urls.theirs,
          body: JSON.stringify({ query: theirNestedRead(DEPTH), variables }),
        },
      }
      const full = await fireAlternately(gun, ask, bench, {})
      const speeds = timesOf(full, ({ perSecond }) => perSecond)
      yield measured(
        `http/${of}/requests-per-second`,
        `HTTP requests per second, ${of} at depth ${DEPTH}: how many times those of yoga with @neo4j/graphql`,
        ratioOf(speeds.ours, speeds.theirs),
        bound,
        noteOf(speeds, 'a second'),
      )
      // Latencies at a fixed rate are only told: they can wait for a run that has the time.
      if (bench.quick) continue
      const rate = Math.max(
        1,
        Math.floor(LOAD * Math.min(median(speeds.ours), median(speeds.theirs))),
      )
      const steady = await fireAlternately(gun, ask, bench, { rate })
      for (const which of ['p50', 'p99'] as const) {
        const times = timesOf(steady, (fired) => Math.max(0.5, fired[which]))
        yield measured(
          `http/${of}/${which}-at-fixed-rate`,
          `HTTP, ${of} at depth ${DEPTH}, ${rate} requests a second: ${which} against yoga with @neo4j/graphql`,
          ratioOf(times.ours, times.theirs),
          null,
          noteOf(times, 'ms'),
        )
      }
    }
  } finally {
    for (const child of children) await child.stop()
  }
}

async function start(child: Child, { main }: Bench, service: Serve['service']): Promise<string> {
  const { uri, user, password } = main
  return ((await child.ask({ service, uri, user, password })) as { url: string }).url
}

interface Both<T> {
  readonly ours: T
  readonly theirs: T
}

async function fireAlternately(
  gun: Child,
  ask: Both<Pick<Fire, 'url' | 'body'>>,
  { pace, quick }: Bench,
  { rate }: Pick<Fire, 'rate'>,
): Promise<readonly Both<Fired>[]> {
  const rounds: Both<Fired>[] = []
  let seconds = quick ? 1 : 2
  const fire = async (which: keyof typeof ask) => {
    const message = { ...ask[which], connections: CONNECTIONS, seconds, rate }
    const fired = (await gun.ask(message)) as Fired
    if (fired.failed > 0) throw new Error(`${fired.failed} requests to ${ask[which].url} failed`)
    return fired
  }
  for (let warming = 0; warming < (quick ? 2 : WARM_UP); warming += 1) {
    const speeds = [(await fire('ours')).perSecond, (await fire('theirs')).perSecond]
    seconds = Math.max(1, Math.min(LONGEST, Math.ceil(FEWEST / Math.min(...speeds))))
  }
  const count = quick ? 3 : pace.rounds
  for (let round = 0; round < count; round += 1) {
    const first = round % 2 === 0 ? await fire('ours') : null
    const theirs = await fire('theirs')
    rounds.push({ ours: first ?? (await fire('ours')), theirs })
  }
  return rounds
}

function timesOf(rounds: readonly Both<Fired>[], of: (fired: Fired) => number): Both<number[]> {
  return { ours: rounds.map((one) => of(one.ours)), theirs: rounds.map((one) => of(one.theirs)) }
}

function noteOf({ ours, theirs }: Both<readonly number[]>, unit: string): string {
  const [own, other] = [ours, theirs].map((values) => short(median(values)))
  const processors = arePinned ? 'one processor each' : 'processors shared'
  return `Statecraft ${own} ${unit}, @neo4j/graphql ${other} ${unit}; ${ours.length} rounds, ${processors}`
}
