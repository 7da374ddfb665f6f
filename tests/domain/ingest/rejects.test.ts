import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ingest } from '../../../src/domain/ingest/ingest.ts'
import { recordsSource, textSource } from '../../../src/domain/ingest/lines/recordSource.ts'
import { anyRelation } from '../../../src/model/relationFilter.ts'
import { openEmbeddedStore } from '../../../src/store/embedded/openEmbeddedStore.ts'
import type { Store } from '../../../src/store/port.ts'
import { claim, ground, sale, sells } from '../../support/ingestSample.ts'
import { jsonLines } from '../../support/jsonLines.ts'

let store: Store
let heldId = ''

beforeAll(async () => {
  store = await openEmbeddedStore()
  await store.migrate()
  await ingest(store, recordsSource([...ground, claim({ id: 'held' }), claim({ time: '2018' })]))
  const { items } = await store
    .reader()
    .relationPage(
      { ...anyRelation, types: ['sells'] },
      { limit: 1, after: null, before: null, fromEnd: false },
    )
  heldId = items[0]?.item.id ?? ''
})
afterAll(() => store.close())

/** What is wrong with the records, as `line: path: reason`. */
async function wrongWith(...records: readonly unknown[]): Promise<string[]> {
  return wrongIn(jsonLines(records))
}

async function wrongIn(text: string): Promise<string[]> {
  const before = await store.counts()
  const { problems, written, total } = await ingest(store, textSource(text))
  expect(written).toBe(problems.length === 0)
  expect(total.created).toBe(0)
  expect(await store.counts()).toEqual(before)
  return problems.map(({ line, path, message }) => `${line}: ${path}: ${message}`)
}

const roles = (part: object) =>
  claim({ relation: { type: 'sells', roles: { ...sale.roles, ...part } } })
const with_ = (attributes: object) => claim({ attributes })
const quoted = (part: object) => claim({ document: 'article', ...part })
const type = (part: object) => ({ ...sells, id: 'gives', ...part })

describe('a line that is no record', () => {
  it.each([
    ['{"record":', '1: : this is not JSON: Unexpected end of JSON input'],
    ['nonsense', expect.stringMatching(/^1: : this is not JSON: Unexpected token/)],
    ['[]', '1: : expected object, received array'],
    ['null', '1: : expected object, received null'],
    ['{}', '1: record: record is one of publisher, document, relationType, entity, claim'],
    [
      '{"record":"thing"}',
      '1: record: record is one of publisher, document, relationType, entity, claim',
    ],
    ['{"record":"publisher","id":"p"}', '1: name: this is missing'],
    ['{"record":"publisher","id":"p","name":"  "}', '1: name: this is empty'],
    ['{"record":"publisher","id":"p","name":1}', '1: name: expected string, received number'],
    ['{"record":"publisher","id":"p","name":"P","url":"x"}', '1: url: Invalid URL'],
    ['{"record":"publisher","id":"p","name":"P","nam":"Q"}', '1: nam: there is no such key: nam'],
    [
      '{"record":"publisher","id":"p","name":"P","__proto__":{}}',
      '1: __proto__: there is no such key: __proto__',
    ],
    [
      '{"record":"publisher","id":"p q","name":"P"}',
      '1: id: an id is 1 to 200 of A-Z, a-z, 0-9, ".", "_", "~", "-", the first a letter or digit',
    ],
    [
      '{"record":"publisher","id":"p","name":"\\ud83d"}',
      '1: name: this has half a character in it: a surrogate without its other half',
    ],
    ...[
      ['a'.repeat(1_001), '❎ '.repeat(150)],
      ['a'.repeat(20_000), '﷽'.repeat(500)],
    ].flatMap(([name, alias]): [string, string][] => [
      [
        JSON.stringify({ record: 'entity', id: 'long', kind: 'k', name }),
        '1: name: this is too long for a name, which has at most 1000 characters',
      ],
      [
        JSON.stringify({
          record: 'entity',
          id: 'long',
          kind: 'k',
          name: 'Long',
          names: [{ text: alias }],
        }),
        '1: names[0].text: this is too long for a name, which has at most 1000 characters',
      ],
    ]),
    [`${'['.repeat(100_000)}${']'.repeat(100_000)}`, expect.stringContaining('more than 64 deep')],
  ])('%.60s', async (line, expected) => {
    expect(await wrongIn(line)).toEqual([expected])
  })

  it('is told by its number, blank lines counted', async () => {
    expect(await wrongIn('\n  \n{}\n')).toEqual([expect.stringMatching(/^3: record: /)])
  })
})

