import type { Bench } from '../bench.ts'
import { atMost, type Measured, measured } from '../harness/figure.ts'
import { exactly } from '../harness/statistics.ts'
import { countedOperations } from '../operations.ts'

/** The round trips of operations to the database, against the levels of things in them. */
export async function* roundTrips(bench: Bench): AsyncGenerator<Measured> {
  const { statecraft } = bench.main
  for (const { name, levels, query, variables } of countedOperations(bench)) {
    await statecraft.ask(query, variables)
    const trips = statecraft.lastRoundTrips()
    yield measured(
      `round-trips/${name}`,
      `round trips of an operation against its levels: ${name}`,
      exactly(trips / levels),
      atMost(1),
      `${trips} round trips, ${levels} levels`,
    )
  }
}
