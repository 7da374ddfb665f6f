import { StatecraftError } from '../../model/errors.ts'
import type { PageRequest } from '../../model/page.ts'
import type { RelationFilter } from '../../model/relationFilter.ts'
import type { RelationType } from '../../model/relationType.ts'
import type { VocabularyReads } from '../../store/port/vocabulary.ts'
import { pagesOf } from '../pagesOf.ts'

type VocabularyPages = Pick<VocabularyReads, 'relationTypes' | 'relationTypePage'>

const PAGE = 500

/** What claims of every type can contradict each other on. */
const common: readonly string[] = ['modality', 'polarity', 'time']

/** What a question names that the vocabulary has to have, by the argument in which it does. */
type Named = Readonly<Record<'role' | 'where.roles' | 'aspect', readonly string[]>>

/**
 * Tells filters that name an unknown type, role or aspect from those that match nothing. It asks in the
 * same turn as the page that it guards, and the same question once in an operation.
 */
export class VocabularyCheck {
  readonly #reader: VocabularyPages
  readonly #asked = new Map<string, Promise<void>>()

  constructor(reader: VocabularyPages) {
    this.#reader = reader
  }

  /**
   * Throws BAD_INPUT for a type that does not exist, and for a role or an aspect that none of the
   * types has (none at all, where no types are given).
   */
  check(filter: RelationFilter, roles: readonly string[] | null): Promise<void> {
    const types = filter.types ?? []
    const named: Named = {
      role: roles ?? [],
      'where.roles': filter.slots.flatMap(({ role }) => role ?? []),
      aspect: (filter.disputes?.aspects ?? []).filter((aspect) => !common.includes(aspect)),
    }
    if (types.length + Object.values(named).flat().length === 0) return Promise.resolve()
    const key = JSON.stringify([types, named])
    const asked = this.#asked.get(key) ?? this.#check(types, named)
    this.#asked.set(key, asked)
    return asked
  }

  async #check(types: readonly string[], named: Named): Promise<void> {
    const wanted = Object.values(named).flat().length > 0
    const known =
      types.length > 0 ? await this.#ofTypes(types) : wanted ? await this.#vocabulary() : []
    const roles = namesOf(known.flatMap((type) => type.roles))
    const aspects = [...common, ...namesOf(known.flatMap((type) => type.attributes))]
    for (const argument of ['role', 'where.roles', 'aspect'] as const) {
      const there = argument === 'aspect' ? aspects : roles
      const unknown = named[argument].find((name) => !there.includes(name))
      if (unknown === undefined) continue
      const where =
        types.length > 0 ? `${types.join(', ')}, only ${there.join(', ')}` : 'any relation type'
      const what = argument === 'aspect' ? 'aspect' : 'role'
      throw bad(argument, `there is no ${what} "${unknown}" in ${where}`)
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

function namesOf(list: readonly { readonly name: string }[]): readonly string[] {
  return [...new Set(list.map(({ name }) => name))]
}

function bad(name: string, reason: string): StatecraftError {
  return new StatecraftError('BAD_INPUT', `${name}: ${reason}`)
}
