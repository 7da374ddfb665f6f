import { GraphQLError, type GraphQLScalarType, Kind, valueFromASTUntyped } from 'graphql'
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

export const EDTF = textScalar('EDTF: a time is written as text: "2018"')
export const AsOf = textScalar('a time is written as text: "2018", "now"')

/** A scalar of texts, which are looked at where they are used: there the argument is known. */
function textScalar(notText: string): GraphQLScalarType<string, string> {
  return scalar<string, string>({
    serialize: String,
    parseValue: (value) => {
      if (typeof value !== 'string') throw new GraphQLError(notText)
      return value
    },
    // The place in the operation tells which argument it is.
    parseLiteral: (node) => {
      if (node.kind !== Kind.STRING) throw new GraphQLError(notText, { nodes: node })
      return node.value
    },
  })
}

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
