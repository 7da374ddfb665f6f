import type { Statement } from '../statement.ts'

/** Runs one writing statement in the transaction. */
export type Write = <P extends object, R extends object>(
  call: readonly [Statement<P, R>, P],
) => Promise<readonly R[]>
