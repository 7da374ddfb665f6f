/** Some requests put together by what they are about, in the order in which that comes first. */
export function alike<Q>(
  requests: readonly Q[],
  about: (request: Q) => readonly unknown[],
): readonly (readonly [Q, ...Q[]])[] {
  const groups = new Map<string, [Q, ...Q[]]>()
  for (const request of requests) {
    const key = JSON.stringify(about(request))
    const group = groups.get(key)
    if (group) group.push(request)
    else groups.set(key, [request])
  }
  return [...groups.values()]
}
