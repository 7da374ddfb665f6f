import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { GraphQLSchema } from 'graphql'
import { createSchema } from 'graphql-yoga'
import type { Context } from './context.ts'
import { resolvers } from './resolvers.ts'

const root = fileURLToPath(new URL('../../schema/', import.meta.url))

/** The executable schema: the SDL of schema/ with its resolvers. */
export function executableSchema(): GraphQLSchema {
  const files = readdirSync(root).filter((file) => file.endsWith('.graphql'))
  const typeDefs = files.sort().map((file) => readFileSync(`${root}${file}`, 'utf8'))
  return createSchema<Context>({ typeDefs, resolvers })
}
