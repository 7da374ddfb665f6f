import type { Clause } from '../../src/model/clause.ts'
import type { Entity } from '../../src/model/entity.ts'
import type { EntityTest } from '../../src/model/entityTest.ts'
import type { RoleTest } from '../../src/model/relationFilter.ts'
import { foldText } from '../../src/store/terms/foldText.ts'
import { lies } from './lies.ts'

/** Whether an entity in a role passes the clauses of a participant. */
export function matchesParticipant(
  entity: Entity,
  role: string,
  clauses: readonly Clause<EntityTest | RoleTest>[],
): boolean {
  return meetsClauses(clauses, (test) =>
    test.on === 'role' ? test.oneOf.includes(role) : passesEntity(entity, test),
  )
}

export function passesEntity(entity: Entity, test: EntityTest): boolean {
  switch (test.on) {
    case 'id':
      return test.oneOf.includes(entity.id)
    case 'kind':
      return test.oneOf.includes(entity.kind)
    case 'name': {
      const { from, to } = test.bounds
      const bounds = { ...test.bounds, from: from && foldText(from), to: to && foldText(to) }
      return entity.names.some(({ text }) => lies(foldText(text), bounds))
    }
    case 'externalId':
      return entity.externalIds.some(
        ({ scheme, value }) =>
          foldText(scheme) === foldText(test.scheme) &&
          (test.values?.some((one) => one.toLowerCase() === value.toLowerCase()) ?? true),
      )
    case 'words':
      return isNamed(entity, test.words)
  }
}

export function isNamed({ names }: Entity, words: readonly string[]): boolean {
  return names.some(({ text }) =>
    words.every((word) =>
      foldText(text)
        .split(' ')
        .some((one) => one.startsWith(word)),
    ),
  )
}

export function meetsClauses<T>(
  clauses: readonly Clause<T>[],
  passes: (test: T) => boolean,
): boolean {
  return clauses.every((clause) => clause.some(({ test, holds }) => passes(test) === holds))
}
