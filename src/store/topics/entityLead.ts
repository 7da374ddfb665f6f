import type { EntityFilter } from '../../model/entityFilter.ts'
import type { EntityLead } from '../catalogue/parameters.ts'
import { externalIdText, nameText } from '../entityTexts.ts'

type Condition = EntityFilter['clauses'][number][number]

const nothing: EntityLead = { ids: [], texts: [], beginnings: [] }

/**
 * What leads to all that can pass a filter, and to the least besides: a clause leads where each of
 * its alternatives does. Words lead that have `least` letters. Null where no clause leads.
 */
export function entityLead({ clauses }: EntityFilter, least = 1): EntityLead | null {
  const leads = clauses.flatMap((clause) => {
    const each = clause.map((condition) => leadOf(condition, least))
    return each.every((one) => one !== null) ? [together(each)] : []
  })
  return leads.sort(byFew)[0] ?? null
}

/** The longest word leads to the fewest candidates. */
export function telling(words: readonly string[]): string {
  return words.reduce((best, word) => (word.length > best.length ? word : best), '')
}

function leadOf({ test, holds }: Condition, least: number): EntityLead | null {
  if (!holds) return null
  switch (test.on) {
    case 'id':
      return { ...nothing, ids: test.oneOf }
    case 'externalId': {
      const { scheme, values } = test
      return values && { ...nothing, texts: values.map((value) => externalIdText(scheme, value)) }
    }
    case 'name': {
      const { from, to } = test.bounds
      if (from === null || to === null || nameText(from) !== nameText(to)) return null
      return { ...nothing, texts: [nameText(from)] }
    }
    case 'words': {
      const word = telling(test.words)
      return word.length < least ? null : { ...nothing, beginnings: [word] }
    }
    case 'kind':
    case 'takesPart':
      return null
  }
}

function together(leads: readonly EntityLead[]): EntityLead {
  return {
    ids: leads.flatMap(({ ids }) => ids),
    texts: leads.flatMap(({ texts }) => texts),
    beginnings: leads.flatMap(({ beginnings }) => beginnings),
  }
}

/** What is told whole leads to fewer than how it begins, and a long beginning to fewer than a short one. */
function byFew(a: EntityLead, b: EntityLead): number {
  return shortest(b) - shortest(a) || sizeOf(a) - sizeOf(b)
}

function shortest({ beginnings }: EntityLead): number {
  return Math.min(Number.MAX_SAFE_INTEGER, ...beginnings.map(({ length }) => length))
}

function sizeOf({ ids, texts, beginnings }: EntityLead): number {
  return ids.length + texts.length + beginnings.length
}
