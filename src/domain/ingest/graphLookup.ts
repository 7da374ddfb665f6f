import type { RelationType } from '../../model/relationType.ts'
import type { Reader } from '../../store/port.ts'

/** What the graph holds of what an input refers to; asked in batches, remembered. */
export class GraphLookup {
  readonly #reader: Reader
  readonly #entities = new Map<string, boolean>()
  readonly #publishers = new Map<string, boolean>()
  readonly #relations = new Map<string, boolean>()
  readonly #documents = new Map<string, { text: string | null } | null>()
  readonly #types = new Map<string, RelationType | null>()

  constructor(reader: Reader) {
    this.#reader = reader
  }

  entity(id: string): boolean {
    return this.#entities.get(id) ?? false
  }

  publisher(id: string): boolean {
    return this.#publishers.get(id) ?? false
  }

  relation(id: string): boolean {
    return this.#relations.get(id) ?? false
  }

  document(id: string): { text: string | null } | null {
    return this.#documents.get(id) ?? null
  }

  type(id: string): RelationType | null {
    return this.#types.get(id) ?? null
  }

  /** Asks for what is not known yet, all of it in one round trip. */
  async load(wanted: Wanted): Promise<void> {
    await Promise.all([
      this.#ask(this.#entities, wanted.entities, async (ids) =>
        presence(ids, await this.#reader.entityVersions(ids)),
      ),
      this.#ask(this.#publishers, wanted.publishers, async (ids) =>
        presence(ids, await this.#reader.publisherVersions(ids)),
      ),
      this.#ask(this.#relations, wanted.relations, async (ids) =>
        (await this.#reader.relations(ids)).map((found) => found !== null),
      ),
      this.#ask(this.#documents, wanted.documents, (ids) => this.#reader.documents(ids)),
      this.#ask(this.#types, wanted.types, (ids) => this.#reader.relationTypes(ids)),
    ])
  }

  async #ask<T>(
    known: Map<string, T>,
    wanted: ReadonlySet<string> | undefined,
    find: (ids: readonly string[]) => Promise<readonly T[]>,
  ): Promise<void> {
    const ids = [...(wanted ?? [])].filter((id) => !known.has(id))
    if (ids.length === 0) return
    const found = await find(ids)
    for (const [index, id] of ids.entries()) known.set(id, found[index] as T)
  }
}

/** Ids of what an input refers to. */
export interface Wanted {
  readonly entities?: ReadonlySet<string>
  readonly publishers?: ReadonlySet<string>
  readonly relations?: ReadonlySet<string>
  readonly documents?: ReadonlySet<string>
  readonly types?: ReadonlySet<string>
}

function presence(ids: readonly string[], there: readonly { id: string }[]): boolean[] {
  const found = new Set(there.map(({ id }) => id))
  return ids.map((id) => found.has(id))
}
