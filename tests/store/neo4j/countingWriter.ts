import { openNeo4jStore } from '../../../src/store/neo4j/openNeo4jStore.ts'
import { draft } from '../../support/draft.ts'
import { entity, stored } from '../../support/sample.ts'
import type { TestServer } from '../../support/startServers.ts'

/**
 * Writes the entities `<name>-0` to `<name>-<count - 1>`, one a change, and acknowledges each with
 * when it was begun and when it was committed. It goes on where the graph says that it left off, once
 * a line on its standard input says so.
 */

const [server = '', name = '', count = '0'] = process.argv.slice(2)
const store = await openNeo4jStore(JSON.parse(server) as TestServer)
process.stdout.write('ready\n')
await new Promise((resolve) => process.stdin.once('data', resolve))

const ids = Array.from({ length: Number(count) }, (_, number) => `${name}-${number}`)
const there = await store.reader().entities(ids)
for (const id of ids.slice(there.indexOf(null))) {
  const begun = Date.now()
  await store.write({ ...draft, author: name, subjects: [id] }, async (writer) => {
    // A writer that was killed may have been committed after this one looked; here nobody else is.
    const [known] = await writer.entities([id])
    if (!known) await writer.putEntities([stored(entity(id))])
  })
  process.stdout.write(`${JSON.stringify({ id, begun, done: Date.now() })}\n`)
}
await store.close()
process.exit()
