import type { Driver } from 'neo4j-driver'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Facet } from '../../../src/model/facet.ts'
import { anyRelation } from '../../../src/model/relationFilter.ts'
import type { PartnersOf, RelationSet } from '../../../src/store/port/facets.ts'
import type { Store } from '../../../src/store/port.ts'
import type { Ask } from '../../../src/store/statements/statement.ts'
import { entityReads } from '../../../src/store/topics/entityReads.ts'
import { facetReads } from '../../../src/store/topics/facetReads.ts'
import { relationReads } from '../../../src/store/topics/relationReads.ts'
import { costIn, forgetPlans, hits } from '../../support/costIn.ts'
import { draft } from '../../support/draft.ts'
import { driverOf } from '../../support/driverOf.ts'
import { onNeo4j } from '../../support/onNeo4j.ts'
import { readingOf } from '../../support/readingOf.ts'
import { entity, filler, putRelations, state, stored } from '../../support/sample.ts'

const HUB = 1_000
const GUESTS = 50
const all = { roles: null, filter: anyRelation }
const page = { limit: 5, after: null, before: null, fromEnd: false }

const now = (ask: Ask) => readingOf(ask, null)
const facetOf = (id: string | null, facet: Facet) => (ask: Ask) =>
  facetReads.facetCounts(now(ask), [{ ...all, id, facet }])
const partnersOf = (id: string | null) => (ask: Ask) =>
  facetReads.partners(now(ask), [{ ...all, id, kinds: null, without: [], limit: 5 }])
const neighboursOf = (id: string) => (ask: Ask) =>
  entityReads.neighbourPages(now(ask), [{ ...all, id, kinds: null, page }])
const compared = (a: string, b: string, of: PartnersOf) => (ask: Ask) =>
  facetReads.comparedPartners(now(ask), [{ a, b, of, kinds: null, filter: anyRelation, limit: 5 }])

const whole = { id: null, roles: null, filter: anyRelation }
const rare = { ...anyRelation, types: ['visits'] }
const year1900 = { from: Date.UTC(1900, 0, 1), to: Date.UTC(1900, 11, 31) }
const year2018 = { from: Date.UTC(2018, 0, 1), to: Date.UTC(2018, 11, 31) }

const typesByHand = `MATCH (:Entity {id: 'hub'})<-[r:ROLE]-() WHERE r.first
  RETURN r.type AS type, count(*) AS total`
const monthsByHand = `MATCH (:Entity {id: 'hub'})<-[r:ROLE]-() WHERE r.first
  RETURN left(r.order, 9) AS time, count(*) AS total`
const modalitiesByHand = `MATCH (:Entity {id: 'hub'})<-[r:ROLE]-(rel) WHERE r.first
  RETURN rel.distinction AS distinction, count(*) AS total`
const partnersByHand = `MATCH (:Entity {id: 'hub'})<-[:ROLE]-(rel)-[:ROLE]->(e:Entity)
  WITH e, count(DISTINCT rel) AS total ORDER BY total DESC LIMIT 5
  RETURN e.id AS id, total`

