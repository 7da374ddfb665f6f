import type { Direction } from '../pages.ts'
import { type Statement, statement } from '../statements/statement.ts'

/** The two statements that read one list forwards and backwards. */
export type ScanStatement<P extends object, R extends object> = Readonly<
  Record<Direction, Statement<P, R>>
>

/** Declares the pair `<name>:ascending` and `<name>:descending`, which one file of cypher/ is the text of. */
export function scan<P extends object, R extends object>(
  name: string,
  parameters: readonly (keyof P & string)[],
  columns: readonly (keyof R & string)[],
): ScanStatement<P, R> {
  return {
    ascending: statement<P, R>(`${name}:ascending`, parameters, columns),
    descending: statement<P, R>(`${name}:descending`, parameters, columns),
  }
}
