import type { RelationType } from '../../../model/relationType.ts'
import type { Reader } from '../../../store/port.ts'
import { DocumentText } from './documentText.ts'

/** Ids of what an input refers to. */
export interface Wanted {
  readonly entities?: ReadonlySet<string>
  readonly publishers?: ReadonlySet<string>
  readonly relations?: ReadonlySet<string>
  readonly documents?: ReadonlySet<string>
  /** Documents whose texts are wanted too. */
  readonly texts?: ReadonlySet<string>
  readonly types?: ReadonlySet<string>
}

/** What the graph holds of what an input refers to; asked in batches, remembered. */
export class GraphLookup {
  readonly #reader: Reader
  readonly #entities = new Map<string, boolean>()
  readonly #publishers = new Map<string, boolean>()
  readonly #relations = new Map<string, boolean>()
  readonly #documents = new Map<string, boolean>()
  readonly #types = new Map<string, RelationType | null>()
  /** Texts are large: only those that were asked for last are remembered. */
  #texts = new Map<string, DocumentText | null>()

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

  document(id: string): { readonly text: DocumentText | null } | null {
    return this.#documents.get(id) ? { text: this.#texts.get(id) ?? null } : null
  }

  type(id: string): RelationType | null {
    return this.#types.get(id) ?? null
  }

  /** Asks for what is not known yet, all of it in one round trip. */
  async load(wanted: Wanted): Promise<void> {
    const reader = this.#reader
    await Promise.all([
      ask(this.#entities, wanted.entities, async (ids) =>
        presence(ids, await reader.entityVersions(ids)),
      ),
      ask(this.#publishers, wanted.publishers, async (ids) =>
        presence(ids, await reader.publisherVersions(ids)),
      ),
      ask(this.#relations, wanted.relations, async (ids) =>
        (await reader.relations(ids)).map((found) => found !== null),
      ),
      ask(this.#documents, wanted.documents, async (ids) =>
        presence(ids, await reader.documentVersions(ids)),
      ),
      ask(this.#types, wanted.types, (ids) => reader.relationTypes(ids)),
      this.#loadTexts(wanted.texts ?? new Set()),
    ])
  }

  async #loadTexts(wanted: ReadonlySet<string>): Promise<void> {
    this.#texts = new Map([...this.#texts].filter(([id]) => wanted.has(id)))
    await ask(this.#texts, wanted, async (ids) =>
      (await this.#reader.wholeDocuments(ids)).map((document) =>
        typeof document?.text === 'string' ? new DocumentText(document.text) : null,
      ),
    )
  }
}

async function ask<T>(
  known: Map<string, T>,
  wanted: ReadonlySet<string> | undefined,
  find: (ids: readonly string[]) => Promise<readonly T[]>,
): Promise<void> {
  const ids = [...(wanted ?? [])].filter((id) => !known.has(id))
  if (ids.length === 0) return
  const found = await find(ids)
  ids.forEach((id, index) => {
    known.set(id, found[index] as T)
  })
}

function presence(ids: readonly string[], there: readonly { id: string }[]): boolean[] {
  const found = new Set(there.map(({ id }) => id))
  return ids.map((id) => found.has(id))
}
