/** Whether the driver chooses, for a URI, among the servers of a cluster. */
export function isRouting(uri: string): boolean {
  return /^neo4j(\+|:)/.test(uri)
}
