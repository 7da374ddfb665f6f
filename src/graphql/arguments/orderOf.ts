import type { AlsoNamed } from '../../domain/filter/vocabularyCheck.ts'
import {
  newestFirst,
  type RelationOrder,
  type RelationOrderKey,
} from '../../model/relationOrder.ts'
import type { EntityOrder } from '../../store/port/entities.ts'
import type {
  EntityOrder as EntityOrderArgument,
  RelationOrder as OrderArgument,
} from '../generated/resolvers.ts'
import { badArgument } from './badArgument.ts'

/** The order that an `orderBy` argument means. */
export function orderOf(order: OrderArgument | null | undefined): RelationOrder {
  if (!order) return newestFirst
  return {
    key: keyOf(order),
    direction: order.direction === 'ASCENDING' ? 'ascending' : 'descending',
  }
}

/** The order that an `orderBy` argument of entities means; null where none is given. */
export function entityOrderOf(order: EntityOrderArgument | null | undefined): EntityOrder | null {
  if (!order) return null
  const by = order.by === 'DEGREE' ? 'degree' : 'name'
  const usual = by === 'degree' ? 'DESCENDING' : 'ASCENDING'
  const direction = (order.direction ?? usual) === 'ASCENDING' ? 'ascending' : 'descending'
  return { by, direction }
}

/** The attribute that an order names. */
export function namedBy({ key }: RelationOrder): AlsoNamed {
  return key.on === 'attribute' ? { attributes: [key.name] } : {}
}

/** What tells cursors of one order from those of another. */
export function orderName({ key, direction }: RelationOrder): string {
  if (key.on === 'time') return direction === 'descending' ? '' : '-oldest'
  const of = key.on === 'attribute' ? JSON.stringify([key.name, key.unit]) : key.on
  return `-${direction}-${of}`.replaceAll(' ', '_')
}

function keyOf({ by, attribute, unit }: OrderArgument): RelationOrderKey {
  if (by === 'ATTRIBUTE') {
    if (!attribute) throw badArgument('orderBy.attribute', 'by which attribute is not said')
    return { on: 'attribute', name: attribute, unit: unit ?? null }
  }
  const extra = attribute ? 'attribute' : unit ? 'unit' : null
  if (extra)
    throw badArgument(`orderBy.${extra}`, `goes with by: ATTRIBUTE, not with ${by ?? 'TIME'}`)
  return { on: keys[by ?? 'TIME'] }
}

const keys = { TIME: 'time', RECORDED: 'recorded', PUBLISHER_COUNT: 'publisherCount' } as const
