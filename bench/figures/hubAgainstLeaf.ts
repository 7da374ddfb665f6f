import type { Bench } from '../bench.ts'
import { ourPage } from '../contestants/graphqlReads.ts'
import { atMost, type Measured } from '../harness/figure.ts'
import { timed } from '../harness/timed.ts'

/** A page of the largest hub against a page of a leaf, which has a page and little more. */
export async function* hubAgainstLeaf({ main, chosen, pace }: Bench): AsyncGenerator<Measured> {
  const pageOf = (of: 'hub' | 'leaf') =>
    ourPage(main.statecraft.ask, chosen[of].id, `the ${of}`, ({ edges }) => edges.length)
  yield await timed(
    {
      id: 'hub-against-leaf',
      what: `a page of the hub (degree ${chosen.hub.degree}) against one of a leaf (${chosen.leaf.degree}): time`,
      ours: pageOf('hub'),
      theirs: [pageOf('leaf')],
      bound: atMost(1.5, 1.1),
    },
    pace,
  )
}
