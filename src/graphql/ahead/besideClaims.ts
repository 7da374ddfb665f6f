import type { FieldNode } from 'graphql'
import { fieldsNamed, listedBelow, onceForFields, type Selecting } from './selections.ts'
import { areShown, told } from './showsEntities.ts'
import { toldOfRelation } from './toldOfRelation.ts'

/** What comes along with a page of claims, where it else took round trips of its own. */
export interface BesideClaims {
  /** Those whom they are attributed to. */
  readonly withSpeakers: boolean
  /** The relations that they speak of. */
  readonly withSubjects: boolean
  /** The entities that take part in these. */
  readonly withEntities: boolean
}

/** What a field for a list of claims shows beside them, more than the ids of it. Where they come from always does come along. */
export const besideClaims = onceForFields((fields, info: Selecting) =>
  shownBeside(listedBelow(fields, info), info),
)

function shownBeside(claims: readonly FieldNode[], info: Selecting): BesideClaims {
  const relations = fieldsNamed(['relation'], claims, info)
  return {
    withSpeakers: fieldsNamed(told, fieldsNamed(['attributedTo'], claims, info), info).length > 0,
    withSubjects: fieldsNamed(toldOfRelation, relations, info).length > 0,
    withEntities: areShown(fieldsNamed(['participants'], relations, info), info),
  }
}
