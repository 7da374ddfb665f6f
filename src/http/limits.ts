import { GraphQLError, getOperationAST, OperationTypeNode, parse } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { StatecraftError } from '../model/errors.ts'
import { maxDepth } from './maxDepth.ts'
import { objectsAsked } from './objectsAsked.ts'

/** What one operation may ask of the service. */
export interface Limits {
  /** How many fields deep it nests. */
  readonly depth: number
  /** How many objects it asks for, pages counted as full. */
  readonly objects: number
  /** How long a query takes in all, in milliseconds. */
  readonly milliseconds: number
}

/** More than any operation that somebody writes by hand. */
const MAX_TOKENS = 20_000

/** Refuses operations that are too large before anything is read, and ends those that take too long. */
export function limits({ depth, objects, milliseconds }: Limits): Plugin {
  return {
    onParse: ({ setParseFn }) =>
      setParseFn((source, options) => parse(source, { ...options, maxTokens: MAX_TOKENS })),
    onValidate: ({ addValidationRule }) => addValidationRule(maxDepth(depth)),
    onExecute: ({ args }) => {
      const asked = objectsAsked(args)
      if (asked > objects) throw tooMany(asked, objects)
      const operation = getOperationAST(args.document, args.operationName)
      // A mutation ends when it is done: half an ingest would help nobody.
      if (operation?.operation !== OperationTypeNode.QUERY) return
      const clock = deadline(milliseconds)
      // The executor of yoga stops resolving when its signal says so.
      Object.assign(args, { signal: clock.signal })
      return { onExecuteDone: clock.stop }
    },
  }
}

function tooMany(asked: number, most: number): GraphQLError {
  return new GraphQLError(
    `the operation asks for up to ${asked} objects, at most ${most} are allowed: ask for smaller pages with first or last, or nest less`,
    { extensions: { code: 'BAD_INPUT' } },
  )
}

function deadline(milliseconds: number) {
  const controller = new AbortController()
  const timer = setTimeout(() => {
    controller.abort(
      new StatecraftError('TIMEOUT', `the operation takes longer than ${milliseconds} ms`),
    )
  }, milliseconds)
  return { signal: controller.signal, stop: () => clearTimeout(timer) }
}
