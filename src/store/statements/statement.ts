/** A row as a statement returns it: one value an alias. */
export type Row = Readonly<Record<string, unknown>>

/** A statement of cypher/: its file, its parameters and the aliases it returns, declared once. */
export interface AnyStatement {
  /** `<noun>/<verb>`, the path below cypher/ without its ending. */
  readonly name: string
  readonly parameters: readonly string[]
  readonly columns: readonly string[]
}

/** A statement that takes parameters P and returns rows R. */
export interface Statement<P extends object, R extends object> extends AnyStatement {
  readonly parameters: readonly (keyof P & string)[]
  readonly columns: readonly (keyof R & string)[]
}

/** Declares a statement; a test holds the declaration and the text of its file together. */
export function statement<P extends object, R extends object>(
  name: string,
  parameters: readonly (keyof P & string)[],
  columns: readonly (keyof R & string)[],
): Statement<P, R> {
  return { name, parameters, columns }
}

/** One statement with the values of its parameters. */
export interface Call {
  readonly statement: AnyStatement
  readonly parameters: object
}

/** Runs one statement and answers its rows. */
export type Ask = <P extends object, R extends object>(
  statement: Statement<P, R>,
  parameters: P,
) => Promise<readonly R[]>
