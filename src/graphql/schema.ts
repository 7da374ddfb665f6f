import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  defaultFieldResolver,
  type GraphQLSchema,
  getNamedType,
  isIntrospectionType,
  isLeafType,
  isObjectType,
} from 'graphql'
import { createSchema } from 'graphql-yoga'
import type { Context } from './context.ts'
import { resolvers } from './resolvers.ts'
import { viewing } from './views.ts'

const root = fileURLToPath(new URL('../../schema/', import.meta.url))

/** The executable schema: the SDL of schema/ with its resolvers, each looking from its view. */
export function executableSchema(): GraphQLSchema {
  const files = readdirSync(root).filter((file) => file.endsWith('.graphql'))
  const typeDefs = files.sort().map((file) => readFileSync(`${root}${file}`, 'utf8'))
  return withViews(createSchema<Context>({ typeDefs, resolvers }))
}

/**
 * Gives every resolver the context that belongs to what it resolves from. Leaves that are told as they
 * stand have no resolver: nothing need be called for them.
 */
function withViews(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue
    for (const field of Object.values(type.getFields())) {
      if (!field.resolve && isLeafType(getNamedType(field.type))) continue
      field.resolve = viewing(field.resolve ?? defaultFieldResolver)
    }
  }
  return schema
}
