import type { Disputes, RelationTest, ValueTest } from '../../model/relationFilter.ts'
import { timeKey } from '../orderKey.ts'
import { foldText } from './foldText.ts'
import { sortableNumber } from './sortableNumber.ts'
import {
  attributeTerm,
  booleanTerm,
  datePrefix,
  disputeTerm,
  numberPrefix,
  slotTerm,
} from './terms.ts'
import { beginning, keyed, oneOf, type TermTest, within } from './termTest.ts'

/** A test of what is kept with the relation itself. */
export type OwnTest = Exclude<RelationTest, { readonly on: 'participant' }>

/** What a test asks of the terms of a relation. */
export function relationTermTest(test: OwnTest): TermTest {
  switch (test.on) {
    case 'type':
    case 'document':
    case 'publisher':
    case 'modality':
    case 'polarity':
      return oneOf(test.oneOf.map((one) => `${test.on}=${one}`))
    case 'slot':
      return oneOf(test.oneOf.map(slotTerm))
    case 'role':
      return beginning(`role:${test.role}=`)
    case 'singleSourced':
    case 'conflicting':
      return oneOf([`${test.on}=${test.is}`])
    case 'disputes':
      return oneOf(disputesAsked(test.disputes))
    case 'documents':
      return within('document=', test.bounds)
    case 'publishers':
      return within('publisher=', test.bounds)
    case 'from':
    case 'to':
      return within(`${test.on}#`, keyed(test.bounds, timeKey))
    case 'publisherCount':
      return within('publisherCount#', keyed(test.bounds, sortableNumber))
    case 'attribute':
      return valueTest(test.name, test.value)
  }
}

function valueTest(name: string, value: ValueTest): TermTest {
  switch (value.kind) {
    case 'number':
      return within(numberPrefix(name, value.unit), keyed(value.bounds, sortableNumber))
    case 'text':
      return within(`attribute:${name}=`, keyed(value.bounds, foldText))
    case 'date':
      return within(datePrefix(name), keyed(value.bounds, timeKey))
    case 'boolean':
      return oneOf([booleanTerm(name, value.boolean)])
    case 'any':
      return oneOf([attributeTerm(name)])
  }
}

function disputesAsked({ aspects, settled }: Disputes): string[] {
  const kinds = [...(settled === true ? [] : ['open']), ...(settled === false ? [] : ['settled'])]
  return kinds.flatMap((how) => aspects?.map((one) => `${how}:${one}`) ?? [how]).map(disputeTerm)
}
