import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'graphql'
import { createSchema, createYoga } from 'graphql-yoga'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { executableSchema } from '../../src/graphql/schema.ts'
import { limits } from '../../src/http/limits.ts'
import { maskError } from '../../src/http/maskError.ts'
import { objectsAsked } from '../../src/http/objectsAsked.ts'
import { openEmbeddedStore } from '../../src/store/embedded/openEmbeddedStore.ts'
import type { Store } from '../../src/store/port.ts'
import { type Answer, testService } from '../support/askService.ts'
import { readingEntities } from '../support/readingEntities.ts'
import { serverSentEvents } from '../support/serverSentEvents.ts'

const examples = fileURLToPath(new URL('../../examples/', import.meta.url))
const schema = executableSchema()

function asked(operation: string, variableValues = {}): number {
  return objectsAsked({ schema, document: parse(operation), variableValues })
}

describe('the objects an operation asks for', () => {
  it.each([
    ['leaves are none', '{ __typename }', 0],
    ['a field is one', '{ entity(id: "india") { name } }', 1],
    ['a page is as many as it may have', '{ entities(first: 50) { nodes { name } } }', 100],
    ['from the end too', '{ entities(last: 50) { nodes { name } } }', 100],
    ['twenty where nothing is said', '{ entities { nodes { name } } }', 40],
    ['nothing of nothing', '{ entities(first: 0) { nodes { name } } }', 0],
    [
      'pages of pages',
      '{ entities(first: 9) { nodes { relations(first: 7) { nodes { id } } } } }',
      144,
    ],
    ['chains', '{ paths(from: "a", to: "b") { paths { length } } }', 200],
    ['surroundings', '{ subgraph(seeds: ["a"], maxNodes: 9) { nodes { id } } }', 18],
    ['a page of a list', '{ changes(first: 9) { seq written { claims } } }', 18],
    ['each event of a subscription', 'subscription { changes { seq written { claims } } }', 2],
    [
      'versions of something',
      '{ entity(id: "a") { history(first: 7) { entity { names { text } } } } }',
      1 + 7 * 3,
    ],
    ['twenty versions where nothing is said', '{ entity(id: "a") { history { since } } }', 21],
    [
      'the lists of a diff as long as they may be, its two sides once',
      '{ entity(id: "a") { diff(from: "2018", first: 5) { before { names { text } } after { kind } relationsAdded { id } relationsChanged { before { id } } } } }',
      1 + 5 * (1 + 1 + 2) + 3,
    ],
    [
      'the claims of a diff',
      '{ relation(id: "a") { diff(from: "2018") { after { id } claimsAdded(first: 9) { id } claimsEnded { id } } } }',
      1 + 1 + 1 + 9 + 100,
    ],
    [
      'surroundings that are compared',
      '{ subgraphDiff(seeds: ["a"], from: "2018", maxNodes: 9) { nodesAdded { id } edgesRemoved { id } relationsChanged { after { id } } } }',
      9 * (1 + 1 + 1 + 2),
    ],
    ['what another name asks again', '{ a: service { version } b: service { version } }', 2],
    [
      'fragments wherever they are spread',
      '{ a: entity(id: "a") { ...F } node(id: "b") { ...F ... on Claim { document { id } } } } fragment F on Entity { names { text } }',
      5,
    ],
    [
      'fragments that fan out, without walking every way',
      `{ entities(first: 1) { nodes { ...F0 } } } ${Array.from({ length: 40 }, (_, n) => `fragment F${n} on Entity { ${n < 39 ? `...F${n + 1} a: externalIds { value } ...F${n + 1}` : 'id'} }`).join(' ')}`,
      2 + 2 ** 39 - 1,
    ],
  ])('%s', (_, operation, objects) => {
    expect(asked(operation)).toBe(objects)
  })

  it('depend on variables', () => {
    const operation = 'query ($n: Int = 3) { entities(first: $n) { nodes { id } } }'
    expect(asked(operation)).toBe(6)
    expect(asked(operation, { n: 8 })).toBe(16)
    expect(asked(operation, { n: 'many' })).toBe(0)
  })

  it('are few in every example', () => {
    const files = readdirSync(examples).map((file) => readFileSync(`${examples}${file}`, 'utf8'))
    for (const operation of files) expect(asked(operation)).toBeLessThan(100_000)
  })
})

