import { isWhole } from './isWhole.ts'

/**
 * How many of so many random cases are tried: all of them where all is to be tested, else a third. On
 * Neo4j, which takes half a second to plan each combination of statements that is new to it, a sixth.
 */
export function cases(all: number, { name }: { readonly name: string } = memory): number {
  if (isWhole) return all
  return Math.ceil(all / (name === memory.name ? 3 : 6))
}

/** Where no server is asked. */
const memory = { name: 'embedded' }
