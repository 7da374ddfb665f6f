import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { subgraph } from '../../../src/domain/graph/subgraph.ts'
import type { Relation } from '../../../src/model/relation.ts'
import { anyRelation, type RelationFilter } from '../../../src/model/relationFilter.ts'
import { MemoryReader } from '../../support/memoryReader.ts'
import { randomRelations, randomThing } from './randomRelations.ts'
import { isRelationId, relationOf, thingOf } from './relationOf.ts'

interface Asked {
  readonly hops?: number
  readonly maxNodes?: number
  readonly maxEdges?: number
  readonly contract?: boolean
  readonly filter?: Partial<RelationFilter>
}

/** A subgraph with its nodes as `id distance` and its edges as `source -role- target`. */
async function draw(
  relations: readonly Relation[],
  seeds: readonly string[],
  { hops = 1, maxNodes = 300, maxEdges = 2000, contract = false, filter = {} }: Asked = {},
) {
  const reader = new MemoryReader({ relations, loners: ['loner'] })
  const drawn = await subgraph(reader, {
    seeds: seeds.map(thingOf),
    hops,
    maxNodes,
    maxEdges,
    contract,
    filter: { ...anyRelation, ...filter },
  })
  return {
    nodes: drawn.nodes.map(({ thing, distance }) => `${thing.id} ${distance}`),
    edges: drawn.edges.map(
      ({ source, target, role, relation }) => `${source.id} -${role ?? relation.id}- ${target.id}`,
    ),
    ids: drawn.edges.map(({ id }) => id),
    weights: drawn.edges.map(({ id, relations }) => `${id} ${relations.map((one) => one.id)}`),
    degrees: drawn.nodes.map(({ thing, degree }) => `${thing.id} ${degree}`),
    truncatedBy: drawn.truncatedBy,
    roundTrips: reader.roundTrips,
  }
}

describe('a relation', () => {
  it('between two entities is an edge from the first role to the second', async () => {
    expect(await draw([relationOf('r1', 'seller:russia buyer:india')], ['india'])).toMatchObject({
      nodes: ['india 0', 'russia 1'],
      edges: ['russia -r1- india'],
      truncatedBy: [],
    })
  })

  it('with more participants is a node with an edge for each role', async () => {
    const sale = relationOf('r1', 'seller:russia buyer:india item:s-400')
    expect(await draw([sale], ['india'])).toMatchObject({
      nodes: ['india 0', 'russia 1', 's-400 1', 'r1 1'],
      edges: ['r1 -seller- russia', 'r1 -buyer- india', 'r1 -item- s-400'],
    })
  })

  it('of one entity alone is a node', async () => {
    expect(await draw([relationOf('r1', 'x:a')], ['a'])).toMatchObject({
      nodes: ['a 0', 'r1 1'],
      edges: ['r1 -x- a'],
    })
  })

  it('of an entity with itself is an edge to itself', async () => {
    expect(await draw([relationOf('r1', 'x:a y:a')], ['a'])).toMatchObject({
      nodes: ['a 0'],
      edges: ['a -r1- a'],
    })
  })

  it('that takes part in another is a node, even between two entities', async () => {
    const sale = relationOf('rSale', 'seller:russia buyer:india')
    const threat = relationOf('rThreat', 'actor:usa because:rSale')
    expect(await draw([sale, threat], ['russia'])).toMatchObject({
      nodes: ['russia 0', 'india 1'],
      edges: ['russia -rSale- india'],
    })
    expect(await draw([sale, threat], ['russia'], { hops: 2 })).toMatchObject({
      nodes: ['russia 0', 'india 1', 'rSale 1', 'usa 2', 'rThreat 2'],
      edges: [
        'rSale -seller- russia',
        'rSale -buyer- india',
        'rThreat -actor- usa',
        'rThreat -because- rSale',
      ],
    })
  })

  it('that is only met as a participant has edges to what is drawn anyway', async () => {
    const sale = relationOf('rSale', 'seller:russia buyer:india')
    const threat = relationOf('rThreat', 'actor:usa target:india because:rSale')
    expect(await draw([sale, threat], ['usa'])).toMatchObject({
      nodes: ['usa 0', 'india 1', 'rSale 1', 'rThreat 1'],
      edges: [
        'rThreat -actor- usa',
        'rThreat -target- india',
        'rThreat -because- rSale',
        'rSale -buyer- india',
      ],
    })
  })

  it('can be a seed', async () => {
    const sale = relationOf('r1', 'seller:russia buyer:india')
    expect(await draw([sale], ['r1'])).toMatchObject({
      nodes: ['r1 0', 'russia 1', 'india 1'],
      edges: ['r1 -seller- russia', 'r1 -buyer- india'],
    })
  })

  it('that does not match is not gone through, unless it is a seed', async () => {
    const relations = [relationOf('r1', 'x:a y:b', { type: 'sells' }), relationOf('r2', 'x:b y:c')]
    const filter = { types: ['meets'] }
    expect((await draw(relations, ['a'], { hops: 2, filter })).nodes).toEqual(['a 0'])
    expect((await draw(relations, ['r1'], { hops: 2, filter })).nodes).toEqual([
      'r1 0',
      'a 1',
      'b 1',
      'c 2',
    ])
  })
})

