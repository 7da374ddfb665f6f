import { GraphQLError, GraphQLScalarType, Kind, valueFromASTUntyped } from 'graphql'
import { formatInstant } from '../../domain/time/formatInstant.ts'

export const DateTime = new GraphQLScalarType<number, string>({
  name: 'DateTime',
  serialize: (value) => formatInstant(Number(value)),
  parseValue: (value) => {
    const instant = typeof value === 'string' ? Date.parse(value) : Number.NaN
    if (Number.isNaN(instant)) throw new GraphQLError(`${value} is no instant in ISO 8601`)
    return instant
  },
})

export const EDTF = new GraphQLScalarType<string, string>({
  name: 'EDTF',
  serialize: String,
  parseValue: (value) => {
    if (typeof value !== 'string') throw new GraphQLError('a time is written in EDTF, as text')
    return value
  },
})

export const IngestRecord = new GraphQLScalarType<unknown, unknown>({
  name: 'IngestRecord',
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: (node, variables) =>
    node.kind === Kind.VARIABLE
      ? variables?.[node.name.value]
      : valueFromASTUntyped(node, variables),
})
