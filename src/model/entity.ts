/** One name of an entity: in a language (BCP 47) where that is known, and whether it is an alias. */
export interface EntityName {
  readonly text: string
  readonly lang: string | null
  readonly alias: boolean
}

/** An identifier of the same thing elsewhere: scheme `ISO 3166-1`, value `IN`. */
export interface ExternalId {
  readonly scheme: string
  readonly value: string
}

/** A thing with an identity: country, person, organisation, weapon system, programme, place. */
export interface Entity {
  readonly id: string
  /** What sort of thing it is; a word of the data, such as `country`. */
  readonly kind: string
  /** The name it is shown by. */
  readonly name: string
  /** Every name it has, `name` first. */
  readonly names: readonly EntityName[]
  readonly description: string | null
  readonly externalIds: readonly ExternalId[]
}

/** An entity that shares relations with another. */
export interface Neighbour {
  readonly entity: Entity
  /** In how many relations the two take part together. */
  readonly relationCount: number
}
