import { StatecraftError } from '../../model/errors.ts'
import type { Modality, Polarity } from '../../model/modality.ts'
import type { Disputes, RelationFilter, ValidAt } from '../../model/relationFilter.ts'
import type { TimeSpan } from '../../model/timeSpan.ts'
import { parseSpan } from '../time/parseSpan.ts'

type Maybe<T> = T | null | undefined

/** A relation filter as callers write it; what is left out or null is no condition. */
export interface RelationWhere {
  readonly type?: Maybe<readonly string[]>
  readonly roles?: Maybe<readonly { role?: Maybe<string>; filler: string }[]>
  readonly modality?: Maybe<readonly Modality[]>
  readonly polarity?: Maybe<Polarity>
  readonly overlaps?: Maybe<string>
  readonly within?: Maybe<string>
  readonly singleSourced?: Maybe<boolean>
  readonly conflicting?: Maybe<boolean>
}

/**
 * The filter that callers mean. An empty list of types or modalities is a condition that nothing
 * meets, so that a list that came out empty does not select everything; an empty list of roles asks
 * for nothing. Throws BAD_INPUT that names the broken part.
 */
export function relationFilter(
  where: Maybe<RelationWhere>,
  validAt: ValidAt | null = null,
  disputes: Disputes | null = null,
): RelationFilter {
  return {
    types: where?.type ?? null,
    slots: (where?.roles ?? []).map(({ role, filler }) => ({ role: role ?? null, filler })),
    modalities: where?.modality ?? null,
    polarity: where?.polarity ?? null,
    overlaps: span(where?.overlaps, 'overlaps'),
    within: span(where?.within, 'within'),
    singleSourced: where?.singleSourced ?? null,
    conflicting: where?.conflicting ?? null,
    disputes,
    validAt,
    clauses: [],
  }
}

function span(text: Maybe<string>, name: string): TimeSpan | null {
  if (typeof text !== 'string') return null
  try {
    return parseSpan(text)
  } catch (error) {
    if (!(error instanceof StatecraftError)) throw error
    throw new StatecraftError('BAD_INPUT', `where.${name}: ${error.message}`, { cause: error })
  }
}
