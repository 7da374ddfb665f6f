import { createServer, type Server } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNeo4jStore } from '../../../src/store/neo4j/openNeo4jStore.ts'

function portOf(listening: Server): number {
  const address = listening.address()
  return typeof address === 'object' && address ? address.port : 0
}

describe('a Neo4j that cannot be used', () => {
  let silent: Server

  beforeAll(async () => {
    silent = createServer(() => {})
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
  })
  afterAll(() => void silent.close())

  it('is UNAVAILABLE where nothing listens', async () => {
    const closed = createServer()
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve))
    const port = portOf(closed)
    await new Promise((resolve) => closed.close(resolve))
    await expect(
      openNeo4jStore({ uri: `bolt://127.0.0.1:${port}`, timeout: 2_000 }),
    ).rejects.toMatchObject({
      code: 'UNAVAILABLE',
    })
  })

  it('is given up on where something listens and never answers', async () => {
    const uri = `bolt://127.0.0.1:${portOf(silent)}`
    await expect(openNeo4jStore({ uri, timeout: 500 })).rejects.toMatchObject({
      code: expect.stringMatching(/TIMEOUT|UNAVAILABLE/),
    })
  })

  it('is UNAVAILABLE where the URI is none', async () => {
    await expect(openNeo4jStore({ uri: 'mongodb://127.0.0.1' })).rejects.toMatchObject({
      code: 'UNAVAILABLE',
    })
  })
})
