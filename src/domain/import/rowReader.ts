import { isTooLong, tooLong } from '../ingest/lines/longestName.ts'
import type { Fault, Report } from '../ingest/lines/problem.ts'
import { readTime } from '../ingest/lines/readTime.ts'
import type { ClaimRecord } from '../ingest/lines/record.ts'
import { dateReader } from './dateForm.ts'
import { type AttributeSource, isList, type Mapping, type Source } from './mapping.ts'
import type { Row } from './rowSource.ts'

/** What a row says of an event, with everything by the names that stand in it. */
export interface RowEvent {
  readonly type: string
  /** The names of what fills each role, none twice. */
  readonly roles: readonly (readonly [role: string, names: readonly string[]])[]
  readonly rest: Pick<ClaimRecord, 'time' | 'quote' | 'attributes'> & { readonly key?: string }
}

type Attributes = NonNullable<ClaimRecord['attributes']>
type Dated = Pick<AttributeSource, 'from' | 'written'>
type Values = Readonly<Record<string, readonly string[]>>

/** Reads rows as events, by a mapping. */
export class RowReader {
  readonly #mapping: Mapping
  readonly #width: number
  readonly #places: ReadonlyMap<string, number>
  readonly #dates = new Map<string, ReturnType<typeof dateReader>>()

  constructor(mapping: Mapping, columns: readonly string[]) {
    this.#mapping = mapping
    this.#width = columns.length
    this.#places = new Map(columns.map((column, index) => [column, index]))
  }

  /** The event of a row, or all that is wrong with it; null for a row that is left out. */
  read({ cells, fault }: Row): RowEvent | readonly Fault[] | null {
    if (fault !== null) return [{ path: '', message: fault }]
    if (cells.length !== this.#width) {
      return [{ path: '', message: `a row has ${this.#width} cells, this one ${cells.length}` }]
    }
    if (!this.#isKept(cells)) return null
    const faults: Fault[] = []
    const report = (path: string, message: string) => void faults.push({ path, message })
    const event = this.#event(cells, report)
    return faults.length > 0 ? faults : event
  }

  #isKept(cells: readonly string[]): boolean {
    const { keep, skip } = this.#mapping
    const has = (values: Values, column: string) =>
      values[column]?.includes(this.#text(column, cells)) ?? false
    if (keep && !Object.keys(keep).every((column) => has(keep, column))) return false
    return !(skip && Object.keys(skip).some((column) => has(skip, column)))
  }

  #event(cells: readonly string[], report: Report): RowEvent {
    const { type, roles, time, key, quote, attributes = {} } = this.#mapping.event
    const said = (source: Source | undefined) => this.#text(source, cells) || undefined
    const when = this.#time(time, cells, report)
    const [told, words] = [this.#key(key, cells, report), said(quote)]
    return {
      type: this.#name(type, cells) || missing(nameOf(type), 'the type is empty', report),
      roles: Object.entries(roles).flatMap(([role, given]) => {
        const names = listed(given)
          .map((one) => this.#named(one, cells, report))
          .filter((name) => name !== '')
        return names.length > 0 ? [[role, [...new Set(names)]] as const] : []
      }),
      rest: {
        ...(when === undefined ? {} : { time: when }),
        ...(told === undefined ? {} : { key: told }),
        ...(words === undefined ? {} : { quote: words }),
        ...this.#attributes(attributes, cells, report),
      },
    }
  }

  /** When it was, in EDTF. */
  #time(time: Mapping['event']['time'], cells: readonly string[], report: Report) {
    const text = this.#text(time?.from, cells)
    if (time === undefined || text === '') return undefined
    return this.#date(text, time, report) ?? undefined
  }

  /** A date in EDTF; what is none is reported, and the answer is null. */
  #date(text: string, { from, written }: Dated, report: Report): string | null {
    const date = written === undefined ? text : this.#written(written)(text)
    if (date === null) report(nameOf(from), `${text} is not written as ${written}`)
    else if (readTime(date, nameOf(from), report)) return date
    return null
  }

  #written(form: string): ReturnType<typeof dateReader> {
    const known = this.#dates.get(form) ?? dateReader(form)
    this.#dates.set(form, known)
    return known
  }

  /** What tells it apart: the cell of one column, or those of several as a list in JSON, which no two lists share. */
  #key(key: Mapping['event']['key'], cells: readonly string[], report: Report) {
    if (key === undefined) return undefined
    const told = listed(key).map((one) => {
      const text = this.#text(one, cells)
      if (text === '') report(nameOf(one), 'the key is empty')
      return text
    })
    return isList(key) ? JSON.stringify(told) : told[0]
  }

  #attributes(
    attributes: Readonly<Record<string, AttributeSource>>,
    cells: readonly string[],
    report: Report,
  ): { attributes?: Attributes } {
    const given: Attributes = {}
    for (const [name, one] of Object.entries(attributes)) {
      const text = this.#text(one.from, cells)
      const value = text === '' ? null : this.#value(text, one, report)
      if (value !== null) given[name] = value
    }
    return Object.keys(given).length > 0 ? { attributes: given } : {}
  }

  #value(text: string, one: AttributeSource, report: Report) {
    if (one.kind !== 'date') return attributeValue(text, one, report)
    const date = this.#date(text, one, report)
    return date === null ? null : { date }
  }

  /** The name of an entity. */
  #named(source: Source, cells: readonly string[], report: Report): string {
    const text = this.#name(source, cells)
    if (isTooLong(text)) report(nameOf(source), tooLong)
    return text
  }

  #name(source: Source, cells: readonly string[]): string {
    const text = this.#text(source, cells)
    const isSpaced = this.#mapping.underscores && text.includes('_')
    return isSpaced ? text.replaceAll('_', ' ').trim() : text
  }

  #text(source: Source | undefined, cells: readonly string[]): string {
    if (source === undefined) return ''
    if (typeof source !== 'string') return source.constant
    return cells[this.#places.get(source) ?? -1]?.trim() ?? ''
  }
}

function attributeValue(text: string, { from, kind, unit }: AttributeSource, report: Report) {
  const path = nameOf(from)
  if (kind === 'text') return text
  if (kind === 'boolean') {
    if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true'
    report(path, `${text} is neither true nor false`)
    return null
  }
  const number = Number(text)
  if (!Number.isFinite(number) || (Number.isInteger(number) && !Number.isSafeInteger(number))) {
    report(path, `${text} is no number that can be kept exactly`)
    return null
  }
  return unit === undefined ? number : { number, unit }
}

/** One column, or a list of them. */
function listed(given: Source | readonly Source[]): readonly Source[] {
  return isList(given) ? given : [given]
}

function nameOf(source: Source | undefined): string {
  return typeof source === 'string' ? source : ''
}

function missing(path: string, message: string, report: Report): string {
  report(path, message)
  return ''
}
