import type { Entity } from '../../src/model/entity.ts'
import type { Page, PageRequest } from '../../src/model/page.ts'
import type { Participation, Relation } from '../../src/model/relation.ts'
import type { RelationFilter } from '../../src/model/relationFilter.ts'
import type { RelationType } from '../../src/model/relationType.ts'
import type { HopRequest, Hops } from '../../src/store/port/hops.ts'
import type { Link, LinksRequest } from '../../src/store/port/links.ts'
import type { ParticipationRequest } from '../../src/store/port/relations.ts'
import type { Reader } from '../../src/store/port.ts'
import { matches } from './matches.ts'

type Reads = Pick<
  Reader,
  | 'entities'
  | 'relations'
  | 'passing'
  | 'participationPages'
  | 'hops'
  | 'links'
  | 'shortest'
  | 'surroundings'
  | 'relationTypes'
  | 'relationTypePage'
>

interface Content {
  readonly relations?: readonly Relation[]
  readonly types?: readonly RelationType[]
  /** Entities besides those that take part in the relations. */
  readonly loners?: readonly string[]
  /** What sort of thing an entity is, where that matters. */
  readonly kindOf?: (id: string) => string
}

/**
 * A graph held in memory, read as a store reads: what is asked in one turn of the event loop is
 * one round trip. Pages go forwards only.
 */
export class MemoryReader implements Reads {
  readonly #relations: ReadonlyMap<string, Relation>
  readonly #entities: ReadonlySet<string>
  readonly #types: readonly RelationType[]
  readonly #kindOf: (id: string) => string
  #travelling: Promise<void> | null = null
  /** How many round trips there have been. */
  roundTrips = 0

  constructor({ relations = [], types = [], loners = [], kindOf = () => 'country' }: Content) {
    this.#kindOf = kindOf
    this.#relations = new Map(relations.map((relation) => [relation.id, relation]))
    const fillers = relations.flatMap((relation) => relation.fillers)
    const ids = fillers.filter(({ kind }) => kind === 'entity').map(({ id }) => id)
    this.#entities = new Set([...ids, ...loners])
    this.#types = types.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  }

  async entities(ids: readonly string[]): Promise<readonly (Entity | null)[]> {
    await this.#travel()
    return ids.map((id) => (this.#entities.has(id) ? entityOf(id, this.#kindOf(id)) : null))
  }

  async relations(ids: readonly string[]): Promise<readonly (Relation | null)[]> {
    await this.#travel()
    return ids.map((id) => this.#relations.get(id) ?? null)
  }

  async passing(ids: readonly string[], filter: RelationFilter): Promise<ReadonlySet<string>> {
    await this.#travel()
    const relations = ids.flatMap((id) => this.#relations.get(id) ?? [])
    return new Set(relations.filter((one) => matches(one, filter)).map(({ id }) => id))
  }

  async participationPages(
    requests: readonly ParticipationRequest[],
  ): Promise<readonly Page<Participation>[]> {
    await this.#travel()
    return requests.map((request) => this.#participations(request))
  }

  async hops(requests: readonly HopRequest[]): Promise<readonly Hops[]> {
    await this.#travel()
    return requests.map((request) => this.#hops(request))
  }

  async links(request: LinksRequest): Promise<readonly Link[]> {
    await this.#travel()
    return this.#links(request)
  }

  /** Nothing is found at once here. */
  async shortest(): Promise<null> {
    return null
  }

  /** Nothing is weighed here. */
  async surroundings(): Promise<null> {
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

  #hops({ things, isInto, roles, kinds, filter, limit }: HopRequest): Hops {
    let more = false
    const entities = [...this.#entities].map((id) => entityOf(id, this.#kindOf(id)))
    const hops = things.flatMap((thing) => {
      const found = [...this.#relations.values()]
        .filter((relation) => matches(relation, filter, entities))
        .flatMap((relation): { relation: Relation; role: string | null }[] => {
          if (isInto) return relation.id === thing ? [{ relation, role: null }] : []
          const played = relation.fillers.find(
            ({ id, role }) => id === thing && (roles?.includes(role) ?? true),
          )
          return played ? [{ relation, role: played.role }] : []
        })
        .sort((a, b) => (placeOf(a.relation) < placeOf(b.relation) ? 1 : -1))
      more ||= found.length > limit
      return found.slice(0, limit).map(({ relation, role }) => ({
        thing,
        role,
        relation: relation.id,
        fillers: relation.fillers.filter(
          ({ id, kind }) => !kinds || (kind === 'entity' && kinds.includes(this.#kindOf(id))),
        ),
      }))
    })
    return { hops, more }
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

function placeOf(relation: Relation): string {
  return `${timeKey(relation)}|${relation.id}`
}

/** Sorts by when a relation starts; undated before all dated. */
function timeKey({ state }: Relation): string {
  const time = state?.validTime
  const start = time?.from ?? time?.to
  return start === null || start === undefined ? '0' : `1${String(start + 1e15).padStart(17, '0')}`
}

function entityOf(id: string, kind: string): Entity {
  return { id, kind, name: id, names: [], description: null, externalIds: [] }
}