describe('seeds', () => {
  it('that do not exist are left out', async () => {
    expect(await draw([], ['nobody', 'rNone'])).toMatchObject({ nodes: [], edges: [] })
  })

  it('are there even where nothing is around them', async () => {
    expect((await draw([], ['loner'])).nodes).toEqual(['loner 0'])
  })

  it('count once however often they are given', async () => {
    const { nodes, edges } = await draw([relationOf('r1', 'x:a y:b')], ['a', 'b', 'a'])
    expect([nodes, edges]).toEqual([['a 0', 'b 0'], ['a -r1- b']])
  })
})

describe('the budget', () => {
  const spokes = ['2016', '2019', '2018', '2017'].map((time, index) =>
    relationOf(`r${index}`, `x:hub y:e${time}`, { time }),
  )

  it('is spent on the newest relations first', async () => {
    expect(await draw(spokes, ['hub'], { maxNodes: 3 })).toMatchObject({
      nodes: ['hub 0', 'e2019 1', 'e2018 1'],
      truncatedBy: ['maxNodes'],
    })
  })

  it('is spent on the newest of all seeds together', async () => {
    const others = [relationOf('r9', 'x:leaf y:new', { time: '2020' })]
    expect((await draw([...spokes, ...others], ['hub', 'leaf'], { maxNodes: 4 })).nodes).toEqual([
      'hub 0',
      'leaf 0',
      'new 1',
      'e2019 1',
    ])
  })

  it('that is just enough cuts nothing', async () => {
    expect((await draw(spokes, ['hub'], { maxNodes: 5 })).truncatedBy).toEqual([])
  })

  it('never leaves an edge without an end', async () => {
    const sale = relationOf('r1', 'seller:russia buyer:india item:s-400')
    expect(await draw([sale], ['india'], { maxNodes: 3 })).toMatchObject({
      nodes: ['india 0'],
      edges: [],
      truncatedBy: ['maxNodes'],
    })
  })

  it('of work follows a hub through its newest relations only, and says so', async () => {
    const many = Array.from({ length: 1001 }, (_, index) => relationOf(`r${index}`, `x:hub y:a`))
    const { edges, truncatedBy } = await draw(many, ['hub'])
    expect(edges).toHaveLength(1000)
    expect(truncatedBy).toEqual(['work'])
  })
})

describe('relevance', () => {
  const sales = (id: string, count: number, time: string) =>
    Array.from({ length: count }, (_, index) =>
      relationOf(`r${id}${index}`, `x:a y:${id}`, { time }),
    )

  it('puts what more relations lead to ahead of what newer ones do', async () => {
    const relations = [...sales('once', 1, '2020'), ...sales('often', 3, '2018')]
    expect((await draw(relations, ['a'], { maxNodes: 2 })).nodes).toEqual(['a 0', 'often 1'])
  })

  it('lets no hub drown the rest', async () => {
    const spokes = Array.from({ length: 30 }, (_, index) =>
      relationOf(`r${index}`, `x:hub y:e${index}`, { time: '2020' }),
    )
    const twice = [relationOf('rAgain', 'x:hub y:e7', { time: '2017' })]
    const leaf = [relationOf('rLeaf', 'x:leaf y:far', { time: '2001' })]
    const { nodes } = await draw([...spokes, ...twice, ...leaf], ['hub', 'leaf'], { maxNodes: 4 })
    expect(nodes).toEqual(['hub 0', 'leaf 0', 'far 1', 'e7 1'])
  })

  it('puts what is near ahead of what is not', async () => {
    const relations = [...sales('near', 1, '2001'), relationOf('rFar', 'x:near y:far')]
    const { nodes } = await draw(relations, ['a'], { hops: 2, maxNodes: 2 })
    expect(nodes).toEqual(['a 0', 'near 1'])
  })
})

describe('the budget of edges', () => {
  const parallel = ['2016', '2019', '2018'].map((time, index) =>
    relationOf(`r${index}`, 'x:a y:b', { time }),
  )
  const others = [relationOf('r8', 'x:a y:c', { time: '2001' })]

  it('is spent on what leads to more nodes, then on the newest', async () => {
    expect(await draw([...parallel, ...others], ['a'], { maxEdges: 3 })).toMatchObject({
      nodes: ['a 0', 'b 1', 'c 1'],
      edges: ['a -r1- b', 'a -r8- c', 'a -r2- b'],
      truncatedBy: ['maxEdges'],
    })
  })

  it('that is just enough cuts nothing', async () => {
    const all = [...parallel, ...others]
    expect((await draw(all, ['a'], { maxEdges: 4 })).truncatedBy).toEqual([])
    expect((await draw(all, ['a'], { maxEdges: 2, contract: true })).truncatedBy).toEqual([])
  })
})

