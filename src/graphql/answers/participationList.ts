import type { FieldNode } from 'graphql'
import { argumentsOfField } from '../ahead/argumentsOfField.ts'
import { besideRelations } from '../ahead/besideRelations.ts'
import { innerField, type Reading } from '../ahead/innerField.ts'
import { guarded, questionOf } from '../arguments/guarding.ts'
import { thingsOf } from '../arguments/meant.ts'
import { namedBy, orderName, orderOf } from '../arguments/orderOf.ts'
import type { Context } from '../context.ts'
import { type AskedList, type AskedPage, askedPage } from '../loading/askedList.ts'
import { pageRequest } from '../pages/connection.ts'
import type { OrderArguments, RoleArguments } from '../pages/listArguments.ts'

type Arguments = RoleArguments & OrderArguments

/**
 * The list of what something takes part in that a field asks for, with what an operation needs along
 * with its page: the entities on it, and the page of relations that is asked of these. It is worked out
 * once in each view, however many things it is asked of. Throws BAD_INPUT that names the argument.
 */
export function participationList(
  fields: readonly FieldNode[],
  argumentsOf: () => Arguments,
  context: Context,
  info: Reading,
): AskedList {
  const [field, ...others] = fields
  const asking = others.length === 0 && field ? field : fields
  const known = context.lists.get(asking)
  if (known) return known
  const list = listOf(fields, argumentsOf(), context, info)
  context.lists.set(asking, list)
  return list
}

function listOf(
  fields: readonly FieldNode[],
  args: Arguments,
  context: Context,
  info: Reading,
): AskedList {
  const roles = args.role ?? null
  const order = orderOf(args.orderBy)
  const name = `participations${orderName(order)}`
  const page = Object.assign(pageRequest(args, name), besideRelations(fields, info))
  const question = questionOf(args.where, context)
  return {
    name,
    page: askedPage(
      { roles, filter: question.filter, page, order },
      innerPage(fields, context, info),
    ),
    checked: guarded(question, context, { roles, ...namedBy(order) }),
  }
}

/** Null where none is asked for, or not the same of all. */
function innerPage(
  fields: readonly FieldNode[],
  context: Context,
  info: Reading,
): AskedPage | null {
  const inner = innerField(fields, info)
  if (!inner) return null
  try {
    const args = () => argumentsOfField('Entity', inner[0], info)
    const { page } = participationList(inner, args, context, info)
    return thingsOf(page.of.filter).length > 0 ? null : page
  } catch {
    // The field itself says what is wrong with it.
    return null
  }
}
