import {
  type RelationsBetween,
  relationsBetween,
  relationsToCompare,
} from '../../domain/diff/relationsBetween.ts'
import type { ChangesAround } from '../../store/port/relations.ts'
import { bounded } from '../arguments/badArgument.ts'
import { between } from '../arguments/between.ts'
import { questionOf } from '../arguments/guarding.ts'
import { type Context, contextKnownAt } from '../context.ts'
import type { Between, EntityDiffSource } from '../sources.ts'

interface DiffArguments {
  readonly from: string
  readonly to: string
  readonly first: number
}

/** What became of an entity and its relations, which are read once, and only when asked for. */
export function entityDiff(id: string, args: DiffArguments, context: Context): EntityDiffSource {
  const first = bounded('first', args.first, 0, 500)
  const instants = between(args, context)
  let read: Promise<RelationsBetween> | undefined
  const relations = () => {
    read ??= changesAround(id, instants, relationsToCompare(first), context).then((found) =>
      relationsBetween(found, first),
    )
    return read
  }
  return { id, ...instants, relations }
}

/**
 * What changed around an entity, or around what it was taken for at either instant. That is asked
 * together with the changes around the entity itself, which count where it was taken for itself.
 */
async function changesAround(
  id: string,
  { from, to }: Between,
  limit: number,
  context: Context,
): Promise<ChangesAround> {
  const filter = questionOf(null, context).filter
  const ask = (was: string, is: string) =>
    context.loaders.changesAround.load({
      before: { id: was, knownAt: from },
      after: { id: is, knownAt: to },
      filter,
      limit,
    })
  const [found, before, after] = await Promise.all([
    ask(id, id),
    contextKnownAt(context, from).loaders.entity.load(id),
    contextKnownAt(context, to).loaders.entity.load(id),
  ])
  const [was, is] = [before?.id ?? id, after?.id ?? id]
  return was === id && is === id ? found : await ask(was, is)
}
