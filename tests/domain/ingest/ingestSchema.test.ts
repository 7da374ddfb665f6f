import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { ingestSchema } from '../../../scripts/ingestSchema.ts'
import { parseRecord } from '../../../src/domain/ingest/lines/parseRecord.ts'
import { claim, sale, story } from '../../support/ingestSample.ts'

const root = new URL('../../../', import.meta.url)
const file = readFileSync(new URL('schema/ingest.schema.json', root), 'utf8')
const ajv = new Ajv2020({ formats: { uri: (text: string) => URL.canParse(text) } })
const isValid = ajv.compile(JSON.parse(file))

const demo = readdirSync(new URL('data/demo/', root))
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) =>
    readFileSync(new URL(`data/demo/${name}`, root), 'utf8')
      .trim()
      .split('\n'),
  )
  .map((line) => JSON.parse(line) as unknown)

const good = [
  ...story,
  claim({ relation: { ref: 'sale' }, roles: { witness: ['a', 'b'] } }),
  claim({
    relation: { relation: 'sells-x' },
    attributes: { value: [1, { number: 2 }], final: true },
  }),
  claim({
    relation: { ...sale, key: '2018', label: 'x' },
    attributedTo: ['a'],
    polarity: 'NEGATIVE',
  }),
  claim({ supersedes: { claims: ['c-1', 'c-2'], author: 'desk', reason: 'a typo' } }),
  claim({
    attributes: { signed: { date: '2018' }, note: ['a', 'b'] },
    quote: ' a ',
    start: 0,
    end: 3,
  }),
]

const bad = [
  null,
  {},
  { record: 'thing' },
  { record: 'entity', id: 'a', kind: 'country' },
  { record: 'entity', id: 'a b', kind: 'country', name: 'A' },
  { record: 'entity', id: 'a', kind: 'country', name: ' ' },
  { record: 'entity', id: 'a', kind: 'country', name: 'A', more: 1 },
  { record: 'publisher', id: 'a', name: 'A', url: 'nowhere' },
  { record: 'relationType', id: 'a', label: 'a', roles: [] },
  claim({ document: undefined }),
  claim({ relation: { type: 'sells' } }),
  claim({ relation: { ref: 'a', relation: 'b' } }),
  claim({ relation: { type: 'sells', roles: { seller: [] } } }),
  claim({ relation: { type: 'sells', roles: { seller: { foo: 1 } } } }),
  claim({ attributes: { value: { number: '5' } } }),
  claim({ attributes: { value: null } }),
  claim({ modality: 'MAYBE' }),
  claim({ supersedes: { claims: [], author: 'desk', reason: 'a typo' } }),
  claim({ supersedes: { claims: ['c-1'], author: 'desk' } }),
  claim({ start: -1 }),
  claim({ start: 1.5 }),
]

/** Whether the ingest itself takes the form of a record. */
function isTaken(record: unknown): boolean {
  const text = JSON.stringify(record)
  return parseRecord({ number: 1, text, fault: null })?.record != null
}

describe('the JSON Schema of the ingest format', () => {
  it('is what scripts/writeIngestSchema.ts writes', () => {
    expect(file).toBe(ingestSchema())
  })

  it.each(good.map((record) => JSON.parse(JSON.stringify(record))))('accepts %j', (record) => {
    expect([isValid(record), isTaken(record)]).toEqual([true, true])
  })

  it.each(bad.map((record) => JSON.parse(JSON.stringify(record))))('rejects %j', (record) => {
    expect([isValid(record), isTaken(record)]).toEqual([false, false])
  })

  it('accepts every line of the demo graph', () => {
    expect(demo.length).toBeGreaterThan(100)
    expect(demo.filter((record) => !isValid(record))).toEqual([])
  })
})
