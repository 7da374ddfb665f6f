import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import { findEditions } from './tests/support/findEditions.ts'
import { testFiles } from './tests/support/testFiles.ts'

const files = testFiles()
const neo4jEditions = process.env.NEO4J_URI ? [] : await findEditions()

/** All that needs no server, several files at a time. */
const embedded: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    name: 'embedded',
    include: [...files.embedded],
    provide: { neo4jEditions: [], neo4jServers: [] },
    maxWorkers: availableParallelism(),
    sequence: { groupOrder: 0 },
  },
}

/** What Neo4j answers, one file at a time: a server has one database. */
const neo4j: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    name: 'neo4j',
    include: [...files.neo4j],
    provide: { neo4jEditions, neo4jServers: [] },
    globalSetup: 'tests/support/startServers.ts',
    maxWorkers: 1,
    // A test of random questions waits for a hundred plans, of which a busy machine makes one a second.
    testTimeout: 300_000,
    sequence: { groupOrder: 1 },
  },
}

export default defineConfig({
  // One copy of graphql for the sources and for yoga: the one that Node itself takes.
  resolve: { alias: { graphql: fileURLToPath(import.meta.resolve('graphql')) } },
  test: {
    projects: process.env.NEO4J_URI || neo4jEditions.length > 0 ? [embedded, neo4j] : [embedded],
    // The files of a worker share its modules: loading them takes longer than most tests.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