describe('relations that are contracted', () => {
  it('are one edge where they are of one type and run the same way, newest first', async () => {
    const relations = [
      relationOf('r1', 'x:a y:b', { time: '2018' }),
      relationOf('r2', 'x:a y:b', { time: '2020' }),
      relationOf('r3', 'x:b y:a', { time: '2019' }),
      relationOf('r4', 'x:a y:b', { time: '2019', type: 'sells' }),
      relationOf('r5', 'x:a y:a'),
    ]
    const { weights, degrees } = await draw(relations, ['a'], { contract: true })
    expect(weights.toSorted()).toEqual([
      'meets|a|a r5',
      'meets|a|b r2,r1',
      'meets|b|a r3',
      'sells|a|b r4',
    ])
    expect(degrees).toEqual(['a 5', 'b 3'])
  })

  it('leave a node what takes part in another relation', async () => {
    const relations = [
      relationOf('rSale', 'x:a y:b'),
      relationOf('rOther', 'x:a y:b'),
      relationOf('rThreat', 'x:a y:rSale'),
    ]
    const { edges } = await draw(relations, ['a'], { contract: true })
    expect(edges.toSorted()).toEqual([
      'a -rOther- b',
      'rSale -x- a',
      'rSale -y- b',
      'rThreat -x- a',
      'rThreat -y- rSale',
    ])
  })
})

describe('in any small graph', () => {
  const seeds = fc.array(randomThing, { minLength: 1, maxLength: 3 })
  const hops = fc.integer({ min: 1, max: 4 })

  it('all that is near enough is there, at its distance, at one round trip a hop', async () => {
    await fc.assert(
      fc.asyncProperty(randomRelations, seeds, hops, async (relations, ids, most) => {
        const { nodes, truncatedBy, roundTrips } = await draw(relations, ids, { hops: most })
        expect(nodes.toSorted()).toEqual(surroundings(relations, ids, most))
        expect(truncatedBy).toEqual([])
        expect(roundTrips).toBeLessThanOrEqual(most + 1)
      }),
      { numRuns: 500 },
    )
  })

  it('contracted edges stand for what is an edge each otherwise', async () => {
    await fc.assert(
      fc.asyncProperty(randomRelations, seeds, hops, async (relations, ids, most) => {
        const whole = await draw(relations, ids, { hops: most })
        const contracted = await draw(relations, ids, { hops: most, contract: true })
        const standFor = (weights: readonly string[]) =>
          weights.flatMap((one) => (one.split(' ')[1] ?? '').split(',')).sort()
        expect(contracted.nodes).toEqual(whole.nodes)
        expect(standFor(contracted.weights)).toEqual(standFor(whole.weights))
        expect(contracted.truncatedBy).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('no budget is overspent, every edge has both ends, and nothing comes twice', async () => {
    const budgets = fc.record({
      maxNodes: fc.integer({ min: 1, max: 12 }),
      maxEdges: fc.integer({ min: 1, max: 12 }),
      contract: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(randomRelations, seeds, hops, budgets, async (relations, ids, most, of) => {
        const {
          nodes,
          edges,
          degrees,
          ids: edgeIds,
        } = await draw(relations, ids, { hops: most, ...of })
        const max = of.maxNodes
        expect(edges.length).toBeLessThanOrEqual(of.maxEdges)
        const ends = edges.flatMap((edge) => [edge.split(' ')[0], edge.split(' ')[2]])
        expect(degrees).toEqual(
          nodes.map((node) => {
            const [id = ''] = node.split(' ')
            return `${id} ${ends.filter((end) => end === id).length}`
          }),
        )
        const names = nodes.map((node) => node.split(' ')[0])
        expect(names.length).toBeLessThanOrEqual(max)
        expect(new Set(names).size).toBe(names.length)
        expect(new Set(edgeIds).size).toBe(edgeIds.length)
        for (const edge of edges) {
          const [source, , target] = edge.split(' ')
          expect(names).toContain(source)
          expect(names).toContain(target)
        }
      }),
      { numRuns: 500 },
    )
  })
})

/** Every node by following everything, as `id distance`, sorted. */
function surroundings(
  relations: readonly Relation[],
  seeds: readonly string[],
  hops: number,
): readonly string[] {
  const exists = (id: string) =>
    relations.some((one) => one.id === id || one.fillers.some((filler) => filler.id === id))
  const near = new Map(seeds.filter(exists).map((id) => [id, 0]))
  const reached = new Set<Relation>()
  for (let hop = 1; hop <= hops; hop += 1) {
    const before = new Set(near.keys())
    for (const relation of relations) {
      const { id, fillers } = relation
      if (!before.has(id) && !fillers.some((filler) => before.has(filler.id))) continue
      reached.add(relation)
      for (const thing of [id, ...fillers.map((filler) => filler.id)]) {
        if (!near.has(thing)) near.set(thing, hop)
      }
    }
  }
  const drawn = new Set(seeds)
  for (const { id, fillers } of reached) {
    if (fillers.length !== 2 || fillers.some((one) => isRelationId(one.id))) drawn.add(id)
    for (const filler of fillers) drawn.add(filler.id)
  }
  return [...near]
    .filter(([id]) => drawn.has(id))
    .map(([id, far]) => `${id} ${far}`)
    .sort()
}
