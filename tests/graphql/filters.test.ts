import { afterAll, beforeAll, expect, it } from 'vitest'
import { judge } from '../../src/domain/identity/judge.ts'
import { ingest } from '../../src/domain/ingest/ingest.ts'
import { recordsSource } from '../../src/domain/ingest/lines/recordSource.ts'
import type { Store } from '../../src/store/port.ts'
import { type TestService, testService } from '../support/askService.ts'
import { claim, ground } from '../support/ingestSample.ts'
import { onEngines } from '../support/onEngines.ts'

const saleTo = (buyer: string) => ({ type: 'sells', roles: { seller: 'russia', buyer } })
const bharat = { record: 'entity', id: 'bharat', kind: 'union', name: 'Bharat' }

/** Sales learned one after the other; Bharat is judged to be India when all but the last is known. */
onEngines('filters and orders', ({ openStore }) => {
  let store: Store
  let service: TestService

  const learn = async (year: number, ...records: readonly object[]) => {
    const { problems } = await ingest(store, recordsSource(records), { now: Date.UTC(year, 0) })
    expect(problems).toEqual([])
  }

  beforeAll(async () => {
    store = await openStore()
    await learn(2010, ...ground)
    await learn(2011, bharat, claim({ id: 'c-bharat', relation: saleTo('bharat'), time: '2019' }))
    await learn(2012, claim({ id: 'c-china', relation: saleTo('china'), time: '2017' }))
    const said = { verdict: 'SAME', author: 'desk', reason: 'the same country' } as const
    await judge(store, { a: 'india', b: 'bharat', ...said }, Date.UTC(2013, 0))
    await learn(2014, claim({ id: 'c-usa', relation: saleTo('usa') }))
    service = testService(store)
  })
  afterAll(() => store.close())

  const buyers = async (args: string) => {
    const query = `{ relations(${args}) { totalCount nodes { participants(role: ["buyer"]) { filler { id } } } } }`
    const { data, errors } = await service.ask(query)
    if (errors) return errors.map(({ message }) => message)
    const { totalCount, nodes } = (data as { relations: Page }).relations
    const found = nodes.flatMap(({ participants }) => participants.map(({ filler }) => filler.id))
    expect(totalCount).toBe(found.length)
    return found
  }

  it.each([
    ['orderBy: {}', ['india', 'china', 'usa']],
    ['orderBy: { direction: ASCENDING }', ['usa', 'china', 'india']],
    ['orderBy: { by: RECORDED }', ['usa', 'india', 'china']],
    ['orderBy: { by: RECORDED }, knownAt: "2012"', ['china', 'bharat']],
    [
      'where: { participants: { some: { role: ["buyer"], entity: { id: ["bharat"] } } } }',
      ['india'],
    ],
    [
      'where: { participants: { some: { entity: { id: ["bharat"] } } } }, knownAt: "2012"',
      ['bharat'],
    ],
    ['where: { participants: { some: { entity: { name: { eq: "bharat" } } } } }', ['india']],
    ['where: { participants: { some: { entity: { search: "bhar" } } } }', ['india']],
    [
      'where: { participants: { some: { entity: { name: { eq: "bharat" } } } } }, knownAt: "2012"',
      ['bharat'],
    ],
    ['where: { participants: { some: { entity: { kind: ["union"] } } } }', []],
    [
      'where: { participants: { some: { entity: { kind: ["union"] } } } }, knownAt: "2012"',
      ['bharat'],
    ],
    [
      'where: { participants: { every: { entity: { not: { search: "chi" } } } } }',
      ['india', 'usa'],
    ],
    ['where: { participants: { none: { entity: { name: { lt: "j" } } } } }', ['usa']],
    [
      'where: { or: [{ roles: [{ filler: "bharat" }] }, { roles: [{ filler: "usa" }] }] }',
      ['india', 'usa'],
    ],
    ['where: { not: { roles: [{ role: "buyer", filler: "bharat" }] } }', ['china', 'usa']],
    ['where: { overlaps: "2019" }', ['india']],
    ['where: { not: { overlaps: "2019" } }', ['china', 'usa']],
    ['where: { before: "2019" }', ['china']],
    ['where: { after: "2018" }', ['india']],
    ['validAt: "2019"', ['india', 'usa']],
    ['where: { publisherCount: { gt: 1 } }', []],
  ])('%s', async (args, wanted) => {
    expect(await buyers(args)).toEqual(wanted)
  })

  it.each([
    ['where: { or: [{ type: ["sels"] }] }', 'where.or[0].type: there is no relation type "sels"'],
    [
      'where: { participants: { none: { role: ["byer"] } } }',
      'where.participants.none.role: there is no role "byer"',
    ],
    [
      'where: { attributes: [{ name: "prize" }] }',
      'where.attributes: there is no attribute "prize"',
    ],
    ['orderBy: { by: ATTRIBUTE }', 'orderBy.attribute: by which attribute is not said'],
    [
      'orderBy: { by: ATTRIBUTE, attribute: "prize" }',
      'orderBy.attribute: there is no attribute "prize"',
    ],
    [
      'orderBy: { attribute: "value" }',
      'orderBy.attribute: goes with by: ATTRIBUTE, not with TIME',
    ],
    ['where: { not: { overlaps: "2019-02-29" } }', 'where.not.overlaps: "2019-02-29" is no time'],
    [
      'where: { participants: { some: { entity: { relations: { some: {} } } } } }',
      'where.participants.some.entity.relations: the relations of what takes part',
    ],
    [
      `where: { or: [${[1, 2, 3, 4].map((one) => `{ participants: { some: { entity: { id: ["${one}"] } } } }`).join(' ')}] }`,
      'where: participants can be asked for in 3 ways at most',
    ],
  ])('%s is an error that names what is wrong', async (args, message) => {
    expect((await buyers(args))[0]).toContain(message)
  })

  it('refuse the cursor of another order', async () => {
    const first = '{ relations(first: 1, orderBy: { by: RECORDED }) { pageInfo { endCursor } } }'
    const { data } = await service.ask(first)
    const cursor = (data as { relations: { pageInfo: { endCursor: string } } }).relations.pageInfo
      .endCursor
    expect((await buyers(`after: "${cursor}"`))[0]).toContain('is no cursor of this list')
    const { data: rest } = await service.ask(
      `{ relations(after: "${cursor}", orderBy: { by: RECORDED }) { nodes { id } } }`,
    )
    expect((rest as { relations: Page }).relations.nodes).toHaveLength(2)
  })

  it.each([
    ['where: { relations: { role: ["buyer"], some: {} } }', ['china', 'india', 'usa']],
    ['where: { relations: { role: ["buyer"], none: {} } }', ['russia']],
    ['where: { id: ["bharat", "usa"] }', ['india', 'usa']],
    ['where: { id: ["bharat", "usa"] }, knownAt: "2012"', ['bharat', 'usa']],
    ['where: { relations: { some: { overlaps: "2019" } } }', ['india', 'russia']],
    ['where: { relations: { some: {} } }, knownAt: "2011"', ['bharat', 'russia']],
    ['where: { relations: { some: { roles: [{ filler: "bharat" }] } } }', ['india', 'russia']],
    [
      'where: { relations: { some: { roles: [{ filler: "bharat" }] } } }, knownAt: "2012"',
      ['bharat', 'russia'],
    ],
    [
      'where: { relations: { role: ["seller"], some: { roles: [{ filler: "china" }] } } }, orderBy: { by: DEGREE }',
      ['russia'],
    ],
    [
      'where: { relations: { every: { roles: [{ filler: "china" }] } }, kind: ["country"] }',
      ['china'],
    ],
    ['search: "ind", where: { not: { kind: ["country"] } }', []],
    [
      'orderBy: { by: DEGREE }, where: { relations: { some: {} } }',
      ['russia', 'usa', 'india', 'china'],
    ],
  ])('entities(%s)', async (args, wanted) => {
    const { data, errors } = await service.ask(`{ entities(${args}) { totalCount nodes { id } } }`)
    expect(errors).toBeUndefined()
    const { totalCount, nodes } = (
      data as { entities: { totalCount: number; nodes: { id: string }[] } }
    ).entities
    const ids = nodes.map(({ id }) => id)
    expect(args.includes('orderBy') ? ids : ids.sort()).toEqual(wanted)
    expect(totalCount).toBe(wanted.length)
  })
})

interface Page {
  readonly totalCount: number
  readonly nodes: readonly {
    readonly participants: readonly { readonly filler: { readonly id: string } }[]
  }[]
}
