import type { Condition } from '../../model/clause.ts'
import type { RelationFilter, RelationTest } from '../../model/relationFilter.ts'
import type { SourceLead } from '../catalogue/parameters.ts'
import { leading } from './leadOf.ts'

export const noSources: SourceLead = { documents: [], publishers: [] }

/**
 * The documents and publishers of which one speaks of each relation that can pass a filter, as the first
 * clause tells them that does; null where none does.
 */
export function sourceLead({ clauses }: RelationFilter): SourceLead | null {
  const [first] = leading(clauses, leadTo)
  if (!first) return null
  return {
    documents: first.lead.flatMap(({ documents }) => documents),
    publishers: first.lead.flatMap(({ publishers }) => publishers),
  }
}

function leadTo({ test, holds }: Condition<RelationTest>): SourceLead | null {
  if (!holds) return null
  if (test.on === 'document') return { ...noSources, documents: test.oneOf }
  return test.on === 'publisher' ? { ...noSources, publishers: test.oneOf } : null
}
