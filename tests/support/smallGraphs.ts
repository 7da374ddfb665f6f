import fc from 'fast-check'
import { distinct, relationThing, type Thing } from '../../src/domain/graph/thing.ts'
import { parseEdtf } from '../../src/domain/time/parseEdtf.ts'
import type { Relation } from '../../src/model/relation.ts'
import type { Store } from '../../src/store/port.ts'
import { randomRelations } from '../domain/graph/randomRelations.ts'
import { draft } from './draft.ts'
import { derived, entity, relationType, stored } from './sample.ts'

/** How many graphs stand beside each other in one store. */
const GRAPHS = 15

/** A small graph as it was known after each of three changes. */
export type Ages = readonly (readonly Relation[])[]

/** The same ones every time, apart from each other. */
export const smallGraphs: readonly Ages[] = fc
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

/** All that there is in a graph. */
export function thingsOf(relations: readonly Relation[]): readonly Thing[] {
  const fillers = relations.flatMap((one) => one.fillers.map(({ id, kind }) => ({ id, kind })))
  return distinct([...fillers, ...relations.map(({ id }) => relationThing(id))])
}

/** Writes the graphs to a store as they were known at 1,000, at 2,000 and at 3,000. */
export async function putSmallGraphs(store: Store): Promise<void> {
  const all = smallGraphs.flatMap(([first = []]) => first)
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
    const changed = smallGraphs.flatMap((ages) =>
      (ages[age] ?? []).filter((one, index) => one !== ages[age - 1]?.[index]),
    )
    await store.write({ ...draft, at }, (writer) =>
      writer.putDerived(changed.map((one) => derived(one, one.isListed))),
    )
  }
}
