import { expect, it } from 'vitest'
import { anyEntity } from '../../../src/model/entityFilter.ts'
import type { EntityTest } from '../../../src/model/entityTest.ts'
import { anyRelation } from '../../../src/model/relationFilter.ts'
import { entityLead } from '../../../src/store/leads/entityLead.ts'

const ids = { on: 'id', oneOf: ['india', 'china'] } as const
const iso = { on: 'externalId', scheme: 'ISO 3166-1', values: ['IN'] } as const
const named = { on: 'name', bounds: { from: 'New Delhi', to: 'new delhi' } } as const
const words = (...some: string[]) => ({ on: 'words', words: some }) as const
const nothing = { ids: [], texts: [], beginnings: [], partnersOf: [] }

/** What clauses of alternatives lead to, all of which are to be passed. */
function led(clauses: readonly (readonly EntityTest[])[], least?: number) {
  const held = clauses.map((clause) => clause.map((test) => ({ test, holds: true })))
  return entityLead({ ...anyEntity, clauses: held }, least)
}

it('leads by ids, identifiers and whole names, rather than by words', () => {
  expect(led([[words('new', 'delhi')], [ids]])).toEqual({ ...nothing, ids: ids.oneOf })
  expect(led([[ids], [iso]])).toEqual({ ...nothing, texts: ['=iso 3166 1=in'] })
  expect(led([[words('delhi')], [named]])).toEqual({ ...nothing, texts: ['=new delhi'] })
})

it('leads by the longest word, where that is long enough', () => {
  expect(led([[words('a')], [words('new', 'delhi')]])).toEqual({
    ...nothing,
    beginnings: ['delhi'],
  })
  expect(led([[words('un')]], 3)).toBeNull()
  expect(led([[words('un')]])).toEqual({ ...nothing, beginnings: ['un'] })
})

it('leads by alternatives where each of them leads', () => {
  const any = [ids, iso, named, words('delhi')]
  expect(led([any])).toEqual({
    ids: ids.oneOf,
    texts: ['=iso 3166 1=in', '=new delhi'],
    beginnings: ['delhi'],
    partnersOf: [],
  })
  expect(led([[...any, { on: 'kind', oneOf: ['country'] }]])).toBeNull()
  expect(led([[]])).toEqual(nothing)
})

it('leads by whom something is shared with, where nothing else leads', () => {
  const slots = [{ role: 'item', filler: 's-400' }]
  const filter = { ...anyRelation, slots }
  const shares = { on: 'takesPart', roles: null, filter } as const
  const clauses = [[{ test: shares, holds: true }]]
  expect(entityLead({ clauses })).toEqual({ ...nothing, partnersOf: ['s-400'] })
  const named = [...clauses, [{ test: words('delhi'), holds: true }]]
  expect(entityLead({ clauses: named })).toEqual({ ...nothing, beginnings: ['delhi'] })
})

it('does not lead by what many pass, or by what is not to hold', () => {
  expect(led([[{ on: 'externalId', scheme: 'ISO 3166-1', values: null }]])).toBeNull()
  expect(led([[{ on: 'name', bounds: { from: 'a', to: 'b' } }]])).toBeNull()
  expect(led([])).toBeNull()
  const takesPart = { on: 'takesPart', roles: null, filter: anyRelation } as const
  const clauses = [[{ test: takesPart, holds: true }], [{ test: ids, holds: false }]]
  expect(entityLead({ ...anyEntity, clauses })).toBeNull()
})
