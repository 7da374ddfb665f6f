import type { ParticipationQuery } from '../catalogue/relation.ts'
import { participations, playedRoles, relationsOfKeys } from '../catalogue/relation.ts'
import type { ListedRow, RequestRow } from '../catalogue/rows.ts'
import { fileAndFlavour, flavoured, isUnfiltered } from '../flavours.ts'
import type { Direction } from '../pages.ts'
import type { Ask, Call, Row } from '../statement.ts'
import { type PlayedRole, RoleOrder } from './roleOrder.ts'

type PageRow = RequestRow & ListedRow

interface PageParameters {
  readonly requests: readonly ParticipationQuery[]
  readonly rows: number
  readonly knownAt: number | null
}

/** How many relations are looked at for a page of which few match, at first. */
const FEWEST = 16

/**
 * Pages of what is, by the order that is kept of the roles that fillers play: no more relations are
 * read than it takes to fill them. What was hangs elsewhere, and is left to the statement.
 */
export class OrderedPages {
  readonly #ask: Ask
  readonly #order: RoleOrder
  readonly #directions = new Map<string, Direction>()

  constructor(ask: Ask) {
    this.#ask = flavoured(ask)
    this.#order = new RoleOrder((id) => ask(playedRoles, { id }))
    for (const { ascending, descending } of Object.values(participations)) {
      this.#directions.set(ascending.name, 'ascending').set(descending.name, 'descending')
    }
  }

  /** Forgets the order of roles: the graph has changed. */
  forget(): void {
    this.#order.forget()
  }

  /** The rows of a call for pages of what is; null for any other. */
  async answer({ statement, parameters }: Call): Promise<readonly Row[] | null> {
    const [name] = fileAndFlavour(statement.name)
    const direction = this.#directions.get(name)
    if (!direction) return null
    // The catalogue declares these parameters for the statements of pages.
    const { requests, rows, knownAt } = parameters as PageParameters
    if (requests.some(({ id }) => id.includes('@'))) return null
    const pages = await Promise.all(
      requests.map((query) => this.#page(query, { rows, knownAt, direction })),
    )
    return pages.flat().map((row) => ({ ...row }))
  }

  async #page(
    query: ParticipationQuery,
    { rows, knownAt, direction }: Omit<PageParameters, 'requests'> & { direction: Direction },
  ): Promise<readonly PageRow[]> {
    const found: PageRow[] = []
    const stretch = await this.#order.stretch(query, direction)
    for (let size = Math.max(rows, FEWEST); found.length < rows; size *= 2) {
      const played = some(stretch, found.length === 0 && isUnfiltered(query) ? rows : size)
      if (played.length === 0) break
      const requests = [{ ...query, keys: played.map(keyOf) }]
      const passing = await this.#ask(relationsOfKeys, { requests, knownAt })
      const byKey = new Map(passing.map((row) => [row.key, row]))
      found.push(...played.flatMap(({ order }) => byKey.get(order) ?? []))
    }
    return found.slice(0, rows)
  }
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

/** The key of a role is that of its relation, `<time>|<id>`, and behind it the role. */
function keyOf({ order }: PlayedRole) {
  const ofRelation = order.slice(0, order.lastIndexOf('|'))
  return { key: order, order: ofRelation, id: ofRelation.slice(ofRelation.indexOf('|') + 1) }
}
