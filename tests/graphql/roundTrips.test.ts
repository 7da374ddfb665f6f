import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadDemo } from '../../src/cli/loadDemo.ts'
import type { Store } from '../../src/store/port.ts'
import { type TestService, testService } from '../support/askService.ts'
import { onEngines } from '../support/onEngines.ts'

/** Operations with the number of levels at which they ask the graph for something new. */
const operations: [string, number, string][] = [
  ['an entity', 1, '{ entity(id: "india") { name aliases } }'],
  [
    'many entities by id',
    1,
    '{ a: entity(id: "india") { name } b: entity(id: "russia") { name } c: node(id: "china") { id } }',
  ],
  [
    'a page of relations of an entity',
    1,
    '{ entity(id: "india") { relations { nodes { id key modality } } } }',
  ],
  [
    'relations, their participants and their types',
    2,
    '{ entity(id: "india") { relations(first: 50) { nodes { label type { label } participants { label filler { label } } } } } }',
  ],
  [
    'relations, according to whom',
    2,
    '{ entity(id: "india") { name relations(first: 5) { nodes { id type { label } claims(first: 3) { nodes { id modality document { title publisher { name } } } } } } } }',
  ],
  [
    'what an entity says and where that is written, under either name of an item',
    2,
    '{ entity(id: "india") { name attributedClaims { edges { node { quote ...From } } } } } fragment From on Claim { document { url publisher { id name } } }',
  ],
  [
    'relations with claims, documents, publishers, conflicts and counts beside each other',
    4,
    `{ entity(id: "india") { relations(first: 50) { totalCount nodes {
      label conflicts { aspect sides { text claims { quote document { title } } } }
      participants { filler { label } } publishers { name }
      claims { totalCount nodes { quote attributedTo { name } document { title publisher { name } } } }
      partOf { totalCount nodes { label } } } } } }`,
  ],
  [
    'three hops, everything twice under other names',
    6,
    `{ entity(id: "india") {
      a: relations(first: 5) { nodes { ...Hop } } b: relations(last: 9) { nodes { ...Hop } } } }
    fragment Hop on Relation { participants { filler { ... on Entity { name
      relations(first: 5) { nodes { participants { filler { ... on Entity { name
        relations(first: 5) { nodes { participants { filler { label } } } } } } } } } } } } }`,
  ],
  [
    'neighbours of neighbours',
    2,
    '{ entity(id: "india") { neighbours { nodes { name neighbours(first: 3) { totalCount nodes { name } } } } } }',
  ],
  [
    'chains of three relations, with their labels',
    4,
    '{ paths(from: "united-states", to: "russia") { paths { steps { from { label } relation { label } to { label } } } } }',
  ],
  [
    'a shortest chain, with its evidence',
    5,
    '{ paths(from: "united-states", to: "india", mode: SHORTEST) { paths { steps { direction from { label } to { label } relation { claims { nodes { quote document { title } } } } } } } }',
  ],
  [
    'surroundings two hops wide, with degrees in the whole graph',
    4,
    '{ subgraph(seeds: ["india"], hops: 2, contract: true) { nodes { id label degree totalDegree } edges { weight relations { id modality } } } }',
  ],
  [
    'surroundings two hops wide, with their labels',
    4,
    '{ subgraph(seeds: ["india"], hops: 2) { nodes { id label kind } edges { label } } }',
  ],
  [
    'facets of the whole graph, with names',
    2,
    '{ facets { total timeline(by: DAY) { undated } types { counts { type { label } } } modalities { count } partners { counts { entity { name } } } publishers { counts { publisher { name } } } } }',
  ],
  [
    'facets of what an entity takes part in, and of what all its neighbours do',
    3,
    '{ entity(id: "india") { facets { total types { counts { type { label } } } } neighbours { nodes { facets { total partners { counts { entity { name } } } types { counts { type { label } } } } } } } }',
  ],
  [
    'two entities compared, with all that is between and around them',
    3,
    '{ compare(a: "india", b: "russia") { a { name } between { types { counts { type { label } } } timeline { undated } } relations { totalCount nodes { label } } shared { partners { entity { name } } } onlyA { more } onlyB { more } } }',
  ],
  [
    'lists at the root',
    3,
    '{ relations(where: { type: ["sells"] }) { totalCount nodes { claims { nodes { document { title } } } } } entities(search: "put") { nodes { name attributedClaims { nodes { quote } } } } documents { nodes { title publisher { name } } } }',
  ],
]

