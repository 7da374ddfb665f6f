import { type NodeKind, nodeId, prefixes } from '../model/nodeId.ts'
import type { NodeSource } from './sources.ts'
import {
  claimRef,
  documentRef,
  entityRef,
  judgementRef,
  publisherRef,
  relationRef,
  relationTypeRef,
} from './sources.ts'

/** The id of a thing as the API shows it. */
export function globalId({ __typename, id }: NodeSource): string {
  return nodeId(__typename, id)
}

/**
 * The bare id that an argument for a thing of this kind means, which may leave out what the kind
 * is; null where it names another kind.
 */
export function localId(kind: NodeKind, id: string): string | null {
  const [prefix = '', ...rest] = id.split(':')
  if (rest.length === 0) return id
  return kind !== 'Entity' && prefix === prefixes[kind] ? rest.join(':') : null
}

const refs = {
  relation: relationRef,
  claim: claimRef,
  document: documentRef,
  publisher: publisherRef,
  type: relationTypeRef,
  judgement: judgementRef,
}

/** The thing that an id names; null where no kind has such ids. */
export function nodeOf(id: string): NodeSource | null {
  const [prefix = '', ...rest] = id.split(':')
  if (rest.length === 0) return entityRef(id)
  return isPrefix(prefix) ? refs[prefix](rest.join(':')) : null
}

function isPrefix(text: string): text is keyof typeof refs {
  return Object.hasOwn(refs, text)
}

/** The id in the graph of an entity or relation that an argument names. */
export function localFiller(id: string): string {
  return localId('Relation', id) ?? id
}
