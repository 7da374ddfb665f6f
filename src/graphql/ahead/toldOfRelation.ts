/** What is told of a relation by itself, and of no entity, and needs it read: its id tells its type. */
export const toldOfRelation: readonly string[] = [
  'attributes',
  'firstAsserted',
  'fulfilments',
  'key',
  'lastAsserted',
  'modality',
  'participants',
  'polarity',
  'publisherCount',
  'publishers',
  'singleSourced',
  'validTime',
]
