import type { FieldNode } from 'graphql'
import { fieldsNamed, listedBelow, type Selecting } from './selections.ts'

/** What is told of an entity by itself, and needs it read. */
export const told: readonly string[] = [
  'aliases',
  'description',
  'externalIds',
  'kind',
  'label',
  'name',
  'names',
]

/** Whether fields for those who take part show more than their ids. */
export function areShown(participants: readonly FieldNode[], info: Selecting): boolean {
  const fillers = fieldsNamed(['filler'], participants, info)
  return fieldsNamed(told, fillers, info).length > 0
}

/** Whether fields for relations show more than the ids of the entities that take part in these. */
export function showEntities(relations: readonly FieldNode[], info: Selecting): boolean {
  return areShown(fieldsNamed(['participants'], relations, info), info)
}

/** The fields for those who take part in the relations of a list. */
export function participantsBelow(
  fields: readonly FieldNode[],
  info: Selecting,
): readonly FieldNode[] {
  return fieldsNamed(['participants'], listedBelow(fields, info), info)
}
