import fc from 'fast-check'
import { expect, it } from 'vitest'
import { facets } from '../../src/model/facet.ts'
import { anyRelation } from '../../src/model/relationFilter.ts'
import type { Reader } from '../../src/store/port.ts'
import { cases } from '../support/cases.ts'
import { onEngines } from '../support/onEngines.ts'
import { counted, entitiesOf, keysOf } from '../support/tally.ts'
import { everything } from '../support/walk.ts'
import { entityNames, histories } from './operations.ts'
import { worlds } from './worlds.ts'

onEngines('what is counted in random histories', (engine) => {
  const { name } = engine
  const happened = worlds(engine)

  it('is what it lists, at any time, whoever is taken for whom', async () => {
    await fc.assert(
      fc.asyncProperty(histories, fc.nat({ max: 20 }), async (history, place) => {
        const { store, world, events } = await happened(history)
        const reader = store.reader().at(events[place % events.length]?.at ?? null)
        const names = entityNames.map((one) => `${world}-${one}`)
        const found = (await reader.entities(names)).flatMap((one) => one?.id ?? [])
        const alive = [...new Set(found)].sort()
        expect(await countedOf(reader, alive)).toEqual(await listedOf(reader, alive))
      }),
      { numRuns: name === 'embedded' ? cases(60) : 6, seed: 20181008 },
    )
  }, 600_000)
})

async function countedOf(reader: Reader, ids: readonly string[]) {
  const sets = ids.map((id) => ({ id, roles: null, filter: anyRelation }))
  const kinds = { kinds: null, limit: 500 }
  const [counts, partners, compared] = await Promise.all([
    reader.facetCounts(sets.flatMap((set) => facets.map((facet) => ({ ...set, facet })))),
    reader.partners(sets.map((set) => ({ ...set, ...kinds, without: [set.id] }))),
    reader.comparedPartners(
      pairsOf(ids).map(([a, b]) => ({ a, b, of: 'both', ...kinds, filter: anyRelation })),
    ),
  ])
  return {
    counts,
    partners: partners.map(({ items }) =>
      items.map(({ entity, relationCount }) => ({ key: entity.id, count: relationCount })),
    ),
    shared: compared.map(({ items }) =>
      items.map(({ entity, withA, withB }) => `${entity.id} ${withA} ${withB}`).sort(),
    ),
  }
}

async function listedOf(reader: Reader, ids: readonly string[]) {
  const pages = await reader.participationPages(
    ids.map((id) => ({ id, roles: null, filter: anyRelation, page: everything })),
  )
  // An item for each role that is played: each relation counts once.
  const lists = pages.map(({ items }) => [
    ...new Map(items.map(({ item: { relation } }) => [relation.id, relation])).values(),
  ])
  const partners = lists.map((relations, index) =>
    counted(relations.flatMap(entitiesOf)).filter(({ key }) => key !== ids[index]),
  )
  const shares = (id: string, other: string) =>
    partners[ids.indexOf(id)]?.find(({ key }) => key === other)?.count ?? 0
  return {
    counts: lists.flatMap((relations) =>
      facets.map((facet) => counted(relations.flatMap((one) => keysOf(one, facet)))),
    ),
    partners,
    shared: pairsOf(ids).map(([a, b]) =>
      ids
        .filter((id) => id !== a && id !== b && shares(a, id) > 0 && shares(b, id) > 0)
        .map((id) => `${id} ${shares(a, id)} ${shares(b, id)}`)
        .sort(),
    ),
  }
}

function pairsOf(ids: readonly string[]): readonly (readonly [string, string])[] {
  return ids.flatMap((a, index) => ids.slice(index + 1).map((b) => [a, b] as const))
}
