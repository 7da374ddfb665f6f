import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findPaths } from '../../src/domain/graph/findPaths.ts'
import { subgraph } from '../../src/domain/graph/subgraph.ts'
import { certainlyAt } from '../../src/domain/time/certainlyAt.ts'
import { parseSpan } from '../../src/domain/time/parseSpan.ts'
import { possiblyAt } from '../../src/domain/time/possiblyAt.ts'
import { anyRelation, type RelationFilter } from '../../src/model/relationFilter.ts'
import type { Reader } from '../../src/store/port.ts'
import { engines } from '../support/engines.ts'
import { isWhole } from '../support/isWhole.ts'
import { onEngines } from '../support/onEngines.ts'
import { everything } from '../support/walk.ts'
import { type Event, type Known, Model } from './model.ts'
import { chainsBetween, reachedFrom } from './naive.ts'
import { entityNames, histories } from './operations.ts'
import { worlds } from './worlds.ts'

/** How many histories there are: many where all is to be tested, some for who waits; others by a variable. */
const all = Number(process.env.STATECRAFT_HISTORIES || (isWhole ? 500 : 30))

const spans = ['2018', '2018-10-08', '2016', '2020/..'] as const
const times = fc.record({
  /** Which change is looked at, and whether right behind or right ahead of it. */
  place: fc.nat({ max: 20 }),
  ahead: fc.boolean(),
  valid: fc.option(fc.record({ span: fc.constantFrom(...spans), certainly: fc.boolean() }), {
    nil: null,
  }),
})

onEngines('what is said of random histories', (engine) => {
  const { name } = engine
  const happened = worlds(engine)

  // All of them where they cost least; a few dozen of them go through every statement there is.
  const numRuns = name === 'embedded' ? all : Math.ceil((all * 0.06) / engines.length)

  it(`is what the model says, at any two times, in ${numRuns} of them`, async () => {
    await fc.assert(
      fc.asyncProperty(
        histories,
        fc.array(times, { minLength: 2, maxLength: 2 }),
        async (history, asked) => {
          const { store, world, events } = await happened(history)
          for (const { place, ahead, valid } of asked) {
            const event = events[place % events.length]
            const knownAt = (event?.at ?? 0) - (ahead ? 1 : 0)
            const isNow = !ahead && event === events.at(-1)
            const validAt = valid && { ...parseSpan(valid.span), certainly: valid.certainly }
            const reader = store.reader().at(isNow ? null : knownAt)
            const filter = { ...anyRelation, validAt }
            expect(await answered(reader, world, filter, events)).toEqual(
              expected(new Model(events, knownAt), world, filter, events),
            )
          }
        },
      ),
      { numRuns, seed: Number(process.env.STATECRAFT_SEED || 20181008) },
    )
  }, 600_000)
})

/** Every id that the events of a world name, or that anything of it was ever taken for. */
function idsOf(world: string, events: readonly Event[]) {
  const latest = new Model(events, Number.POSITIVE_INFINITY)
  return {
    entities: entityNames.map((name) => `${world}-${name}`),
    relations: [...latest.standing().keys()].sort(),
  }
}

