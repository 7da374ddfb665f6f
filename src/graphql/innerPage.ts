import type { FieldNode, GraphQLResolveInfo } from 'graphql'
import type { ParticipationsOfAny } from '../store/port/relations.ts'
import { participationsOf } from './connections.ts'
import type { Context } from './context.ts'
import { thingsOf } from './meant.ts'
import { relationsArguments } from './relationsArguments.ts'
import { fieldsNamed, itemsBelow, type Selecting } from './selections.ts'
import { participantsBelow, showsEntities } from './showsEntities.ts'

/** What of an operation is needed to read the arguments of its fields. */
export type Reading = Selecting & Pick<GraphQLResolveInfo, 'schema' | 'variableValues'>

/** One field, as those are told that make one together. */
type Inner = readonly [FieldNode]

/** The field that asks for it. What operations select does not change: it is looked through once for each. */
const innerFields = new WeakMap<readonly FieldNode[], Inner | null>()

/**
 * The page of relations that a field for a list of relations asks of the entities that take part in
 * them: it can be read along with the list. Null where there is none, or not the same for all.
 */
export function innerPage(
  fields: readonly FieldNode[],
  info: Reading,
  context: Context,
): ParticipationsOfAny | null {
  const found = innerFields.get(fields)
  const inner = found === undefined ? innerField(fields, info) : found
  innerFields.set(fields, inner)
  if (!inner) return null
  const known = context.inner.get(inner)
  if (known !== undefined) return known
  const page = pageOf(inner, info, context)
  context.inner.set(inner, page)
  return page
}

function innerField(fields: readonly FieldNode[], info: Reading): Inner | null {
  const participants = participantsBelow(fields, info)
  // Of some of those who take part only: the page brings them all.
  if (participants.some((field) => (field.arguments?.length ?? 0) > 0)) return null
  const fillers = fieldsNamed(['filler'], participants, info)
  const [inner, ...others] = fieldsNamed(['relations'], fillers, info)
  if (!inner || others.length > 0 || itemsBelow([inner], info).length === 0) return null
  return [inner]
}

function pageOf(inner: Inner, info: Reading, context: Context): ParticipationsOfAny | null {
  try {
    const args = relationsArguments(inner[0], info)
    const page = participationsOf(args, context, showsEntities(inner, info))
    return thingsOf(page.filter).length > 0 ? null : page
  } catch {
    // The field itself says what is wrong with it.
    return null
  }
}
