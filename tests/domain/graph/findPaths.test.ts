import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPaths, type PathRequest } from '../../../src/domain/graph/findPaths.ts'
import type { Path, PathMode } from '../../../src/domain/graph/path.ts'
import type { Passable } from '../../../src/domain/graph/searchLevels.ts'
import type { Relation } from '../../../src/model/relation.ts'
import { anyRelation, type RelationFilter } from '../../../src/model/relationFilter.ts'
import { cases } from '../../support/cases.ts'
import { MemoryReader } from '../../support/memoryReader.ts'
import { randomRelations, randomThing } from './randomRelations.ts'
import { isRelationId, relationOf, thingOf } from './relationOf.ts'

async function find(
  relations: readonly Relation[],
  from: string,
  to: string,
  {
    most = 3,
    filter = {},
    ...rest
  }: Partial<Omit<PathRequest, 'filter'>> & {
    most?: number
    filter?: Partial<RelationFilter>
  } = {},
) {
  const reader = new MemoryReader({ relations })
  const found = await findPaths(reader, {
    from: thingOf(from),
    to: thingOf(to),
    mode: 'K_SHORTEST',
    maxRelations: most,
    first: 100,
    maxDegree: null,
    avoid: [],
    through: null,
    ...rest,
    filter: { ...anyRelation, ...filter },
  })
  return { ...found, chains: found.paths.map(chainOf), roundTrips: reader.roundTrips }
}

/** The ids that a path visits, in order. */
function chainOf({ steps }: Path): string {
  const ids = steps.flatMap(({ from, relation, to }) => [from.id, relation.id, to.id])
  return ids.filter((id, index) => id !== ids[index - 1]).join(' ')
}

/** Each step as `from (role) relation (role) to`. */
function walk({ steps }: Path): string[] {
  return steps.map(
    ({ from, fromRole, relation, toRole, to }) =>
      `${from.id} (${fromRole ?? '-'}) ${relation.id} (${toRole ?? '-'}) ${to.id}`,
  )
}

describe('a chain', () => {
  const trade = [
    relationOf('r1', 'seller:russia buyer:india'),
    relationOf('r2', 'host:india guest:usa'),
    relationOf('r3', 'one:russia other:usa'),
  ]

  it('goes from thing to thing through relations, with the roles that they play', async () => {
    const { paths } = await find(trade, 'russia', 'usa')
    expect(paths.map(walk)).toEqual([
      ['russia (one) r3 (other) usa'],
      ['russia (seller) r1 (buyer) india', 'india (host) r2 (guest) usa'],
    ])
  })

  it('goes against the order of roles as well', async () => {
    const { paths } = await find(trade, 'usa', 'russia', { most: 1 })
    expect(paths.map(walk)).toEqual([['usa (other) r3 (one) russia']])
  })

  it('says which way it goes along the roles of each relation', async () => {
    const among = [
      relationOf('r1', 'seller:a buyer:b'),
      relationOf('r2', 'guest:b guest:c'),
      relationOf('r3', 'seller:d buyer:c'),
      relationOf('r4', 'about:r3 author:e'),
    ]
    const of = async (from: string, to: string) =>
      (await find(among, from, to, { mode: 'SHORTEST', most: 5 })).paths[0]?.steps.map(
        ({ direction }) => direction,
      )
    expect(await of('a', 'd')).toEqual(['FORWARD', null, 'BACKWARD'])
    expect(await of('d', 'a')).toEqual(['FORWARD', null, 'BACKWARD'])
    expect(await of('c', 'e')).toEqual([null, 'FORWARD'])
  })

  it('has no more relations than asked for', async () => {
    expect((await find(trade, 'russia', 'usa', { most: 1 })).chains).toEqual(['russia r3 usa'])
  })

  it('visits no entity and no relation twice', async () => {
    const { chains } = await find(
      [relationOf('r1', 'x:a y:b z:c'), relationOf('r2', 'x:a y:b'), relationOf('r3', 'x:c y:d')],
      'a',
      'd',
      { most: 5 },
    )
    expect(chains).toEqual(['a r1 c r3 d', 'a r2 b r1 c r3 d'])
  })

  it('is found where a shorter one crosses it', async () => {
    const long = [
      relationOf('r1', 'x:from y:e1'),
      relationOf('r2', 'x:e1 y:e2'),
      relationOf('r3', 'x:e2 y:e3'),
      relationOf('r4', 'x:e3 y:e4'),
      relationOf('r5', 'x:e4 y:to'),
    ]
    const short = [relationOf('r6', 'x:to y:e1')]
    const aside = [relationOf('r7', 'x:from y:e5'), relationOf('r8', 'x:from y:e6')]
    const both = ['from r1 e1 r6 to', 'from r1 e1 r2 e2 r3 e3 r4 e4 r5 to']
    const there = await find([...long, ...short, ...aside], 'from', 'to', { most: 5 })
    const back = await find([...long, ...short, ...aside], 'to', 'from', { most: 5 })
    expect(there.chains).toEqual(both)
    expect(back.chains.map((chain) => chain.split(' ').reverse().join(' '))).toEqual(both)
  })

  it('comes once, with the first role of a thing that plays several', async () => {
    const { paths } = await find([relationOf('r1', 'x:a y:a z:b')], 'a', 'b')
    expect(paths.map(walk)).toEqual([['a (x) r1 (z) b']])
  })

  it('passes only relations that match', async () => {
    const mixed = [
      relationOf('r1', 'x:a y:b', { type: 'sells' }),
      relationOf('r2', 'x:a y:b'),
      relationOf('r3', 'x:b y:c', { type: 'sells' }),
    ]
    expect((await find(mixed, 'a', 'c', { filter: { types: ['sells'] } })).chains).toEqual([
      'a r1 b r3 c',
    ])
  })
})