describe('a claim whose form is wrong', () => {
  it.each([
    [
      claim({ relation: undefined }),
      '1: relation: a relation is {"type": …, "roles": …}, {"ref": …} or {"relation": …}',
    ],
    [
      claim({ relation: { foo: 1 } }),
      '1: relation: a relation is {"type": …, "roles": …}, {"ref": …} or {"relation": …}',
    ],
    [claim({ relation: { ref: 'a', more: 1 } }), '1: relation.more: there is no such key: more'],
    [claim({ relation: { type: 'sells' } }), '1: relation.roles: this is missing'],
    [
      roles({ seller: ['russia', 7] }),
      '1: relation.roles.seller[1]: a filler is the id of an entity, {"type": …, "roles": …}, {"ref": …} or {"relation": …}',
    ],
    [
      roles({ cause: { ...sale, extra: 1 } }),
      '1: relation.roles.cause.extra: there is no such key: extra',
    ],
    [roles({ seller: [] }), expect.stringMatching(/^1: relation.roles.seller: /)],
    [claim({ modality: 'MAYBE' }), expect.stringMatching(/^1: modality: Invalid option/)],
    [with_({ value: { amount: 5 } }), expect.stringMatching(/^1: attributes.value: a value is /)],
    [
      with_({ value: { number: 5, units: 'USD' } }),
      '1: attributes.value.units: there is no such key: units',
    ],
    [with_({ value: null }), expect.stringMatching(/^1: attributes.value: a value is /)],
  ])('%j', async (record, expected) => {
    expect(await wrongWith(record)).toEqual([expected])
  })
})

describe('numbers', () => {
  const line = (number: string) =>
    JSON.stringify(with_({ value: { number: 0 } })).replace('"number":0', `"number":${number}`)

  it('are finite', async () => {
    const reason = '1: attributes.value.number: this number is too large to be finite'
    expect(await wrongIn(line('1e999'))).toEqual([reason])
    expect(await wrongIn(line('-1e999'))).toEqual([reason])
    expect(await wrongIn(line('NaN'))).toEqual([expect.stringContaining('this is not JSON')])
  })

  it('lose no digits', async () => {
    expect(await wrongIn(line('9007199254740993'))).toEqual([
      '1: attributes.value.number: whole numbers are exact up to 9007199254740991',
    ])
  })
})

describe('references to what does not exist', () => {
  it.each([
    [claim({ document: 'nowhere' }), 'document: there is no document nowhere'],
    [roles({ buyer: 'atlantis' }), 'relation.roles.buyer: there is no entity atlantis'],
    [
      roles({ seller: ['russia', 'atlantis'] }),
      'relation.roles.seller[1]: there is no entity atlantis',
    ],
    [claim({ attributedTo: ['usa', 'zeus'] }), 'attributedTo[1]: there is no entity zeus'],
    [
      claim({ relation: { type: 'buys', roles: { a: 'usa' } } }),
      'relation.type: there is no relation type buys',
    ],
    [
      claim({ relation: { relation: 'sells-0000000000000000' } }),
      'relation.relation: there is no relation sells-0000000000000000, nor does a good line of this input make it',
    ],
    [
      claim({ relation: { relation: 'nonsense' } }),
      'relation.relation: there is no relation nonsense',
    ],
    [
      claim({ relation: { ref: 'deal' } }),
      'relation.ref: no relation in this input is labelled "deal"',
    ],
    [
      { record: 'document', id: 'd', title: 'D', publisher: 'nobody' },
      'publisher: there is no publisher nobody',
    ],
  ])('%j', async (record, expected) => {
    expect(await wrongWith(record)).toEqual([`1: ${expected}`])
  })

  it('a label that leads to itself', async () => {
    const threat = (label: string, ref: string) => ({
      type: 'threatens',
      roles: { threatener: 'usa', trigger: { ref } },
      label,
    })
    const problems = await wrongWith(
      claim({ relation: threat('a', 'b') }),
      claim({ relation: threat('b', 'a') }),
    )
    expect(problems).toEqual([
      expect.stringContaining('leads to itself: b → a → b'),
      expect.stringContaining('leads to itself: a → b → a'),
    ])
  })

  it('relations that stand in each other without end', async () => {
    const chain = Array.from({ length: 40 }, (_, index) =>
      claim({
        relation: {
          type: 'threatens',
          roles: { threatener: 'usa', trigger: index === 0 ? 'india' : { ref: `r${index - 1}` } },
          label: `r${index}`,
        },
      }),
    )
    const problems = await wrongWith(...chain)
    expect(problems.some((problem) => problem.includes('at most 32 deep'))).toBe(true)
  })
})

