import type DataLoader from 'dataloader'
import { StatecraftError } from '../model/errors.ts'
import type { Context } from './context.ts'
import type { KnowingLoader } from './loading/knowingLoader.ts'
import type {
  ClaimSource,
  DocumentSource,
  EntitySource,
  FillerSource,
  JudgementSource,
  PublisherSource,
  Reference,
  RelationSource,
  RelationTypeSource,
} from './sources.ts'

/** The thing that a reference names: at hand already, or read with what its level reads. */
function whole<T>(
  { item, id, __typename }: Reference<string, T>,
  loader: KnowingLoader<T | null>,
): T | Promise<T> {
  return item ?? loader.known(id) ?? loaded(__typename, id, loader)
}

async function loaded<T>(kind: string, id: string, loader: KnowingLoader<T | null>): Promise<T> {
  const found = await loader.load(id)
  if (found !== null) return found
  throw new StatecraftError('INTERNAL', `the graph refers to the ${kind} ${id}, which is gone`)
}

export const entityOf = (source: EntitySource, { loaders }: Context) =>
  whole(source, loaders.entity)
export const relationOf = (source: RelationSource, { loaders }: Context) =>
  whole(source, loaders.relation)
export const relationTypeOf = (source: RelationTypeSource, { loaders }: Context) =>
  whole(source, loaders.relationType)
export const claimOf = (source: ClaimSource, { loaders }: Context) => whole(source, loaders.claim)
export const documentOf = (source: DocumentSource, { loaders }: Context) =>
  whole(source, loaders.document)
export const publisherOf = (source: PublisherSource, { loaders }: Context) =>
  whole(source, loaders.publisher)

export const judgementOf = (source: JudgementSource, { loaders }: Context) =>
  whole(source, loaders.judgement)

/**
 * The reference with what it names, under the id of what that is taken for; null where the graph
 * holds no such thing.
 */
export async function present<N extends string, T extends { readonly id: string }>(
  source: Reference<N, T>,
  loader: DataLoader<string, T | null>,
): Promise<Reference<N, T> | null> {
  const item = await loader.load(source.id)
  return item === null ? null : Object.assign({}, source, { id: item.id, item })
}

/** What claims name, as what it is taken for. */
export async function taken<F extends FillerSource>(source: F, context: Context): Promise<F> {
  const item = await (source.__typename === 'Entity'
    ? entityOf(source, context)
    : relationOf(source, context))
  return { ...source, id: item.id, item }
}
