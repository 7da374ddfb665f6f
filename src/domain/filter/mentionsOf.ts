import type { EntityWhere, RelationWhere } from './relationWhere.ts'

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

/** What a filter of relations or entities names. */
export interface Mentions {
  readonly types: readonly TypeMention[]
  readonly words: readonly Mention[]
}

/** What an entity filter names, of the relations that it asks for. */
export function entityMentionsOf(where: EntityWhere, path = 'where'): Mentions {
  const { relations } = where
  const inner = [
    ...(['some', 'every', 'none'] as const).flatMap((which) => {
      const one = relations?.[which]
      return one ? [mentionsOf(one, `${path}.relations.${which}`)] : []
    }),
    ...(where.and ?? []).map((one, index) => entityMentionsOf(one, `${path}.and[${index}]`)),
    ...(where.or ?? []).map((one, index) => entityMentionsOf(one, `${path}.or[${index}]`)),
    ...(where.not ? [entityMentionsOf(where.not, `${path}.not`)] : []),
  ]
  const roles = relations?.role ?? []
  return {
    types: inner.flatMap((one) => one.types),
    words: [
      { path: `${path}.relations.role`, what: 'role', names: roles, types: [] },
      ...inner.flatMap((one) => one.words),
    ],
  }
}

/** What a filter names, with all that it combines; parts without types are of those around them. */
export function mentionsOf(
  where: RelationWhere,
  path = 'where',
  around: readonly string[] = [],
): Mentions {
  const types = where.type ?? around
  const within = (one: RelationWhere, name: string) => mentionsOf(one, `${path}.${name}`, types)
  const inner = [
    ...(where.and ?? []).map((one, index) => within(one, `and[${index}]`)),
    ...(where.or ?? []).map((one, index) => within(one, `or[${index}]`)),
    ...(where.not ? [within(where.not, 'not')] : []),
  ]
  const played = (['some', 'every', 'none'] as const).map((which) => ({
    path: `${path}.participants.${which}.role`,
    what: 'role' as const,
    names: where.participants?.[which]?.role ?? [],
    types,
  }))
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
      ...played,
      ...inner.flatMap((one) => one.words),
    ],
  }
}
