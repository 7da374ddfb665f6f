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

/**
 * Ids as the API shows them: an entity's is bare, everything else says what it is, so that an id
 * names one thing in the whole graph. Arguments take ids of a known kind with or without that.
 */
const prefixes = {
  Relation: 'relation',
  Claim: 'claim',
  Document: 'document',
  Publisher: 'publisher',
  RelationType: 'type',
  Judgement: 'judgement',
} as const

type Prefixed = keyof typeof prefixes

/** The id of a thing as the API shows it. */
export function globalId({ __typename, id }: NodeSource): string {
  return __typename === 'Entity' ? id : `${prefixes[__typename]}:${id}`
}

/** The bare id that an argument for a thing of this kind means; null where it names another kind. */
export function localId(kind: Prefixed | 'Entity', id: string): string | null {
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
