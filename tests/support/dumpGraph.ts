/** Runs a query and answers its rows. */
export type Ask = (query: string) => Promise<readonly object[]>

const NODES = `MATCH (n) WHERE NOT n:Migration AND NOT n:StatecraftTests
  RETURN labels(n) AS labels, properties(n) AS properties`
const RELATIONSHIPS = `MATCH (a)-[r]->(b)
  RETURN type(r) AS type, properties(r) AS properties,
    labels(a) AS fromLabels, properties(a) AS from, labels(b) AS toLabels, properties(b) AS to`

/** Every node and relationship of a graph with all that is stored of it, each a line, sorted. */
export async function dumpGraph(ask: Ask): Promise<readonly string[]> {
  const rows = [...(await ask(NODES)), ...(await ask(RELATIONSHIPS))]
  return rows.map((row) => JSON.stringify(ordered(row))).sort()
}

/** The same with its keys and labels in order, and without what is null. */
function ordered(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value)
  if (Array.isArray(value)) return value.map(ordered)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).filter(([, one]) => one !== null && one !== undefined)
  return Object.fromEntries(
    entries
      .map(([key, one]) => [key, /labels/i.test(key) ? [...one].sort() : ordered(one)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}
