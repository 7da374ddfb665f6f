import { readFileSync } from 'node:fs'
import { CodeBook } from '../../src/domain/import/codeBook.ts'
import { importRows } from '../../src/domain/import/importRows.ts'
import { readMapping } from '../../src/domain/import/readMapping.ts'
import { tsvSource } from '../../src/domain/import/tsvSource.ts'
import { openEmbeddedStore } from '../../src/store/embedded/openEmbeddedStore.ts'
import { openNeo4jStore } from '../../src/store/neo4j/openNeo4jStore.ts'

/** Imports a table, and says a word when it begins to write and after each batch, until it is killed. */

const [target = '', table = '', mapping = '', batch = ''] = process.argv.slice(2)
const store = target.startsWith('{')
  ? await openNeo4jStore(JSON.parse(target))
  : await openEmbeddedStore({ path: target })
await store.migrate()
const reading = {
  mapping: readMapping(readFileSync(mapping, 'utf8'), mapping),
  codes: new CodeBook([]),
}
const { interrupted } = await importRows(store, tsvSource(table), reading, {
  batchSize: Number(batch),
  onProgress: ({ phase }) => void process.stdout.write(`${phase}\n`),
})
await store.close()
process.exit(interrupted ? 1 : 0)
