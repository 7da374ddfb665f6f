import { matches } from '../../src/domain/filter/matches.ts'
import type { Entity } from '../../src/model/entity.ts'
import type { Page, PageRequest } from '../../src/model/page.ts'
import type { Participation, Relation } from '../../src/model/relation.ts'
import type { RelationType } from '../../src/model/relationType.ts'
import type { Link, LinksRequest } from '../../src/store/port/links.ts'
import type { ParticipationRequest } from '../../src/store/port/relations.ts'
import type { Reader } from '../../src/store/port.ts'

type Reads = Pick<
  Reader,
  | 'entities'
  | 'relations'
  | 'participationPages'
  | 'links'
  | 'shortest'
  | 'relationTypes'
  | 'relationTypePage'
>

interface Content {
  readonly relations?: readonly Relation[]
  readonly types?: readonly RelationType[]
  /** Entities besides those that take part in the relations. */
  readonly loners?: readonly string[]
}

/**
 * A graph held in memory, read as a store reads: what is asked in one turn of the event loop is
 * one round trip. Pages go forwards only.
 */
export class MemoryReader implements Reads {
  readonly #relations: ReadonlyMap<string, Relation>
  readonly #entities: ReadonlySet<string>
  readonly #types: readonly RelationType[]
  #travelling: Promise<void> | null = null
  /** How many round trips there have been. */
  roundTrips = 0

  constructor({ relations = [], types = [], loners = [] }: Content) {
    this.#relations = new Map(relations.map((relation) => [relation.id, relation]))
    const fillers = relations.flatMap((relation) => relation.fillers)
    const ids = fillers.filter(({ kind }) => kind === 'entity').map(({ id }) => id)
    this.#entities = new Set([...ids, ...loners])
    this.#types = types.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  }

  async entities(ids: readonly string[]): Promise<readonly (Entity | null)[]> {
    await this.#travel()
    return ids.map((id) => (this.#entities.has(id) ? entityOf(id) : null))
  }

  async relations(ids: readonly string[]): Promise<readonly (Relation | null)[]> {
    await this.#travel()
    return ids.map((id) => this.#relations.get(id) ?? null)
  }

  async participationPages(
    requests: readonly ParticipationRequest[],
  ): Promise<readonly Page<Participation>[]> {
    await this.#travel()
    return requests.map((request) => this.#participations(request))
  }

  async links(request: LinksRequest): Promise<readonly Link[]> {
    await this.#travel()
    return this.#links(request)
  }

  /** Nothing is found at once here. */
  async shortest(): Promise<null> {
    return null
  }

  async relationTypes(ids: readonly string[]): Promise<readonly (RelationType | null)[]> {
    await this.#travel()
    return ids.map((id) => this.#types.find((type) => type.id === id) ?? null)
  }

  async relationTypePage(page: PageRequest): Promise<Page<RelationType>> {
    await this.#travel()
    return pageOf(
      page,
      this.#types.map((item) => ({ key: item.id, item })),
    )
  }

  #participations({ id, roles, filter, page }: ParticipationRequest): Page<Participation> {
    const found = [...this.#relations.values()]
      .filter((relation) => matches(relation, filter))
      .flatMap((relation) =>
        relation.fillers
          .filter((filler) => filler.id === id && (roles?.includes(filler.role) ?? true))
          .map(({ role }) => ({
            key: `${timeKey(relation)}|${relation.id}|${role}`,
            item: { role, relation },
          })),
      )
    return pageOf(
      page,
      found.sort((a, b) => (a.key < b.key ? 1 : -1)),
    )
  }

  #links({ ids, filter, avoid, apart, towards, most }: LinksRequest): readonly Link[] {
    const found = new Map<string, Link & { readonly through: string[] }>()
    const all = [...this.#relations.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
    for (const relation of all) {
      const { id, fillers } = relation
      const isApart = apart.includes(id) || this.#degree(id) > 0
      const at = ids.filter((one) => one === id || fillers.some((filler) => filler.id === one))
      const passes = apart.includes(id) ? relation.isListed : matches(relation, filter)
      if (avoid.includes(id) || at.length === 0 || !passes) continue
      for (const source of isApart ? [id] : at) {
        for (const { id: target, kind: targetKind } of fillers) {
          if (target === source || !(isApart || !towards || towards.includes(target))) continue
          const key = `${source} ${target} ${isApart}`
          const degree = this.#degree(target)
          const link = found.get(key) ?? { source, target, targetKind, through: [], degree }
          found.set(key, link)
          const isNew = !isApart && !link.through.includes(id)
          if (isNew && link.through.length < most) link.through.push(id)
        }
      }
    }
    return [...found.values()]
  }

  #degree(id: string): number {
    return [...this.#relations.values()]
      .filter(({ isListed }) => isListed)
      .flatMap(({ fillers }) => fillers)
      .filter((filler) => filler.id === id).length
  }

  async #travel(): Promise<void> {
    this.#travelling ??= new Promise((arrive) => {
      this.roundTrips += 1
      setImmediate(() => {
        this.#travelling = null
        arrive()
      })
    })
    await this.#travelling
  }
}

function pageOf<T>({ limit, after }: PageRequest, all: Page<T>['items']): Page<T> {
  const start = after === null ? 0 : all.findIndex(({ key }) => key === after) + 1
  return { items: all.slice(start, start + limit), more: all.length > start + limit }
}

/** Sorts by when a relation starts; undated before all dated. */
function timeKey({ state }: Relation): string {
  const time = state?.validTime
  const start = time?.from ?? time?.to
  return start === null || start === undefined ? '0' : `1${String(start + 1e15).padStart(17, '0')}`
}

function entityOf(id: string): Entity {
  return { id, kind: 'country', name: id, names: [], description: null, externalIds: [] }
}
