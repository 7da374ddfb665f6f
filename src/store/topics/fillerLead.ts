import type { Condition } from '../../model/clause.ts'
import type { RelationFilter, RelationTest } from '../../model/relationFilter.ts'
import type { EntityLead } from '../catalogue/parameters.ts'
import { entityLead, LEAST_LETTERS } from './entityLead.ts'
import { leadOf, nothingLeads } from './leadOf.ts'

/** What leads to fillers of which one takes part in each relation that can pass a filter; null where nothing does. */
export function fillerLead({ clauses }: RelationFilter): EntityLead | null {
  return leadOf(clauses, leadTo)
}

function leadTo({ test, holds }: Condition<RelationTest>): EntityLead | null {
  if (!holds) return null
  if (test.on === 'slot') {
    return { ...nothingLeads, ids: test.oneOf.map(({ filler }) => filler) }
  }
  return test.on === 'participant' ? entityLead(test, LEAST_LETTERS) : null
}
