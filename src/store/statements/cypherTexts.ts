import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Flavour, fileAndFlavour, MOST_JOINS } from './flavours.ts'

/** The engines that have texts of their own where they cannot share one. */
export type Dialect = 'neo4j' | 'embedded'

const root = fileURLToPath(new URL('../../../cypher/', import.meta.url))

/**
 * Answers the text of a statement for one engine: its own variant, else the common one. What lists
 * in an order stands in its file as it is read forwards, `ASC`, which read backwards is `DESC`.
 */
export function cypherTexts(dialect: Dialect): (name: string) => string {
  const known = new Map<string, string>()
  return (name) => {
    const text = known.get(name) ?? readText(name, dialect)
    known.set(name, text)
    return text
  }
}

/**
 * A name is `<noun>/<verb>`, the path of a file, and behind it what is made of it, each only where it is
 * asked: `?<condition>`, `:<direction>`, `#<frame>`, `+<part>` for each part and `~<flavour>`; or it
 * is two such pages, `<outer>><inner>`, in one flavour.
 */
function readText(name: string, dialect: Dialect): string {
  const [files, flavour] = fileAndFlavour(name)
  const [outer = '', inner] = files.split('>').map((page) => {
    const [listing = '', ...parts] = page.split('+')
    const [list = '', frame] = listing.split('#')
    const [conditional = '', direction] = list.split(':')
    const [file = '', condition] = conditional.split('?')
    const own = `${root}${file}.${dialect}.cypher`
    const read = readFileSync(existsSync(own) ? own : `${root}${file}.cypher`, 'utf8')
    const any = condition === undefined ? read : where(condition, read)
    const text = frame === undefined ? any : framed(any, frame)
    const directed = text.replace(/ ASC\b/g, direction === 'descending' ? ' DESC' : '')
    return textWithParts(directed, parts)
  })
  const whole = inner === undefined ? outer : nested(outer, inner)
  const text = brief(included(whole, flavour, dialect))
  // The embedded engine takes no hints, which Neo4j needs where its statistics lag behind, and changes
  // much as it changes little.
  if (dialect === 'embedded') return text.replace(/^USING .*\n| IN TRANSACTIONS OF \d+ ROWS/gm, '')
  // Neo4j plans a text anew for each type that a parameter has, and for each order of magnitude of the
  // size of a list or a text. All that is given comes in one map, of which it keeps one plan.
  return text.replace(/\$(\w+)/g, (_, name: string) => `$given.${name}`)
}

/** The text of a page with what else comes along with its relations (see `parts`). */
function textWithParts(text: string, parts: readonly string[]): string {
  if (parts.length === 0) return text
  const including = parts.map((part) => `\n// include relation/${part} for q\n`)
  return text.replace('null AS beside', () => `[${including.join(',')}] AS beside`)
}

/** The text of a page for those requests alone of which relation/sources tells that a condition holds. */
function where(condition: string, page: string): string {
  const unwound = 'UNWIND $requests AS q\n'
  const asked = `${unwound}// include relation/sources for q\nWITH q, ${condition}\nWHERE ${condition}\n`
  return page.replace(unwound, () => asked)
}

/** The text of pages within pages: in its frame an outer one, and an inner one that takes each request from there. */
function nested(outer: string, inner: string): string {
  const frame = readFileSync(`${root}relation/nested.frame.cypher`, 'utf8')
  const each = inner.replace(/^UNWIND \$requests AS q\n/m, '').replaceAll('$rows', '$innerRows')
  return frame.replace(/^ *\/\/ outer\n/m, () => outer).replace(/^ *\/\/ inner\n/m, () => each)
}

/** A frame around what a page lists, up to where it is cut. */
function framed(page: string, frame: string): string {
  const text = readFileSync(`${root}relation/${frame}.frame.cypher`, 'utf8')
  const [listed = ''] = /^UNWIND .*?(?=^ *WITH [^\n]* LIMIT \$rows\n)/ms.exec(page) ?? []
  return text.replace(/^\/\/ listed\n/m, () => listed)
}

/**
 * A text as it is sent, without what is said to those who read it: a statement that fits into 1,400
 * bytes is sent in one piece, and each piece costs a twentieth of a read.
 */
function brief(text: string): string {
  return text.replace(/^\s*(\/\/.*\n)?/gm, '')
}

/**
 * A text with the parts that it names in their places:
 * - `// include <noun>/matches carrying <variables>`: conditions on what is listed, none where it is
 *   asked plainly. Where filters have joins, they are looked for in what passes all else: the terms
 *   that tell of them are added to those that are kept, and the variables carried on; `at <instant>`
 *   tells when what is joined is to be known, where the statement asks for several.
 * - `// unless plain` to `// end`: what is left out where it is asked plainly.
 * - `// include <noun>/matches for <request>`: the same conditions as another request asks them. So
 *   are parts included that have nothing to do with joins, without `for` where they say nothing of a
 *   request. Parts can name others in the same way.
 */
