import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chainOf } from '../../../src/domain/traversal/chainOf.ts'
import { waysTo } from '../../../src/domain/traversal/endKey.ts'
import type { Passage } from '../../../src/domain/traversal/place.ts'
import type { Step } from '../../../src/domain/traversal/step.ts'
import { beginning } from '../../../src/domain/traversal/takeStep.ts'
import { cutsOf, traverse } from '../../../src/domain/traversal/traverse.ts'
import type { Relation } from '../../../src/model/relation.ts'
import { anyRelation } from '../../../src/model/relationFilter.ts'
import { MemoryReader } from '../../support/memoryReader.ts'
import { randomRelations, randomThing } from '../graph/randomRelations.ts'
import { relationOf, thingOf } from '../graph/relationOf.ts'

type StepPart = Partial<Omit<Step, 'filter'>> & { types?: readonly string[] | null }

function stepOf({ types = null, ...part }: StepPart): Step {
  return {
    move: 'THROUGH',
    roles: null,
    toRoles: null,
    kinds: null,
    filter: { ...anyRelation, types },
    first: 500,
    ...part,
  }
}

/** Entities a to c are countries, the others people. */
const kindOf = (id: string) => ('abc'.includes(id) ? 'country' : 'person')

async function walk(relations: readonly Relation[], from: readonly string[], parts: StepPart[]) {
  const reader = new MemoryReader({ relations, kindOf })
  const start = beginning(from.map(thingOf))
  const levels = await traverse(reader, start, parts.map(stepOf))
  const ends = levels.at(-1)?.places ?? []
  return {
    levels: levels.map(({ places }) => places.map(({ thing }) => thing.id)),
    ends: ends.map((place) => `${place.thing.id} ${waysTo(place)}`),
    chains: ends.map((place) => chainOf(place).map(told)),
    passages: ends.map(chainOf),
    cuts: cutsOf(levels),
    roundTrips: reader.roundTrips,
  }
}

function told({ from, fromRole, relation, toRole, to }: Passage): string {
  return `${from.id} (${fromRole ?? '-'}) ${relation.id} (${toRole ?? '-'}) ${to.id}`
}

// The United States threaten India because of the sale; the threat is of sanctions.
const threat = [
  relationOf('rSale', 'seller:russia buyer:india item:s400', { type: 'sells' }),
  relationOf('rChina', 'seller:russia buyer:china item:s400', { type: 'sells' }),
  relationOf('rSanction', 'imposer:usa target:india', { type: 'sanctions' }),
  relationOf('rThreat', 'threatener:usa target:india measure:rSanction trigger:rSale', {
    type: 'threatens',
  }),
]

describe('a step', () => {
  it('leaves through roles and goes on to roles, of relations that match', async () => {
    const step = { types: ['sells'], roles: ['buyer'], toRoles: ['seller'] }
    const { ends, chains } = await walk(threat, ['india'], [step])
    expect(ends).toEqual(['russia 1'])
    expect(chains).toEqual([['india (buyer) rSale (seller) russia']])
  })

  it('goes on to relations that fill roles as well, unless kinds are asked for', async () => {
    const step = { types: ['threatens'] }
    expect((await walk(threat, ['usa'], [step])).ends).toEqual([
      'india 1',
      'rSale 1',
      'rSanction 1',
    ])
    expect((await walk(threat, ['usa'], [{ ...step, kinds: ['person'] }])).ends).toEqual([
      'india 1',
    ])
    expect((await walk(threat, ['usa'], [{ ...step, kinds: ['country'] }])).ends).toEqual([])
  })

  it('goes from a relation through those that it takes part in, and into itself', async () => {
    const up = [{ roles: ['trigger'], toRoles: ['threatener'] }]
    expect((await walk(threat, ['rSale'], up)).chains).toEqual([
      ['rSale (trigger) rThreat (threatener) usa'],
    ])
    const into = [{ move: 'INTO' as const, toRoles: ['seller', 'item'] }]
    expect((await walk(threat, ['rSale', 'india'], into)).chains).toEqual([
      ['rSale (-) rSale (seller) russia'],
      ['rSale (-) rSale (item) s400'],
    ])
  })

  it('stops at a relation, to go on from there', async () => {
    const { levels, chains } = await walk(
      threat,
      ['india'],
      [
        { move: 'ONTO', roles: ['buyer'] },
        { roles: ['trigger'], toRoles: ['threatener'] },
      ],
    )
    expect(levels).toEqual([['rSale'], ['usa']])
    expect(chains).toEqual([
      ['india (buyer) rSale (-) rSale', 'rSale (trigger) rThreat (threatener) usa'],
    ])
  })

  it('takes the first of several roles that one thing plays, and the way once', async () => {
    const { ends, chains } = await walk([relationOf('r1', 'x:a y:a z:d w:d')], ['a'], [{}])
    expect(ends).toEqual(['d 1'])
    expect(chains).toEqual([['a (x) r1 (z) d']])
    const asked = await walk(
      [relationOf('r1', 'x:a y:a z:d w:d')],
      ['a'],
      [{ roles: ['y'], toRoles: ['w'] }],
    )
    expect(asked.chains).toEqual([['a (y) r1 (w) d']])
  })

  it('leads nowhere from what does not exist, and none leads nowhere', async () => {
    expect((await walk(threat, ['nobody', 'rNone'], [{}, {}])).levels).toEqual([[], []])
    expect(await walk(threat, ['india'], [{ move: 'INTO' }])).toMatchObject({
      ends: [],
      roundTrips: 0,
    })
  })
})

