import { GraphQLError, getOperationAST, OperationTypeNode, parse } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { executeWithin } from './executeWithin.ts'
import { maxDepth } from './maxDepth.ts'
import { checkFragments, checkNesting, checkVariables } from './nesting.ts'
import { type Asked, objectsAsked } from './objectsAsked.ts'
import { subscribeWithin } from './subscribeWithin.ts'

/** What one operation may ask of the service. */
export interface Limits {
  /** How many fields deep it nests. */
  readonly depth: number
  /** How many objects it asks for, pages counted as full. */
  readonly objects: number
  /** How long a query takes in all, and each event of a subscription, in milliseconds. */
  readonly milliseconds: number
}

/** More than any operation that somebody writes by hand. */
const MAX_TOKENS = 20_000

/** Refuses operations that are too large before anything is read, and ends those that take too long. */
export function limits({ depth, objects, milliseconds }: Limits): Plugin {
  return {
    onParse: ({ setParseFn }) =>
      setParseFn((source, options) => {
        checkNesting(source, MAX_TOKENS)
        const document = parse(source, { ...options, maxTokens: MAX_TOKENS })
        checkFragments(document)
        return document
      }),
    onValidate: ({ addValidationRule }) => addValidationRule(maxDepth(depth)),
    onExecute: ({ args, setExecuteFn }) => {
      checkVariables(args.variableValues)
      checkObjects(args, objects)
      const operation = getOperationAST(args.document, args.operationName)
      // A mutation ends when it is done: half an ingest would help nobody.
      if (operation?.operation === OperationTypeNode.QUERY) {
        setExecuteFn(executeWithin(milliseconds))
      }
    },
    onSubscribe: ({ args, setSubscribeFn }) => {
      checkVariables(args.variableValues)
      checkObjects(args, objects)
      setSubscribeFn(subscribeWithin(milliseconds))
    },
  }
}

function checkObjects(operation: Asked, most: number): void {
  const asked = objectsAsked(operation)
  if (asked <= most) return
  throw new GraphQLError(
    `the operation asks for up to ${asked} objects, at most ${most} are allowed: ask for smaller pages with first or last, or nest less`,
    { extensions: { code: 'BAD_INPUT' } },
  )
}
