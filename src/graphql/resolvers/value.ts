import { parseEdtf } from '../../domain/time/parseEdtf.ts'
import { valueText } from '../../domain/truth/valueText.ts'
import type { AttributeValue } from '../../model/value.ts'
import type {
  BooleanValueResolvers,
  DateValueResolvers,
  QuantityResolvers,
  TextValueResolvers,
  ValueResolvers,
} from '../generated/resolvers.ts'

const names = {
  quantity: 'Quantity',
  text: 'TextValue',
  date: 'DateValue',
  boolean: 'BooleanValue',
} as const

export const Value: ValueResolvers = {
  __resolveType: (value: AttributeValue) => names[value.kind],
}

export const Quantity: QuantityResolvers = { text: valueText }
export const TextValue: TextValueResolvers = { text: valueText }
export const DateValue: DateValueResolvers = {
  text: valueText,
  date: ({ date }) => parseEdtf(date),
}
export const BooleanValue: BooleanValueResolvers = { text: valueText }