describe('a chain through relations that take part in others', () => {
  // The United States threaten India because of the sale; the threat is of sanctions.
  const threat = [
    relationOf('rSale', 'seller:russia buyer:india'),
    relationOf('rSanction', 'sender:usa target:india'),
    relationOf('rThreat', 'actor:usa threat:rSanction because:rSale'),
  ]

  it('enters a relation by the role it plays, and leaves it by the role that is played in it', async () => {
    const { paths } = await find(threat, 'usa', 'russia', { most: 2 })
    expect(paths.map(walk)).toEqual([
      ['usa (sender) rSanction (target) india', 'india (buyer) rSale (seller) russia'],
      ['usa (actor) rThreat (because) rSale', 'rSale (-) rSale (seller) russia'],
    ])
  })

  it('counts a relation that is only passed on the way as well, as a step within itself', async () => {
    const both = [
      relationOf('rSale', 'seller:russia'),
      relationOf('rThreat', 'actor:usa because:rSale'),
      relationOf('rReport', 'author:sipri on:rSale'),
    ]
    const { paths } = await find(both, 'usa', 'sipri', { most: 3 })
    expect(paths.map(walk)).toEqual([
      [
        'usa (actor) rThreat (because) rSale',
        'rSale (-) rSale (-) rSale',
        'rSale (on) rReport (author) sipri',
      ],
    ])
    expect((await find(both, 'usa', 'sipri', { most: 2 })).paths).toEqual([])
  })

  it('can start and end in relations, which count', async () => {
    const { paths } = await find(threat, 'rSanction', 'rSale', { most: 3 })
    expect(paths.map(walk)).toEqual([
      ['rSanction (-) rSanction (target) india', 'india (buyer) rSale (-) rSale'],
      [
        'rSanction (-) rSanction (-) rSanction',
        'rSanction (threat) rThreat (because) rSale',
        'rSale (-) rSale (-) rSale',
      ],
      [
        'rSanction (-) rSanction (sender) usa',
        'usa (actor) rThreat (because) rSale',
        'rSale (-) rSale (-) rSale',
      ],
    ])
  })

  it('reaches a relation from what fills its roles in one', async () => {
    expect((await find(threat, 'russia', 'rSale', { most: 1 })).chains).toEqual(['russia rSale'])
    expect((await find(threat, 'rSale', 'russia', { most: 1 })).chains).toEqual(['rSale russia'])
  })

  it('may start in a relation that does not match: the caller names it', async () => {
    const where = { filter: { types: ['sells'] } }
    const typed = [relationOf('r1', 'x:a y:b'), relationOf('r2', 'x:b y:c', { type: 'sells' })]
    expect((await find(typed, 'r1', 'c', where)).chains).toEqual(['r1 b r2 c'])
    expect((await find(typed, 'c', 'r1', where)).chains).toEqual(['c r2 b r1'])
    expect((await find(typed, 'a', 'c', where)).chains).toEqual([])
  })
})

