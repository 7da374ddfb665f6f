import neo4j from 'neo4j-driver'

const PAUSE = 250

/** Waits until a Neo4j answers; throws after `ms` milliseconds. */
export async function waitForBolt(uri: string, ms = 90_000): Promise<void> {
  const driver = neo4j.driver(uri)
  const end = Date.now() + ms
  try {
    for (;;) {
      try {
        await driver.getServerInfo()
        return
      } catch (error) {
        if (Date.now() > end) throw error
        await new Promise((resolve) => setTimeout(resolve, PAUSE))
      }
    }
  } finally {
    await driver.close()
  }
}
