import type { ValueKind } from './value.ts'

/** A part that something plays in a relation: `seller`, `buyer`, `item`. */
export interface Role {
  readonly name: string
  readonly label: string
  readonly description: string | null
  /** Whether its fillers are part of what makes the relation this one and no other. */
  readonly identifying: boolean
  /** The fewest fillers a relation needs; at least 1 for an identifying role. */
  readonly min: number
  /** The most fillers it takes; null is any number. */
  readonly max: number | null
  /** What may fill it. */
  readonly fillers: readonly ('entity' | 'relation')[]
}

/** What a claim can say of a relation besides its roles: `value`, `count`. */
export interface AttributeType {
  readonly name: string
  readonly label: string
  readonly description: string | null
  readonly kind: ValueKind
  /** Whether several values stand side by side, so that different ones are no conflict. */
  readonly many: boolean
}

/** A word of another vocabulary for the same relation: scheme `CAMEO`, value `138`. */
export interface Code {
  readonly scheme: string
  readonly value: string
}

/** The vocabulary of relations, kept as data in the graph. */
export interface RelationType {
  readonly id: string
  /** Read from the first role to the others: `sells`. */
  readonly label: string
  /** Read the other way: `is sold to`. */
  readonly inverseLabel: string | null
  readonly description: string | null
  readonly roles: readonly Role[]
  readonly attributes: readonly AttributeType[]
  readonly codes: readonly Code[]
}
