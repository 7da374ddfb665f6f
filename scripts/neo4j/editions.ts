/** A Neo4j that can be started without a container. */
export interface Edition {
  readonly version: string
  readonly mainClass: string
  /** The oldest Java that runs it. */
  readonly java: number
  readonly image: string
}

/** The two lines of Neo4j that are supported: the long-term one, and the newest. */
export const editions = {
  '5.26': {
    version: '5.26.16',
    mainClass: 'org.neo4j.server.CommunityEntryPoint',
    java: 17,
    image: 'neo4j:5.26-community',
  },
  '2025': {
    version: '2025.10.1',
    mainClass: 'org.neo4j.server.Neo4jCommunity',
    java: 21,
    image: 'neo4j:2025-community',
  },
} as const satisfies Record<string, Edition>

export type EditionName = keyof typeof editions
