import type { Thing } from '../domain/graph/thing.ts'
import type { RelationFilter } from '../model/relationFilter.ts'
import type { Context } from './context.ts'

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

/** The things that the slots of a filter name, which can be entities or relations. */
export function thingsOf({ slots }: RelationFilter): readonly Thing[] {
  return slots.flatMap(({ filler: id }) => [
    { id, kind: 'entity' as const },
    { id, kind: 'relation' as const },
  ])
}

/** A filter with what its slots name exchanged for what that is taken for. */
export function meantFilter(
  filter: RelationFilter,
  meant: ReadonlyMap<string, string>,
): RelationFilter {
  const slots = filter.slots.map((slot) => ({
    ...slot,
    filler: meant.get(slot.filler) ?? slot.filler,
  }))
  return { ...filter, slots }
}
