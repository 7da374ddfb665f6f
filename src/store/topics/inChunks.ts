/** How many ids one statement takes. */
const CHUNK = 5_000

/** The rows of a statement for any number of ids, asked for so many at a time. */
export async function inChunks<R>(
  ids: readonly string[],
  ask: (some: readonly string[]) => Promise<readonly R[]>,
): Promise<R[]> {
  const rows: R[] = []
  for (let start = 0; start < ids.length; start += CHUNK) {
    for (const row of await ask(ids.slice(start, start + CHUNK))) rows.push(row)
  }
  return rows
}
