import { openEmbeddedStore } from '../../../src/store/embedded/openEmbeddedStore.ts'
import { draft } from '../../support/draft.ts'
import { entity, stored } from '../../support/sample.ts'

/** Writes pairs of entities into a graph and acknowledges each pair, until it is killed. */

const store = await openEmbeddedStore({ path: process.argv[2] ?? '' })
await store.migrate()
for (let batch = 0; ; batch += 1) {
  await store.write(draft, (writer) =>
    writer.putEntities([`${batch}-a`, `${batch}-b`].map((id) => stored(entity(id)))),
  )
  process.stdout.write(`${batch}\n`)
}
