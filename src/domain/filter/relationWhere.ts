import type { Modality, Polarity } from '../../model/modality.ts'

type Maybe<T> = T | null | undefined

/** What something is compared with; each that is given must hold. */
export interface Comparison<T> {
  readonly eq?: Maybe<T>
  readonly in?: Maybe<readonly T[]>
  readonly lt?: Maybe<T>
  readonly lte?: Maybe<T>
  readonly gt?: Maybe<T>
  readonly gte?: Maybe<T>
}

/** What an attribute is asked for; without a value, that it has one. */
export interface AttributeWhere {
  readonly name: string
  readonly number?: Maybe<Comparison<number> & { readonly unit?: Maybe<string> }>
  readonly text?: Maybe<Comparison<string>>
  readonly date?: Maybe<Comparison<string>>
  readonly boolean?: Maybe<boolean>
}

/** Which of a list of ids are to be there. */
export interface IdsWhere {
  readonly some?: Maybe<readonly string[]>
  readonly every?: Maybe<readonly string[]>
  readonly none?: Maybe<readonly string[]>
}

/** A role, and what fills it where that is asked for too. */
export interface RoleWhere {
  readonly role?: Maybe<string>
  readonly filler?: Maybe<string>
}

/** Something that takes part: an entity, and the role that it plays. */
export interface ParticipantWhere {
  readonly role?: Maybe<readonly string[]>
  readonly entity?: Maybe<EntityWhere>
}

/** Which entities are to take part. */
export interface ParticipantsWhere {
  readonly some?: Maybe<ParticipantWhere>
  readonly every?: Maybe<ParticipantWhere>
  readonly none?: Maybe<ParticipantWhere>
}

/** An identifier elsewhere; any of its scheme where no value is given. */
export interface ExternalIdWhere {
  readonly scheme: string
  readonly value?: Maybe<readonly string[]>
}

/** In what relations an entity is to take part, in one of some roles where they are given. */
export interface TakesPartWhere {
  readonly role?: Maybe<readonly string[]>
  readonly some?: Maybe<RelationWhere>
  readonly every?: Maybe<RelationWhere>
  readonly none?: Maybe<RelationWhere>
}

/** An entity filter as callers write it; what is left out or null is no condition. */
export interface EntityWhere {
  readonly and?: Maybe<readonly EntityWhere[]>
  readonly or?: Maybe<readonly EntityWhere[]>
  readonly not?: Maybe<EntityWhere>
  readonly id?: Maybe<readonly string[]>
  readonly kind?: Maybe<readonly string[]>
  readonly search?: Maybe<string>
  readonly name?: Maybe<Comparison<string>>
  readonly externalIds?: Maybe<readonly ExternalIdWhere[]>
  readonly relations?: Maybe<TakesPartWhere>
}

/** A relation filter as callers write it; what is left out or null is no condition. */
export interface RelationWhere {
  readonly and?: Maybe<readonly RelationWhere[]>
  readonly or?: Maybe<readonly RelationWhere[]>
  readonly not?: Maybe<RelationWhere>
  readonly type?: Maybe<readonly string[]>
  readonly roles?: Maybe<readonly RoleWhere[]>
  readonly participants?: Maybe<ParticipantsWhere>
  readonly modality?: Maybe<readonly Modality[]>
  readonly polarity?: Maybe<Polarity>
  readonly overlaps?: Maybe<string>
  readonly within?: Maybe<string>
  readonly before?: Maybe<string>
  readonly after?: Maybe<string>
  readonly attributes?: Maybe<readonly AttributeWhere[]>
  readonly documents?: Maybe<IdsWhere>
  readonly publishers?: Maybe<IdsWhere>
  readonly publisherCount?: Maybe<Comparison<number>>
  readonly singleSourced?: Maybe<boolean>
  readonly conflicting?: Maybe<boolean>
}
