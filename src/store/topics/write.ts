import type { Statement } from '../statements/statement.ts'

/**
 * Runs one writing statement in the transaction. Those of one turn travel together, and run in the
 * order in which they are given.
 */
export type Write = <P extends object, R extends object>(
  call: readonly [Statement<P, R>, P],
) => Promise<readonly R[]>