describe('nothing', () => {
  const one = [relationOf('r1', 'x:a y:b')]

  it.each([
    ['a', 'a'],
    ['r1', 'r1'],
    ['a', 'nobody'],
    ['nobody', 'a'],
    ['a', 'rNone'],
    ['rNone', 'a'],
  ])('leads from %s to %s', async (from, to) => {
    expect(await find(one, from, to)).toMatchObject({ paths: [], truncatedBy: [] })
  })
})

describe('the order', () => {
  it('is by length, then by the ids of what is passed, in the order of passing', async () => {
    const { chains } = await find(
      [
        relationOf('r10', 'x:a y:d'),
        relationOf('r1', 'x:a y:b z:c'),
        relationOf('r2', 'x:d y:c z:b'),
        relationOf('r09', 'x:b y:d'),
      ],
      'a',
      'd',
      { most: 2 },
    )
    expect(chains).toEqual(['a r10 d', 'a r1 b r09 d', 'a r1 b r2 d', 'a r1 c r2 d'])
  })
})

describe('bounds', () => {
  const parallel = ['r1', 'r2', 'r3'].map((id) => relationOf(id, 'x:a y:b'))

  it('cut the chains asked for, and say so', async () => {
    expect(await find(parallel, 'a', 'b', { first: 2 })).toMatchObject({
      chains: ['a r1 b', 'a r2 b'],
      truncatedBy: ['first'],
    })
    expect((await find(parallel, 'a', 'b', { first: 3 })).truncatedBy).toEqual([])
  })

  it('of length are said where nothing is so near, but not where there is nothing to go on to', async () => {
    const far = [relationOf('r1', 'x:a y:b'), relationOf('r2', 'x:b y:c'), relationOf('r3', 'x:d')]
    expect((await find(far, 'a', 'c', { most: 1 })).truncatedBy).toEqual(['maxRelations'])
    expect((await find(far, 'a', 'c', { most: 2 })).truncatedBy).toEqual([])
    expect((await find(far, 'a', 'd')).truncatedBy).toEqual([])
    expect((await find(far, 'a', 'nobody')).truncatedBy).toEqual([])
  })

  it('of degree keep out of hubs, which may be the ends, and say so', async () => {
    const spokes = ['a', 'b', 'c', 'd'].map((id) => relationOf(`r${id}`, `x:hub y:${id}`))
    const aside = ['a e', 'e f', 'f b'].map((ends, index) =>
      relationOf(`r${index}`, `x:${ends.replace(' ', ' y:')}`),
    )
    const of = (from: string, to: string, maxDegree: number) =>
      find([...spokes, ...aside], from, to, { maxDegree, mode: 'SHORTEST' })
    expect(await of('a', 'b', 4)).toMatchObject({ chains: ['a ra hub rb b'], truncatedBy: [] })
    expect(await of('a', 'b', 3)).toMatchObject({
      chains: ['a r0 e r1 f r2 b'],
      truncatedBy: ['maxDegree'],
    })
    expect(await of('c', 'hub', 3)).toMatchObject({ chains: ['c rc hub'], truncatedBy: [] })
  })

  it('keep out of no hub by themselves', async () => {
    const spokes = Array.from({ length: 3000 }, (_, index) =>
      relationOf(`r${index}`, `x:hub y:e${index}`, { time: index === 7 ? '2017' : '2018' }),
    )
    expect(await find(spokes, 'e7', 'e8', { mode: 'SHORTEST' })).toMatchObject({
      chains: ['e7 r7 hub r8 e8'],
      truncatedBy: [],
      roundTrips: 2,
    })
  })

  it('end the search where there are too many chains to try, and say so', async () => {
    const things = Array.from({ length: 40 }, (_, index) => `e${index}`)
    const dense = things.flatMap((one, index) =>
      things
        .slice(index + 1)
        .map((other) => relationOf(`r${index}${other}`, `x:${one} y:${other}`)),
    )
    const { chains, truncatedBy } = await find(dense, 'e0', 'e1', { most: 5, first: 1e6 })
    expect(chains[0]).toBe('e0 r0e1 e1')
    expect(truncatedBy).toContain('work')
  })
})