export function included(
  text: string,
  flavour: Flavour | null = null,
  dialect: Dialect = 'neo4j',
): string {
  const isUnfiltered = flavour === 'plain' || flavour === 'past'
  const whole = resolved(text)
  const view = viewOf(flavour)
  const looking = view ? lookingFrom(view, whole) : whole
  if (!isUnfiltered && flavour !== 'terms') return looking
  const narrow = flavour === 'plain' ? looking.replace(severalStretches, '') : looking
  // Only filters of times ask for spans of time.
  return narrow.replace(/^ *AND \(q\.span IS NULL OR \w+\.span = q\.span\)\n/gm, '')

  function resolved(naming: string): string {
    const directive = /^( *)\/\/ include (\S+)(?: for (\S+)| carrying (.+?)(?: at (\S+))?)?\n/gm
    return naming.replace(
      directive,
      (_, indent: string, name: string, request?: string, carried?: string, at = '$knownAt') => {
        if (isUnfiltered && name.endsWith('/matches')) return ''
        const part = resolved(partOf(name, dialect, flavour))
        if (request !== undefined) return indented(part.replace(/\bq\./g, `${request}.`), indent)
        if (carried === undefined || flavour !== 'joined') return indented(part, indent)
        const [all = ''] = /\b(?:rel|e)\.terms\b/.exec(part) ?? []
        const joins = joinsOf(name.replace(/\/.*$/, '/joined'), dialect).replaceAll('$knownAt', at)
        const [clauses = ''] = clausesTest.exec(part) ?? []
        const joining = clauses.replace('q.clauses', 'q.joining').replaceAll(all, 'terms')
        const looking = `WITH ${carried}, ${all}${joins} AS terms\nWHERE true\n`
        return indented(`${part}${looking}${joining}`, indent)
      },
    )
  }
}

/** What tests the clauses of a filter, among the conditions of a part. */
const clausesTest = /^AND all\(clause IN q\.clauses .*? = test\.holds\)\)\n/ms

type View = 'now' | 'past'

/** Whether a flavour looks at what is or at what was; null where it can do either. */
function viewOf(flavour: Flavour | null): View | null {
  if (flavour === 'past') return 'past'
  return flavour === null || flavour === 'joined' ? null : 'now'
}

/** What stands between `// unless plain` and `// end` is left out where a list is one stretch of one index. */
const severalStretches = /^ *\/\/ unless plain\b[\s\S]*?^ *\/\/ end\n/gm

/** The three ways in which texts ask whether now is meant or an earlier instant, each with what they say then. */
const views = [
  {
    asking: /^( *)AND \(\$knownAt IS NULL OR \(([^()]*)\)\)\n/gm,
    now: '',
    past: '$1AND $2\n',
  },
  {
    asking: /\(\(\$knownAt IS NULL AND ([^()]*)\) OR \(([^()]*)\)\)/g,
    now: '$1',
    past: '($2)',
  },
  {
    asking: /CASE WHEN \$knownAt IS NULL THEN ([^()]*?) ELSE ([^()]*?) END/g,
    now: '$1',
    past: '($2)',
  },
] as const

/** A text with only what it says of now, or of what was. */
function lookingFrom(view: View, text: string): string {
  return views.reduce((known, { asking, [view]: then }) => known.replace(asking, then), text)
}

/**
 * The terms of the joins that are there. On Neo4j one look serves each in turn, since a copy for each
 * takes as long to plan again; the embedded engine takes no patterns in list comprehensions.
 */
function joinsOf(name: string, dialect: Dialect): string {
  const looked = included(partOf(name, dialect), null, dialect).trimEnd()
  const as = (join: string) => looked.replace(/\bjoin\./g, () => `${join}.`)
  if (dialect === 'neo4j') {
    const each = as('q.joins[place]')
    return ` + [place IN range(0, size(q.joins) - 1) WHERE ${each} | 'joined=' + place]`
  }
  const terms = Array.from({ length: MOST_JOINS }, (_, place) => {
    const join = `q.joins[${place}]`
    return ` + CASE WHEN ${join} IS NULL THEN [] WHEN ${as(join)} THEN ['joined=${place}'] ELSE [] END`
  })
  return terms.join('')
}

/** A part: the engine's own, else that of a flavour or of what it looks at, else the common one. */
function partOf(name: string, dialect: Dialect, flavour: Flavour | null = null): string {
  const view = viewOf(flavour)
  const variants = [dialect, flavour, view, null].map((one) => (one === null ? '' : `.${one}`))
  const files = variants.map((one) => `${root}${name}${one}.part.cypher`)
  return readFileSync(files.find(existsSync) ?? '', 'utf8').replace(/^\/\/ .*\n/, '')
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
