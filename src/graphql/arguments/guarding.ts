import { relationFilter } from '../../domain/filter/relationFilter.ts'
import type { RelationWhere } from '../../domain/filter/relationWhere.ts'
import type { AlsoNamed } from '../../domain/filter/vocabularyCheck.ts'
import type { Disputes, RelationFilter, ValidAt } from '../../model/relationFilter.ts'
import type { Context } from '../context.ts'
import type { Guard } from '../loading/askedList.ts'
import { localWhere } from './localWhere.ts'
import { meantFilter, thingsOf, withMeant } from './meant.ts'

type Where = RelationWhere | null | undefined

/** What a `where` argument asks, with the ids of the API made those of the graph. */
export interface Question {
  readonly filter: RelationFilter
  /** Checks all words that the argument names, and what else does; null where there are none to check. */
  readonly check: (also?: AlsoNamed) => Promise<void> | null
}

/** What a `where` argument asks in a view. */
export function questionOf(
  where: Where,
  { validAt, vocabulary }: Context,
  disputes: Disputes | null = null,
): Question {
  const { local, filter } =
    where && Object.isFrozen(where) && !validAt && !disputes
      ? writtenOut(where)
      : read(where, validAt, disputes)
  return { filter, check: (also) => vocabulary.check(local, also) }
}

interface Read {
  readonly local: Where
  readonly filter: RelationFilter
}

const known = new WeakMap<RelationWhere, Read>()

/** What is written out in a document is the same for all operations, and read once. */
function writtenOut(where: RelationWhere): Read {
  const found = known.get(where) ?? read(where, null, null)
  known.set(where, found)
  return found
}

function read(where: Where, validAt: ValidAt | null, disputes: Disputes | null): Read {
  const local = where && localWhere(where)
  return { local, filter: relationFilter(local, validAt, disputes) }
}

/** The same question, answered by `guarded`. */
export function guarding(
  where: Where,
  context: Context,
  also: AlsoNamed = {},
  disputes: Disputes | null = null,
): Guard {
  return guarded(questionOf(where, context, disputes), context, also)
}

/**
 * Answers by a filter once its words are checked, with what its slots name exchanged for what that
 * is taken for. All of it is asked together, and the words once, however often it is answered.
 */
export function guarded({ filter, check }: Question, context: Context, also: AlsoNamed): Guard {
  const things = thingsOf(filter)
  let checked: Promise<void> | null | undefined
  return async (run) => {
    if (checked === undefined) checked = check(also)
    if (things.length === 0 && checked === null) return await run(filter)
    const [answer] = await Promise.all([
      withMeant(things, context, (meant) => run(meantFilter(filter, meant))),
      checked,
    ])
    return answer
  }
}
