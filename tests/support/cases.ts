import { isWhole } from './isWhole.ts'

/**
 * How many of so many random cases are tried on an engine. Each combination of statements that is new
 * to it takes Neo4j half a second to plan: there it is a sixth of them, unless all is to be tested.
 */
export function cases(all: number, { name }: { readonly name: string }): number {
  return isWhole || name === 'embedded' ? all : Math.ceil(all / 6)
}