/** What counting costs in Neo4j's own count of reads. */
onNeo4j('a count', ({ openStore, server }) => {
  let store: Store
  let driver: Driver

  beforeAll(async () => {
    store = await openStore()
    driver = driverOf(server)
    await store.write(draft, async (writer) => {
      const guests = Array.from({ length: GUESTS }, (_, index) => `guest-${index}`)
      const ids = ['hub', 'leaf', 'friend', ...guests]
      await writer.putEntities(ids.map((id) => stored(entity(id))))
      await putRelations(writer, [
        ...Array.from({ length: HUB }, (_, index) => meeting('hub', `guest-${index % GUESTS}`)),
        meeting('leaf', 'friend'),
        meeting('friend', 'hub'),
        ...Array.from({ length: 6 }, () => ({ ...meeting('friend', 'hub'), type: 'visits' })),
        ...Array.from({ length: 6 }, () => ({
          ...meeting('friend', 'hub'),
          state: state({ time: '1900-05-06' }),
        })),
      ])
    })
    await forgetPlans(driver)
  })
  afterAll(async () => {
    await driver.close()
    await store.close()
  })

  const costOf = async (read: (ask: Ask) => Promise<unknown>) => {
    const [rows, reads] = await costIn(driver, read)
    expect(rows).toBeGreaterThan(0)
    return reads
  }

  it.each<[string, (ask: Ask) => Promise<unknown>, string]>([
    ['types', facetOf('hub', 'type'), typesByHand],
    ['months', facetOf('hub', 'month'), monthsByHand],
    ['modalities', facetOf('hub', 'modality'), modalitiesByHand],
    ['partners', partnersOf('hub'), partnersByHand],
    ['neighbours', neighboursOf('hub'), partnersByHand],
  ])('of %s of a hub costs what Cypher written by hand does', async (_, read, byHand) => {
    const { summary } = await driver.executeQuery(`PROFILE ${byHand}`)
    const least = summary.profile ? hits(summary.profile) : Number.NaN
    expect(await costOf(read)).toBeLessThanOrEqual(least * 1.1)
  })

  it.each<[string, (ask: Ask) => Promise<unknown>]>([
    ['types', facetOf(null, 'type')],
    ['months', facetOf(null, 'month')],
  ])('of %s of the whole graph looks at no relation, only at an index', async (_, read) => {
    expect(await costOf(read)).toBeLessThanOrEqual((HUB + 14) * 1.1)
  })

  it('of modalities of the whole graph looks at what is set apart alone', async () => {
    expect(await costOf(facetOf(null, 'modality'))).toBeLessThan(10)
  })

  it.each<[string, RelationSet]>([
    ['of a type', { ...whole, filter: rare }],
    ['of a type within a time', { ...whole, filter: { ...rare, overlaps: year2018 } }],
    ['within a time', { ...whole, filter: { ...anyRelation, overlaps: year1900 } }],
    ['of a hub, of a type', { ...whole, id: 'hub', filter: rare }],
    ['of a hub, in a role of a type', { ...whole, id: 'hub', roles: ['guest'], filter: rare }],
    [
      'of a hub within a time',
      { ...whole, id: 'hub', filter: { ...anyRelation, overlaps: year1900 } },
    ],
  ])('of what is %s looks at that alone', async (_, set) => {
    const facets = (['modality', 'day', 'type'] as const).map((facet) => ({ ...set, facet }))
    expect(await costOf((ask) => facetReads.facetCounts(now(ask), facets))).toBeLessThan(150)
    const total = (ask: Ask) =>
      set.id === null
        ? relationReads.relationCount(now(ask), set.filter)
        : relationReads.participationCounts(now(ask), [{ ...set, id: set.id, page }])
    expect(await costOf(total)).toBeLessThan(60)
    if (set.id !== null) return
    const top = { ...set, kinds: null, without: [], limit: 5 }
    expect(await costOf((ask) => facetReads.partners(now(ask), [top]))).toBeLessThan(150)
  })

  it.each<[string, string, string, PartnersOf]>([
    ['both', 'leaf', 'hub', 'both'],
    ['both, asked the other way round', 'hub', 'leaf', 'both'],
  ])('of partners of %s costs what the one with fewer does', async (_, a, b, of) => {
    expect(await costOf(compared(a, b, of))).toBeLessThan(150)
  })
})

let meetings = 0

function meeting(host: string, guest: string) {
  meetings += 1
  return {
    id: `meets-${meetings}`,
    type: meetings % 3 === 0 ? 'calls' : 'meets',
    fillers: [filler('host', host), filler('guest', guest)],
    state: state({ time: `2018-${String(1 + (meetings % 12)).padStart(2, '0')}-05` }),
  }
}
