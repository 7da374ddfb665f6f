import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  defaultFieldResolver,
  type GraphQLSchema,
  isIntrospectionType,
  isObjectType,
} from 'graphql'
import { createSchema } from 'graphql-yoga'
import type { Context } from './context.ts'
import { resolvers } from './resolvers.ts'
import { viewed } from './views.ts'

const root = fileURLToPath(new URL('../../schema/', import.meta.url))

/** The executable schema: the SDL of schema/ with its resolvers, each looking from its view. */
export function executableSchema(): GraphQLSchema {
  const files = readdirSync(root).filter((file) => file.endsWith('.graphql'))
  const typeDefs = files.sort().map((file) => readFileSync(`${root}${file}`, 'utf8'))
  return withViews(createSchema<Context>({ typeDefs, resolvers }))
}

/** Gives every resolver the context of its place in the answer. */
function withViews(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue
    for (const field of Object.values(type.getFields())) {
      const { resolve = defaultFieldResolver } = field
      field.resolve = (source, args, context: Context, info) => {
        context.running.late?.throwIfAborted()
        return resolve(source, args, viewed(source, args, context, info), info)
      }
    }
  }
  return schema
}
