import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { MOST_JOINS } from './joining.ts'

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
  const [file = '', flavour] = name.split('~')
  const own = `${root}${file}.${dialect}.cypher`
  const text = included(
    readFileSync(existsSync(own) ? own : `${root}${file}.cypher`, 'utf8'),
    flavour === 'joined',
    dialect,
  )
  // The embedded engine takes no hints; Neo4j needs them where its statistics lag behind.
  if (dialect === 'embedded') return text.replace(/^\s*USING .*\n/gm, '')
  // Neo4j plans a text anew for each type that a parameter has, and for each order of magnitude of the
  // size of a list or a text. All that is given comes in one map, of which it keeps one plan.
  return text.replace(/\$(\w+)/g, (_, name: string) => `$given.${name}`)
}

/**
 * A text with the parts that it names in their places:
 * - `// include <noun>/matches carrying <variables>`: conditions on what is listed. Where filters have
 *   joins, the terms that tell of them are added to those that are kept, and the variables carried on;
 *   `at <instant>` tells when what is joined is to be known, where the statement asks for several.
 * - `// include <noun>/matches for <request>`: the same conditions as another request asks them. So
 *   are parts included that have nothing to do with joins.
 */
export function included(text: string, isJoined = false, dialect: Dialect = 'neo4j'): string {
  const directive = /^( *)\/\/ include (\S+)(?: for (\S+)| carrying (.+?)(?: at (\S+))?)\n/gm
  return text.replace(
    directive,
    (_, indent: string, name: string, request?: string, carried?: string, at = '$knownAt') => {
      const part = partOf(name, dialect)
      if (request !== undefined) return indented(part.replace(/\bq\./g, `${request}.`), indent)
      if (!isJoined) return indented(part, indent)
      const kept = /\b(?:rel|e)\.terms\b/
      const [all = ''] = kept.exec(part) ?? []
      const joins = joinsOf(name.replace(/\/.*$/, '/joined'), dialect).replaceAll('$knownAt', at)
      const filter = part.replace(new RegExp(kept, 'g'), 'terms')
      return indented(`WITH ${carried}, ${all}${joins} AS terms\nWHERE true\n${filter}`, indent)
    },
  )
}

function joinsOf(name: string, dialect: Dialect): string {
  const join = included(partOf(name, dialect), false, dialect).trimEnd()
  return Array.from(
    { length: MOST_JOINS },
    (_, index) =>
      ` + ${join.replaceAll('joins[0]', `joins[${index}]`).replaceAll('joined=0', `joined=${index}`)}`,
  ).join('')
}

function partOf(name: string, dialect: Dialect): string {
  const own = `${root}${name}.${dialect}.part.cypher`
  const file = existsSync(own) ? own : `${root}${name}.part.cypher`
  return readFileSync(file, 'utf8').replace(/^\/\/ .*\n/, '')
}

function indented(text: string, indent: string): string {
  return text.replace(/^(?=.)/gm, indent)
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
