import { type Contestant, contestant } from '../harness/contestant.ts'
import { type Narrowed, nestedRead, pageRead, theirNestedRead, unfiltered } from '../operations.ts'
import { byRole, type EntityAnswer, type RelationAnswer } from './answer.ts'
import type { AskGraphql } from './graphqlService.ts'

/** A nested read as it is asked for. */
export interface NestedRead {
  readonly id: string
  readonly depth: number
  readonly first: number
  readonly narrowed?: Narrowed
  /** Further arguments of the root field: from where in time is looked. */
  readonly root?: string
}

/** A nested read by the service. */
export function ourNested(ask: AskGraphql, read: NestedRead, name = 'Statecraft'): Contestant {
  const { id, depth, first, narrowed = unfiltered, root = '' } = read
  const query = nestedRead(depth, narrowed, root)
  return contestant(
    name,
    async () => (await ask(query, { id, first })).entity as OurEntity,
    ourAnswer,
  )
}

/** The items of a page. */
export interface PageItems {
  readonly edges: readonly { readonly role: string; readonly node: { readonly id: string } }[]
}

/** A page of five by the service; what it answers is told by `answerOf`. */
export function ourPage(
  ask: AskGraphql,
  id: string,
  name = 'Statecraft',
  answerOf: (page: PageItems) => unknown = (page) => page,
): Contestant {
  return contestant(
    name,
    async () => ((await ask(page, { id, first: 5 })).entity as { relations: PageItems }).relations,
    answerOf,
  )
}

const page = pageRead()

interface OurEntity {
  readonly id: string
  readonly name?: string
  readonly label?: string
  readonly relations?: { readonly edges: readonly OurEdge[] }
}

interface OurEdge {
  readonly role: string
  readonly node: {
    readonly id: string
    readonly participants: readonly { readonly role: string; readonly filler: OurEntity }[]
  }
}

function ourAnswer({ id, name, label = name ?? '', relations }: OurEntity): EntityAnswer {
  if (!relations) return { id, name: label }
  return { id, name: label, relations: relations.edges.map(ourRelation) }
}

function ourRelation({ role, node }: OurEdge): RelationAnswer {
  const participants = node.participants.map((one) => ({
    role: one.role,
    entity: ourAnswer(one.filler),
  }))
  return { role, id: node.id.replace(/^relation:/, ''), participants: byRole(participants) }
}

/** The same by a service of @neo4j/graphql. */
export function theirNested(ask: AskGraphql, read: NestedRead): Contestant {
  const { id, depth, first, narrowed = unfiltered } = read
  const query = theirNestedRead(depth, narrowed)
  return contestant(
    '@neo4j/graphql',
    async () => ((await ask(query, { id, first })).entities as readonly TheirEntity[])[0],
    (entity) => entity && theirAnswer(entity),
  )
}

interface TheirEntity {
  readonly id: string
  readonly name: string
  readonly relationsConnection?: { readonly edges: readonly TheirEdge<TheirRelation>[] }
}

interface TheirRelation {
  readonly id: string
  readonly participantsConnection: { readonly edges: readonly TheirEdge<TheirEntity>[] }
}

interface TheirEdge<T> {
  readonly properties: { readonly role: string }
  readonly node: T
}

function theirAnswer({ id, name, relationsConnection }: TheirEntity): EntityAnswer {
  if (!relationsConnection) return { id, name }
  const relations = relationsConnection.edges.map(({ properties, node }) => ({
    role: properties.role,
    id: node.id,
    participants: byRole(
      node.participantsConnection.edges.map((edge) => ({
        role: edge.properties.role,
        entity: theirAnswer(edge.node),
      })),
    ),
  }))
  return { id, name, relations }
}
