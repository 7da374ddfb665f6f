/** Rows as the statements of cypher/ return them; JSON columns are text. */

export interface ChangeRow {
  readonly seq: number
  readonly at: number
  readonly kind: string
  readonly author: string | null
  readonly reason: string | null
  readonly subjects: readonly string[]
  readonly written: string
}

export interface OldRow {
  readonly isOld: boolean
}

export interface EntityRow {
  readonly id: string
  /** All that is shown of it, in one property. */
  readonly shown: string
}

/** What was asked for, which can be taken for what answers. */
export interface AskedRow {
  readonly asked: string
}

export interface RelationRow {
  readonly id: string
  /** All that is shown of it, in one property: a page reads one for each of its relations. */
  readonly shown: string
}

export interface ClaimRow {
  readonly id: string
  /** What it is taken to speak of. */
  readonly relation: string
  /** All that it says but its quote, in one property. */
  readonly shown: string
  readonly quote: string | null
  /** What took it back; null where nothing ever did. */
  readonly ends: string | null
  /** What is shown of its document, and of who published that. */
  readonly documentShown: string
  readonly publisherShown: string
  /** Those whom it is attributed to; null where they were not asked for. */
  readonly speakers: ListedRow['entities']
}

export type ListedClaimRow = KeyRow & ClaimRow

/** A claim of a page, with what is shown of the relation that it speaks of, and of those who take part in it. */
export interface ListedSubjectRow extends ListedClaimRow, Pick<ListedRow, 'entities'> {
  readonly subject: string | null
}

export interface DocumentRow {
  readonly id: string
  /** All that is shown of it, in one property; its text is none of it. */
  readonly shown: string
}

/** With what can be long; null too where that was not asked for. */
export interface WholeDocumentRow extends DocumentRow {
  readonly text: string | null
}

export interface PublisherRow {
  readonly id: string
  /** All that is shown of it, in one property. */
  readonly shown: string
}

export interface RelationTypeRow {
  readonly id: string
  readonly label: string
  readonly inverseLabel: string | null
  readonly description: string | null
  readonly roles: string
  readonly attributes: string
  readonly codes: string
}

/** A row of a page: its sort key. */
export interface KeyRow {
  readonly key: string
}

/** A row that answers one of several requests. */
export interface RequestRow {
  readonly request: number
}

/** A row of what was known of something from one instant to another. */
export interface VersionSpanRow {
  readonly since: number
  readonly until: number
  readonly survivor: string | null
}

export interface TotalRow {
  readonly total: number
}

export interface IdRow {
  readonly id: string
}

export interface VersionRow extends IdRow {
  readonly hash: string
}

export const changeColumns = [
  'seq',
  'at',
  'kind',
  'author',
  'reason',
  'subjects',
  'written',
] as const
export const versionSpanColumns = ['since', 'until', 'survivor'] as const
export const entityColumns = ['id', 'shown'] as const
/** A relation in a list: its sort key says which it is, and in a list of roles which of them. */
export interface ListedRow extends KeyRow {
  readonly shown: string
  /** The ids of entities that come along, each with what is shown of it; null where none were asked for. */
  readonly entities: readonly (readonly [id: string, shown: string])[] | null
}

/** A relation of a page, with what else comes along: a value for each part that was asked for (see `parts`). */
export interface PageRow extends ListedRow {
  readonly beside: readonly unknown[] | null
}

export const relationColumns = ['id', 'shown'] as const
export const claimColumns = [
  'id',
  'relation',
  'shown',
  'quote',
  'ends',
  'documentShown',
  'publisherShown',
  'speakers',
] as const
export const documentColumns = ['id', 'shown'] as const
export const publisherColumns = ['id', 'shown'] as const
export const relationTypeColumns = [
  'id',
  'label',
  'inverseLabel',
  'description',
  'roles',
  'attributes',
  'codes',
] as const
