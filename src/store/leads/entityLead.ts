import type { Clause, Condition } from '../../model/clause.ts'
import type { TakesPartTest } from '../../model/entityFilter.ts'
import type { EntityTest } from '../../model/entityTest.ts'
import type { RoleTest } from '../../model/relationFilter.ts'
import type { EntityLead } from '../catalogue/parameters.ts'
import { externalIdText, nameText } from '../terms/entityTexts.ts'
import { leadOf, nothingLeads } from './leadOf.ts'

/** What entities are asked for, by themselves or where they take part in something. */
type Test = EntityTest | RoleTest | TakesPartTest

/**
 * Of letters that words begin with where they are to lead to a page: what fewer begin is so frequent
 * that a page is full sooner along the order of its list.
 */
export const LEAST_LETTERS = 3

/**
 * What leads to all entities that can pass a filter, and to the least besides. Words lead that have
 * `least` letters. Null where no clause leads.
 */
export function entityLead(
  { clauses }: { readonly clauses: readonly Clause<Test>[] },
  least = 1,
): EntityLead | null {
  return leadOf(clauses, (condition) => leadTo(condition, least))?.lead ?? null
}

/** The longest word leads to the fewest candidates. */
export function telling(words: readonly string[]): string {
  return words.reduce((best, word) => (word.length > best.length ? word : best), '')
}

function leadTo({ test, holds }: Condition<Test>, least: number): EntityLead | null {
  if (!holds) return null
  switch (test.on) {
    case 'id':
      return { ...nothingLeads, ids: test.oneOf }
    case 'externalId': {
      const { scheme, values } = test
      return (
        values && { ...nothingLeads, texts: values.map((value) => externalIdText(scheme, value)) }
      )
    }
    case 'name': {
      const { from, to } = test.bounds
      if (from === null || to === null || nameText(from) !== nameText(to)) return null
      return { ...nothingLeads, texts: [nameText(from)] }
    }
    case 'words': {
      const word = telling(test.words)
      return word.length < least ? null : { ...nothingLeads, beginnings: [word] }
    }
    case 'takesPart': {
      const [slot] = test.filter.slots
      return slot ? { ...nothingLeads, partnersOf: [slot.filler] } : null
    }
    case 'kind':
    case 'role':
      return null
  }
}
