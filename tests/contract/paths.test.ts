import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findPaths, type PathRequest } from '../../src/domain/graph/findPaths.ts'
import type { PathsFound } from '../../src/domain/graph/path.ts'
import { distinct, relationThing, type Thing } from '../../src/domain/graph/thing.ts'
import { parseEdtf } from '../../src/domain/time/parseEdtf.ts'
import type { Relation } from '../../src/model/relation.ts'
import { anyRelation } from '../../src/model/relationFilter.ts'
import type { Store } from '../../src/store/port.ts'
import { randomRelations } from '../domain/graph/randomRelations.ts'
import { draft } from '../support/draft.ts'
import { MemoryReader } from '../support/memoryReader.ts'
import { onEngines } from '../support/onEngines.ts'
import { derived, entity, relationType, stored } from '../support/sample.ts'

/** How many graphs stand beside each other in one store. */
const GRAPHS = 15

/** A small graph as it was known after each of three changes. */
type Ages = readonly (readonly Relation[])[]

const graphs: readonly Ages[] = fc
  .sample(randomRelations, { numRuns: GRAPHS, seed: 2018 })
  .map((relations, graph) => agesOf(relations.map((relation) => within(graph, relation))))

/** The relation with ids that no other graph has. */
function within(graph: number, relation: Relation): Relation {
  const of = (id: string) => `${id}_${graph}`
  const fillers = relation.fillers.map((filler) => ({ ...filler, id: of(filler.id) }))
  return { ...relation, id: of(relation.id), fillers }
}

/** First all is there, then some is dated anew, then some is taken back. */
function agesOf(relations: readonly Relation[]): Ages {
  const later = relations.map((one, index) =>
    index % 3 === 1 && one.state
      ? { ...one, state: { ...one.state, validTime: parseEdtf('2021') } }
      : one,
  )
  const last = later.map((one, index) =>
    index % 4 === 2 ? { ...one, state: null, isListed: false } : one,
  )
  return [relations, later, last]
}

function thingsOf(relations: readonly Relation[]): readonly Thing[] {
  const fillers = relations.flatMap((one) => one.fillers.map(({ id, kind }) => ({ id, kind })))
  return distinct([...fillers, ...relations.map(({ id }) => relationThing(id))])
}

const day = (text: string) => ({ ...parseEdtf(text), certainly: false })

/** What is asked of two things of a graph. */
const requests: readonly Omit<PathRequest, 'from' | 'to'>[] = (
  ['SHORTEST', 'ALL_SHORTEST', 'K_SHORTEST'] as const
).flatMap((mode) => {
  const plain = {
    mode,
    maxRelations: 4,
    first: 50,
    maxDegree: null,
    avoid: [],
    through: null,
    filter: anyRelation,
  }
  return [
    plain,
    { ...plain, maxRelations: 1 },
    { ...plain, first: 2, filter: { ...anyRelation, types: ['sells'] } },
    { ...plain, maxDegree: 2 },
    { ...plain, maxDegree: 3, filter: { ...anyRelation, validAt: day('2018/2019') } },
  ]
})

/** What is the same on all engines: of several shortest chains any may be the one. */
function told({ paths, truncatedBy }: PathsFound, { mode }: PathRequest) {
  return {
    truncatedBy,
    paths: mode === 'SHORTEST' ? paths.map(({ steps }) => steps.length) : paths,
  }
}

onEngines('paths', ({ openStore }) => {
  let store: Store

  beforeAll(async () => {
    store = await openStore()
    const all = graphs.flatMap(([first = []]) => first)
    const entities = thingsOf(all).filter(({ kind }) => kind === 'entity')
    await store.write({ ...draft, at: 1_000 }, async (writer) => {
      await writer.putEntities(entities.map(({ id }) => stored(entity(id))))
      await writer.putRelationTypes(
        ['meets', 'sells'].map((id) => stored(relationType(id, ['x', 'y', 'z']))),
      )
      await writer.putRelations(all)
      await writer.putDerived(all.map((one) => derived(one, one.isListed)))
    })
    for (const [age, at] of [
      [1, 2_000],
      [2, 3_000],
    ] as const) {
      const changed = graphs.flatMap((ages) =>
        (ages[age] ?? []).filter((one, index) => one !== ages[age - 1]?.[index]),
      )
      await store.write({ ...draft, at }, (writer) =>
        writer.putDerived(changed.map((one) => derived(one, one.isListed))),
      )
    }
  })
  afterAll(() => store.close())

  it.each([
    ['now', null, 2],
    ['as they were known first', 1_000, 0],
    ['as they were known between two changes', 2_500, 1],
  ] as const)('%s are those that a search in memory finds', async (_, knownAt, age) => {
    for (const [number, ages] of graphs.entries()) {
      const relations = ages[age] ?? []
      const things = thingsOf(relations)
      const memory = new MemoryReader({ relations })
      for (const [index, request] of requests.entries()) {
        const from = things[(number + index) % things.length]
        const to = things[(number * 3 + index * 5 + 1) % things.length]
        if (!from || !to) continue
        const asked = { ...request, from, to }
        const found = await findPaths(store.reader().at(knownAt), asked)
        expect({ asked, found: told(found, asked) }).toEqual({
          asked,
          found: told(await findPaths(memory, asked), asked),
        })
        if (request.mode !== 'SHORTEST') continue
        const shortest = await findPaths(memory, { ...asked, mode: 'ALL_SHORTEST', first: 5_000 })
        expect(shortest.paths).toEqual(expect.arrayContaining([...found.paths]))
      }
    }
  })
})