describe('a chain', () => {
  it('does not turn straight back, and comes back over another relation', async () => {
    const step = { types: ['sells'] }
    const once = await walk(threat, ['india'], [step, { ...step, toRoles: ['buyer'] }])
    expect(once.ends).toEqual(['china 2'])
    const again = [...threat, relationOf('rOld', 'seller:russia buyer:india', { type: 'sells' })]
    const twice = await walk(again, ['india'], [step, { ...step, toRoles: ['buyer'] }])
    expect(twice.ends).toEqual(['china 3', 'india 2'])
  })

  it('does not go back out of a relation to what it entered it from', async () => {
    const { ends } = await walk(
      threat,
      ['india'],
      [{ move: 'ONTO', types: ['sells'] }, { move: 'INTO' }],
    )
    expect(ends).toEqual(['russia 1', 's400 1'])
  })
})

describe('ends', () => {
  it('come once, what most ways lead to first, then by id', async () => {
    const relations = [
      relationOf('r1', 'x:a y:d'),
      relationOf('r2', 'x:a y:e'),
      relationOf('r3', 'x:d y:c'),
      relationOf('r4', 'x:d y:b'),
      relationOf('r5', 'x:e y:c'),
    ]
    const { ends, chains, roundTrips } = await walk(relations, ['a'], [{}, {}])
    expect(ends).toEqual(['c 2', 'b 1'])
    expect(chains[0]).toEqual(['a (x) r1 (y) d', 'd (x) r3 (y) c'])
    expect(roundTrips).toBe(2)
  })

  it('count no more ways than an answer can say', async () => {
    const full = Array.from({ length: 6 }, (_, hop) =>
      Array.from({ length: 60 }, (__, index) =>
        relationOf(`r${hop}x${index}`, `x:e${hop} y:e${hop + 1}`),
      ),
    ).flat()
    const step = { roles: ['x'], toRoles: ['y'] }
    const { ends } = await walk(full, ['e0'], [step, step, step, step, step, step])
    expect(ends).toEqual(['e6 2147483647'])
  })
})

describe('bounds', () => {
  const spokes = Array.from({ length: 12 }, (_, index) =>
    relationOf(`r${index}`, `x:a y:e${index}`, { time: String(2000 + index) }),
  )

  it('follow the newest relations of each thing, and say which step was cut', async () => {
    const { levels, cuts } = await walk(spokes, ['e0'], [{}, { first: 2 }])
    expect(levels[1]).toEqual(['e10', 'e11'])
    expect(cuts).toEqual([{ step: 1, bound: 'first' }])
    expect((await walk(spokes, ['a'], [{ first: 12 }])).cuts).toEqual([])
  })

  it('share the work of a step among the things of a level, and say so', async () => {
    const wide = Array.from({ length: 4_001 }, (_, index) =>
      relationOf(`r${index}`, `x:a y:e${index}`),
    )
    const reader = {
      hops: async ([request]: readonly { things: readonly string[]; limit: number }[]) => {
        const things = request?.things ?? []
        if (things.length > 1) return [{ hops: [], more: (request?.limit ?? 0) < 6 }]
        const hops = wide.map(({ id, fillers }) => ({
          thing: 'a',
          role: 'x',
          relation: id,
          fillers,
        }))
        return [{ hops, more: false }]
      },
    }
    const levels = await traverse(reader, beginning([thingOf('a')]), [stepOf({}), stepOf({})])
    expect(levels[0]?.places.length).toBe(4_001)
    expect(cutsOf(levels)).toEqual([{ step: 1, bound: 'work' }])
  })
})

