import { VocabularyCheck } from '../domain/filter/vocabularyCheck.ts'
import type { Reader, Store } from '../store/port.ts'
import { createLoaders, type Loaders } from './loaders.ts'

/** What resolvers of one operation share. */
export interface Context {
  readonly store: Store
  readonly reader: Reader
  readonly loaders: Loaders
  readonly vocabulary: VocabularyCheck
  /** The version of the service. */
  readonly version: string
  /** Whether the caller may write. */
  readonly mayWrite: boolean
}

/** The context of one operation. */
export function createContext(
  store: Store,
  { version, mayWrite }: Pick<Context, 'version' | 'mayWrite'>,
): Context {
  const reader = store.reader()
  const vocabulary = new VocabularyCheck(reader)
  return { store, reader, loaders: createLoaders(reader), vocabulary, version, mayWrite }
}
