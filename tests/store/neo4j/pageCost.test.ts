import type { Driver } from 'neo4j-driver'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { anyRelation, type RelationFilter } from '../../../src/model/relationFilter.ts'
import type { HopRequest } from '../../../src/store/port/hops.ts'
import type { ParticipationRequest as Asked } from '../../../src/store/port/relations.ts'
import type { Store } from '../../../src/store/port.ts'
import { hopReads } from '../../../src/store/topics/hopReads.ts'
import { readParticipations } from '../../../src/store/topics/participations.ts'
import { costIn, forgetPlans, hits } from '../../support/costIn.ts'
import { draft } from '../../support/draft.ts'
import { driverOf } from '../../support/driverOf.ts'
import { onNeo4j } from '../../support/onNeo4j.ts'
import { readingOf } from '../../support/readingOf.ts'
import { entity, filler, putRelations, putSources, state, stored } from '../../support/sample.ts'

const HUB = 3_000
const LEAF = 20

const page = { limit: 5, after: null, before: null, fromEnd: false }

/** What a page of something costs in Neo4j's own count of reads. */
onNeo4j('a page', ({ openStore, server }) => {
  let store: Store
  let driver: Driver

  beforeAll(async () => {
    store = await openStore()
    driver = driverOf(server)
    await store.write(draft, async (writer) => {
      await writer.putEntities(['hub', 'leaf', 'other'].map((id) => stored(entity(id))))
      const of = (id: string, count: number) =>
        Array.from({ length: count }, (_, index) => ({
          id: `meets-${id}-${index}`,
          type: index % 2 === 0 ? 'meets' : 'calls',
          fillers: [filler(index < 8 ? 'witness' : 'guest', id), filler('host', 'other')],
          state: state({
            documents: ['article', 'register', 'letter'].slice(index % 3),
            // Both have the same days of 1500; all else of a hub is before and after.
            time: index < LEAF ? dayOf(1500, index) : dayOf(1000 + (index % 999), index),
          }),
        }))
      const relations = [...of('hub', HUB), ...of('leaf', LEAF)]
      await putRelations(writer, relations)
      await putSources(writer, relations)
    })
    await forgetPlans(driver)
  })
  afterAll(async () => {
    await driver.close()
    await store.close()
  })

  const when = (from: number, to: number) => ({
    from: Date.UTC(from, 0, 1),
    to: Date.UTC(to, 11, 31),
  })
  it.each<[string, Partial<RelationFilter>, Partial<Asked>?]>([
    ['newest first', {}],
    ['oldest first', {}, { page: { ...page, fromEnd: true } }],
    ['of a type', { types: ['meets'] }],
    ['of several types', { types: ['meets', 'calls'] }],
    ['in a role', {}, { roles: ['guest'] }],
    ['in a role that few play', {}, { roles: ['witness'] }],
    ['of a type in a role', { types: ['calls'] }, { roles: ['witness'] }],
    ['overlapping a time', { overlaps: when(1500, 1500) }],
    [
      'overlapping a time, oldest first',
      { overlaps: when(1500, 1500) },
      { page: { ...page, fromEnd: true } },
    ],
    ['within a time', { within: when(1500, 1600) }],
    ['valid at a time', { validAt: { ...when(1500, 1500), certainly: false } }],
    ['of a type at a time', { types: ['meets'], overlaps: when(1500, 1500) }],
  ])('%s costs a hub what it costs a leaf', async (_, part, rest = {}) => {
    const request = { roles: null, filter: { ...anyRelation, ...part }, page, ...rest }
    const costOf = (id: string) =>
      costIn(driver, (ask) => readParticipations(ask, null, [{ ...request, id }]))
    const [rows, leaf] = await costOf('leaf')
    const [sameRows, hub] = await costOf('hub')
    expect(sameRows).toBe(rows)
    expect(rows).toBeGreaterThan(2)
    expect(leaf).toBeGreaterThan(0)
    expect(hub).toBeLessThanOrEqual(leaf * 1.1)
    expect(hub).toBeLessThan(250)
  })

  it('brings the pages of those who take part at what they cost by themselves', async () => {
    const inner = { roles: null, filter: anyRelation, page }
    const request = { ...inner, page: { ...page, withEntities: true } }
    const costOf = async (id: string, next: typeof inner | null) => {
      const asked = [{ ...request, id, inner: next }]
      const [, reads] = await costIn(driver, (ask) =>
        readParticipations(ask, null, asked, { nests: true }),
      )
      return reads
    }
    const [, other] = await costIn(driver, (ask) =>
      readParticipations(ask, null, [{ ...inner, id: 'other' }]),
    )
    for (const id of ['hub', 'leaf']) {
      // All that it lists is shared with one other: that one's page comes along, and its own.
      const alone = await costOf(id, null)
      expect(await costOf(id, inner)).toBeLessThanOrEqual((alone + 2 * other) * 1.1)
    }
    expect(await costOf('hub', inner)).toBeLessThanOrEqual((await costOf('leaf', inner)) * 1.1)
  })

  it('costs no more than half as much again as Cypher written by hand', async () => {
    const request = { id: 'hub', roles: null, filter: anyRelation, page }
    const [, reads] = await costIn(driver, (ask) => readParticipations(ask, null, [request]))
    const byHand = `PROFILE MATCH (rel)-[r:ROLE]->() USING RANGE INDEX SEEK r:ROLE(entity, order)
        WHERE r.entity = 'hub' AND r.order < '~~~'
        WITH rel, r ORDER BY r.entity DESC, r.order DESC LIMIT 5
        RETURN r.role AS role, rel.id AS id`
    const { summary } = await driver.executeQuery(byHand)
    const least = summary.profile ? hits(summary.profile) : Number.NaN
    expect(reads).toBeLessThanOrEqual(least * 1.5)
  })

  it('costs with who says so a hub what it costs a leaf, and no more than half as much again as Cypher written by hand', async () => {
    const said = { of: 'relation', ended: false, page: { ...page, limit: 3 } } as const
    const whole = { ...page, withEntities: true, withClaims: said }
    const costOf = (id: string) =>
      costIn(driver, (ask) =>
        readParticipations(ask, null, [{ id, roles: null, filter: anyRelation, page: whole }], {
          nests: true,
        }),
      )
    const [rows, leaf] = await costOf('leaf')
    const [sameRows, hub] = await costOf('hub')
    expect([rows, sameRows]).toEqual([6, 6])
    expect(hub).toBeLessThanOrEqual(leaf * 1.1)
    // One more than is shown is read, to tell whether there are more.
    const byHand = `PROFILE MATCH (rel)-[r:ROLE]->() USING RANGE INDEX SEEK r:ROLE(entity, order)
        WHERE r.entity = 'hub' AND r.order < '~~~'
        WITH rel, r ORDER BY r.entity DESC, r.order DESC LIMIT 6
        RETURN r.role AS role, rel.id AS id,
          COLLECT { MATCH (rel)-[p:ROLE]->(e:Entity) RETURN [p.role, e.name] } AS participants,
          COLLECT {
            MATCH (rel)<-[a:ABOUT]-(c:Claim) WITH c, a ORDER BY a.order LIMIT 4
            MATCH (c)-[f:FROM]->(d:Document)-[:PUBLISHED_BY]->(p:Publisher)
            RETURN [f.quote, d.title, p.name]
          } AS claims`
    const { summary } = await driver.executeQuery(byHand)
    const least = summary.profile ? hits(summary.profile) : Number.NaN
    expect(hub).toBeLessThanOrEqual(least * 1.5)
    // It reads what the other does.
    expect(hub).toBeGreaterThan(least * 0.9)
  })

  it.each<[string, Partial<RelationFilter>, Partial<HopRequest>?]>([
    ['through anything', {}],
    ['through relations of a type', { types: ['meets'] }],
    ['from a role', {}, { roles: ['guest'] }],
    ['through relations of a type, from a role', { types: ['calls'] }, { roles: ['witness'] }],
    ['on to entities of a kind', { types: ['meets'] }, { kinds: ['country'] }],
    ['valid at a time', { validAt: { ...when(1500, 1500), certainly: false } }],
  ])('a step %s costs a hub what it costs a leaf', async (_, part, rest = {}) => {
    const filter = { ...anyRelation, ...part }
    const common = { isInto: false, roles: null, kinds: null, filter, limit: 5, ...rest }
    const costOf = (id: string) =>
      costIn(driver, (ask) => hopReads.hops(readingOf(ask, null), [{ ...common, things: [id] }]))
    const [rows, leaf] = await costOf('leaf')
    const [sameRows, hub] = await costOf('hub')
    expect(sameRows).toBe(rows)
    expect(rows).toBeGreaterThan(2)
    expect(leaf).toBeGreaterThan(0)
    expect(hub).toBeLessThanOrEqual(leaf * 1.1)
    expect(hub).toBeLessThan(400)
  })
})

function dayOf(year: number, index: number): string {
  return `${year}-${String(1 + (index % 12)).padStart(2, '0')}-05`
}