async function answered(
  reader: Reader,
  world: string,
  filter: RelationFilter,
  events: readonly Event[],
) {
  const ids = idsOf(world, events)
  const survivors = (await reader.entities(ids.entities)).map((one) => one?.id ?? null)
  const alive = [...new Set(survivors.flatMap((id) => id ?? []))].sort()
  const takes = alive.map((id) => ({ id, roles: null, filter, page: everything }))
  const near = takes.map((request) => ({ ...request, kinds: null }))
  const speaks = alive.map((id) => ({ of: 'speaker', id, ended: false, page: everything }) as const)
  const [entities, relations, claims, pages, counts, neighbours, near2, spoken, spokenCounts] =
    await Promise.all([
      reader.entities(alive),
      reader.relations(ids.relations),
      reader.claimsOf(ids.relations),
      reader.participationPages(takes),
      reader.participationCounts(takes),
      reader.neighbourPages(near),
      reader.neighbourCounts(near),
      reader.claimPages(speaks),
      reader.claimCounts(speaks),
    ])
  const held = relations.flatMap((one, index) =>
    one && one.id === ids.relations[index]
      ? [
          {
            id: one.id,
            fillers: one.fillers,
            state: one.state,
            isListed: one.isListed,
            claims: (claims[index] ?? [])
              .map(({ id, ended }) => ({ id, counts: ended === null }))
              .sort(byId),
          },
        ]
      : [],
  )
  return {
    survivors,
    standing: relations.map((one) => one?.id ?? null),
    names: entities.map((one) => one?.names.map(({ text }) => text)),
    // What only was taken for others once is of no interest where nothing is claimed of it.
    relations: held.filter(({ isListed, claims: mine }) => isListed || mine.length > 0),
    takesPart: pages.map(({ items }) =>
      items.map(({ item }) => `${item.role} ${item.relation.id}`).sort(),
    ),
    counts,
    neighbours: neighbours.map(({ items }) =>
      items.map(({ item }) => `${item.entity.id} ${item.relationCount}`),
    ),
    neighbourCounts: near2,
    speaks: spoken.map(({ items }) => items.map(({ item }) => item.id).sort()),
    speakCounts: spokenCounts,
    paths: await Promise.all(
      pairs(alive).map(async ([from, to]) => {
        const request = {
          maxRelations: 3,
          first: 5_000,
          maxDegree: null,
          avoid: [],
          through: null,
          filter,
        }
        const found = await Promise.all(
          (['K_SHORTEST', 'ALL_SHORTEST'] as const).map((mode) =>
            findPaths(reader, {
              ...request,
              mode,
              from: { id: from, kind: 'entity' },
              to: { id: to, kind: 'entity' },
            }),
          ),
        )
        const [all = [], shortest = []] = found.map(({ paths }) =>
          paths.map(({ steps }) => steps.map(({ relation }) => relation.id).join(' ')),
        )
        return { all: all.sort(), shortest: shortest.sort() }
      }),
    ),
    around: await Promise.all(
      alive.map(async (id) => {
        const seeds = [{ id, kind: 'entity' as const }]
        const { nodes } = await subgraph(reader, {
          seeds,
          hops: 2,
          maxNodes: 500,
          maxEdges: 5_000,
          contract: false,
          filter,
        })
        const found = nodes.filter(({ thing }) => thing.kind === 'entity')
        return found.map(({ thing, distance }) => `${thing.id} ${distance}`).sort()
      }),
    ),
  }
}

function expected(
  model: Model,
  world: string,
  { validAt }: RelationFilter,
  events: readonly Event[],
): Awaited<ReturnType<typeof answered>> {
  const { entities, relations: ids } = idsOf(world, events)
  const standing = model.standing()
  const survivors = entities.map((id) => model.survivor(id))
  const alive = [...new Set(survivors.flatMap((id) => id ?? []))].sort()
  const relations = [...model.relations()].sort(byId)
  const holds = ({ state }: Known) => {
    if (!validAt) return true
    const time = state?.validTime ?? null
    return validAt.certainly ? certainlyAt(time, validAt) : possiblyAt(time, validAt)
  }
  const listed = relations.filter((one) => one.isListed && holds(one))
  const takesPart = alive.map((id) =>
    listed.flatMap((one) =>
      one.fillers.filter((filler) => filler.id === id).map(({ role }) => `${role} ${one.id}`),
    ),
  )
  const neighbours = alive.map((id) => {
    const around = listed.filter(({ fillers }) => fillers.some((filler) => filler.id === id))
    const others = alive.filter((other) => other !== id)
    const count = (other: string) =>
      around.filter(({ fillers }) => fillers.some((filler) => filler.id === other)).length
    return others
      .map((other) => ({ other, count: count(other) }))
      .filter((one) => one.count > 0)
      .sort((a, b) => b.count - a.count || (a.other < b.other ? -1 : 1))
  })
  const speaks = alive.map((id) => [...model.speaks(id)].sort())
  return {
    survivors,
    standing: ids.map((id) => standing.get(id) ?? null),
    names: alive.map((id) => [...model.names(id)]),
    relations: relations
      .filter(({ isListed, claims }) => isListed || claims.length > 0)
      .map(({ id, fillers, state, isListed, claims }) => ({
        id,
        fillers,
        state,
        isListed,
        claims: [...claims].sort(byId),
      })),
    takesPart: takesPart.map((all) => all.sort()),
    counts: takesPart.map((all) => all.length),
    neighbours: neighbours.map((all) => all.map(({ other, count }) => `${other} ${count}`)),
    neighbourCounts: neighbours.map((all) => all.length),
    speaks,
    speakCounts: speaks.map((all) => all.length),
    paths: pairs(alive).map(([from, to]) => {
      const all = [...chainsBetween(listed, from, to, 3)]
      const lengths = all.map((chain) => chain.split(' ').length)
      const shortest = all.filter((_, index) => lengths[index] === Math.min(...lengths))
      return { all, shortest }
    }),
    around: alive.map((id) => [...reachedFrom(listed, id, 2)]),
  }
}

function pairs(ids: readonly string[]): readonly (readonly [string, string])[] {
  return ids.flatMap((from, index) => ids.slice(index + 1).map((to) => [from, to] as const))
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
