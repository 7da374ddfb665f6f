import { StatecraftError } from '../../model/errors.ts'
import type { PageRequest } from '../../model/page.ts'
import type { RelationFilter } from '../../model/relationFilter.ts'
import type { RelationType } from '../../model/relationType.ts'
import type { VocabularyReads } from '../../store/port/vocabulary.ts'
import { pagesOf } from '../pagesOf.ts'

type VocabularyPages = Pick<VocabularyReads, 'relationTypes' | 'relationTypePage'>

const PAGE = 500

/**
 * Tells filters that name an unknown type or role from those that match nothing. It asks in the
 * same turn as the page that it guards, and the same question once in an operation.
 */
export class VocabularyCheck {
  readonly #reader: VocabularyPages
  readonly #asked = new Map<string, Promise<void>>()

  constructor(reader: VocabularyPages) {
    this.#reader = reader
  }

  /**
   * Throws BAD_INPUT for a type that does not exist, and for a role that none of the types has
   * (none at all, where no types are given).
   */
  check(filter: RelationFilter, roles: readonly string[] | null): Promise<void> {
    const types = filter.types ?? []
    const slotRoles = filter.slots.flatMap(({ role }) => role ?? [])
    if (types.length + slotRoles.length + (roles?.length ?? 0) === 0) return Promise.resolve()
    const key = JSON.stringify([types, slotRoles, roles])
    const asked = this.#asked.get(key) ?? this.#check(types, roles ?? [], slotRoles)
    this.#asked.set(key, asked)
    return asked
  }

  async #check(
    types: readonly string[],
    roles: readonly string[],
    slotRoles: readonly string[],
  ): Promise<void> {
    const wanted = roles.length + slotRoles.length > 0
    const known =
      types.length > 0 ? await this.#ofTypes(types) : wanted ? await this.#vocabulary() : []
    const names = new Set(known.flatMap((type) => type.roles.map(({ name }) => name)))
    const where =
      types.length > 0 ? `${types.join(', ')}, only ${[...names].join(', ')}` : 'any relation type'
    for (const [name, list] of [
      ['role', roles],
      ['where.roles', slotRoles],
    ] as const) {
      const unknown = list.find((role) => !names.has(role))
      if (unknown !== undefined) throw bad(name, `there is no role "${unknown}" in ${where}`)
    }
  }

  async #ofTypes(ids: readonly string[]): Promise<readonly RelationType[]> {
    const types = await this.#reader.relationTypes(ids)
    const missing = ids.find((_, index) => !types[index])
    if (missing !== undefined) throw bad('where.type', `there is no relation type "${missing}"`)
    return types.filter((type) => type !== null)
  }

  async #vocabulary(): Promise<readonly RelationType[]> {
    const types: RelationType[] = []
    const read = (page: PageRequest) => this.#reader.relationTypePage(page)
    for await (const some of pagesOf(PAGE, read)) types.push(...some)
    return types
  }
}

function bad(name: string, reason: string): StatecraftError {
  return new StatecraftError('BAD_INPUT', `${name}: ${reason}`)
}
