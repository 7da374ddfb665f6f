import type { Relation } from '../../model/relation.ts'
import { anyRelation, type RelationFilter, type RelationTest } from '../../model/relationFilter.ts'
import type { RelationType } from '../../model/relationType.ts'
import type { TimeSpan } from '../../model/timeSpan.ts'
import { identifyingRoles } from '../ids/identifyingRoles.ts'
import { isWithin } from '../time/overlaps.ts'

/** How what happened lies to when it was to happen. */
export type Punctuality = 'EARLY' | 'IN_TIME' | 'LATE' | 'UNKNOWN'

/**
 * Which relations can fulfil a planned one: those of its type with the same identifying fillers,
 * whatever their key, that are so. Null for one that is not planned, or that nothing fills.
 */
export function fulfilling(planned: Relation, type: RelationType): RelationFilter | null {
  const identifies = identifyingRoles(type)
  const slots = planned.fillers.flatMap(({ role, id }) =>
    identifies.has(role) ? [{ role, filler: id }] : [],
  )
  if (planned.state?.modality !== 'PLANNED' || slots.length === 0) return null
  const tests = [
    { on: 'modality', oneOf: ['ACTUAL'] },
    { on: 'polarity', oneOf: ['POSITIVE'] },
  ] satisfies RelationTest[]
  const clauses = tests.map((test) => [{ test, holds: true }])
  return { ...anyRelation, types: [type.id], slots, clauses }
}

/**
 * When it happened, against when it was to: `LATE` behind the latest instant that the plan can
 * mean, `EARLY` ahead of its earliest, `IN_TIME` wholly within it; else, and where either is
 * undated, that cannot be told.
 */
export function punctuality(planned: TimeSpan | null, actual: TimeSpan | null): Punctuality {
  if (!planned || !actual) return 'UNKNOWN'
  if (planned.to !== null && actual.from !== null && actual.from > planned.to) return 'LATE'
  if (planned.from !== null && actual.to !== null && actual.to < planned.from) return 'EARLY'
  return isWithin(actual, planned) ? 'IN_TIME' : 'UNKNOWN'
}
