/** Who publishes documents: a newspaper, an institute, an agency. */
export interface Publisher {
  readonly id: string
  readonly name: string
  readonly url: string | null
}
