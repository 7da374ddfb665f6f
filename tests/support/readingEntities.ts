import type { Reader, Store } from '../../src/store/port.ts'

/** A store that reads entities in a way of its own, at whatever instant. */
export function readingEntities(store: Store, entities: Reader['entities']): Store {
  const over = (reader: Reader): Reader => ({
    ...reader,
    entities,
    at: (knownAt) => over(reader.at(knownAt)),
  })
  return { ...store, reader: () => over(store.reader()) }
}
