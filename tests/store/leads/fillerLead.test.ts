import { expect, it } from 'vitest'
import type { EntityTest } from '../../../src/model/entityTest.ts'
import {
  anyRelation,
  type RelationFilter,
  type RelationTest,
  type RoleTest,
} from '../../../src/model/relationFilter.ts'
import { fillerLead } from '../../../src/store/leads/fillerLead.ts'
import { oneOf } from '../../../src/store/terms/termTest.ts'

const holding = <T>(test: T) => ({ test, holds: true })
/** Somebody takes part who passes all of these. */
const some = (...tests: readonly (EntityTest | RoleTest)[]): RelationTest => ({
  on: 'participant',
  clauses: tests.map((test) => [holding(test)]),
})
const asking = (...clauses: readonly (readonly RelationTest[])[]): RelationFilter => ({
  ...anyRelation,
  clauses: clauses.map((clause) => clause.map(holding)),
})
const words = (...some: string[]) => ({ on: 'words', words: some }) as const
const country = { on: 'kind', oneOf: ['country'] } as const
const host = { on: 'role', oneOf: ['host'] } as const
const planned = { on: 'modality', oneOf: ['PLANNED'] } as const
const terms = {
  country: oneOf(['kind=country']),
  words: (...some: string[]) => ({ ...oneOf([]), words: some }),
}
const held = (...tests: readonly object[]) => tests.map((test) => ({ ...test, holds: true }))

it('asks what somebody is like of entities alone, where no role is asked for', () => {
  const filter = asking([planned], [some(words('delhi'), country)])
  expect(fillerLead(filter)).toMatchObject({
    lead: { beginnings: ['delhi'] },
    told: [held(terms.words('delhi')), held(terms.country)],
    left: asking([planned]),
  })
})

it('asks it of relations as well where a role is asked for', () => {
  const filter = asking([some(words('delhi'), host, country)])
  expect(fillerLead(filter)).toMatchObject({
    told: [held(terms.words('delhi')), held(terms.country)],
    left: filter,
  })
})

it('asks of alternatives what one of each choice among their conditions is', () => {
  const filter = asking([some(words('delhi'), country), some(words('agra'))])
  expect(fillerLead(filter)).toMatchObject({
    lead: { beginnings: ['delhi', 'agra'] },
    told: [
      held(terms.words('delhi'), terms.words('agra')),
      held(terms.country, terms.words('agra')),
    ],
    left: asking(),
  })
})

it('asks relations alone where a filler is named, or choices are many', () => {
  const slot: RelationTest = { on: 'slot', oneOf: [{ role: 'host', filler: 'india' }] }
  const named = asking([slot, some(words('delhi'))])
  expect(fillerLead(named)).toMatchObject({ lead: { ids: ['india'] }, told: [], left: named })
  const alternative = some(words('delhi'), ...Array.from({ length: 9 }, () => country))
  const many = asking([alternative, alternative, alternative])
  expect(fillerLead(many)).toMatchObject({ told: [], left: many })
})

it('leads nowhere by what somebody must not be like', () => {
  const clause = [{ test: some(words('delhi')), holds: false }]
  expect(fillerLead({ ...anyRelation, clauses: [clause] })).toBeNull()
})
