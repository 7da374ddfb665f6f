import {
  listedRelations,
  muchOfSources,
  type ParticipationQuery,
  participations,
  playedRoles,
  type RelationQuery,
  relationPages,
  relationsOfKeys,
} from '../catalogue/relationPages.ts'
import type { ListedRow, RequestRow } from '../catalogue/rows.ts'
import { HIGHEST, LOWEST } from '../orderKey.ts'
import type { Direction } from '../pages.ts'
import { fileAndFlavour, flavoured, isUnfiltered } from '../statements/flavours.ts'
import type { AnyStatement, Ask, Call, Row } from '../statements/statement.ts'
import { type PlayedRole, RoleOrder } from './roleOrder.ts'

type PageRow = RequestRow & ListedRow

/** What the pages of a statement list. */
interface Pages {
  /** Of all, for requests alone of which what speaks of relations leads to too much: `much`. */
  readonly of: 'filler' | 'all' | 'much'
  readonly direction: Direction
}

interface Asked<Q> {
  readonly requests: readonly Q[]
  readonly rows: number
  readonly knownAt: number | null
}

type OfFillers = Asked<ParticipationQuery>
type OfAll = Asked<RelationQuery>

interface PageReading extends Omit<OfFillers, 'requests'> {
  readonly direction: Direction
  readonly keyOf: (order: string) => { key: string; order: string; id: string }
  /** How many are looked at one by one at most. */
  readonly most: number
}

/** How many relations are looked at for a page of which few match, at first. */
const FEWEST = 16

/** How many of all relations are looked at one by one, until to look at all in one pass takes less. */
const MOST = 2_000

/** What all relations are kept in order under, which is no filler. */
const ALL = ''

/**
 * Pages of what is, by the order that is kept of the roles that fillers play, and of all relations: no
 * more are read than it takes to fill them. What was hangs elsewhere, and is left to the statement.
 */
export class OrderedPages {
  readonly #ask: Ask
  readonly #order: RoleOrder
  readonly #pages: ReadonlyMap<string, Pages>

  constructor(ask: Ask) {
    this.#ask = flavoured(ask)
    this.#order = new RoleOrder((id) => (id === ALL ? readAll(ask) : ask(playedRoles, { id })))
    const { all, ofType, ofSpan, allButOfSources, ofTypeButOfSources, ofSpanButOfSources } =
      relationPages
    this.#pages = new Map([
      ...pagesOf('filler', Object.values(participations)),
      ...pagesOf('all', [all, ofType, ofSpan]),
      ...pagesOf('much', [allButOfSources, ofTypeButOfSources, ofSpanButOfSources]),
    ])
  }

  /** Forgets the order of roles: the graph has changed. */
  forget(): void {
    this.#order.forget()
  }

  /** The rows of a call for pages of what is; null for any other. */
  async answer({ statement, parameters }: Call): Promise<readonly Row[] | null> {
    const [name] = fileAndFlavour(statement.name)
    const pages = this.#pages.get(name)
    if (!pages) return null
    const { of, direction } = pages
    // The catalogue declares these parameters for the statements of pages.
    if (of === 'filler') return await this.#ofFillers(parameters as OfFillers, direction)
    const asked = parameters as OfAll
    return await this.#ofAll(of === 'much' ? await this.#much(asked) : asked, direction)
  }

  async #much(asked: OfAll): Promise<OfAll> {
    const much = await this.#ask(muchOfSources, { requests: asked.requests })
    const places = new Set(much.map(({ request }) => request))
    return { ...asked, requests: asked.requests.filter(({ index }) => places.has(index)) }
  }

  async #ofFillers({ requests, ...asked }: OfFillers, direction: Direction) {
    if (requests.some(({ id }) => id.includes('@'))) return null
    return await this.#rows(requests, { ...asked, direction, keyOf: keyOfRole, most: Infinity })
  }

  async #ofAll({ requests, ...asked }: OfAll, direction: Direction) {
    if (requests.some(({ shelf }) => shelf !== 'current')) return null
    const queries = requests.map((query) => ({ ...query, ...anyRole, id: ALL }))
    return await this.#rows(queries, { ...asked, direction, keyOf: keyOfRelation, most: MOST })
  }

  /** Null where one of the pages would take more than its most. */
  async #rows(
    queries: readonly ParticipationQuery[],
    reading: PageReading,
  ): Promise<readonly Row[] | null> {
    const pages = await Promise.all(queries.map((query) => this.#page(query, reading)))
    const rows = pages.flatMap((page) => page ?? [])
    return pages.includes(null) ? null : rows.map((row) => ({ ...row }))
  }

  async #page(
    query: ParticipationQuery,
    { rows, knownAt, direction, keyOf, most }: PageReading,
  ): Promise<readonly PageRow[] | null> {
    const found: PageRow[] = []
    const stretch = await this.#order.stretch(query, direction)
    let seen = 0
    for (let size = Math.max(rows, FEWEST); found.length < rows; size *= 2) {
      const played = some(stretch, found.length === 0 && isUnfiltered(query) ? rows : size)
      if (played.length === 0) break
      seen += played.length
      if (seen > most) return null
      const requests = [{ ...query, keys: played.map(({ order }) => keyOf(order)) }]
      const passing = await this.#ask(relationsOfKeys, { requests, knownAt })
      const byKey = new Map(passing.map((row) => [row.key, row]))
      found.push(...played.flatMap(({ order }) => byKey.get(order) ?? []))
    }
    return found.slice(0, rows)
  }
}

/** What a list of all relations asks of the roles of fillers: nothing. */
const anyRole = {
  ...{ others: [], role: null, roles: null, once: false },
  ...{ relationsAbove: LOWEST, relationsBelow: HIGHEST },
}

async function readAll(ask: Ask): Promise<readonly PlayedRole[]> {
  const relations = await ask(listedRelations, {})
  // A text that many have in common is kept once.
  const types = new Map(relations.map(({ type }) => [type, type]))
  return relations.map(({ order, type, span }) => ({
    ...{ order, type: types.get(type) ?? type, span, role: '', first: true },
  }))
}

function pagesOf(
  of: Pages['of'],
  scans: readonly Readonly<Record<Direction, AnyStatement>>[],
): readonly (readonly [string, Pages])[] {
  return scans.flatMap(({ ascending, descending }) => [
    [ascending.name, { of, direction: 'ascending' }] as const,
    [descending.name, { of, direction: 'descending' }] as const,
  ])
}

function some(stretch: Generator<PlayedRole>, size: number): readonly PlayedRole[] {
  const found: PlayedRole[] = []
  while (found.length < size) {
    const { value, done } = stretch.next()
    if (done) break
    found.push(value)
  }
  return found
}

/** The key of a role is that of its relation, and behind it the role. */
function keyOfRole(order: string) {
  return { ...keyOfRelation(order.slice(0, order.lastIndexOf('|'))), key: order }
}

/** The key of a relation is `<time>|<id>`. */
function keyOfRelation(order: string) {
  return { key: order, order, id: order.slice(order.indexOf('|') + 1) }
}
