import type { Driver } from 'neo4j-driver'

/** All that a database holds, as a loader that knows nothing of the service writes it. */
export interface WrittenGraph {
  /** Nodes with the same labels together. */
  readonly nodes: readonly NodesOf[]
  /** Relationships of one type between nodes with the same labels together. */
  readonly relationships: readonly RelationshipsOf[]
}

type Properties = Readonly<Record<string, unknown>>

interface NodesOf {
  readonly labels: readonly string[]
  readonly rows: readonly Properties[]
}

interface RelationshipsOf {
  readonly type: string
  readonly from: Place
  readonly to: Place
  readonly rows: readonly {
    readonly from: unknown
    readonly to: unknown
    readonly held: Properties
  }[]
}

/** The label and the property by which nodes are found. */
interface Place {
  readonly label: string
  readonly key: string
}

/** How many rows one statement writes: no fewer than the service's own batches have. */
const BATCH = 5_000

const own = 'NOT n:Migration AND NOT n:StatecraftBench'

/** Reads all that a database holds; the driver has to keep integers as they are. */
export async function readGraph(driver: Driver): Promise<WrittenGraph> {
  const nodes = await rowsOf(
    driver,
    `MATCH (n) WHERE ${own} WITH labels(n) AS labels, properties(n) AS held
     RETURN labels, collect(held) AS rows ORDER BY labels`,
  )
  const relationships = await rowsOf(
    driver,
    `MATCH (a)-[r]->(b)
     WITH type(r) AS type, labels(a) AS a, labels(b) AS b, properties(r) AS held,
       coalesce(a.id, a.text, a.seq) AS from, coalesce(b.id, b.text, b.seq) AS to
     RETURN type, a, b, collect({ from: from, to: to, held: held }) AS rows ORDER BY type, a, b`,
  )
  return {
    nodes: nodes as unknown as readonly NodesOf[],
    relationships: relationships.map(({ type, a, b, rows }) => ({
      type: type as string,
      from: placeOf(a as readonly string[]),
      to: placeOf(b as readonly string[]),
      rows: rows as RelationshipsOf['rows'],
    })),
  }
}

/** Writes it into an empty database: flat batches, nodes before relationships. */
export async function writeGraph(driver: Driver, graph: WrittenGraph): Promise<void> {
  for (const { labels, rows } of graph.nodes) {
    await inBatches(driver, `UNWIND $rows AS row CREATE (n:${labels.join(':')}) SET n = row`, rows)
  }
  for (const { type, from, to, rows } of graph.relationships) {
    const text = `UNWIND $rows AS row
      MATCH (a:${from.label} {${from.key}: row.from})
      MATCH (b:${to.label} {${to.key}: row.to})
      CREATE (a)-[r:${type}]->(b) SET r = row.held`
    await inBatches(driver, text, rows)
  }
}

/** The same lines for the same graph, in whatever order it was read. */
export function linesOf({ nodes, relationships }: WrittenGraph): readonly string[] {
  const lines = [
    ...nodes.flatMap(({ labels, rows }) => rows.map((row) => textOf([labels.toSorted(), row]))),
    ...relationships.flatMap(({ type, rows }) => rows.map((row) => textOf([type, row]))),
  ]
  return lines.sort()
}

/** JSON with the keys of every object in one order. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    one && typeof one === 'object' && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  )
}

async function inBatches(driver: Driver, text: string, rows: readonly object[]): Promise<void> {
  const session = driver.session()
  try {
    for (let start = 0; start < rows.length; start += BATCH) {
      const some = rows.slice(start, start + BATCH)
      await session.executeWrite((transaction) => transaction.run(text, { rows: some }))
    }
  } finally {
    await session.close()
  }
}

/** Everything has an id of its own among those of its label, save words and changes. */
function placeOf(labels: readonly string[]): Place {
  if (labels.includes('Term')) return { label: 'Term', key: 'text' }
  if (labels.includes('Change')) return { label: 'Change', key: 'seq' }
  const label = labels.includes('Filler')
    ? 'Filler'
    : (labels.find((one) => !one.endsWith('State')) ?? '')
  return { label, key: 'id' }
}

async function rowsOf(driver: Driver, text: string): Promise<readonly Properties[]> {
  const { records } = await driver.executeQuery(text)
  return records.map((record) => record.toObject())
}
