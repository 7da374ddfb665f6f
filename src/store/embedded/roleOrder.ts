import type { ParticipationQuery } from '../catalogue/relationPages.ts'
import type { Direction } from '../pages.ts'

/** A role that something plays, as its lists are sorted and led to. */
export interface PlayedRole {
  readonly order: string
  readonly type: string
  readonly role: string
  readonly span: string
  readonly first: boolean
}

/** How many roles are remembered of all fillers together. */
const MOST = 2_000_000

/**
 * The roles that fillers play, in the order of their lists, remembered until the graph changes. What
 * other engines keep as indexes of relationships, this one has to keep for itself: without it a page
 * costs the degree.
 */
export class RoleOrder {
  readonly #read: (filler: string) => Promise<readonly PlayedRole[]>
  readonly #known = new Map<string, Promise<readonly PlayedRole[]>>()
  #size = 0

  constructor(read: (filler: string) => Promise<readonly PlayedRole[]>) {
    this.#read = read
  }

  /** Forgets all: the graph has changed. */
  forget(): void {
    this.#known.clear()
    this.#size = 0
  }

  /** The roles that a request leads to, whatever their relations are like, in the direction of its list. */
  async stretch(query: ParticipationQuery, direction: Direction): Promise<Generator<PlayedRole>> {
    const { id, others } = query
    const [own = [], ...theirs] = await Promise.all([id, ...others].map((one) => this.#of(one)))
    return between(own, query, direction, theirs)
  }

  #of(filler: string): Promise<readonly PlayedRole[]> {
    const known = this.#known.get(filler)
    if (known) return known
    const read = this.#read(filler).then((roles) =>
      [...roles].sort((a, b) => (a.order < b.order ? -1 : 1)),
    )
    this.#known.set(filler, read)
    void read.then(
      (roles) => this.#count(filler, read, roles.length),
      () => this.#known.delete(filler),
    )
    return read
  }

  #count(filler: string, read: Promise<unknown>, roles: number): void {
    // What was read before a change that came meanwhile is not remembered any more.
    if (this.#known.get(filler) !== read) return
    this.#size += roles
    if (this.#size > MOST) this.forget()
  }
}

function* between(
  roles: readonly PlayedRole[],
  query: ParticipationQuery,
  direction: Direction,
  ofOthers: readonly (readonly PlayedRole[])[],
): Generator<PlayedRole> {
  const [start, end] = [firstAbove(roles, query.above), firstFrom(roles, query.below)]
  for (let step = start; step < end; step += 1) {
    const played = roles[direction === 'ascending' ? step : start + end - 1 - step]
    if (!played || !isLedTo(played, query)) continue
    if (ofOthers.every((others) => isAmong(others, played))) yield played
  }
}

/** Whether one of some roles is played in the relation of another: keys are `<time>|<id>|<role>`. */
function isAmong(roles: readonly PlayedRole[], { order }: PlayedRole): boolean {
  const relation = order.slice(0, order.lastIndexOf('|') + 1)
  return roles[firstFrom(roles, relation)]?.order.startsWith(relation) === true
}

function isLedTo(played: PlayedRole, query: ParticipationQuery): boolean {
  return (
    (query.type === null || played.type === query.type) &&
    (query.role === null || played.role === query.role) &&
    (query.span === null || played.span === query.span) &&
    (query.types === null || query.types.includes(played.type)) &&
    (query.roles === null || query.roles.includes(played.role)) &&
    (!query.once || played.first)
  )
}

/** The place of the first key behind a bound. */
function firstAbove(roles: readonly PlayedRole[], bound: string): number {
  return firstWhere(roles, (order) => order > bound)
}

/** The place of the first key that is not ahead of a bound. */
function firstFrom(roles: readonly PlayedRole[], bound: string): number {
  return firstWhere(roles, (order) => order >= bound)
}

function firstWhere(roles: readonly PlayedRole[], holds: (order: string) => boolean): number {
  let [low, high] = [0, roles.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(roles[middle]?.order ?? '')) high = middle
    else low = middle + 1
  }
  return low
}
