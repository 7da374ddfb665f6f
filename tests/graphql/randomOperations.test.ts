import { type ExecutionResult, execute, parse } from 'graphql'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadDemo } from '../../src/cli/loadDemo.ts'
import { KnownWords } from '../../src/domain/filter/knownWords.ts'
import { createContext } from '../../src/graphql/context.ts'
import { executeQuery } from '../../src/graphql/execution/executeQuery.ts'
import { KnownTypes } from '../../src/graphql/loading/knownTypes.ts'
import { TakenFor } from '../../src/graphql/loading/takenFor.ts'
import { executableSchema } from '../../src/graphql/schema.ts'
import { openEmbeddedStore } from '../../src/store/embedded/openEmbeddedStore.ts'
import type { Store } from '../../src/store/port.ts'
import { onEngines } from '../support/onEngines.ts'
import { randomOperation, type Values } from '../support/randomOperation.ts'
import { seededRandom } from '../support/seededRandom.ts'

const schema = executableSchema()

const things = ['india', 'russia', 'united-states', 's-400', 'sipri-s-400-triumf', 'vladimir-putin']
const wheres = [
  { type: ['sells', 'threatens'] },
  { or: [{ modality: ['PLANNED'] }, { attributes: [{ name: 'value', number: { gt: 5 } }] }] },
  { not: { roles: [{ filler: 's-400' }] }, overlaps: '2015/2018' },
  { participants: { some: { entity: { kind: ['country'] } } }, singleSourced: true },
  { participants: { some: { entity: { search: 's 400' } } }, not: { type: ['combines'] } },
  { participants: { some: { role: ['buyer'], entity: { name: { eq: 'INDIA' } } } } },
  {
    or: [
      { participants: { some: { entity: { search: 'mod', kind: ['person'] } } } },
      {
        participants: {
          some: { entity: { externalIds: [{ scheme: 'wikidata', value: 'Q668' }] } },
        },
      },
    ],
  },
]

/** Of the ways of paths all but that of which engines may answer with different ones. */
const values: Values = {
  'mode: PathMode': ['ALL_SHORTEST', 'K_SHORTEST'],
  'id: ID': [...things, 'document:cgtn-2018-10-08', 'type:sells', 'nobody'],
  'a: ID': ['india', 's-400'],
  'b: ID': ['russia', 'united-states'],
  'from: ID': things,
  'to: ID': ['india', 'china'],
  'from: [ID!]': [['india'], ['s-400', 'russia']],
  'seeds: [ID!]': [['india'], ['s-400', 'russia']],
  'from: AsOf': ['2018-10-08T17:37:00Z', '2018-10-09'],
  'to: AsOf': ['2025-01-06T09:00:00Z', 'now'],
  'knownAt: AsOf': ['2018-10-08', '2018-10-09T12:00:00Z', '2025-01-06', '2025-01-07', 'now'],
  'validAt: AsOf': ['2018', '2018-10-05', '2020'],
  'first: Int': [1, 3, 20],
  'hops: Int': [1, 2],
  'maxNodes: Int': [3, 50],
  'maxRelations: Int': [1, 2],
  'kind: [String!]': [['country'], ['person', 'weapon-system']],
  'role: [String!]': [['seller'], ['buyer', 'target']],
  'where: RelationWhere': wheres,
  'where: EntityWhere': [
    { kind: ['country'], not: { id: ['india'] } },
    { relations: { some: { type: ['sells'] }, none: { modality: ['PLANNED'] } } },
  ],
  'orderBy: RelationOrder': [
    { by: 'RECORDED', direction: 'ASCENDING' },
    { by: 'ATTRIBUTE', attribute: 'value', unit: 'USD' },
    { by: 'PUBLISHER_COUNT' },
  ],
  'orderBy: EntityOrder': [{ by: 'DEGREE' }, { by: 'NAME', direction: 'DESCENDING' }],
  'steps: [TraverseStep!]': [
    [{}],
    [{ role: ['buyer'], where: { type: ['sells'] } }, { toRole: ['seller'] }],
    [{ move: 'ONTO' }, { move: 'INTO', kind: ['country'] }],
  ],
  'search: String': ['s 400', 'in', 'mod'],
  'ended: Boolean': [true, false],
  'settled: Boolean': [true, false],
  'aspect: [String!]': [['value'], ['time', 'modality']],
  'lang: String': ['en', 'ru'],
}

const seed = Number(process.env.STATECRAFT_SEED || 20181008)

onEngines('a random operation', ({ name, openStore }) => {
  const random = seededRandom(seed)
  // Most of them where they cost least.
  const length = name === 'embedded' ? 40 : 10
  const operations = Array.from({ length }, () => randomOperation(schema, values, random))
  const lasting = lastingMemories()
  let store: Store
  let embedded: Store

  beforeAll(async () => {
    store = await openStore()
    embedded = await openEmbeddedStore()
    await embedded.migrate()
    await Promise.all([store, embedded].map(loadDemo))
  }, 120_000)
  afterAll(() => Promise.all([store, embedded].map((one) => one.close())))

  it('answers as the embedded engine, along its plan and without one, whole and in parts', async () => {
    for (const { text, parts, variables } of operations) {
      const document = parse(text)
      for (const variableValues of variables) {
        const asked = { schema, document, variableValues }
        const whole = await executeQuery({ ...asked, contextValue: contextOf(store, lasting) })
        const told = { text, variableValues, ...outcome(whole) }
        const plain = await execute({ ...asked, contextValue: contextOf(embedded) })
        expect({ text, variableValues, ...outcome(plain) }).toEqual(told)
        if (whole.errors) continue
        const pieces = await Promise.all(
          parts.map((part) =>
            execute({ ...asked, document: parse(part), contextValue: contextOf(store) }),
          ),
        )
        const data = Object.assign({}, ...pieces.map((piece) => piece.data))
        expect({ text, variableValues, data, isWrong: false }).toEqual(told)
      }
    }
  }, 300_000)
})

/** What an operation answers; of several errors that leave nothing any can be told first. */
function outcome({ data, errors }: ExecutionResult) {
  return { data, isWrong: errors !== undefined }
}

/** What a service remembers from one operation to the next. */
function lastingMemories() {
  return { words: new KnownWords(), taken: new TakenFor(), types: new KnownTypes() }
}

function contextOf(store: Store, lasting = lastingMemories()) {
  return createContext(store, {
    version: '0.0.0',
    mayWrite: () => false,
    mayPurge: () => false,
    stopping: new AbortController().signal,
    ...lasting,
  })
}
