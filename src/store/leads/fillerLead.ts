import { type Clause, type Condition, eitherOf } from '../../model/clause.ts'
import type { EntityTest } from '../../model/entityTest.ts'
import type { RelationFilter, RelationTest, RoleTest } from '../../model/relationFilter.ts'
import type { EntityLead } from '../catalogue/parameters.ts'
import { entityTermTest } from '../terms/entityTerms.ts'
import type { TermClause } from '../terms/termTest.ts'
import { entityLead, LEAST_LETTERS } from './entityLead.ts'
import { leadOf, nothingLeads } from './leadOf.ts'
import { termClauses } from './termClauses.ts'

/** How fillers lead to relations. */
export interface FillerLead {
  readonly lead: EntityLead
  /** What entities among them are like in any case, each told once instead of with every relation. */
  readonly told: readonly TermClause[]
  /** What is left to be asked of the relations that are led to. */
  readonly left: RelationFilter
}

/** What leads to fillers of which one takes part in each relation that can pass a filter; null where nothing does. */
export function fillerLead(filter: RelationFilter): FillerLead | null {
  const leading = leadOf(filter.clauses, leadTo)
  if (!leading) return null
  const { lead, clause } = leading
  const asked = askedOfEntities(clause)
  if (!asked) return { lead, told: [], left: filter }
  const told = asked.filter(isOfEntity)
  return {
    lead,
    told: termClauses(told, entityTermTest),
    left: told.length < asked.length ? filter : without(filter, clause),
  }
}

function leadTo({ test, holds }: Condition<RelationTest>): EntityLead | null {
  if (!holds) return null
  if (test.on === 'slot') {
    return { ...nothingLeads, ids: test.oneOf.map(({ filler }) => filler) }
  }
  return test.on === 'participant' ? entityLead(test, LEAST_LETTERS) : null
}

type Asked = readonly Clause<EntityTest | RoleTest>[]

/** More than anybody asks for by hand: then each is tested where it takes part. */
const MOST_TOLD = 100

/**
 * What a clause asks of an entity by which a relation meets it; null where that is not an entity's to
 * meet.
 */
function askedOfEntities(clause: Clause<RelationTest>): Asked | null {
  const alternatives = clause.flatMap(({ test }) =>
    test.on === 'participant' ? [test.clauses] : [],
  )
  if (alternatives.length < clause.length) return null
  const choices = alternatives.reduce((product, { length }) => product * length, 1)
  if (choices > MOST_TOLD) return null
  return alternatives.reduce<Asked>(eitherOf, [[]])
}

/** Whether a clause asks nothing of the role that is played. */
function isOfEntity(clause: Clause<EntityTest | RoleTest>): clause is Clause<EntityTest> {
  return clause.every(({ test }) => test.on !== 'role')
}

function without(filter: RelationFilter, met: Clause<RelationTest>): RelationFilter {
  return { ...filter, clauses: filter.clauses.filter((clause) => clause !== met) }
}
