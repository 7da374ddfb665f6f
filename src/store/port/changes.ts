import type { Change } from '../../model/change.ts'

export interface ChangeReads {
  /**
   * The changes behind place `after` of the log, at most `limit`, in the order in which they were
   * committed. None is left out: where a place is not to be seen yet, what follows is not shown.
   */
  changes(after: number, limit: number): Promise<readonly Change[]>
  /** The place of the last change that is committed; 0 where there is none. */
  lastPlace(): Promise<number>
}
