import type { Link } from '../../store/port/links.ts'
import type { Thing } from './thing.ts'

/** One way on from a thing: to another, through a relation or without one between them. */
export interface Hop {
  readonly through: string | null
  readonly to: Thing
}

/**
 * The part of the graph that a search has read. Its things are entities, and the relations that fill
 * roles; any other relation only lies between them. Ids are unique among both.
 */
export class LinkMap {
  readonly #isAllowed: (link: Link) => boolean
  readonly #hops = new Map<string, Hop[]>()
  readonly #sorted = new Set<string>()
  readonly #pairs = new Set<string>()
  readonly #fillers = new Map<string, Thing[]>()
  readonly #degrees = new Map<string, number>()

  /** Takes no link whose target `isAllowed` refuses. */
  constructor(isAllowed: (link: Link) => boolean) {
    this.#isAllowed = isAllowed
  }

  /** Adds links, and says of each thing asked for what kind it is of. */
  add(links: readonly Link[], kindOf: (id: string) => Thing['kind']): void {
    for (const link of links) {
      // A relation passes the filter even where none of its fillers may be passed.
      if (isOwn(link)) this.#fillers.set(link.source, this.#fillers.get(link.source) ?? [])
      if (!this.#isAllowed(link)) continue
      const target: Thing = { id: link.target, kind: link.targetKind }
      this.#degrees.set(target.id, link.degree)
      const source: Thing = isOwn(link)
        ? { id: link.source, kind: 'relation' }
        : { id: link.source, kind: kindOf(link.source) }
      if (isOwn(link)) this.#addFiller(source.id, target)
      this.#join(source, target, link.through)
    }
  }

  /** Whether a relation is known to pass the filter: only then it is gone through. */
  isWhole({ id, kind }: Thing): boolean {
    return kind === 'entity' || this.#fillers.has(id)
  }

  /** The ways on from a thing, by the ids that come next. */
  hops({ id }: Thing): readonly Hop[] {
    const hops = this.#hops.get(id) ?? []
    if (!this.#sorted.has(id)) hops.sort(compareHops)
    this.#sorted.add(id)
    return hops
  }

  /** What can be reached from a thing by passing one relation, be it the thing itself. */
  reached(thing: Thing): readonly Thing[] {
    return (this.#hops.get(thing.id) ?? []).flatMap(({ through, to }) =>
      through === null && to.kind === 'relation' ? [to, ...(this.#fillers.get(to.id) ?? [])] : [to],
    )
  }

  /** How many roles a thing plays, as far as is known. */
  degree({ id }: Thing): number {
    return this.#degrees.get(id) ?? 1
  }

  #addFiller(relation: string, filler: Thing): void {
    const fillers = this.#fillers.get(relation)
    if (fillers?.every(({ id }) => id !== filler.id)) fillers.push(filler)
  }

  /** Both ends of a link can find it. */
  #join(source: Thing, target: Thing, through: readonly string[]): void {
    const pair = [...[source.id, target.id].sort(), through.length === 0].join('\n')
    if (this.#pairs.has(pair)) return
    this.#pairs.add(pair)
    for (const via of through.length === 0 ? [null] : through) {
      this.#hop(source, { through: via, to: target })
      this.#hop(target, { through: via, to: source })
    }
  }

  #hop({ id }: Thing, hop: Hop): void {
    const hops = this.#hops.get(id)
    if (hops) hops.push(hop)
    else this.#hops.set(id, [hop])
    this.#sorted.delete(id)
  }
}

/** Whether a link is that of a relation with its own filler. */
function isOwn({ through }: Link): boolean {
  return through.length === 0
}

function compareHops(a: Hop, b: Hop): number {
  return compareIds(a.through ?? a.to.id, b.through ?? b.to.id) || compareIds(a.to.id, b.to.id)
}

function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
