/** How exactly a number is meant. `ABOUT` agrees with numbers near it; the others are bounds. */
export type Qualifier = 'EXACT' | 'ABOUT' | 'AT_LEAST' | 'AT_MOST'

/** A number with its unit: 5 `system`, 300 `target`, or, as money, 5400000000 `USD` (ISO 4217). */
export interface Quantity {
  readonly kind: 'quantity'
  readonly number: number
  readonly unit: string | null
  readonly qualifier: Qualifier
}

export interface TextValue {
  readonly kind: 'text'
  readonly text: string
}

/** A date or interval, in EDTF. */
export interface DateValue {
  readonly kind: 'date'
  readonly date: string
}

export interface TruthValue {
  readonly kind: 'boolean'
  readonly boolean: boolean
}

/** The value of an attribute of a claim. */
export type AttributeValue = Quantity | TextValue | DateValue | TruthValue

export type ValueKind = AttributeValue['kind']

/** One attribute as a claim gives it; a list attribute gives several values. */
export interface Attribute {
  readonly name: string
  readonly values: readonly AttributeValue[]
}
