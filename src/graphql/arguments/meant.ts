import type { Thing } from '../../domain/graph/thing.ts'
import type { Clause } from '../../model/clause.ts'
import type { EntityFilter } from '../../model/entityFilter.ts'
import type { RelationFilter, Slot } from '../../model/relationFilter.ts'
import type { Context } from '../context.ts'

/**
 * Runs something with what the things that arguments name are taken for. That is asked together with
 * the first run, which counts where each is taken for itself, as most are; else it runs once more.
 */
export async function withMeant<T>(
  things: readonly Thing[],
  { loaders }: Context,
  run: (meant: ReadonlyMap<string, string>) => Promise<T>,
): Promise<T> {
  if (things.length === 0) return await run(new Map())
  const [answer, found] = await Promise.all([
    run(new Map()),
    Promise.all(
      things.map(async ({ id, kind }) => {
        const loader = kind === 'entity' ? loaders.entity : loaders.relation
        return [id, (await loader.load(id))?.id ?? id] as const
      }),
    ),
  ])
  const others = found.filter(([id, meant]) => id !== meant)
  return others.length > 0 ? await run(new Map(others)) : answer
}

/** A thing exchanged for what it is taken for. */
export function meantThing(thing: Thing, meant: ReadonlyMap<string, string>): Thing {
  return { ...thing, id: meant.get(thing.id) ?? thing.id }
}

/** The things that a filter names, which can be entities or relations. */
export function thingsOf({ slots, clauses }: RelationFilter): readonly Thing[] {
  const tests = clauses.flat().map(({ test }) => test)
  const inner = tests.flatMap((test) => (test.on === 'slot' ? test.oneOf : []))
  const participants = tests.flatMap((test) => (test.on === 'participant' ? test.clauses : []))
  const entities = participants.flat().flatMap(({ test }) => (test.on === 'id' ? test.oneOf : []))
  return [
    ...[...slots, ...inner].flatMap(({ filler: id }) => [
      { id, kind: 'entity' as const },
      { id, kind: 'relation' as const },
    ]),
    ...entities.map((id) => ({ id, kind: 'entity' as const })),
  ]
}

/** A filter with what it names exchanged for what that is taken for. */
export function meantFilter(
  filter: RelationFilter,
  meant: ReadonlyMap<string, string>,
): RelationFilter {
  if (meant.size === 0) return filter
  const idOf = (id: string) => meant.get(id) ?? id
  const slotOf = (slot: Slot) => ({ ...slot, filler: idOf(slot.filler) })
  return {
    ...filter,
    slots: filter.slots.map(slotOf),
    clauses: tested(filter.clauses, (test) => {
      if (test.on === 'slot') return { ...test, oneOf: test.oneOf.map(slotOf) }
      if (test.on !== 'participant') return test
      const clauses = tested(test.clauses, (one) =>
        one.on === 'id' ? { ...one, oneOf: one.oneOf.map(idOf) } : one,
      )
      return { ...test, clauses }
    }),
  }
}

/** The things that an entity filter names, in what it asks of relations too. */
export function thingsOfEntities({ clauses }: EntityFilter): readonly Thing[] {
  return clauses.flat().flatMap(({ test }): readonly Thing[] => {
    if (test.on === 'takesPart') return thingsOf(test.filter)
    return test.on === 'id' ? test.oneOf.map((id) => ({ id, kind: 'entity' })) : []
  })
}

/** An entity filter with what it names exchanged for what that is taken for. */
export function meantEntityFilter(
  filter: EntityFilter,
  meant: ReadonlyMap<string, string>,
): EntityFilter {
  if (meant.size === 0) return filter
  const clauses = tested(filter.clauses, (test) => {
    if (test.on === 'takesPart') return { ...test, filter: meantFilter(test.filter, meant) }
    if (test.on !== 'id') return test
    return { ...test, oneOf: test.oneOf.map((id) => meant.get(id) ?? id) }
  })
  return { ...filter, clauses }
}

function tested<T>(clauses: readonly Clause<T>[], change: (test: T) => T): readonly Clause<T>[] {
  return clauses.map((clause) => clause.map(({ test, holds }) => ({ test: change(test), holds })))
}
