import type { Bounds } from './clause.ts'

/** A test of what is said of an entity by itself. */
export type EntityTest =
  | { readonly on: 'id' | 'kind'; readonly oneOf: readonly string[] }
  /** One of its names lies in this stretch; names are compared without case and accents. */
  | { readonly on: 'name'; readonly bounds: Bounds<string> }
  /** It has one of these identifiers of a scheme, or any where they are null. */
  | {
      readonly on: 'externalId'
      readonly scheme: string
      readonly values: readonly string[] | null
    }
  /** Folded words that each begin a word of one and the same name. */
  | { readonly on: 'words'; readonly words: readonly string[] }
