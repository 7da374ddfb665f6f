import { overriding } from '../../src/store/overriding.ts'
import type { Reader, Store } from '../../src/store/port.ts'

/** A store that reads entities in a way of its own, at whatever instant. */
export function readingEntities(store: Store, entities: Reader['entities']): Store {
  const over = (reader: Reader): Reader =>
    overriding(reader, { entities, at: (knownAt: number | null) => over(reader.at(knownAt)) })
  return { ...store, reader: () => over(store.reader()) }
}
