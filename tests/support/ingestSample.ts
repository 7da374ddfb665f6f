/** A small input of the ingest format: a sale, and a threat made because of it. */

export const publisher = { record: 'publisher', id: 'paper', name: 'The Paper' }

export const article = {
  record: 'document',
  id: 'article',
  publisher: 'paper',
  title: 'A sale',
  text: 'Russia sells 🚀 to India. India pays. India buys.',
}

/** A document whose text is not kept. */
export const register = {
  record: 'document',
  id: 'register',
  publisher: 'paper',
  title: 'A register',
}

export const sells = {
  record: 'relationType',
  id: 'sells',
  label: 'sells',
  roles: [
    { name: 'seller', identifying: true, max: 2 },
    { name: 'buyer', identifying: true },
    { name: 'witness', min: 2, max: null },
    { name: 'cause', fillers: ['relation'] },
  ],
  attributes: [
    { name: 'value', kind: 'quantity' },
    { name: 'note', kind: 'text', many: true },
    { name: 'signed', kind: 'date' },
    { name: 'final', kind: 'boolean' },
  ],
}

export const threatens = {
  record: 'relationType',
  id: 'threatens',
  label: 'threatens',
  roles: [
    { name: 'threatener', identifying: true },
    { name: 'trigger', identifying: true, fillers: ['relation', 'entity'] },
  ],
}

export const entities = ['russia', 'india', 'china', 'usa'].map((id) => ({
  record: 'entity',
  id,
  kind: 'country',
  name: id,
}))

/** Everything that claims refer to. */
export const ground = [publisher, article, register, sells, threatens, ...entities]

export const sale = { type: 'sells', roles: { seller: 'russia', buyer: 'india' } }

/** A claim on the sale, or with other parts. */
export function claim(part: object = {}) {
  return { record: 'claim', document: 'register', relation: sale, ...part }
}

export const story = [
  ...ground,
  claim({ relation: { ...sale, label: 'sale' }, document: 'article', quote: 'India buys.' }),
  claim({ attributes: { value: { number: 5e9, unit: 'USD' } }, time: '2018' }),
  claim({
    relation: { type: 'threatens', roles: { threatener: 'usa', trigger: { ref: 'sale' } } },
    modality: 'THREATENED',
  }),
]
