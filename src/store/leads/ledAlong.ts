/** What is answered to requests for stretches of lists, by one statement for each index that leads to some. */
export async function ledAlong<Q, I, R>(
  queries: readonly Q[],
  indexOf: (query: Q) => I,
  read: (index: I, queries: readonly Q[]) => Promise<readonly R[]>,
): Promise<readonly R[]> {
  const groups = new Map<I, Q[]>()
  for (const query of queries) {
    const index = indexOf(query)
    const group = groups.get(index)
    if (group) group.push(query)
    else groups.set(index, [query])
  }
  const lists = await Promise.all([...groups].map(([index, group]) => read(index, group)))
  return lists.flat()
}
