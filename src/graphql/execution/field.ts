import type {
  FieldNode,
  GraphQLAbstractType,
  GraphQLField,
  GraphQLFieldResolver,
  GraphQLObjectType,
  GraphQLSchema,
} from 'graphql'
import type { Context } from '../context.ts'

/** One field of a selection: what of it is the same for every object. */
export interface Field {
  /** The name that it answers under. */
  readonly key: string
  readonly nodes: readonly FieldNode[]
  readonly parentType: GraphQLObjectType
  readonly definition: GraphQLField<unknown, unknown>
}

/** A field, and how what its resolver answers becomes what is answered. */
export interface PlannedField extends Field {
  /** Null where it is told as it stands. */
  readonly resolve: GraphQLFieldResolver<unknown, Context> | null
  readonly complete: Complete
}

/** What is selected of objects of one type. */
export interface Selection {
  readonly type: GraphQLObjectType
  readonly fields: readonly PlannedField[]
}

/** A plan, as far as the fields of one selection are planned with it. */
export interface Planning {
  readonly schema: GraphQLSchema
  /** What is selected of the objects of a type that a field answers with. */
  below(field: Field, type: GraphQLObjectType): Selection
}

/** Makes the answer of what a resolver answered, which is no promise. */
export type Complete = (value: unknown, answering: Answering) => unknown

/** An execution, as far as answers are made with it. */
export interface Answering {
  /** The answer for an object, of which parts can come later. */
  object(selection: Selection, source: object): object
  /** Puts what an item of a list becomes in its place, at once or when it is there. */
  put(into: unknown[], index: number, value: unknown, complete: Complete): void
  /** The name of the type that something of an interface has. */
  typeOf(type: GraphQLAbstractType, value: unknown, field: Field): string
}
