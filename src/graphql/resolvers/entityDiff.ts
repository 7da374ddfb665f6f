import { changedParts } from '../../domain/diff/changedParts.ts'
import type { Compared } from '../../model/compared.ts'
import type { Entity } from '../../model/entity.ts'
import { type Context, contextKnownAt } from '../context.ts'
import type { EntityDiffResolvers } from '../generated/resolvers.ts'
import { type EntityDiffSource, entityRef, relationDiff, relationRef, seen } from '../sources.ts'

export const EntityDiff: EntityDiffResolvers = {
  before: async (diff, _, context) => {
    const { before } = await pairOf(diff, context)
    return before && seen(entityRef(before.id, before), diff.from)
  },
  after: async (diff, _, context) => {
    const { after } = await pairOf(diff, context)
    return after && seen(entityRef(after.id, after), diff.to)
  },
  changed: async (diff, _, context) => [...changedParts(await pairOf(diff, context))],
  relationsAdded: async ({ to, relations }) =>
    (await relations()).added.map((relation) => seen(relationRef(relation.id, relation), to)),
  relationsRemoved: async ({ from, relations }) =>
    (await relations()).removed.map((relation) => seen(relationRef(relation.id, relation), from)),
  relationsChanged: async (diff) =>
    (await diff.relations()).changed.map((pair) => relationDiff(pair, diff)),
  truncated: async ({ relations }) => (await relations()).truncated,
}

/** What was known of the entity at both instants, read in one round trip. */
async function pairOf(
  { id, from, to }: EntityDiffSource,
  context: Context,
): Promise<Compared<Entity>> {
  const [before, after] = await Promise.all([
    contextKnownAt(context, from).loaders.entity.load(id),
    contextKnownAt(context, to).loaders.entity.load(id),
  ])
  return { before, after }
}
