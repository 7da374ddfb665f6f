import type { Statecraft } from '../contestants/statecraft.ts'

/** How many of the newest relations of each become other than they were. */
const CHANGED = 20

/**
 * Takes the claims on the newest relations of some entities back and lets them count again: all is as
 * it was, but what was known before is kept beside it. Answers the instant before.
 */
export async function makeHistory(
  { ask }: Statecraft,
  ids: readonly string[],
): Promise<{ readonly knownAt: string }> {
  // Nothing was recorded at this very millisecond, nor will be.
  await new Promise((resolve) => setTimeout(resolve, 5))
  const knownAt = new Date().toISOString()
  await new Promise((resolve) => setTimeout(resolve, 5))
  for (const id of ids) {
    const { entity } = await ask(newestClaims, { id, first: CHANGED })
    const claims = (entity as Newest).relations.nodes.flatMap((node) =>
      node.claims.nodes.map((claim) => claim.id),
    )
    const input = { claims: [...new Set(claims)], author: 'bench', reason: 'to have a history' }
    for (const change of [retract, reinstate]) await ask(change, { input })
  }
  return { knownAt }
}

/** Says that two entities are one. */
export async function merge({ ask }: Statecraft, a: string, b: string): Promise<void> {
  await ask(judge, {
    input: { a, b, verdict: 'SAME', author: 'bench', reason: 'to have one taken for another' },
  })
}

interface Newest {
  readonly relations: {
    readonly nodes: readonly {
      readonly claims: { readonly nodes: readonly { readonly id: string }[] }
    }[]
  }
}

const newestClaims = `query Newest($id: ID!, $first: Int!) {
  entity(id: $id) { relations(first: $first) { nodes { claims { nodes { id } } } } } }`
const retract =
  'mutation Retract($input: RetractInput!) { retractClaims(input: $input) { problems { message } } }'
const reinstate =
  'mutation Reinstate($input: ReinstateInput!) { reinstateClaims(input: $input) { problems { message } } }'
const judge =
  'mutation Judge($input: JudgeInput!) { judge(input: $input) { problems { message } } }'
