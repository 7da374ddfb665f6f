/** What ids say of each kind of thing; those of entities say nothing. */
export const prefixes = {
  Relation: 'relation',
  Claim: 'claim',
  Document: 'document',
  Publisher: 'publisher',
  RelationType: 'type',
  Judgement: 'judgement',
} as const

export type NodeKind = 'Entity' | keyof typeof prefixes

/**
 * The id that names a thing in the whole graph: an entity's is bare, everything else says what it
 * is. So the API shows ids, and so the log of changes keeps them, which speaks of things of any kind.
 */
export function nodeId(kind: NodeKind, id: string): string {
  return kind === 'Entity' ? id : `${prefixes[kind]}:${id}`
}
