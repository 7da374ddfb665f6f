import { describe, expect, it } from 'vitest'
import { KnownWords } from '../../../src/domain/filter/knownWords.ts'
import type { RelationWhere } from '../../../src/domain/filter/relationWhere.ts'
import { VocabularyCheck } from '../../../src/domain/filter/vocabularyCheck.ts'
import type { RelationType } from '../../../src/model/relationType.ts'
import { MemoryReader } from '../../support/memoryReader.ts'

const types = [typeOf('sells', 'seller', 'buyer'), typeOf('threatens', 'actor', 'because')]

describe('a filter', () => {
  it.each<[RelationWhere, readonly string[] | null]>([
    [{}, null],
    [{ type: ['sells'] }, null],
    [{ type: ['sells', 'threatens'] }, ['because', 'seller']],
    [{}, ['actor']],
    [{ type: ['sells'], roles: [{ role: 'buyer', filler: 'india' }] }, null],
    [{ roles: [{ role: 'because', filler: 'r1' }, { filler: 'usa' }] }, null],
    [{ type: [] }, ['seller']],
  ])('of known words is good: %j, roles %j', async (where, roles) => {
    await expect(Promise.resolve(check(where, roles))).resolves.not.toThrow()
  })

  it.each<[RelationWhere, readonly string[] | null, string]>([
    [{ type: ['sells', 'sellls'] }, null, 'where.type: there is no relation type "sellls"'],
    [{}, ['vendor'], 'role: there is no role "vendor" in any relation type'],
    [{ type: ['sells'] }, ['actor'], 'role: there is no role "actor" in sells, only seller, buyer'],
    [
      { roles: [{ role: 'vendor', filler: 'russia' }] },
      null,
      'where.roles: there is no role "vendor" in any relation type',
    ],
    [
      { or: [{}, { not: { type: ['sellls'] } }] },
      null,
      'where.or[1].not.type: there is no relation type "sellls"',
    ],
    [
      { type: ['sells'], and: [{ roles: [{ role: 'actor' }] }] },
      null,
      'where.and[0].roles: there is no role "actor" in sells, only seller, buyer',
    ],
    [
      { type: ['sells'], attributes: [{ name: 'vallue' }] },
      null,
      'where.attributes: there is no attribute "vallue" in sells, only ',
    ],
  ])(
    'of an unknown word is an error that names it: %j, roles %j',
    async (where, roles, message) => {
      await expect(check(where, roles)).rejects.toMatchObject({ code: 'BAD_INPUT', message })
    },
  )

  it('knows what claims can contradict each other on', async () => {
    const [sells, threatens] = types
    if (!sells || !threatens) throw new Error('there are types')
    const value = {
      name: 'value',
      label: '',
      description: null,
      kind: 'text',
      many: false,
    } as const
    const reader = new MemoryReader({ types: [{ ...sells, attributes: [value] }, threatens] })
    const on = (aspects: string[], type?: string[]) =>
      new VocabularyCheck(reader).check({ type }, { aspects })
    await expect(on(['time', 'modality', 'polarity', 'value'])).resolves.toBeUndefined()
    await expect(on(['time', 'vallue'])).rejects.toThrow(
      'aspect: there is no aspect "vallue" in any relation type',
    )
    await expect(on(['value'], ['threatens'])).rejects.toThrow(
      'aspect: there is no aspect "value" in threatens, only modality, polarity, time',
    )
  })

  it('finds a role anywhere in a vocabulary of any size', async () => {
    const many = Array.from({ length: 1200 }, (_, index) => typeOf(`t${index}`, `role${index}`))
    const vocabulary = new VocabularyCheck(new MemoryReader({ types: many }))
    await expect(vocabulary.check({}, { roles: ['role999'] })).resolves.toBeUndefined()
    await expect(vocabulary.check({}, { roles: ['role1200'] })).rejects.toThrow('role1200')
  })
})

describe('a check', () => {
  it('travels with the page that it guards', async () => {
    const reader = new MemoryReader({ types })
    await Promise.all([
      new VocabularyCheck(reader).check({ type: ['sells'] }, { roles: ['seller'] }),
      reader.participationPages([]),
    ])
    expect(reader.roundTrips).toBe(1)
  })

  it('asks nothing where there is nothing to ask, and the same only once', async () => {
    const reader = new MemoryReader({ types })
    const vocabulary = new VocabularyCheck(reader)
    await vocabulary.check({ overlaps: '2018' }, { roles: null })
    expect(reader.roundTrips).toBe(0)
    await vocabulary.check({ type: ['sells'] }, { roles: null })
    await vocabulary.check({ type: ['sells'], overlaps: '2018' }, { roles: null })
    expect(reader.roundTrips).toBe(1)
  })
})

describe('words that were found', () => {
  it('are known to other operations for a minute; what was not found is looked for again', async () => {
    let now = 0
    const words = new KnownWords(() => now)
    const reader = new MemoryReader({ types })
    const ask = (type: string) => new VocabularyCheck(reader, words).check({ type: [type] })
    await ask('sells')
    await ask('sells')
    expect(reader.roundTrips).toBe(1)
    await expect(ask('sels')).rejects.toThrow('sels')
    await expect(ask('sels')).rejects.toThrow('sels')
    expect(reader.roundTrips).toBe(3)
    now = 60_000
    await ask('sells')
    expect(reader.roundTrips).toBe(4)
  })
})

function check(where: RelationWhere, roles: readonly string[] | null) {
  return new VocabularyCheck(new MemoryReader({ types })).check(where, { roles })
}

function typeOf(id: string, ...roles: string[]): RelationType {
  return {
    id,
    label: id,
    inverseLabel: null,
    description: null,
    roles: roles.map((name) => ({
      name,
      label: name,
      description: null,
      identifying: true,
      min: 1,
      max: null,
      fillers: ['entity', 'relation'],
    })),
    attributes: [],
    codes: [],
  }
}
