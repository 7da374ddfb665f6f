import type { FieldNode } from 'graphql'
import {
  type Fields,
  fieldsNamed,
  listedBelow,
  onceForFields,
  type Selecting,
} from './selections.ts'
import { areShown, told } from './showsEntities.ts'
import { toldOfRelation } from './toldOfRelation.ts'

/** What comes along with a page of claims, where it else took round trips of its own. */
export interface BesideClaims {
  /** The documents that they come from, with who published these. */
  readonly withOrigins: boolean
  /** Those whom they are attributed to. */
  readonly withSpeakers: boolean
  /** The relations that they speak of. */
  readonly withSubjects: boolean
  /** The entities that take part in these. */
  readonly withEntities: boolean
}

/** What is told of a document by itself, and needs it read. */
const toldOfDocument: readonly string[] = [
  'authors',
  'lang',
  'publishedAt',
  'publisher',
  'title',
  'url',
]

/** What a field for a list of claims shows beside them, more than the ids of it. */
export const besideClaims = onceForFields((fields, info: Selecting) =>
  shownBeside(listedBelow(fields, info), info),
)

/** Whether fields for claims show more than the ids of the documents that these come from. */
export function showOrigins(claims: readonly FieldNode[], info: Selecting): boolean {
  const documents = fieldsNamed(['document'], claims, info)
  return fieldsNamed(toldOfDocument, documents, info).length > 0
}

/** The same of the claims that agreements or conflicts show: all, those of each side, what settles it. */
export function showOriginsBelow({ fieldNodes, ...info }: Fields): boolean {
  return areOriginsShown(fieldNodes, info)
}

const areOriginsShown = onceForFields((fields, info: Selecting) =>
  showOrigins(claimsBelow(fields, info), info),
)

function claimsBelow(fields: readonly FieldNode[], info: Selecting): readonly FieldNode[] {
  const sides = fieldsNamed(['sides'], fields, info)
  return [
    ...fieldsNamed(['claims', 'settledBy'], fields, info),
    ...fieldsNamed(['claims'], sides, info),
  ]
}

function shownBeside(claims: readonly FieldNode[], info: Selecting): BesideClaims {
  const relations = fieldsNamed(['relation'], claims, info)
  return {
    withOrigins: showOrigins(claims, info),
    withSpeakers: fieldsNamed(told, fieldsNamed(['attributedTo'], claims, info), info).length > 0,
    withSubjects: fieldsNamed(toldOfRelation, relations, info).length > 0,
    withEntities: areShown(fieldsNamed(['participants'], relations, info), info),
  }
}