describe('limits', () => {
  let store: Store

  beforeAll(async () => {
    store = await openEmbeddedStore()
    await store.migrate()
  })
  afterAll(() => store.close())

  it('are on how deep an operation nests, through fragments too', async () => {
    const { ask } = testService(store, undefined, { depth: 6 })
    const hop = (inner: string) => `neighbours { nodes { ${inner} } }`
    expect((await ask(`{ entities { nodes { ${hop('id name')} } } }`)).errors).toBeUndefined()
    const deep = `{ entities { nodes { ...A } } } fragment A on Entity { ${hop(hop('id'))} }`
    expect((await ask(deep)).errors?.[0]?.message).toContain('7 fields deep, at most 6')
    const looped = '{ entities { nodes { ...A } } } fragment A on Entity { ...A }'
    expect((await ask(looped)).errors?.[0]?.message).toContain('itself')
  })

  it('are on how many objects it asks for, before anything is read', async () => {
    const { ask } = testService(store, undefined, { objects: 100 })
    expect((await ask('{ entities(first: 50) { nodes { id } } }')).errors).toBeUndefined()
    const { errors } = await ask('{ entities(first: 51) { nodes { id } } }')
    expect(errors?.[0]?.message).toContain('up to 102 objects, at most 100')
    expect(errors?.[0]?.extensions?.code).toBe('BAD_INPUT')
  })

  it('are on how long its text is', async () => {
    const { errors } = await testService(store).ask(`{ ${'__typename '.repeat(20_000)} }`)
    expect(errors?.[0]?.message).toContain('more that 20000 tokens')
  })

  it.each([
    ['braces', `{ a ${'{ a '.repeat(9_999)}`, 'the operation'],
    ['arguments', `{ relations(where: ${'{ not: '.repeat(5_000)}`, 'the operation'],
    ['lists', `{ relations(where: { type: ${'['.repeat(15_000)}`, 'the operation'],
    [
      'fragments',
      `{ __typename ...F0 } ${Array.from({ length: 1_000 }, (_, n) => `fragment F${n} on Query { ...F${n + 1} }`).join(' ')}`,
      'a chain of fragments',
    ],
  ])('are on how deep %s nest, before that takes all of the stack', async (_, query, what) => {
    const { errors } = await testService(store).ask(query)
    expect(errors).toEqual([
      { message: `${what} nests more than 500 deep`, extensions: { code: 'BAD_INPUT' } },
    ])
  })

  it('are on how deep variables nest', async () => {
    const { ask } = testService(store)
    const query = 'query Q($w: RelationWhere) { relations(where: $w) { nodes { id } } }'
    const nested = (depth: number) => {
      let where: object = { modality: ['ACTUAL'] }
      for (let left = depth; left > 0; left -= 1) where = { not: where }
      return { w: where }
    }
    expect(await ask(query, nested(400))).toEqual({ data: { relations: { nodes: [] } } })
    expect((await ask(query, nested(2_000))).errors).toEqual([
      {
        message: 'the variable $w nests more than 500 deep',
        extensions: { code: 'BAD_INPUT' },
      },
    ])
  })

  it('are not reached by fragments that each spread the next one twice', async () => {
    const fragments = Array.from(
      { length: 60 },
      (_, n) => `fragment F${n} on Relation { ${n < 59 ? `...F${n + 1} ...F${n + 1}` : 'label'} }`,
    )
    const query = `{ relations { nodes { ...F0 } } } ${fragments.join(' ')}`
    expect(await testService(store).ask(query)).toEqual({ data: { relations: { nodes: [] } } })
  })

  it('are on how long a query takes, and not on how long a mutation does', async () => {
    const slow: Store = {
      ...readingEntities(store, () => new Promise(() => {})),
      write: (draft, work) =>
        new Promise((done) => setTimeout(done, 100)).then(() => store.write(draft, work)),
    }
    const { ask } = testService(slow, undefined, { milliseconds: 50 })
    expect((await ask('{ entity(id: "a") { id } }')).errors?.[0]).toMatchObject({
      message: 'the operation takes longer than 50 ms',
      extensions: { code: 'TIMEOUT' },
    })
    const { data } = await ask(
      'mutation { ingest(input: { records: [{ record: "publisher", id: "p", name: "P" }] }) { created } }',
    )
    expect(data).toEqual({ ingest: { created: 1 } })
  })
})

describe('limits on a subscription', () => {
  const typeDefs = `
    type Query { never: Int }
    type Subscription { ticks: Tick }
    type Tick { number: Int deeper: Tick }`

  /** A service of its own: what ours tells of a change is at hand, and cannot be slow. */
  function ticking(milliseconds: number) {
    const resolvers = {
      Subscription: {
        ticks: {
          subscribe: async function* () {
            for (let number = 1; ; number += 1) {
              await new Promise((resolve) => setTimeout(resolve, 30))
              yield { number }
            }
          },
          resolve: (tick: object) => tick,
        },
      },
      Tick: {
        number: ({ number }: { number: number }) => (number === 4 ? new Promise(() => {}) : number),
        deeper: (tick: object) => tick,
      },
    }
    const service = createYoga({
      schema: createSchema({ typeDefs, resolvers }),
      plugins: [limits({ depth: 3, objects: 2, milliseconds })],
      maskedErrors: { maskError: maskError(pino({ level: 'silent' })) },
      logging: false,
    })
    return async (query: string) => {
      const response = await service.fetch(
        `http://127.0.0.1/graphql?query=${encodeURIComponent(query)}`,
        { headers: { accept: 'text/event-stream' } },
      )
      const answers: (Answer | null)[] = []
      for await (const { event, answer } of serverSentEvents(response)) {
        if (event === 'next') answers.push(answer)
      }
      return answers
    }
  }

  it('are on each event, not on how long it goes on', async () => {
    const answers = await ticking(50)('subscription { ticks { number } }')
    expect(answers).toMatchObject([
      { data: { ticks: { number: 1 } } },
      { data: { ticks: { number: 2 } } },
      { data: { ticks: { number: 3 } } },
      { errors: [{ extensions: { code: 'TIMEOUT' } }] },
    ])
  })

  it('are on what it asks for, before it begins', async () => {
    const ask = ticking(50)
    const [deep] = await ask('subscription { ticks { deeper { deeper { number } } } }')
    expect(deep?.errors?.[0]?.message).toContain('4 fields deep, at most 3')
    const many = 'subscription { ticks { a: deeper { number } b: deeper { number } } }'
    expect((await ask(many))[0]?.errors?.[0]?.message).toContain('up to 3 objects, at most 2')
  })
})