describe('roles', () => {
  it.each([
    [
      roles({ payer: 'usa' }),
      'relation.roles.payer: sells has no role payer; it has seller, buyer, witness, cause',
    ],
    [
      claim({ roles: { payer: 'usa' } }),
      'roles.payer: sells has no role payer; it has seller, buyer, witness, cause',
    ],
    [
      claim({ relation: { type: 'sells', roles: { seller: 'usa' } } }),
      'relation.roles.buyer: sells is identified by its buyer: it is missing',
    ],
    [
      roles({ witness: 'usa' }),
      'relation.roles.witness: the role witness takes at least 2, here are 1',
    ],
    [
      roles({ seller: ['usa', 'russia', 'china'] }),
      'relation.roles.seller: the role seller takes at most 2, here are 3',
    ],
    [roles({ seller: sale }), 'relation.roles.seller: the role seller is filled by entity only'],
    [roles({ cause: 'usa' }), 'relation.roles.cause: the role cause is filled by relation only'],
    [
      roles({ seller: ['russia', 'russia'] }),
      'relation.roles.seller[1]: russia fills the role seller twice',
    ],
    [
      claim({ roles: { buyer: 'china' } }),
      'roles.buyer: buyer identifies sells: give it in relation.roles',
    ],
    [
      roles({
        cause: {
          type: 'sells',
          roles: { seller: 'usa', buyer: 'china', witness: ['russia', 'india'] },
        },
      }),
      'relation.roles.cause: witness does not identify sells: say it in a claim on that relation',
    ],
  ])('%j', async (record, expected) => {
    expect(await wrongWith(record)).toEqual([`1: ${expected}`])
  })

  it('that are named like something of JavaScript are roles like others', async () => {
    const odd = { ...sells, id: 'odd', roles: [{ name: 'constructor', identifying: true }] }
    const about = claim({ relation: { type: 'odd', roles: {} } })
    expect(await wrongWith(odd, about)).toEqual([
      '2: relation.roles.constructor: odd is identified by its constructor: it is missing',
    ])
  })
})

describe('attributes', () => {
  it.each([
    [
      with_({ price: 5 }),
      'attributes.price: sells has no attribute price; it has value, note, signed, final',
    ],
    [with_({ value: 'much' }), 'attributes.value: value is a quantity, not a text'],
    [with_({ note: ['a', 5] }), 'attributes.note[1]: note is a text, not a quantity'],
    [with_({ signed: '2018' }), 'attributes.signed: signed is a date, not a text'],
    [with_({ final: 'yes' }), 'attributes.final: final is a boolean, not a text'],
    [with_({ value: [5, 6] }), 'attributes.value: value takes a single value'],
    [
      with_({ signed: { date: '2018-13' } }),
      expect.stringMatching(/^1: attributes.signed.date: "2018-13" is no time in EDTF/),
    ],
  ])('%j', async (record, expected) => {
    const told = typeof expected === 'string' ? `1: ${expected}` : expected
    expect(await wrongWith(record)).toEqual([told])
  })
})

describe('dates', () => {
  it.each([
    [claim({ time: '2018-02-30' }), 'time'],
    [claim({ time: 'soon' }), 'time'],
    [claim({ time: '2020/2018' }), 'time'],
    [
      { record: 'document', id: 'd', title: 'D', publisher: 'paper', publishedAt: '8/10/2018' },
      'publishedAt',
    ],
  ])('%j', async (record, path) => {
    const [problem] = await wrongWith(record)
    expect(problem).toMatch(new RegExp(`^1: ${path}: ".*" is no time in EDTF: `))
  })
})

