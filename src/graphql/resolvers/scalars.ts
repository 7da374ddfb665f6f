import { GraphQLError, type GraphQLScalarType, valueFromASTUntyped } from 'graphql'
import { formatInstant } from '../../domain/time/formatInstant.ts'

type Behaviour<I, O> = Partial<
  Pick<GraphQLScalarType<I, O>, 'serialize' | 'parseValue' | 'parseLiteral'>
>

export const DateTime = scalar<number, string>({
  serialize: (value) => formatInstant(Number(value)),
  parseValue: (value) => {
    const instant = typeof value === 'string' ? Date.parse(value) : Number.NaN
    if (Number.isNaN(instant)) throw new GraphQLError(`${value} is no instant in ISO 8601`)
    return instant
  },
})

export const EDTF = scalar<string, string>({
  serialize: String,
  parseValue: (value) => {
    if (typeof value !== 'string') throw new GraphQLError('a time is written in EDTF, as text')
    return value
  },
})

export const IngestRecord = scalar<unknown, unknown>({
  parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
})

/**
 * How a scalar behaves; its name and description stand in the SDL. A whole GraphQLScalarType would
 * take the place of the description there.
 */
function scalar<I, O>(behaviour: Behaviour<I, O>): GraphQLScalarType<I, O> {
  return behaviour as GraphQLScalarType<I, O>
}
