import type { Context } from '../context.ts'
import type { AttributeResolvers } from '../generated/resolvers.ts'
import { type AttributeSource, relationTypeRef } from '../sources.ts'
import { relationTypeOf } from '../whole.ts'

export const Attribute: AttributeResolvers = {
  label: (source, _, context) => attributeLabel(source, context),
  values: ({ values }) => [...values],
}

/** An attribute as people say it. */
export async function attributeLabel(
  { type, name }: AttributeSource,
  context: Context,
): Promise<string> {
  const { attributes } = await relationTypeOf(relationTypeRef(type), context)
  return attributes.find((attribute) => attribute.name === name)?.label ?? name
}
