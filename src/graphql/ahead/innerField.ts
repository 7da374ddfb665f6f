import type { FieldNode, GraphQLResolveInfo } from 'graphql'
import { fieldsNamed, itemsBelow, onceForFields, type Selecting } from './selections.ts'
import { participantsBelow } from './showsEntities.ts'

/** What of an operation is needed to read the arguments of its fields. */
export type Reading = Selecting & Pick<GraphQLResolveInfo, 'schema' | 'variableValues'>

/** One field, as those are told that make one together. */
type Inner = readonly [FieldNode]

/**
 * The field for a list of relations that a field for such a list asks of the entities that take part in
 * them: its page can be read along with the list. Null where there is none, or not one for all.
 */
export const innerField = onceForFields(fieldBelow)

function fieldBelow(fields: readonly FieldNode[], info: Selecting): Inner | null {
  const participants = participantsBelow(fields, info)
  // Of some of those who take part only: the page brings them all.
  if (participants.some((field) => (field.arguments?.length ?? 0) > 0)) return null
  const fillers = fieldsNamed(['filler'], participants, info)
  const [inner, ...others] = fieldsNamed(['relations'], fillers, info)
  if (!inner || others.length > 0 || itemsBelow([inner], info).length === 0) return null
  return [inner]
}
