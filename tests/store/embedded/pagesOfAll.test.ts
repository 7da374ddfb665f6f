import { expect, it } from 'vitest'
import { anyRelation, type RelationFilter } from '../../../src/model/relationFilter.ts'
import { embeddedEngine } from '../../../src/store/embedded/embeddedEngine.ts'
import { openDatabase } from '../../../src/store/embedded/openDatabase.ts'
import { graphStore } from '../../../src/store/graphStore.ts'
import { draft } from '../../support/draft.ts'
import {
  entity,
  filler,
  putRelations,
  type SampleRelation,
  state,
  stored,
} from '../../support/sample.ts'

/** More than are looked at one by one for a page. */
const MANY = 2_100

const page = { limit: 2, after: null, before: null, fromEnd: false }
const withHost: RelationFilter = {
  ...anyRelation,
  clauses: [[{ test: { on: 'role', role: 'host' }, holds: true }]],
}

/** Only the two oldest have a host. */
const relations = Array.from({ length: MANY }, (_, index) =>
  meeting(`met-${index}`, 2_000 + MANY - index, index >= MANY - 2 ? 'host' : 'guest'),
)

it('pages of all relations go by their order, also where hardly any pass', async () => {
  const store = graphStore(embeddedEngine(openDatabase(undefined)))
  await store.migrate()
  await store.write(draft, async (writer) => {
    await writer.putEntities([stored(entity('ann'))])
    await putRelations(writer, relations)
  })
  const idsOf = async (filter: RelationFilter, asked = page) => {
    const { items, more } = await store.reader().relationPage(filter, asked)
    return [...items.map(({ item }) => item.id), more]
  }
  expect(await idsOf(anyRelation)).toEqual(['met-0', 'met-1', true])
  expect(await idsOf(withHost)).toEqual([`met-${MANY - 2}`, `met-${MANY - 1}`, false])
  expect(await idsOf(withHost, { ...page, limit: 1, fromEnd: true })).toEqual([
    `met-${MANY - 1}`,
    true,
  ])
  await store.write(draft, (writer) => putRelations(writer, [meeting('met-last', 9_000, 'host')]))
  expect(await idsOf(anyRelation)).toEqual(['met-last', 'met-0', true])
  expect(await idsOf(withHost)).toEqual(['met-last', `met-${MANY - 2}`, true])
  await store.close()
})

function meeting(id: string, year: number, role: string): SampleRelation {
  return {
    ...{ id, type: 'meets', fillers: [filler(role, 'ann')] },
    state: state({ time: String(year) }),
  }
}
