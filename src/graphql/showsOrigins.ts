import type { FieldNode } from 'graphql'
import { fieldsNamed, listedBelow, type Selecting } from './selections.ts'

/** What is told of a document by itself, and needs it read. */
const told: readonly string[] = ['authors', 'lang', 'publishedAt', 'publisher', 'title', 'url']

const known = new WeakMap<readonly FieldNode[], boolean>()

/**
 * Whether a field for a list of claims shows more than the ids of the documents that they come from:
 * then these come along with the page, with who published them, where they else took a round trip for
 * the documents and one more for their publishers.
 */
export function showsOrigins(fields: readonly FieldNode[], info: Selecting): boolean {
  const found = known.get(fields) ?? areShown(listedBelow(fields, info), info)
  known.set(fields, found)
  return found
}

function areShown(claims: readonly FieldNode[], info: Selecting): boolean {
  const documents = fieldsNamed(['document'], claims, info)
  return fieldsNamed(told, documents, info).length > 0
}
