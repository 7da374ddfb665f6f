import type { Filler, RelationState } from '../../model/relation.ts'
import type { AttributeValue } from '../../model/value.ts'
import {
  attributeTerm,
  booleanTerm,
  dateTerm,
  dayTerm,
  documentTerm,
  numberTerms,
  publisherTerm,
  slotTerms,
  stateTerms,
  textTerm,
  typeTerm,
} from '../../store/terms/terms.ts'
import { formatInstant } from '../time/formatInstant.ts'
import { parseEdtf } from '../time/parseEdtf.ts'

/** The terms that a relation is found, sorted and counted by, from all that is derived of it. */
export function termsOf(
  type: string,
  { fillers, state }: { readonly fillers: readonly Filler[]; readonly state: RelationState | null },
): readonly string[] {
  const terms = [typeTerm(type), ...slotTerms(fillers)]
  if (!state) return terms
  return [
    ...terms,
    ...stateTerms(state),
    ...dayTerms(state),
    ...state.documents.map(documentTerm),
    ...state.publishers.map(publisherTerm),
    ...new Set(
      state.attributes.flatMap(({ name, values }) => [
        attributeTerm(name),
        ...values.flatMap((value) => valueTerms(name, value)),
      ]),
    ),
  ]
}

/** The day on which it begins, or by which it is over where only that is known. */
function dayTerms({ validTime }: RelationState): readonly string[] {
  const instant = validTime?.from ?? validTime?.to ?? null
  return instant === null ? [] : [dayTerm(formatInstant(instant).replace(/T.*$/, ''))]
}

function valueTerms(name: string, value: AttributeValue): readonly string[] {
  switch (value.kind) {
    case 'quantity':
      return numberTerms(name, value.number, value.unit)
    case 'text':
      return [textTerm(name, value.text)]
    case 'boolean':
      return [booleanTerm(name, value.boolean)]
    case 'date':
      return [dateTerm(name, parseEdtf(value.date).from)]
  }
}
