import type { Bounds } from '../model/clause.ts'
import { type Modality, modalities, type Polarity, polarities } from '../model/modality.ts'
import type { RelationState } from '../model/relation.ts'
import type { RelationFilter } from '../model/relationFilter.ts'

/**
 * What sets a relation apart from most, which are actual, positive and of a single publisher: its
 * modality, its polarity and whether several publishers speak of it, or that nothing is said of it.
 * Lists of each are kept apart from all that nothing sets apart.
 */
export type Distinction = Exclude<Word, typeof common>

type Word = `${Modality} ${Polarity} ${Sources}` | typeof UNCLAIMED
type Sources = 'single' | 'several'

const UNCLAIMED = 'unclaimed'
const common = 'ACTUAL POSITIVE single'

/** What a word says; null is that no claim speaks of the relation. */
type Said = Pick<RelationState, 'modality' | 'polarity'> & { readonly isSingle: boolean }

const words: ReadonlyMap<Word, Said | null> = new Map<Word, Said | null>([
  ...modalities.flatMap((modality) =>
    polarities.flatMap((polarity) =>
      [true, false].map((isSingle) => {
        const said = { modality, polarity, isSingle }
        return [wordOf(said), said] as const
      }),
    ),
  ),
  [UNCLAIMED, null],
])

const saidCommonly = words.get(common) ?? null

/** Null where nothing sets it apart. */
export function distinctionOf(
  state: Pick<RelationState, 'modality' | 'polarity' | 'publisherCount'> | null,
): Distinction | null {
  return ifApart(wordOf(state && { ...state, isSingle: state.publisherCount === 1 }))
}

/** The modality of relations that a distinction sets apart, or nothing does; null of those of which nothing is said. */
export function modalityOf(distinction: Distinction | null): Modality | null {
  return words.get(distinction ?? common)?.modality ?? null
}

/**
 * The distinctions of which one is had by everything that passes a filter; null where what nothing
 * sets apart can pass as well.
 */
export function distinctionsMeant({ clauses }: RelationFilter): readonly Distinction[] | null {
  const isMeant = (said: Said | null) =>
    clauses.every((clause) => clause.some((condition) => canMeet(said, condition)))
  if (isMeant(saidCommonly)) return null
  return [...words].flatMap(([word, said]) => {
    const apart = ifApart(word)
    return apart && isMeant(said) ? [apart] : []
  })
}

function wordOf(said: Said | null): Word {
  if (!said) return UNCLAIMED
  return `${said.modality} ${said.polarity} ${said.isSingle ? 'single' : 'several'}`
}

function ifApart(word: Word): Distinction | null {
  return word === common ? null : word
}

/** Whether some relation of which this is said meets a condition; all of them may where it asks for what is not said. */
function canMeet(
  said: Said | null,
  { test, holds }: RelationFilter['clauses'][number][number],
): boolean {
  switch (test.on) {
    case 'modality':
      return holds === (said !== null && test.oneOf.includes(said.modality))
    case 'polarity':
      return holds === (said !== null && test.oneOf.includes(said.polarity))
    case 'singleSourced':
      return holds === (said !== null && test.is === said.isSingle)
    case 'publisherCount':
      // Of several there can be any number.
      return said?.isSingle === false || holds === (said !== null && isOneIn(test.bounds))
    default:
      return true
  }
}

function isOneIn({ from, to, isFromExcluded, isToExcluded }: Bounds<number>): boolean {
  return (
    (from === null || (isFromExcluded ? from < 1 : from <= 1)) &&
    (to === null || (isToExcluded ? to > 1 : to >= 1))
  )
}
