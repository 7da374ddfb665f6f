import type { Call, Row } from './statements/statement.ts'

/** Runs several statements in one round trip and answers the rows of each, in their order. */
export type Run = (calls: readonly Call[]) => Promise<readonly (readonly Row[])[]>

/** What some engines can do in one statement, and others cannot. */
export type Abilities = Pick<Engine, 'findsShortest' | 'nestsPages' | 'weighsSurroundings'>

/**
 * What a database has to do for the store. It knows its own texts of the catalogue's statements
 * and throws nothing but StatecraftErrors.
 */
export interface Engine {
  /** The name and version of what answers: `Neo4j 5.26.16`. */
  version(): Promise<string>
  /** Brings the schema up to date, once even when several processes start together. */
  migrate(): Promise<readonly string[]>
  readonly read: Run
  /** Whether it finds shortest chains by itself, by `relation/shortest`. */
  readonly findsShortest: boolean
  /** Whether it reads the pages of what comes along with pages in the same statement, as `<outer>><inner>`. */
  readonly nestsPages: boolean
  /** Whether it finds by itself what of the surroundings of things there is room for, by `relation/around`. */
  readonly weighsSurroundings: boolean
  /** Runs `work` in one transaction: committed when it returns, rolled back when it throws. */
  write<T>(work: (run: Run) => Promise<T>): Promise<T>
  /**
   * Sees to it that what was purged is in no file of the database any more, as far as that is its to
   * do; what is left to do by others is documented.
   */
  erase(): Promise<void>
  close(): Promise<void>
}
