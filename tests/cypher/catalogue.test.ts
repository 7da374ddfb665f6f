import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import * as change from '../../src/store/catalogue/change.ts'
import * as claim from '../../src/store/catalogue/claim.ts'
import * as document from '../../src/store/catalogue/document.ts'
import * as entity from '../../src/store/catalogue/entity.ts'
import * as ever from '../../src/store/catalogue/ever.ts'
import * as facet from '../../src/store/catalogue/facet.ts'
import * as hop from '../../src/store/catalogue/hop.ts'
import * as identity from '../../src/store/catalogue/identity.ts'
import * as imports from '../../src/store/catalogue/imports.ts'
import * as link from '../../src/store/catalogue/link.ts'
import type { KnownAt, Requests } from '../../src/store/catalogue/parameters.ts'
import * as purge from '../../src/store/catalogue/purge.ts'
import * as relation from '../../src/store/catalogue/relation.ts'
import * as relationPages from '../../src/store/catalogue/relationPages.ts'
import { claimColumns } from '../../src/store/catalogue/rows.ts'
import type { ScanStatement } from '../../src/store/catalogue/scan.ts'
import * as surroundings from '../../src/store/catalogue/surroundings.ts'
import * as vocabulary from '../../src/store/catalogue/vocabulary.ts'
import { counting } from '../../src/store/leads/counting.ts'
import { cypherTexts, included, migrations } from '../../src/store/statements/cypherTexts.ts'
import type { Flavour } from '../../src/store/statements/flavours.ts'
import { parts as besides } from '../../src/store/statements/parts.ts'
import type { AnyStatement } from '../../src/store/statements/statement.ts'

const root = fileURLToPath(new URL('../../cypher/', import.meta.url))
const statements = [
  change,
  claim,
  document,
  entity,
  ever,
  hop,
  facet,
  identity,
  imports,
  link,
  purge,
  relation,
  relationPages,
  surroundings,
  vocabulary,
]
  .flatMap((topic) => Object.values<unknown>(topic))
  .flatMap(statementsIn)
const declared = new Map(statements.map((statement) => [statement.name, statement]))
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.cypher'))
  .map((file) => relative(root, join(root, file)).replace(/\.cypher$/, ''))
const parts = files.filter((file) => file.endsWith('.part'))
const frames = files.filter((file) => file.endsWith('.frame'))
const texts = files.filter(
  (file) => !file.startsWith('schema/') && ![...parts, ...frames].includes(file),
)

/** The file that a statement is read from: one for both ways of a scan, whatever the condition. */
function fileOf(name: string): string {
  return name.replace(/(\?\w+)?(:(ascending|descending))?$/, '')
}

/** The statements that an export of the catalogue declares: one, or the two of a scan. */
function statementsIn(value: unknown): AnyStatement[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  if ('name' in value && 'columns' in value) return [value as AnyStatement]
  return Object.values(value).flatMap(statementsIn)
}

function textOf(file: string, flavour: Flavour | null = null): string {
  return included(readFileSync(`${root}${file}.cypher`, 'utf8'), flavour)
}

/** The aliases of the last RETURN that is not within a subquery. */
function aliasesOf(text: string): string[] {
  const [, ...returned] = text.trimEnd().split(/^RETURN /m)
  const list = (returned.at(-1) ?? '').replace(/ ORDER BY [^}]*$/, '')
  return splitTop(list).map((column) => /([A-Za-z]+)$/.exec(column.trim())?.[1] ?? '')
}

function splitTop(list: string): string[] {
  const parts: string[] = []
  let depth = 0
  let part = ''
  for (const character of list) {
    if ('([{'.includes(character)) depth += 1
    if (')]}'.includes(character)) depth -= 1
    if (character === ',' && depth === 0) {
      parts.push(part)
      part = ''
    } else part += character
  }
  return part.trim() === '' ? parts : [...parts, part]
}

