import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import neo4j from 'neo4j-driver'
import { listen } from '../../src/http/listen.ts'
import { neo4jGraphqlYoga } from '../contestants/neo4jGraphql.ts'
import { statecraftOver, storeOver } from '../contestants/statecraft.ts'

/** One of the services over HTTP in a process of its own, until whoever started it goes. */

/** Which service is to listen, and on what database. */
export interface Serve {
  readonly service: 'statecraft' | '@neo4j/graphql'
  readonly uri: string
  readonly user: string | undefined
  readonly password: string | undefined
}

process.once('message', async (message) => {
  process.send?.(await serve(message as Serve))
})
process.once('disconnect', () => process.exit(0))

async function serve({ service, uri, user, password }: Serve): Promise<{ readonly url: string }> {
  const auth = password ? neo4j.auth.basic(user ?? 'neo4j', password) : undefined
  const driver = neo4j.driver(uri, auth, { disableLosslessIntegers: true, telemetryDisabled: true })
  if (service === 'statecraft') {
    const { url } = await listen(statecraftOver(storeOver(driver, uri)).service, '127.0.0.1', 0)
    return { url: `${url}/graphql` }
  }
  const server = createServer(await neo4jGraphqlYoga(driver))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql` }
}
