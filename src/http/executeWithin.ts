import { type ExecutionArgs, type ExecutionResult, execute } from 'graphql'
import type { Context } from '../graphql/context.ts'
import { compiledOperation } from './compiledOperation.ts'
import { within } from './within.ts'

/**
 * Executes a query as GraphQL says, but within so many milliseconds: one that takes longer fails, and
 * nothing more of it is resolved. The executor of yoga, which can be told to stop, waits for that
 * anew at every object of an answer, and takes twice as long over a large one.
 */
export function executeWithin(milliseconds: number) {
  return (args: ExecutionArgs) =>
    within(milliseconds, 'the operation', (late) => {
      const context: Partial<Context> | undefined = args.contextValue as Context | undefined
      if (context?.running) context.running.late = late
      return run(args)
    })
}

/**
 * What goes wrong in compiled code is asked again of the executor that it was made from: errors read,
 * and say where they are, the same however often an operation was asked. What was read is at hand.
 */
async function run(args: ExecutionArgs): Promise<ExecutionResult> {
  const compiled = compiledOperation(args)
  const answer = await compiled?.(args)
  return answer && !answer.errors ? answer : execute(args)
}
