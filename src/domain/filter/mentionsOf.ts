import type { RelationWhere } from './relationWhere.ts'

/** Words of the vocabulary that a filter names in one place. */
export interface Mention {
  /** The argument: `where.or[1].roles`. */
  readonly path: string
  readonly what: 'role' | 'attribute' | 'aspect'
  readonly names: readonly string[]
  /** The types that they must be words of; of any where there are none. */
  readonly types: readonly string[]
}

/** The types that a filter names, each with the argument that does. */
export interface TypeMention {
  readonly path: string
  readonly types: readonly string[]
}

/** What a filter names, with all that it combines; parts without types are of those around them. */
export function mentionsOf(
  where: RelationWhere,
  path = 'where',
  around: readonly string[] = [],
): { readonly types: readonly TypeMention[]; readonly words: readonly Mention[] } {
  const types = where.type ?? around
  const within = (one: RelationWhere, name: string) => mentionsOf(one, `${path}.${name}`, types)
  const inner = [
    ...(where.and ?? []).map((one, index) => within(one, `and[${index}]`)),
    ...(where.or ?? []).map((one, index) => within(one, `or[${index}]`)),
    ...(where.not ? [within(where.not, 'not')] : []),
  ]
  const roles = (where.roles ?? []).flatMap(({ role }) => role ?? [])
  const attributes = (where.attributes ?? []).map(({ name }) => name)
  return {
    types: [
      { path: `${path}.type`, types: where.type ?? [] },
      ...inner.flatMap((one) => one.types),
    ],
    words: [
      { path: `${path}.roles`, what: 'role', names: roles, types },
      { path: `${path}.attributes`, what: 'attribute', names: attributes, types },
      ...inner.flatMap((one) => one.words),
    ],
  }
}
