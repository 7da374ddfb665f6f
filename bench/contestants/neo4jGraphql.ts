import { Neo4jGraphQL } from '@neo4j/graphql'
import { createYoga } from 'graphql-yoga'
import type { Driver } from 'neo4j-driver'

/**
 * What one would write for this database: a type for each label, the properties of the relationship
 * between them. Roles are filled by entities alone in the graphs of the bench, which spares it the
 * unions that a filler in general would need.
 */
const typeDefs = `
type Entity @node {
  id: ID!
  name: String!
  relations: [Relation!]! @relationship(type: "ROLE", direction: IN, properties: "Role")
}
type Relation @node {
  id: ID!
  type: String!
  from: Float
  to: Float
  participants: [Entity!]! @relationship(type: "ROLE", direction: OUT, properties: "Role")
}
type Role @relationshipProperties {
  role: String!
  type: String!
  order: String!
}
`

/** A service of @neo4j/graphql on the same database, behind the same server library. */
export async function neo4jGraphqlYoga(driver: Driver) {
  const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema()
  return createYoga<object, object>({
    schema,
    graphiql: false,
    landingPage: false,
    logging: false,
    batching: false,
    multipart: false,
  })
}
