import { parseArgs } from 'node:util'
import { editions } from './neo4j/editions.ts'
import { startNeo4j } from './neo4j/startNeo4j.ts'

/** `npm run neo4j`: a Neo4j for development, until Ctrl-C. */

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '7687' },
    data: { type: 'string' },
    version: { type: 'string', default: '5.26' },
  },
})
const name = Object.keys(editions).find((one) => one === values.version)
if (!name)
  fail(`there is no version ${values.version}; use one of ${Object.keys(editions).join(', ')}`)
const started = await startNeo4j(name as keyof typeof editions, {
  port: Number(values.port),
  data: values.data,
})
if (started.missing !== undefined) fail(started.missing)
else {
  process.stdout.write(`Neo4j is up. In another terminal:\n  NEO4J_URI=${started.uri} npm start\n`)
  const stop = () => void started.stop().then(() => process.exit(0))
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

function fail(reason: string): never {
  process.stderr.write(`${reason}\n`)
  process.exit(2)
}