describe('in any small graph', () => {
  const roles = fc.option(fc.subarray(['x', 'y', 'z'], { minLength: 1 }), { nil: null })
  const randomStep = fc.record({
    move: fc.constantFrom('THROUGH' as const, 'THROUGH' as const, 'ONTO' as const, 'INTO' as const),
    roles,
    toRoles: roles,
    kinds: fc.constantFrom(null, null, ['country']),
    types: fc.constantFrom(null, ['sells']),
    first: fc.constantFrom(500, 500, 2),
  })

  it('every end is found, with all ways to it, at one round trip a step', async () => {
    await fc.assert(
      fc.asyncProperty(
        randomRelations,
        fc.uniqueArray(randomThing, { minLength: 1, maxLength: 3 }),
        fc.array(randomStep, { minLength: 1, maxLength: 4 }),
        async (relations, from, steps) => {
          const { ends, passages, roundTrips } = await walk(relations, from, steps)
          const found = everyChain(relations, from, steps)
          const ways = new Map<string, number>()
          for (const { at } of found) ways.set(at, (ways.get(at) ?? 0) + 1)
          const expected = [...ways].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
          expect(ends).toEqual(expected.map(([id, count]) => `${id} ${count}`))
          const chains = new Set(found.map(({ passed }) => passed.join(' ')))
          for (const chain of passages) expect(chains).toContain(idsOf(chain).join(' '))
          expect(roundTrips).toBeLessThanOrEqual(steps.length)
        },
      ),
      { numRuns: 1000 },
    )
  })
})

function idsOf(chain: readonly Passage[]): readonly string[] {
  const ids = chain.flatMap(({ from, relation, to }) => [from.id, relation.id, to.id])
  return ids.filter((id, index) => id !== ids[index - 1])
}

/** Every chain by trying everything: the things that it passes, relations among them, one by one. */
function everyChain(relations: readonly Relation[], from: readonly string[], steps: StepPart[]) {
  let chains = from.map((id) => ({ at: id, passed: [id] }))
  for (const { move, roles, toRoles, kinds, types, first = 500 } of steps) {
    const usable = relations
      .filter(({ type }) => !types || types.includes(type))
      .sort((a, b) => (newness(a) < newness(b) ? 1 : -1))
    chains = chains.flatMap(({ at, passed }) => {
      const through =
        move === 'INTO'
          ? usable.filter(({ id }) => id === at)
          : usable.filter(({ fillers }) =>
              fillers.some(({ id, role }) => id === at && (!roles || roles.includes(role))),
            )
      return through.slice(0, first).flatMap((relation) => {
        const beyond = relation.fillers.filter(
          ({ id, kind, role }) =>
            (!toRoles || toRoles.includes(role)) &&
            (!kinds || (kind === 'entity' && kinds.includes(kindOf(id)))),
        )
        const ids = [...new Set(beyond.map(({ id }) => id))]
        const ways =
          move === 'ONTO'
            ? [[relation.id]]
            : ids.map((id) => (move === 'INTO' ? [id] : [relation.id, id]))
        return ways
          .map((way) => ({ at: way.at(-1) ?? '', passed: [...passed, ...way] }))
          .filter((chain) => !turnsBack(chain.passed))
      })
    })
  }
  return chains
}

function newness({ id, state }: Relation): string {
  return `${state?.validTime?.from ?? 0} ${id}`
}

function turnsBack(ids: readonly string[]): boolean {
  return ids.some((id, index) => index > 1 && id === ids[index - 2])
}
