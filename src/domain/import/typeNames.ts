import type { RelationType } from '../../model/relationType.ts'
import type { Reader } from '../../store/port.ts'
import { relationTypeOf } from '../ingest/lines/itemOf.ts'
import type { RelationTypeRecord } from '../ingest/lines/record.ts'
import type { CodeBook } from './codeBook.ts'
import type { Mapping, NamedType } from './mapping.ts'
import { nameId } from './nameId.ts'

/** A relation type that rows name. */
export interface FoundType {
  readonly id: string
  /** What roles of the event are called in it, where that is another name. */
  readonly as: Readonly<Record<string, string>>
}

/**
 * Which relation types the names in rows are: those of the mapping's table, others made from their
 * names. What the graph holds stays as it is; what it does not hold is to be made.
 */
export class TypeNames {
  readonly #mapping: Mapping['types']
  readonly #codes: CodeBook
  readonly #found = new Map<string, FoundType | null>()
  readonly #types = new Map<string, RelationType>()
  /** Those that are not held, made once a good row names them: null until then. */
  readonly #fresh = new Map<string, RelationTypeRecord | null>()

  constructor(mapping: Mapping['types'], codes: CodeBook) {
    this.#mapping = mapping
    this.#codes = codes
  }

  /** The types that are to be made, in the order in which rows name them first. */
  get made(): readonly RelationTypeRecord[] {
    return [...this.#fresh.values()].filter((record) => record !== null)
  }

  /** Notes that a good row names it: what only bad ones name is not made. */
  use(name: string): void {
    const id = this.of(name)?.id
    if (id === undefined || this.#fresh.get(id) !== null) return
    const record = this.#record(id, name)
    this.#fresh.set(id, record)
    this.#types.set(id, relationTypeOf(record))
  }

  isNew(name: string): boolean {
    return !this.#found.has(name)
  }

  /** The type that a name stands for, once that was looked for; null where none may be made. */
  of(name: string): FoundType | null {
    return this.#found.get(name) ?? null
  }

  /** A type that is there, or will be. */
  type(id: string): RelationType | null {
    return this.#types.get(id) ?? null
  }

  /** Finds out which types names stand for that were not met yet. */
  async find(names: readonly string[], reader: Pick<Reader, 'relationTypes'>): Promise<void> {
    if (names.length === 0) return
    const found = names.map((name) => [name, this.#named(name)] as const)
    const ids = [...new Set(found.flatMap(([, one]) => one?.id ?? []))]
    const held = await reader.relationTypes(ids)
    for (const type of held) if (type) this.#types.set(type.id, type)
    for (const [name, one] of found) {
      this.#found.set(name, one)
      if (!one || this.#types.has(one.id)) continue
      this.#fresh.set(one.id, null)
      this.#types.set(one.id, relationTypeOf(this.#record(one.id, name)))
    }
  }

  #named(name: string): FoundType | null {
    const { table, prefix = '', others = 'make' } = this.#mapping
    const listed = table?.[name]
    if (listed) return { id: listed.id, as: listed.as ?? {} }
    const words = this.#words(name)
    return others === 'make' && words ? { id: `${prefix}${nameId(words)}`, as: {} } : null
  }

  /** What a name in rows is in words; null for a code that does not stand in the book. */
  #words(name: string): string | null {
    return this.#mapping.codes?.inRows ? this.#codes.nameOf(name) : name
  }

  #record(id: string, name: string): RelationTypeRecord {
    const { table = {}, roles, attributes } = this.#mapping
    const none: [string, NamedType] = [name, { id }]
    const [first, listed] = Object.entries(table).find(([, one]) => one.id === id) ?? none
    const { as: _, ...rest } = listed
    const codes = listed.codes ?? this.#codesOf(first)
    return {
      record: 'relationType',
      ...rest,
      label: listed.label ?? this.#words(first) ?? first,
      roles: listed.roles ?? roles,
      ...((listed.attributes ?? attributes) ? { attributes: listed.attributes ?? attributes } : {}),
      ...(codes.length > 0 ? { codes: [...codes] } : {}),
    }
  }

  #codesOf(name: string): NonNullable<RelationTypeRecord['codes']> {
    const scheme = this.#mapping.codes?.scheme
    if (scheme === undefined) return []
    return this.#codes.codesOf(this.#words(name) ?? name).map((value) => ({ scheme, value }))
  }
}