describe('the catalogue of Cypher', () => {
  it('declares a good number of statements, each under a name of its own', () => {
    expect(statements.length).toBeGreaterThan(60)
    expect(declared.size).toBe(statements.length)
  })

  it('has a text for every statement, and a statement for every text', () => {
    const common = new Set(texts.map((file) => file.replace(/\.(embedded|neo4j)$/, '')))
    expect([...common].sort()).toEqual([...new Set([...declared.keys()].map(fileOf))].sort())
  })

  it.each(texts)('%s takes and returns what is declared, and opens with its intent', (file) => {
    const name = file.replace(/\.(embedded|neo4j)$/, '')
    const statement = declared.get(name) ?? declared.get(`${name}:ascending`)
    expect(textOf(file)).toMatch(/^\/\/ [A-Z].*\.\n/)
    for (const flavour of [null, 'joined', 'past', 'now', 'terms', 'plain'] as const) {
      const body = textOf(file, flavour).replace(/^\/\/.*$/gm, '')
      const used = new Set([...body.matchAll(/\$([A-Za-z]+)/g)].map(([, name = '']) => name))
      if (
        ['plain', 'terms', 'now'].includes(flavour ?? '') &&
        statement?.parameters.includes('knownAt')
      )
        used.add('knownAt')
      expect([...used].sort()).toEqual([...(statement?.parameters ?? [])].sort())
      expect(aliasesOf(body).sort()).toEqual([...(statement?.columns ?? [])].sort())
    }
  })

  it.each(
    texts.filter((file) =>
      /^relation\/(page|participations|hops)|^(relation|entity)\/byIds/.test(file),
    ),
  )('%s, asked plainly, says nothing of the past, and nothing of filters', (file) => {
    expect(textOf(file, 'plain')).not.toMatch(/knownAt IS|q\.having|q\.validFrom/)
    expect(textOf(file, 'terms')).not.toMatch(/knownAt IS|q\.clauses|q\.validFrom|q\.span IS NULL/)
    expect(textOf(file, 'now')).not.toMatch(/knownAt IS/)
  })

  it.each(parts)('%s opens with its intent and is part of several statements', (file) => {
    expect(textOf(file)).toMatch(/^\/\/ [A-Z].*\.\n/)
    // What is joined comes along with the conditions that ask for it.
    const name = file
      .replace(/(\.(embedded|terms|now|past))?\.part$/, '')
      .replace(/joined$/, 'matches')
    const isBeside = besides.some((one) => `relation/${one}` === name)
    const line = isBeside ? /null AS beside/ : new RegExp(`^ *// include ${name}( |$)`, 'm')
    const naming = files.filter((one) => line.test(readFileSync(`${root}${one}.cypher`, 'utf8')))
    // Conditions are told by the one part that pages include only where a condition is asked.
    const conditional = [...declared.keys()].filter((one) => one.includes('?'))
    const users = name === 'relation/sources' ? [...naming, ...conditional] : naming
    expect(users.length).toBeGreaterThan(1)
  })

  it.each(texts)('%s carries nothing on that a join looks for anew', (file) => {
    const text = readFileSync(`${root}${file}.cypher`, 'utf8')
    for (const [, noun, carried = ''] of text.matchAll(
      /include (\w+)\/matches carrying ([\w, ]+)/g,
    )) {
      const join = readFileSync(`${root}${noun}/joined.part.cypher`, 'utf8')
      const found = [...join.matchAll(/[([](\w+)[ :]/g)].map(([, variable]) => variable)
      expect(found).toContain('x')
      const listed = noun === 'relation' ? 'rel' : 'e'
      const names = carried
        .split(' at ')[0]
        ?.split(', ')
        .filter((one) => one !== listed)
      expect(names?.filter((one) => found.includes(one))).toEqual([])
    }
  })

  it.each(frames)('%s opens with its intent', (file) => {
    expect(textOf(file)).toMatch(/^\/\/ [A-Z].*\.\n/)
  })

  it('has a text for pages within pages, whatever leads to either', () => {
    const pages = Object.values(relationPages.participations).flatMap((scan) => Object.values(scan))
    for (const [outer, inner] of pages.flatMap((one) =>
      pages.map((other) => [one, other] as const),
    )) {
      const { name, parameters, columns } = relationPages.nestedParticipations(outer, inner)
      const text = cypherTexts('neo4j')(name)
      const used = new Set([...text.matchAll(/\$given\.(\w+)/g)].map(([, used = '']) => used))
      expect([...used].sort()).toEqual([...parameters].sort())
      expect(text.trimEnd().split('\n').at(-1)).toBe(`RETURN ${columns.join(', ')}`)
    }
  })

  it('has a text for pages with all that comes along, which is left out where it is not asked for', () => {
    const text = cypherTexts('neo4j')
    const scans = [relationPages.participations, relationPages.relationPages].flatMap((lists) =>
      Object.values(lists).flatMap((scan) => Object.values<AnyStatement>(scan)),
    )
    expect(scans).toHaveLength(42)
    for (const { name } of scans) {
      expect(text(name)).toContain('null AS beside')
      for (const flavour of ['', '~plain', '~terms', '~now', '~past', '~joined']) {
        const asked = text(`${name}+${besides.join('+')}${flavour}`)
        expect(asked).toMatch(/\[\nCOLLECT \{\n.*\n,\nhead\(COLLECT \{.*\n\] AS beside/s)
        expect(asked).not.toMatch(/\/\/|null AS beside/)
      }
      expect(text(`${name}+claims+type~plain`)).not.toContain('knownAt')
    }
  })

  it('reads the file of a scan either way, and no other', () => {
    const scans = [...declared.keys()].filter((name) => name.endsWith(':descending'))
    const read = new Set(scans.map(fileOf))
    for (const file of texts) {
      const isScan = read.has(file.replace(/\.(embedded|neo4j)$/, ''))
      expect(/ ASC\b/.test(textOf(file)), file).toBe(isScan)
    }
    for (const dialect of ['neo4j', 'embedded'] as const) {
      const text = cypherTexts(dialect)
      for (const name of scans) {
        const forwards = text(name.replace('descending', 'ascending'))
        const backwards = text(name)
        expect(backwards).not.toBe(forwards)
        expect(backwards.replaceAll(' DESC', '')).toBe(forwards.replaceAll(' DESC', ''))
      }
    }
  })

  it('has a text that counts for pages by time: what they list, and nothing of what they show', () => {
    for (const dialect of ['neo4j', 'embedded'] as const) {
      const text = cypherTexts(dialect)
      for (const lists of [relationPages.participations, relationPages.relationPages]) {
        for (const { ascending } of Object.values<ScanStatement<Requests<never> & KnownAt, never>>(
          lists,
        )) {
          const { name, columns } = counting<never, never>(ascending)
          const listed = text(ascending.name).split(/^WITH .* LIMIT \$/m)[0]
          expect(text(name).startsWith(`${listed}RETURN count(*) AS total\n}\n`)).toBe(true)
          expect(text(name).trimEnd().split('\n').at(-1)).toBe(
            `RETURN q.index AS request, ${columns[1]}`,
          )
        }
      }
    }
  })

  it('has a text that counts entities by what they are filtered by', () => {
    for (const dialect of ['neo4j', 'embedded'] as const) {
      for (const { ascending } of [entity.entityPageMatching, entity.entityPageLed]) {
        const { name } = counting<never, never>(ascending)
        expect(cypherTexts(dialect)(name)).toMatch(
          /e\.kind IN q\.kinds\)(.|\n)*= test\.holds\)\)\nRETURN count\(\*\) AS total\n\}\n/,
        )
      }
    }
  })

  it('returns claims that come along with pages as they come by themselves', () => {
    const valuesOf = (list: string) =>
      splitTop(list).map((one) =>
        one
          .trim()
          .replace(/\s+/g, ' ')
          .replace(/ AS \w+$/, ''),
      )
    const page = textOf('claim/ofRelation')
    const listed = valuesOf(/^RETURN (q\.index.*)/ms.exec(page)?.[1] ?? '').slice(1)
    const part = textOf('relation/claims.part')
    const values = valuesOf(/RETURN \[(.*)\] AS claim$/ms.exec(part)?.[1] ?? '')
    const named = { key: 'about.order', relation: 'about.relation' }
    expect(values).toEqual(listed.map((one) => named[one as keyof typeof named] ?? one))
    expect(values).toHaveLength(claimColumns.length + 1)
  })

  it('numbers its migrations, each once for an engine and each safe to repeat', () => {
    for (const dialect of ['neo4j', 'embedded'] as const) {
      const names = migrations(dialect).map(({ name }) => name)
      expect(names.length).toBeGreaterThan(10)
      expect(new Set(names.map((name) => name.slice(0, 10))).size).toBe(names.length)
      for (const { name, text } of migrations(dialect)) {
        expect(name).toMatch(/^schema\/\d{3}-|^\d{3}-/)
        // Nothing is made that may be there already; what else is written is the same each time.
        expect(text).toMatch(/IF NOT EXISTS|MERGE|^\s*SET /m)
        expect(text.replace(/^CREATE .* IF NOT EXISTS .*$/gm, '')).not.toMatch(
          /CREATE|DELETE|REMOVE/,
        )
      }
    }
  })
})
