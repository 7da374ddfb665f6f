import type { EntityTest } from '../../model/entityTest.ts'
import { StatecraftError } from '../../model/errors.ts'
import type { RoleTest } from '../../model/relationFilter.ts'
import { entityFormula } from './entityFormula.ts'
import { clausesOf, type Formula } from './formula.ts'
import type { ParticipantsWhere, ParticipantWhere } from './relationWhere.ts'

/** What is asked of the entities that take part in a relation. */
export function participantFormulas(
  { some, every, none }: ParticipantsWhere,
  path: string,
): readonly Formula[] {
  const taking = (where: ParticipantWhere, of: string, holds: boolean): Formula => ({
    on: 'participant',
    clauses: clausesOf(participantFormula(where, `${path}.${of}`), holds),
  })
  return [
    ...(some ? [taking(some, 'some', true)] : []),
    ...(none ? [{ not: taking(none, 'none', true) }] : []),
    // Every one is so where none is not.
    ...(every ? [{ not: taking(every, 'every', false) }] : []),
  ]
}

function participantFormula(
  { role, entity }: ParticipantWhere,
  path: string,
): Formula<EntityTest | RoleTest> {
  return {
    all: [
      ...(role ? [{ on: 'role', oneOf: role } as const] : []),
      ...(entity ? [entityFormula<never>(entity, `${path}.entity`, refuse)] : []),
    ],
  }
}

function refuse(_: unknown, path: string): never {
  const reason =
    'the relations of what takes part cannot be asked for here; `traverse` goes on from it'
  throw new StatecraftError('BAD_INPUT', `${path}: ${reason}`)
}
