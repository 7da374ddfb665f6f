import neo4j, { type Driver, type ProfiledPlan } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { participations, participationsOfType } from '../../../src/store/catalogue/relation.ts'
import { cypherTexts } from '../../../src/store/cypherTexts.ts'
import { openNeo4jStore } from '../../../src/store/neo4j/openNeo4jStore.ts'
import { parametersOf } from '../../../src/store/neo4j/parametersOf.ts'
import type { Store } from '../../../src/store/port.ts'
import type { AnyStatement } from '../../../src/store/statement.ts'
import { draft } from '../../support/draft.ts'
import { engines } from '../../support/engines.ts'
import { entity, filler, putRelations, state, stored } from '../../support/sample.ts'

const HUB = 3_000
const LEAF = 12
const texts = cypherTexts('neo4j')
const servers = inject('neo4jServers')

const request = {
  index: 0,
  above: '',
  below: '~~~',
  roles: null,
  once: false,
  modalities: null,
  polarity: null,
  overlapsFrom: null,
  overlapsTo: null,
  withinFrom: null,
  withinTo: null,
  singleSourced: null,
  conflicting: null,
  validFrom: null,
  validTo: null,
  certainly: false,
  disputes: null,
  slots: [],
}

/** What a page of something costs in Neo4j's own count of reads. */
describe.runIf(servers.length > 0).each(servers)(
  'a page on $name',
  ({ name, uri, user, password }) => {
    let store: Store
    let driver: Driver

    beforeAll(async () => {
      store =
        (await engines.find((engine) => engine.name === name)?.openStore()) ??
        (await openNeo4jStore({ uri }))
      driver = neo4j.driver(uri, password ? neo4j.auth.basic(user ?? 'neo4j', password) : undefined)
      await store.write(draft, async (writer) => {
        await writer.putEntities(['hub', 'leaf', 'other'].map((id) => stored(entity(id))))
        const of = (id: string, count: number) =>
          Array.from({ length: count }, (_, index) => ({
            id: `meets-${id}-${index}`,
            type: index % 2 === 0 ? 'meets' : 'calls',
            fillers: [filler('guest', id), filler('host', 'other')],
            state: state({ time: String(1000 + (index % 1000)) }),
          }))
        await putRelations(writer, [...of('hub', HUB), ...of('leaf', LEAF)])
      })
    })
    afterAll(async () => {
      await driver.close()
      await store.close()
    })

    async function cost(
      statement: AnyStatement,
      id: string,
      part: object = {},
    ): Promise<[number, number]> {
      const parameters = parametersOf({
        statement,
        parameters: { requests: [{ ...request, id, ...part }], rows: 6, knownAt: null },
      })
      const { records, summary } = await driver.executeQuery(
        `PROFILE ${texts(statement.name)}`,
        parameters,
      )
      return [records.length, summary.profile ? hits(summary.profile) : Number.NaN]
    }

    it.each([
      ['newest first', participations.descending, {}],
      ['oldest first', participations.ascending, {}],
      ['of a type', participationsOfType.descending, { type: 'meets' }],
      ['in a role', participations.descending, { roles: ['guest'] }],
      ['at a time', participations.descending, { overlapsFrom: -9e15, overlapsTo: 9e15 }],
    ])('%s costs a hub what it costs a leaf', async (_, statement, part) => {
      const [rows, leaf] = await cost(statement, 'leaf', part)
      const [sameRows, hub] = await cost(statement, 'hub', part)
      expect([rows, sameRows]).toEqual([6, 6])
      expect(leaf).toBeGreaterThan(0)
      expect(hub).toBeLessThanOrEqual(leaf * 1.1)
      expect(hub).toBeLessThan(100)
    })
  },
)

function hits({ dbHits, children }: ProfiledPlan): number {
  return Number(dbHits) + children.reduce((sum, child) => sum + hits(child), 0)
}

// A file without a test is an error, and most machines have no Neo4j.
if (servers.length === 0) it.skip('needs a Neo4j', () => {})
