import type { FieldNode } from 'graphql'
import type { KnownWords } from '../domain/filter/knownWords.ts'
import { VocabularyCheck } from '../domain/filter/vocabularyCheck.ts'
import type { ValidAt } from '../model/relationFilter.ts'
import type { Reader, Store } from '../store/port.ts'
import type { AskedList } from './loading/askedList.ts'
import type { KnownTypes } from './loading/knownTypes.ts'
import { createLoaders, type Loaders } from './loading/loaders.ts'
import type { TakenFor } from './loading/takenFor.ts'

/** From where in time the graph is looked at. */
export interface View {
  /** As it was known at this instant, in milliseconds since 1970; null is as it is known now. */
  readonly knownAt: number | null
  /** Only relations that hold at this time; null is any. */
  readonly validAt: ValidAt | null
}

/** What resolvers of one operation share that look at the graph from one place in time. */
export interface Context extends View {
  readonly store: Store
  readonly reader: Reader
  readonly loaders: Loaders
  readonly vocabulary: VocabularyCheck
  /** What all operations of a service have found in the vocabulary. */
  readonly words: KnownWords
  /** What all operations of a service have seen to be taken for something else. */
  readonly taken: TakenFor
  /** The relation types that all operations of a service have read. */
  readonly types: KnownTypes
  /** When the operation began, in milliseconds since 1970: what `now` means all over it. */
  readonly began: number
  /** The version of the service. */
  readonly version: string
  /** Whether the caller may write; worked out where it matters. */
  readonly mayWrite: () => boolean
  /** Whether the caller may delete for good. */
  readonly mayPurge: () => boolean
  /** Aborted when the service stops: whatever goes on until it is told to end ends then. */
  readonly stopping: AbortSignal
  /** Says that the operation has taken too long: then nothing more of it is resolved. */
  readonly running: { late: Error | null }
  /** The contexts of the operation by the view that they have. */
  readonly views: Map<string, Context>
  /** What was sent for ahead, by the field that asks for it and what it is asked of. */
  readonly sent: Map<FieldNode, Map<unknown, unknown>>
  /** The lists of what things take part in, by the field or the fields that ask for them. */
  readonly lists: Map<FieldNode | readonly FieldNode[], AskedList>
  /** Those that belong to what was answered, where that is another than the operation's own. */
  readonly contexts: WeakMap<object, Context>
}

/** What an operation asks that is worked out once for each view. */
type Asked = Pick<Context, 'sent' | 'lists'>

function nothingAsked(): Asked {
  return { sent: new Map(), lists: new Map() }
}

/** The context of one operation. */
export function createContext(
  store: Store,
  {
    version,
    mayWrite,
    mayPurge,
    stopping,
    words,
    taken,
    types,
  }: Pick<Context, 'version' | 'mayWrite' | 'mayPurge' | 'stopping' | 'words' | 'taken' | 'types'>,
): Context {
  const reader = store.reader()
  return {
    store,
    reader,
    loaders: createLoaders(reader, types),
    vocabulary: new VocabularyCheck(reader, words),
    words,
    taken,
    types,
    began: Date.now(),
    version,
    mayWrite,
    mayPurge,
    stopping,
    knownAt: null,
    validAt: null,
    running: { late: null },
    ...nothingAsked(),
    views: new Map(),
    contexts: new WeakMap(),
  }
}

/**
 * The context of the same operation that has another view: what it reads travels with what the
 * others read. Filters are checked against the vocabulary that there is now.
 */
export function contextAt(context: Context, { knownAt, validAt }: View): Context {
  // The first who asks is the operation's own, which is a copy of what was made for it.
  if (context.views.size === 0) context.views.set(keyOf(context), context)
  const key = keyOf({ knownAt, validAt })
  const known = context.views.get(key)
  if (known) return known
  const reader = context.reader.at(knownAt)
  const loaders = createLoaders(reader, context.types)
  const made = { ...context, ...nothingAsked(), reader, loaders, knownAt, validAt }
  context.views.set(key, made)
  return made
}

function keyOf({ knownAt, validAt }: View): string {
  return knownAt === null && validAt === null ? '' : JSON.stringify([knownAt, validAt])
}

/** The context of the same operation, and the same view, of what was known at another instant. */
export function contextKnownAt(context: Context, knownAt: number | null): Context {
  return contextAt(context, { knownAt, validAt: context.validAt })
}

/** The context of what one field of a mutation answers: nothing that was read before it changed the graph. */
export function contextAfresh(context: Context): Context {
  const { reader } = context
  const fresh = {
    loaders: createLoaders(reader, context.types),
    vocabulary: new VocabularyCheck(reader, context.words),
  }
  return { ...context, ...fresh, ...nothingAsked(), views: new Map() }
}
