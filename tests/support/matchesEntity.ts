import type { Entity } from '../../src/model/entity.ts'
import type { EntityFilter, TakesPartTest } from '../../src/model/entityFilter.ts'
import type { Relation } from '../../src/model/relation.ts'
import { matches } from './matches.ts'
import { isNamed, meetsClauses, passesEntity } from './matchesParticipant.ts'

/** Whether an entity that is at hand passes a filter, among all relations that there are. */
export function matchesEntity(
  entity: Entity,
  { kinds, words, clauses }: EntityFilter,
  relations: readonly Relation[] = [],
  entities: readonly Entity[] = [],
): boolean {
  return (
    (kinds?.includes(entity.kind) ?? true) &&
    (words.length === 0 || isNamed(entity, words)) &&
    meetsClauses(clauses, (test) =>
      test.on === 'takesPart'
        ? takesPart(entity, test, relations, entities)
        : passesEntity(entity, test),
    )
  )
}

function takesPart(
  { id }: Entity,
  { roles, filter }: TakesPartTest,
  relations: readonly Relation[],
  entities: readonly Entity[],
): boolean {
  return relations.some(
    (relation) =>
      matches(relation, filter, entities) &&
      relation.fillers.some((one) => one.id === id && (roles?.includes(one.role) ?? true)),
  )
}
