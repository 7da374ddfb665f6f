import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The engines that have texts of their own where they cannot share one. */
export type Dialect = 'neo4j' | 'embedded'

const root = fileURLToPath(new URL('../../cypher/', import.meta.url))

/** Answers the text of a statement for one engine: its own variant, else the common one. */
export function cypherTexts(dialect: Dialect): (name: string) => string {
  const known = new Map<string, string>()
  return (name) => {
    const text = known.get(name) ?? readText(name, dialect)
    known.set(name, text)
    return text
  }
}

function readText(name: string, dialect: Dialect): string {
  const own = `${root}${name}.${dialect}.cypher`
  const text = readFileSync(existsSync(own) ? own : `${root}${name}.cypher`, 'utf8')
  // The embedded engine takes no hints; Neo4j needs them where its statistics lag behind.
  if (dialect === 'embedded') return text.replace(/^\s*USING .*\n/gm, '')
  // Neo4j plans a text anew for each type that a parameter has, and for each order of magnitude of the
  // size of a list or a text. All that is given comes in one map, of which it keeps one plan.
  return text.replace(/\$(\w+)/g, (_, name: string) => `$given.${name}`)
}

/** One step of the database's schema. */
export interface Migration {
  readonly name: string
  readonly text: string
}

/**
 * The numbered files of cypher/schema that one engine runs, in their order: the common ones and
 * its own; a variant takes the place of the common file of its name.
 */
export function migrations(dialect: Dialect): readonly Migration[] {
  const files = readdirSync(`${root}schema`).map((file) => file.replace(/\.cypher$/, ''))
  const mine = files.map((file) => file.split('.')).filter(([, of]) => !of || of === dialect)
  const names = [...new Set(mine.map(([name = '']) => name))].sort()
  return names.map((name) => ({ name, text: readText(`schema/${name}`, dialect) }))
}
