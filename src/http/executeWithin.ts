import type { ExecutionArgs } from 'graphql'
import type { Context } from '../graphql/context.ts'
import { executeQuery } from '../graphql/execution/executeQuery.ts'
import { within } from './within.ts'

/**
 * Executes a query within so many milliseconds: one that takes longer fails, and nothing more of it is
 * resolved. The executor of yoga, which can be told to stop, waits for that anew at every object of an
 * answer, and takes twice as long over a large one.
 */
export function executeWithin(milliseconds: number) {
  return (args: ExecutionArgs) =>
    within(
      milliseconds,
      'the operation',
      () => executeQuery(args),
      (late) => {
        const context: Partial<Context> | undefined = args.contextValue as Context | undefined
        if (context?.running) context.running.late = late
      },
    )
}