describe('quotes', () => {
  it.each([
    [quoted({ quote: 'India sells.' }), 'quote: the document does not say this'],
    [
      quoted({ quote: 'India pays.', start: 24, end: 35 }),
      'quote: the document does not say this from 24 to 35; it stands at 25 to 36',
    ],
    [
      quoted({ quote: 'India', start: 24, end: 30 }),
      'end: the quote has 5 characters, its place has 6',
    ],
    [
      quoted({ quote: '🚀', start: 13, end: 15 }),
      'end: the quote has 1 characters, its place has 2',
    ],
    [
      quoted({ quote: 'India', start: 24, end: 24 }),
      'end: the end 24 does not lie behind the start 24',
    ],
    [quoted({ quote: 'India', start: 24 }), 'end: start and end go together'],
    [quoted({ quote: 'India', end: 29 }), 'start: start and end go together'],
    [quoted({ start: 1 }), 'start: a place needs its quote'],
    [claim({ quote: 'any', start: 5, end: 3 }), 'end: the end 3 does not lie behind the start 5'],
  ])('%j', async (record, expected) => {
    expect(await wrongWith(record)).toEqual([`1: ${expected}`])
  })

  it('are held against the text that the input gives, not the one it replaces', async () => {
    const other = {
      record: 'document',
      id: 'article',
      publisher: 'paper',
      title: 'A sale',
      text: 'Anew.',
    }
    expect(await wrongWith(quoted({ quote: 'Anew!' }), other)).toEqual([
      '1: quote: the document does not say this',
    ])
  })
})

describe('ids', () => {
  it('say one thing in one input', async () => {
    const usa = { record: 'entity', id: 'usa', kind: 'country', name: 'usa' }
    expect(await wrongWith(usa, usa, { ...usa, name: 'America' })).toEqual([
      '3: id: the entity usa stands on line 1 with other content',
    ])
    expect(
      await wrongWith(claim({ id: 'c', time: '2001' }), claim({ id: 'c', time: '2002' })),
    ).toEqual(['2: id: the claim c stands on line 1 with other content'])
  })

  it('of claims say for ever what they said', async () => {
    expect(await wrongWith(claim({ id: 'held', time: '2019' }))).toEqual([
      '1: id: the graph holds a claim held that says something else: claims are never changed; a correction is a new claim',
    ])
  })

  it('of labels stand for one relation', async () => {
    const other = { type: 'sells', roles: { seller: 'usa', buyer: 'india' } }
    const problems = await wrongWith(
      claim({ relation: { ...sale, label: 'deal' } }),
      claim({ relation: { ...other, label: 'deal' } }),
    )
    expect(problems).toEqual([
      '2: relation.label: the label "deal" stands on line 1 for another relation',
    ])
  })
})

describe('relation types', () => {
  it.each([
    [
      type({ roles: [{ name: 'giver' }] }),
      'roles: at least one role identifies the relations of a type',
    ],
    [
      type({ roles: [sells.roles[0], sells.roles[0]] }),
      'roles[1].name: seller stands at roles[0] too',
    ],
    [
      type({ attributes: [sells.attributes[0], sells.attributes[0]] }),
      'attributes[1].name: value stands at attributes[0] too',
    ],
    [
      type({ roles: [{ name: 'giver', identifying: true, min: 3, max: 2 }] }),
      'roles[0].max: max 2 is below min 3',
    ],
    [
      { ...sells, roles: sells.roles.slice(1) },
      'roles: the graph holds relations of sells, identified by buyer, seller: that cannot change',
    ],
    [
      { ...sells, roles: sells.roles.slice(0, 3) },
      'roles: the graph holds relations of sells: cause stays',
    ],
    [
      { ...sells, attributes: sells.attributes.slice(0, 3) },
      'attributes: the graph holds relations of sells: final stays, as a boolean',
    ],
    [
      { ...sells, attributes: [{ name: 'value', kind: 'text' }, ...sells.attributes.slice(1)] },
      'attributes[0].kind: the graph holds relations of sells: value stays, as a quantity',
    ],
    [
      { ...sells, attributes: sells.attributes.map(({ name, kind }) => ({ name, kind })) },
      'attributes[1].many: the graph holds relations of sells: note stays, with several values: claims give it lists',
    ],
  ])('%j', async (record, expected) => {
    expect((await wrongWith(record))[0]).toEqual(`1: ${expected}`)
  })
})

describe('what is wrong', () => {
  it('is all told, not only the first of it', async () => {
    const bad = claim({
      document: 'nowhere',
      time: 'soon',
      relation: { ref: 'x' },
      attributedTo: ['zeus'],
    })
    expect((await wrongWith(bad)).map((problem) => problem.split(':')[1]?.trim())).toEqual([
      'document',
      'attributedTo[0]',
      'relation.ref',
      'time',
    ])
  })

  it('is told a hundred times for one line at most', async () => {
    const seller = Array.from({ length: 200 }, (_, index) => `nobody-${index}`)
    expect(await wrongWith(roles({ seller }))).toHaveLength(100)
  })

  it('is not told of a good line', async () => {
    expect(
      await wrongWith(
        claim({ id: 'held' }),
        claim({ relation: { relation: heldId }, time: '2018' }),
      ),
    ).toEqual([])
  })
})
