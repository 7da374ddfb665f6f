import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  // One copy of graphql for the sources and for yoga: the one that Node itself takes.
  resolve: { alias: { graphql: fileURLToPath(import.meta.resolve('graphql')) } },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: 'tests/support/startServers.ts',
    // The tests of all files share one database of each server.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