describe('in any small graph', () => {
  const anyone = fc.array(randomThing, { maxLength: 2 })

  it('every chain is found, and none but these, at one round trip a level', async () => {
    await fc.assert(
      fc.asyncProperty(
        randomRelations,
        randomThing,
        randomThing,
        fc.record({
          most: fc.integer({ min: 1, max: 5 }),
          types: fc.constantFrom(null, ['sells']),
          maxDegree: fc.constantFrom(null, 2, 3),
          avoid: anyone,
          through: fc.option(fc.array(randomThing, { minLength: 2, maxLength: 5 })),
        }),
        async (relations, from, to, { most, types, ...passable }) => {
          const every = everyChain(relations, from, to, { most, types, ...passable })
          const ask = (mode: PathMode, first: number) =>
            find(relations, from, to, { ...passable, most, mode, first, filter: { types } })
          const all = await ask('K_SHORTEST', 100_000)
          expect(all.chains).toEqual(every)
          expect(all.truncatedBy).not.toContain('work')
          expect(all.roundTrips).toBeLessThanOrEqual(Math.max(2, most))
          all.paths.forEach(expectWalkable)
          const few = await ask('K_SHORTEST', 2)
          expect(few.chains).toEqual(every.slice(0, 2))
          expect(few.truncatedBy.includes('first')).toBe(every.length > 2)
          const shortest = every.filter((chain) => lengthOf(chain) === lengthOf(every[0] ?? ''))
          expect((await ask('SHORTEST', 9)).chains).toEqual(every.slice(0, 1))
          expect((await ask('ALL_SHORTEST', 100_000)).chains).toEqual(shortest)
        },
      ),
      { numRuns: cases(1000) },
    )
  })

  function expectWalkable({ steps }: Path) {
    steps.forEach(({ from, fromRole, relation, toRole, to }, index) => {
      expectPlays(relation, fromRole, from.id)
      expectPlays(relation, toRole, to.id)
      if (index > 0) expect(from).toEqual(steps[index - 1]?.to)
    })
  }

  function expectPlays({ id, fillers }: Relation, role: string | null, thing: string) {
    if (role === null) expect(thing).toBe(id)
    else
      expect(fillers.map((filler) => `${filler.role}:${filler.id}`)).toContain(`${role}:${thing}`)
  }
})

interface Conditions extends Passable {
  readonly most: number
  readonly types: readonly string[] | null
}

/** Every chain by trying everything, in the documented order. */
function everyChain(
  relations: readonly Relation[],
  from: string,
  to: string,
  { most, types, maxDegree, avoid, through }: Conditions,
): readonly string[] {
  const usable = relations.filter(
    ({ id, type }) => id === from || id === to || !types || types.includes(type),
  )
  const links = usable.flatMap(({ id, fillers }) =>
    fillers.flatMap((filler) => [
      [id, filler.id],
      [filler.id, id],
    ]),
  )
  const exists = (id: string) => !isRelationId(id) || usable.some((relation) => relation.id === id)
  const degree = (id: string) =>
    relations.flatMap(({ fillers }) => fillers).filter((filler) => filler.id === id).length
  const isPassable = (id: string) => {
    if (id === from || id === to) return true
    if (!exists(id) || avoid.includes(id)) return false
    if (isRelationId(id)) return true
    return (maxDegree === null || degree(id) <= maxDegree) && (through?.includes(id) ?? true)
  }
  const found: string[][] = []
  const go = (chain: string[]) => {
    const last = chain.at(-1)
    if (chain.filter(isRelationId).length > most) return
    if (last === to) {
      found.push(chain)
      return
    }
    const next = new Set(links.filter(([one]) => one === last).map(([, other = '']) => other))
    for (const id of next) if (isPassable(id) && !chain.includes(id)) go([...chain, id])
  }
  if (from !== to && exists(from) && exists(to)) go([from])
  const order = (chain: string[]) => [String(chain.filter(isRelationId).length), chain.join(' ')]
  const compare = (a: string[], b: string[]) => (order(a).join('\n') < order(b).join('\n') ? -1 : 1)
  return found.sort(compare).map((chain) => chain.join(' '))
}

function lengthOf(chain: string): number {
  return chain.split(' ').filter(isRelationId).length
}
