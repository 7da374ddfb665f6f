import type { Entity } from '../../model/entity.ts'
import type { Reader } from '../../store/port.ts'
import { contentHash } from '../ids/contentHash.ts'
import type { EntityRecord } from '../ingest/lines/record.ts'
import { purgedAmong, type Suspect } from '../purge/purgedAmong.ts'
import type { Mapping } from './mapping.ts'
import { nameId } from './nameId.ts'

/** How many characters of a hash tell apart names that make one id. */
const TELLING = 6

/**
 * Which entities the names in rows are. A name makes its id; where that is taken by an entity of
 * another name, a hash of the name is put behind it. What the graph holds stays as it is; what it
 * does not hold is to be made.
 */
export class EntityNames {
  readonly #mapping: Mapping['entities']
  readonly #ids = new Map<string, string>()
  /** The names that each id stands for, as far as rows and the mapping say. */
  readonly #names = new Map<string, Set<string>>()
  readonly #purged = new Map<string, string>()
  readonly #there = new Set<string>()
  readonly #made: EntityRecord[] = []
  readonly #used = new Set<string>()

  constructor(mapping: Mapping['entities']) {
    this.#mapping = mapping
    for (const [name, { id, name: own }] of Object.entries(mapping.table ?? {})) {
      for (const one of [name, own ?? name]) this.#note(id, one)
    }
  }

  /** The entities that are to be made, in the order in which rows name them first. */
  get made(): readonly EntityRecord[] {
    return this.#made.filter(({ id }) => this.#used.has(id))
  }

  /** Notes that a good row names it: what only bad ones name is not made. */
  use(name: string): void {
    this.#used.add(this.of(name))
  }

  /** Whether a name was not met yet. */
  isNew(name: string): boolean {
    return !this.#ids.has(name)
  }

  /** The id of the entity that a name stands for, once that was found. */
  of(name: string): string {
    return this.#ids.get(name) ?? ''
  }

  /** Whether there is such an entity, or will be. */
  has(id: string): boolean {
    return this.#there.has(id)
  }

  /** Why the entity that a name stands for is not taken in; null where it is. */
  fault(name: string): string | null {
    return this.#purged.get(this.of(name)) ?? null
  }

  /** Finds out which entities names stand for that were not met yet. */
  async find(names: readonly string[], reader: Reader): Promise<void> {
    if (names.length === 0) return
    const asked = [...new Set(names.flatMap((name) => this.#candidates(name)))]
    const found = await reader.entities(asked)
    const held = new Map(asked.map((id, index) => [id, found[index] ?? null]))
    const made: EntityRecord[] = []
    for (const name of names) {
      const id = this.#choose(name, held)
      this.#ids.set(name, id)
      this.#note(id, name)
      if (!this.#there.has(id) && !held.get(id)) made.push(this.#record(id, name))
      this.#there.add(id)
    }
    await this.#checkPurged(made, reader)
    for (const record of made) this.#made.push(record)
  }

  #candidates(name: string): readonly string[] {
    const listed = this.#mapping.table?.[name]
    if (listed) return [listed.id]
    const own = `${this.#mapping.prefix ?? ''}${nameId(name)}`
    return [own, `${own}-${contentHash(name).slice(0, TELLING)}`]
  }

  #choose(name: string, held: ReadonlyMap<string, Entity | null>): string {
    const [own = '', spare = own] = this.#candidates(name)
    if (spare === own) return own
    const names = this.#names.get(own) ?? namesOf(held.get(own) ?? null)
    if (names?.has(name)) return own
    // The name that took its own id may be that of rows that were rejected, which is not there then.
    const isSpare = namesOf(held.get(spare) ?? null)?.has(name)
    return names === null && !isSpare ? own : spare
  }

  #note(id: string, name: string): void {
    const names = this.#names.get(id) ?? new Set()
    this.#names.set(id, names.add(name))
  }

  #record(id: string, name: string): EntityRecord {
    const { kind, table = {} } = this.#mapping
    const listed = Object.entries(table).filter(([, one]) => one.id === id)
    const shown =
      listed.find(([, one]) => one.name !== undefined)?.[1].name ?? listed[0]?.[0] ?? name
    const others = listed.map(([one]) => one).filter((one) => one !== shown)
    const record = {
      record: 'entity',
      id,
      kind: listed.find(([, one]) => one.kind !== undefined)?.[1].kind ?? kind,
      name: shown,
    } as const
    if (others.length === 0) return record
    return { ...record, names: others.map((text) => ({ text, alias: true })) }
  }

  /** Those that were purged are not made again. */
  async #checkPurged(made: readonly EntityRecord[], reader: Reader): Promise<void> {
    const found = await purgedAmong(reader, () => made.map(({ id }): Suspect => ['Entity', id]))
    for (const { suspect, message } of found) this.#purged.set(suspect[1], message)
  }
}

function namesOf(entity: Entity | null): ReadonlySet<string> | null {
  return entity && new Set([entity.name, ...entity.names.map(({ text }) => text)])
}
