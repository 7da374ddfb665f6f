import type { Clause } from '../../model/clause.ts'
import { anyRelation, type RelationFilter, type RelationTest } from '../../model/relationFilter.ts'
import type { TimeSpan } from '../../model/timeSpan.ts'
import type { FilterParameters } from '../catalogue/parameters.ts'
import { FOREVER } from '../orderKey.ts'
import { entityTermTest } from '../terms/entityTerms.ts'
import { relationTermTest } from '../terms/relationTermTest.ts'
import { oneOf, type TermClause } from '../terms/termTest.ts'
import { Joins } from './joins.ts'
import { termClauses } from './termClauses.ts'

/**
 * A relation filter as statements take it, save its types; open ends become instants beyond every
 * date. What must be there in any case is told apart, since a list of terms is tested fastest.
 */
export function filterParameters(filter: RelationFilter): FilterParameters {
  return filter === anyRelation ? nothingAsked : parametersOf(filter)
}

function parametersOf(filter: RelationFilter): FilterParameters {
  const joins = new Joins<{ readonly clauses: readonly TermClause[] }>()
  const slots = filter.slots.map(
    (slot): Clause<RelationTest> => [{ test: { on: 'slot', oneOf: [slot] }, holds: true }],
  )
  const { clauses, joining } = Joins.apart(
    termClauses([...slots, ...filter.clauses], (test) =>
      test.on === 'participant'
        ? joins.test({ clauses: participantClauses(test) })
        : relationTermTest(test),
    ),
  )
  const isPlain = ([first, second]: TermClause) =>
    second === undefined && first?.holds === true && first.any.length === 1
  return {
    having: clauses.filter(isPlain).flatMap((clause) => clause.flatMap(({ any }) => any)),
    clauses: clauses.filter((clause) => !isPlain(clause)),
    joining,
    joins: joins.all,
    overlapsFrom: startOf(filter.overlaps),
    overlapsTo: endOf(filter.overlaps),
    withinFrom: startOf(filter.within),
    withinTo: endOf(filter.within),
    validFrom: startOf(filter.validAt),
    validTo: endOf(filter.validAt),
    certainly: filter.validAt?.certainly ?? false,
  }
}

const nothingAsked = parametersOf(anyRelation)

type ParticipantTest = Extract<RelationTest, { readonly on: 'participant' }>

/** The role that a participant plays is a term beside those of the entity. */
function participantClauses({ clauses }: ParticipantTest): readonly TermClause[] {
  return termClauses(clauses, (test) =>
    test.on === 'role' ? oneOf(test.oneOf.map((role) => `role=${role}`)) : entityTermTest(test),
  )
}

function startOf(span: TimeSpan | null): number | null {
  return span && (span.from ?? -FOREVER)
}

function endOf(span: TimeSpan | null): number | null {
  return span && (span.to ?? FOREVER)
}