onEngines('round trips', ({ name, openStore }) => {
  let store: Store
  let service: TestService

  beforeAll(async () => {
    store = await openStore()
    await loadDemo(store)
    service = testService(store)
  })
  afterAll(() => store.close())

  it.each(operations)('%s: at most %i', async (_, levels, operation) => {
    const trips = await service.roundTrips(operation)
    expect(trips).toBeGreaterThan(0)
    expect(trips).toBeLessThanOrEqual(levels)
  })

  it('are one for two lists of relations within each other, with the entities that these show', async () => {
    const nested = (depth: number): string =>
      depth === 0
        ? 'id'
        : `relations(first: 3) { nodes { participants { filler { ... on Entity { name ${nested(depth - 1)} } } } } }`
    for (const depth of [1, 2, 3, 4]) {
      const operation = `{ entity(id: "india") { name ${nested(depth)} } }`
      // Without a network there is no way to save: pages and names are read by themselves.
      const trips = name === 'embedded' ? depth + 1 : Math.ceil(depth / 2)
      expect(await service.roundTrips(operation)).toBeLessThanOrEqual(trips)
    }
  })

  it.each([
    [1, 'neighbours(where: { type: ["sells"] }, first: 3) { totalCount nodes { name kind } }'],
    [1, 'facets { total modalities { count } timeline(by: DAY) { undated } }'],
    [1, 'facets { partners { counts { entity { name } } } publishers { counts { count } } }'],
    [1, 'facets { ... on Facets { types { more } b: timeline { more } } }'],
    [1, 'traverse(steps: [{}]) { totalCount nodes { id } }'],
    [3, 'traverse(steps: [{}, {}, {}]) { nodes { id } }'],
    [1, 'history { since } attributedClaims { nodes { quote } }'],
    [1, 'a: neighbours { totalCount } b: facets { total } traverse(steps: [{}]) { truncated }'],
  ])('are %i for an entity with %s', async (trips, part) => {
    const operation = `{ entity(id: "india") { name ${part} } }`
    expect((await service.ask(operation)).errors).toBeUndefined()
    expect(await service.roundTrips(operation)).toBe(trips)
  })

  it.each([
    [
      '{ entity(id: "india") { name traverse(steps: [{}]) { nodes { ... on Entity { name } } } } }',
      1,
    ],
    [
      '{ traverse(from: ["india", "usa"], steps: [{ kind: ["country"], first: 9 }]) { edges { node { label } } } }',
      1,
    ],
    ['{ traverse(from: ["india"], steps: [{ move: ONTO }, { move: INTO }]) { nodes { id } } }', 2],
  ])('are no more for the names of a few ends: %s', async (operation, trips) => {
    const isShowing = /label|name/.test(operation)
    const more = name === 'embedded' && isShowing ? 1 : 0
    expect(await service.roundTrips(operation)).toBe(trips + more)
  })

  it('are no more for the relations that a traversal passes, and what they are called', async () => {
    const passing = (shown: string) =>
      `{ entity(id: "india") { traverse(steps: [{ first: 9 }, { move: ONTO, first: 9 }]) { edges { chain { relation { ${shown} } } } } } }`
    const shown = 'label modality validTime { edtf } participants { label role }'
    expect((await service.ask(passing(shown))).errors).toBeUndefined()
    // On the embedded engine types are read by themselves.
    const more = name === 'embedded' ? 1 : 0
    expect(await service.roundTrips(passing(shown))).toBe(2 + more)
    expect(await service.roundTrips(passing('modality validTime { edtf }'))).toBe(2)
    expect(await service.roundTrips(passing('id'))).toBe(2)
    const stopping =
      '{ entity(id: "india") { traverse(steps: [{ move: ONTO }]) { nodes { ... on Relation { modality } } } } }'
    expect(await service.roundTrips(stopping)).toBe(1)
    // However many things there are to go on from.
    const far =
      '{ entity(id: "india") { traverse(steps: [{}, {}]) { edges { chain { relation { modality } } } } } }'
    expect(await service.roundTrips(far)).toBe(2)
  })

  it('are no more for relations that fill roles, where there is a network', async () => {
    const who = 'participants { role filler { label } }'
    const threats = `{ relations(where: { type: ["threatens"] }) { nodes { ${who} participants { filler { ... on Relation { label modality ${who} } } } } } }`
    expect((await service.ask(threats)).errors).toBeUndefined()
    expect(await service.roundTrips(threats)).toBe(name === 'embedded' ? 3 : 1)
  })

  it('are one a hop for what is drawn, with names where there is a network', async () => {
    for (const hops of [1, 2]) {
      const drawn = `{ subgraph(seeds: ["usa", "china"], hops: ${hops}, maxNodes: 4) { nodes { id of { id label } } edges { id weight } } }`
      const more = name === 'embedded' ? 1 : 0
      const trips = await service.roundTrips(drawn)
      expect(trips).toBeLessThanOrEqual(hops + 1 + more)
      const labelled = drawn.replace('weight', 'label')
      expect((await service.ask(labelled)).errors).toBeUndefined()
      // What types are called was read before, and is known to be so still.
      expect(await service.roundTrips(labelled)).toBe(trips)
    }
  })

  it('leave it to a field to say what is wrong with it', async () => {
    const parts: [string, RegExp][] = [
      ['neighbours(first: 501) { totalCount }', /^first: 501/],
      ['neighbours(where: { type: ["sels"] }) { nodes { id } }', /^where\.type: .*sels/],
      ['facets { partners(first: 501) { more } }', /^first: 501/],
      ['facets(role: ["byer"]) { total }', /^role: .*byer/],
      ['traverse(steps: []) { totalCount }', /^steps: 0/],
      ['traverse(steps: [{ role: ["byer"] }]) { totalCount }', /byer/],
      ['history(first: -1) { since }', /^first: -1/],
    ]
    for (const [part, message] of parts) {
      const of = (id: string) => service.ask(`{ entity(id: "${id}") { name ${part} } }`)
      const { errors } = await of('india')
      expect(errors).toMatchObject([
        { message: expect.stringMatching(message), extensions: { code: 'BAD_INPUT' } },
      ])
      expect(await of('nothing')).toEqual({ data: { entity: null } })
    }
  })

  it('do not grow with the number of nodes', async () => {
    const of = (first: number) =>
      service.roundTrips(
        `{ relations(first: ${first}) { nodes { participants { filler { label } } claims { nodes { document { title } } } } } }`,
      )
    expect(await of(60)).toBe(await of(2))
  })

  it('are one for a document or a relation with its claims, and where these come from', async () => {
    const from = 'nodes { quote document { title publisher { name } } }'
    const ids = async (operation: string, kind: string) => {
      const { data } = await service.ask(operation)
      return JSON.stringify(data).match(new RegExp(`${kind}:[^"]+`))?.[0] ?? ''
    }
    const document = await ids('{ documents(first: 1) { nodes { id } } }', 'document')
    const relation = await ids('{ entity(id: "india") { relations { nodes { id } } } }', 'relation')
    const operations = [
      `{ document(id: "${document}") { title a: claims(first: 3) { totalCount ${from} } b: claims(last: 2) { edges { node { id } } } } }`,
      `{ relation(id: "${relation}") { key claims(ended: true) { totalCount ${from} } } }`,
    ]
    for (const operation of operations) expect(await service.roundTrips(operation)).toBe(1)
    const subjects = `{ document(id: "${document}") { claims(first: 20) { nodes { relation { id key participants { role filler { ... on Entity { name } } } } } } } }`
    // Without a network there is no way to save: names are read by themselves.
    expect(await service.roundTrips(subjects)).toBe(name === 'embedded' ? 2 : 1)
    const called = `{ relation(id: "${relation}") { label type { label } conflicts { aspect }
      participants { label filler { ... on Entity { name } } } } }`
    expect(await service.roundTrips(called)).toBe(name === 'embedded' ? 2 : 1)
    const claim = await ids(
      '{ entity(id: "india") { relations { nodes { claims { nodes { id } } } } } }',
      'claim',
    )
    const one = `{ claim(id: "${claim}") { quote document { title publisher { name } } } }`
    expect(await service.roundTrips(one)).toBe(1)
    const claimed = `relation(id: "${relation}") { claims(first: -1) { nodes { id } } }`
    expect((await service.ask(`{ ${claimed} }`)).errors?.[0]).toMatchObject({
      message: 'first: -1 is not within 0 to 500',
      extensions: { code: 'BAD_INPUT' },
    })
  })

  it.each([
    'relations { nodes { claims { nodes { quote attributedTo { name } document { title publisher { name } } } } } }',
    'relations(first: 5) { edges { role node { label type { label roles { name } } participants { label filler { ... on Entity { name } } } } } }',
    'a: relations { ...Said } b: relations(where: { modality: [ACTUAL] }, last: 3) { ...Said }',
    'relations { nodes { type { label } claims(first: 1, ended: true) { pageInfo { hasNextPage } } } }',
    'relations { nodes { participants { filler { ... on Entity { name relations(first: 2) { nodes { label claims(first: 2) { nodes { id } } } } } } } claims { nodes { id } } } }',
  ])('are one for relations with what is said of them: %s', async (part) => {
    const said = `fragment Said on RelationConnection { nodes { label attributes { label } claims(first: 2) { nodes { quote } } } }`
    const once = `{ entity(id: "india") { name ${part} } } `
    const operation = part.includes('...Said')
      ? once + said.replace('RelationConnection', 'ParticipationConnection')
      : once
    // What a service has read of types it need not read again.
    expect((await service.ask(operation)).errors).toBeUndefined()
    const trips = await service.roundTrips(operation)
    if (name === 'embedded') expect(trips).toBeLessThanOrEqual(3)
    else expect(trips).toBe(1)
  })

  it('are one for all relations that match, with what is said of them', async () => {
    for (const where of ['type: ["sells"]', 'roles: [{ filler: "india" }]', 'overlaps: "2018"']) {
      const operation = `{ relations(where: { ${where} }) { nodes { label
        participants { filler { ... on Entity { name } } } claims { nodes { document { title } } } } } }`
      expect((await service.ask(operation)).errors).toBeUndefined()
      expect(await service.roundTrips(operation)).toBe(name === 'embedded' ? 2 : 1)
    }
  })

  it('leave it to claims to say what is wrong with them', async () => {
    const of = (args: string) =>
      service.ask(
        `{ entity(id: "india") { relations(first: 1) { nodes { claims(${args}) { nodes { id } } } } } }`,
      )
    expect((await of('first: 501')).errors?.[0]?.message).toMatch(/^first: 501/)
    expect((await of('after: "x"')).errors?.[0]?.message).toMatch(/^after: /)
    expect((await of('last: 1')).errors).toBeUndefined()
  })

  it('are not made for what is not asked', async () => {
    const ids = '{ relation(id: "%") { participants { role filler { id } } } }'
    const found = await service.ask(
      '{ relations(where: { type: ["sells"] }, first: 1) { nodes { id } } }',
    )
    const [id] = JSON.stringify(found.data).match(/relation:[^"]+/) ?? []
    expect(await service.roundTrips(ids.replace('%', id ?? ''))).toBe(1)
    expect(
      await service.roundTrips('{ entity(id: "india") { name relations { totalCount } } }'),
    ).toBe(1)
    expect(await service.roundTrips('{ __typename }')).toBe(0)
  })
})
