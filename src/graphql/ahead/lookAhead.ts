import {
  assertObjectType,
  defaultFieldResolver,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getNamedType,
  isObjectType,
} from 'graphql'
import type { Context } from '../context.ts'
import { argumentsOf } from '../execution/argumentsOf.ts'
import type { Field } from '../execution/field.ts'
import type { Reference } from '../sources.ts'
import { toldOfType } from './besideRelations.ts'
import { fieldsNamed, type Selecting } from './selections.ts'

/** A field that is sent for ahead, with those below it that are too. */
interface Ahead extends Field {
  readonly below: readonly Ahead[]
}

/** The fields of something that are sent for ahead, each with those of what it answers at once. */
interface Asking {
  readonly [name: string]: Asking
}

const list: Asking = { edges: {}, nodes: {}, pageInfo: {}, totalCount: {} }

/** What needs no more of something than its id. */
const byType: { readonly [type: string]: Asking } = {
  Document: { claims: list },
  Entity: {
    attributedClaims: list,
    facets: { modalities: {}, partners: {}, publishers: {}, timeline: {}, total: {}, types: {} },
    history: {},
    neighbours: list,
    relations: list,
    traverse: {},
  },
  Relation: {
    agreements: {},
    claims: list,
    conflicts: {},
    history: {},
    label: {},
    partOf: list,
    traverse: {},
    type: Object.fromEntries(toldOfType.map((name) => [name, {}])),
  },
}

/** What operations select does not change: it is looked through once for each. */
const known = new WeakMap<readonly FieldNode[], readonly Ahead[]>()

/**
 * Resolves what an operation asks of something while that is looked up itself: all travels in one round
 * trip. Where the fields are resolved they take what is on its way (`orAhead`, or the loaders); whatever
 * is wrong with them is said there.
 */
export function lookAhead(
  source: Reference<string, unknown>,
  info: GraphQLResolveInfo,
  context: Context,
): void {
  const { fieldNodes } = info
  const ahead = known.get(fieldNodes) ?? aheadOfType(source.__typename, info)
  known.set(fieldNodes, ahead)
  send(ahead, source, info, context)
}

function aheadOfType(name: string, info: GraphQLResolveInfo): readonly Ahead[] {
  const type = assertObjectType(info.schema.getType(name))
  return aheadOf(byType[name] ?? {}, info.fieldNodes, type, info)
}

/** A resolver that answers with what was sent for ahead, where it was. */
export function orAhead<S extends object, A, T>(
  resolve: (source: S, args: A, context: Context, info: GraphQLResolveInfo) => T,
): typeof resolve {
  return (source, args, context, info) => {
    const [field] = info.fieldNodes
    const sent = field && context.sent.get(field)?.get(keyOf(source))
    // What is kept there this resolver has answered.
    return (sent as T | undefined) ?? resolve(source, args, context, info)
  }
}

function send(
  ahead: readonly Ahead[],
  source: object,
  info: GraphQLResolveInfo,
  context: Context,
): void {
  for (const field of ahead) {
    try {
      const answer = resolved(field, source, info, context)
      keep(field, source, answer, context)
      if (answer instanceof Promise) answer.catch(ignored)
      else if (typeof answer === 'object' && answer) send(field.below, answer, info, context)
    } catch {
      // The field itself says so.
    }
  }
}

function resolved(
  { definition, nodes, parentType }: Ahead,
  source: object,
  info: GraphQLResolveInfo,
  context: Context,
): unknown {
  const { name, resolve = defaultFieldResolver, type: returnType } = definition
  const [node] = nodes
  const args = node ? argumentsOf(definition, node, info.variableValues) : {}
  const own = Object.assign({}, info, {
    fieldName: name,
    fieldNodes: nodes,
    parentType,
    returnType,
  })
  return resolve(source, args, context, own)
}

function keep({ nodes }: Ahead, source: object, answer: unknown, { sent }: Context): void {
  const [field] = nodes
  if (!field) return
  const answers = sent.get(field) ?? new Map<unknown, unknown>()
  sent.set(field, answers)
  answers.set(keyOf(source), answer)
}

/** What is known by an id is the same in many places. */
function keyOf(source: object): unknown {
  return 'id' in source ? source.id : source
}

/** Fields that answer under one name are one. */
function aheadOf(
  asking: Asking,
  above: readonly FieldNode[],
  parentType: GraphQLObjectType,
  info: Selecting,
): readonly Ahead[] {
  const byName = new Map<string, FieldNode[]>()
  for (const field of fieldsNamed(Object.keys(asking), above, info)) {
    const key = field.alias?.value ?? field.name.value
    const same = byName.get(key)
    if (same) same.push(field)
    else byName.set(key, [field])
  }
  return [...byName].flatMap(([key, nodes]) => {
    const name = nodes[0]?.name.value ?? ''
    const definition = parentType.getFields()[name]
    if (!definition) return []
    const type = getNamedType(definition.type)
    const inner = asking[name] ?? {}
    const below = isObjectType(type) ? aheadOf(inner, nodes, type, info) : []
    return [{ key, nodes, parentType, definition, below }]
  })
}

function ignored(): void {}
