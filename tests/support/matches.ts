import { holds } from '../../src/domain/time/holds.ts'
import { isWithin, overlaps } from '../../src/domain/time/overlaps.ts'
import { parseEdtf } from '../../src/domain/time/parseEdtf.ts'
import type { Entity } from '../../src/model/entity.ts'
import type { Relation, RelationState } from '../../src/model/relation.ts'
import type {
  Disputes,
  RelationFilter,
  RelationTest,
  Slot,
  ValueTest,
} from '../../src/model/relationFilter.ts'
import type { AttributeValue } from '../../src/model/value.ts'
import { foldText } from '../../src/store/terms/foldText.ts'
import { lies } from './lies.ts'
import { matchesParticipant } from './matchesParticipant.ts'

/** Whether a relation that is at hand passes a filter, told as plainly as can be. */
export function matches(
  relation: Relation,
  filter: RelationFilter,
  entities: readonly Entity[] = [],
): boolean {
  const { type, state, isListed } = relation
  const time = state?.validTime
  return (
    isListed &&
    (filter.types?.includes(type) ?? true) &&
    filter.slots.every((slot) => isFilled(relation, slot)) &&
    (filter.overlaps === null || (!!time && overlaps(time, filter.overlaps))) &&
    (filter.within === null || (!!time && isWithin(time, filter.within))) &&
    (filter.validAt === null || holds(time ?? null, filter.validAt)) &&
    filter.clauses.every((clause) =>
      clause.some(({ test, holds }) => passes(relation, test, entities) === holds),
    )
  )
}

function passes(relation: Relation, test: RelationTest, entities: readonly Entity[]): boolean {
  const { state } = relation
  if (test.on === 'type') return test.oneOf.includes(relation.type)
  if (test.on === 'slot') return test.oneOf.some((slot) => isFilled(relation, slot))
  if (test.on === 'role') return relation.fillers.some(({ role }) => role === test.role)
  if (test.on === 'participant') {
    return relation.fillers.some(({ id, role }) => {
      const entity = entities.find((one) => one.id === id)
      return entity !== undefined && matchesParticipant(entity, role, test.clauses)
    })
  }
  if (!state) return false
  switch (test.on) {
    case 'document':
      return test.oneOf.some((one) => state.documents.includes(one))
    case 'publisher':
      return test.oneOf.some((one) => state.publishers.includes(one))
    case 'modality':
      return test.oneOf.includes(state.modality)
    case 'polarity':
      return test.oneOf.includes(state.polarity)
    case 'singleSourced':
      return (state.publisherCount === 1) === test.is
    case 'conflicting':
      return state.conflicts.length > 0 === test.is
    case 'disputes':
      return isDisputed(state, test.disputes)
    case 'documents':
      return state.documents.some((one) => lies(one, test.bounds))
    case 'publishers':
      return state.publishers.some((one) => lies(one, test.bounds))
    case 'from':
      return (
        !!state.validTime && lies(state.validTime.from ?? Number.NEGATIVE_INFINITY, test.bounds)
      )
    case 'to':
      return !!state.validTime && lies(state.validTime.to ?? Number.POSITIVE_INFINITY, test.bounds)
    case 'publisherCount':
      return lies(state.publisherCount, test.bounds)
    case 'attribute':
      return state.attributes.some(
        ({ name, values }) => name === test.name && values.some((one) => hasValue(one, test.value)),
      )
  }
}

function hasValue(value: AttributeValue, test: ValueTest): boolean {
  if (test.kind === 'any') return true
  if (value.kind === 'quantity' && test.kind === 'number') {
    return (test.unit === null || value.unit === test.unit) && lies(value.number, test.bounds)
  }
  if (value.kind === 'text' && test.kind === 'text') {
    const { from, to } = test.bounds
    const bounds = { ...test.bounds, from: from && foldText(from), to: to && foldText(to) }
    return lies(foldText(value.text), bounds)
  }
  if (value.kind === 'date' && test.kind === 'date') {
    return lies(parseEdtf(value.date).from ?? Number.NEGATIVE_INFINITY, test.bounds)
  }
  return value.kind === 'boolean' && test.kind === 'boolean' && value.boolean === test.boolean
}

function isFilled({ fillers }: Relation, { role, filler }: Slot): boolean {
  return fillers.some((one) => one.id === filler && (role === null || one.role === role))
}

function isDisputed(state: RelationState, { aspects, settled }: Disputes): boolean {
  const found = [
    ...(settled === true ? [] : state.conflicts),
    ...(settled === false ? [] : state.settled),
  ]
  return found.some((aspect) => aspects?.includes(aspect) ?? true)
}
