import { changedAspects } from '../../domain/diff/changedAspects.ts'
import { type ClaimsBetween, claimsBetween } from '../../domain/diff/claimsBetween.ts'
import type { Compared } from '../../model/compared.ts'
import type { Relation } from '../../model/relation.ts'
import { bounded } from '../arguments/badArgument.ts'
import { type Context, contextKnownAt } from '../context.ts'
import type { RelationDiffResolvers } from '../generated/resolvers.ts'
import { claimRef, type RelationDiffSource, relationRef, seen } from '../sources.ts'

export const RelationDiff: RelationDiffResolvers = {
  before: async (diff, _, context) => {
    const { before } = await pairOf(diff, context)
    return before && seen(relationRef(before.id, before), diff.from)
  },
  after: async (diff, _, context) => {
    const { after } = await pairOf(diff, context)
    return after && seen(relationRef(after.id, after), diff.to)
  },
  changed: async (diff, _, context) => [...changedAspects(await pairOf(diff, context))],
  claimsAdded: async (diff, { first }, context) =>
    shown((await claimsOf(diff, context)).added, first, diff),
  claimsEnded: async (diff, { first }, context) =>
    shown((await claimsOf(diff, context)).ended, first, diff),
}

/** What was known of the relation at both instants, read in one round trip. */
async function pairOf(
  { id, from, to, pair }: RelationDiffSource,
  context: Context,
): Promise<Compared<Relation>> {
  if (pair) return pair
  const [before, after] = await Promise.all([
    contextKnownAt(context, from).loaders.relation.load(id),
    contextKnownAt(context, to).loaders.relation.load(id),
  ])
  return { before, after }
}

/**
 * The claims of the relation, or of what it was taken for at either instant. Those of the relation
 * itself are asked for together with what it was taken for.
 */
async function claimsOf(diff: RelationDiffSource, context: Context): Promise<ClaimsBetween> {
  const { id, from, to } = diff
  const ask = (was: string, is: string) =>
    Promise.all([
      contextKnownAt(context, from).loaders.allClaimsOf.load(was),
      contextKnownAt(context, to).loaders.allClaimsOf.load(is),
    ])
  const [found, { before, after }] = await Promise.all([ask(id, id), pairOf(diff, context)])
  const [was, is] = [before?.id ?? id, after?.id ?? id]
  return claimsBetween(...(was === id && is === id ? found : await ask(was, is)))
}

/** Claims as they are known at the later instant, by then on another relation maybe. */
function shown(
  claims: readonly { readonly id: string }[],
  first: number,
  { to }: RelationDiffSource,
) {
  const some = claims.slice(0, bounded('first', first, 0, 500))
  return some.map(({ id }) => seen(claimRef(id), to))
}
