import { StatecraftError } from '../../model/errors.ts'
import type { PageRequest } from '../../model/page.ts'
import type { RelationType } from '../../model/relationType.ts'
import type { VocabularyReads } from '../../store/port/vocabulary.ts'
import { pagesOf } from '../pagesOf.ts'
import { KnownWords } from './knownWords.ts'
import {
  entityMentionsOf,
  type Mention,
  type Mentions,
  mentionsOf,
  type TypeMention,
} from './mentionsOf.ts'
import type { EntityWhere, RelationWhere } from './relationWhere.ts'

type VocabularyPages = Pick<VocabularyReads, 'relationTypes' | 'relationTypePage'>

const PAGE = 500

const nothing: Mentions = { types: [], words: [] }

/** What claims of every type can contradict each other on. */
const common: readonly string[] = ['modality', 'polarity', 'time']

/** What a question names besides its filter. */
export interface AlsoNamed {
  readonly roles?: readonly string[] | null
  readonly toRoles?: readonly string[] | null
  readonly aspects?: readonly string[] | null
  readonly attributes?: readonly string[] | null
}

/**
 * Tells filters that name an unknown type, role, attribute or aspect from those that match nothing.
 * It asks in the same turn as the page that it guards, and the same question once in an operation;
 * what was found to be there is known to other operations too.
 */
export class VocabularyCheck {
  readonly #reader: VocabularyPages
  readonly #words: KnownWords
  readonly #asked = new Map<string, Promise<void>>()

  constructor(reader: VocabularyPages, words = new KnownWords()) {
    this.#reader = reader
    this.#words = words
  }

  /**
   * Null where there is nothing to look for. Throws BAD_INPUT for a type that does not exist, and for
   * a role, an attribute or an aspect that none of the types has (none at all, where no types are
   * given).
   */
  check(where: RelationWhere | null | undefined, also: AlsoNamed = {}): Promise<void> | null {
    const mentions = where ? mentionsOf(where) : nothing
    const types = where?.type ?? []
    const words: readonly Mention[] = [
      { path: 'role', what: 'role', names: also.roles ?? [], types },
      { path: 'toRole', what: 'role', names: also.toRoles ?? [], types },
      ...mentions.words,
      { path: 'aspect', what: 'aspect', names: also.aspects ?? [], types },
      { path: 'orderBy.attribute', what: 'attribute', names: also.attributes ?? [], types },
    ]
    return this.#once({ types: mentions.types, words })
  }

  /** The same for what an entity filter asks of relations. */
  checkEntities(where: EntityWhere | null | undefined): Promise<void> | null {
    return this.#once(where ? entityMentionsOf(where) : nothing)
  }

  #once({ types, words }: Mentions): Promise<void> | null {
    const named = words.filter(({ names }) => names.length > 0)
    const given = types.filter((one) => one.types.length > 0)
    if (named.length + given.length === 0) return null
    const key = JSON.stringify([given, named])
    if (this.#words.has(key)) return null
    const asked = this.#asked.get(key) ?? this.#found(key, given, named)
    this.#asked.set(key, asked)
    return asked
  }

  async #found(
    key: string,
    given: readonly TypeMention[],
    named: readonly Mention[],
  ): Promise<void> {
    await this.#check(given, named)
    this.#words.add(key)
  }

  async #check(given: readonly TypeMention[], named: readonly Mention[]): Promise<void> {
    const ids = [...new Set(given.flatMap(({ types }) => types))]
    const isAnyMeant = named.some(({ types }) => types.length === 0)
    const [found, all] = await Promise.all([
      ids.length > 0 ? this.#reader.relationTypes(ids) : [],
      isAnyMeant ? this.#vocabulary() : [],
    ])
    const known = new Map(found.flatMap((type) => (type ? [[type.id, type]] : [])))
    for (const { path, types } of given) {
      const missing = types.find((id) => !known.has(id))
      if (missing !== undefined) throw bad(path, `there is no relation type "${missing}"`)
    }
    for (const mention of named) {
      const of = mention.types.flatMap((id) => known.get(id) ?? [])
      checkWords(mention, mention.types.length > 0 ? of : all)
    }
  }

  async #vocabulary(): Promise<readonly RelationType[]> {
    const types: RelationType[] = []
    const read = (page: PageRequest) => this.#reader.relationTypePage(page)
    for await (const some of pagesOf(PAGE, read)) types.push(...some)
    return types
  }
}

function checkWords({ path, what, names, types }: Mention, of: readonly RelationType[]): void {
  const there = wordsOf(of, what)
  const unknown = names.find((name) => !there.includes(name))
  if (unknown === undefined) return
  const where =
    types.length > 0 ? `${types.join(', ')}, only ${there.join(', ')}` : 'any relation type'
  throw bad(path, `there is no ${what} "${unknown}" in ${where}`)
}

function wordsOf(types: readonly RelationType[], what: Mention['what']): readonly string[] {
  if (what === 'role') return namesOf(types.flatMap(({ roles }) => roles))
  const attributes = namesOf(types.flatMap((type) => type.attributes))
  return what === 'attribute' ? attributes : [...common, ...attributes]
}

function namesOf(list: readonly { readonly name: string }[]): readonly string[] {
  return [...new Set(list.map(({ name }) => name))]
}

function bad(name: string, reason: string): StatecraftError {
  return new StatecraftError('BAD_INPUT', `${name}: ${reason}`)
}
