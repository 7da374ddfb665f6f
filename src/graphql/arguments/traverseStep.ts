import type { RelationWhere } from '../../domain/filter/relationWhere.ts'
import type { Move, Step } from '../../domain/traversal/step.ts'
import type { Context } from '../context.ts'
import { badArgument, bounded } from './badArgument.ts'
import { questionOf } from './guarding.ts'
import { localWhere } from './localWhere.ts'

type Maybe<T> = T | null | undefined

/** A step as callers write it; the schema says what is meant where something is left out. */
export interface StepArguments {
  readonly move?: Move
  readonly role?: Maybe<readonly string[]>
  readonly toRole?: Maybe<readonly string[]>
  readonly kind?: Maybe<readonly string[]>
  readonly where?: Maybe<RelationWhere>
  readonly first?: number
}

/** What a step of each kind cannot be asked. */
const senseless = { THROUGH: [], ONTO: ['toRole', 'kind'], INTO: ['role'] } as const

/** The step that is meant in a view. Throws BAD_INPUT that names the broken part. */
export function traverseStep(args: StepArguments, context: Context): Step {
  const { move = 'THROUGH', role = null, toRole = null, kind = null, where, first = 500 } = args
  for (const name of senseless[move]) {
    if (args[name]) throw badArgument(name, `a step ${move} relations takes none`)
  }
  return {
    move,
    roles: role,
    toRoles: toRole,
    kinds: kind,
    filter: questionOf(where, context).filter,
    first: bounded('first', first, 1, 500),
  }
}

/** Checks the words of the vocabulary that a step names. */
export function checkStep(
  { role = null, toRole = null, where }: StepArguments,
  { vocabulary }: Context,
): Promise<void> | null {
  return vocabulary.check(where && localWhere(where), { roles: role, toRoles: toRole })
}
