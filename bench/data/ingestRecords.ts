import type { EventGraph } from './eventGraph.ts'

/** The events as records of the ingest format: a claim for each, of a document for each day. */
export function* ingestRecords({ events, entities, types }: EventGraph): Generator<object> {
  yield { record: 'publisher', id: 'events', name: 'Events' }
  for (const date of new Set(events.map((event) => event.date))) {
    yield { record: 'document', id: date, publisher: 'events', title: date, publishedAt: date }
  }
  for (const [label, id] of types) yield { record: 'relationType', id, label, roles }
  for (const [name, id] of entities) yield { record: 'entity', id, kind: 'actor', name }
  for (const { subject, relation, object, date } of events) {
    yield {
      record: 'claim',
      document: date,
      relation: {
        type: types.get(relation),
        roles: { source: entities.get(subject), target: entities.get(object) },
        key: date,
      },
      time: date,
    }
  }
}

const roles = [
  { name: 'source', identifying: true },
  { name: 'target', identifying: true },
]
