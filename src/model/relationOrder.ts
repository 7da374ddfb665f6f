/** What relations are sorted by; all but their time is looked up in each that matches. */
export type RelationOrderKey =
  | { readonly on: 'time' | 'recorded' | 'publisherCount' }
  /** The first of its values; of numbers those with this unit, where one is given. */
  | { readonly on: 'attribute'; readonly name: string; readonly unit: string | null }

/** In which order relations are listed. What has no value to be sorted by comes behind what has, descending. */
export interface RelationOrder {
  readonly key: RelationOrderKey
  readonly direction: 'ascending' | 'descending'
}

/** Newest valid time first, undated last. */
export const newestFirst: RelationOrder = { key: { on: 'time' }, direction: 'descending' }
