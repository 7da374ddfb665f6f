import { StatecraftError } from '../../model/errors.ts'
import type { ValueTest } from '../../model/relationFilter.ts'
import { comparedBounds, point } from './comparedBounds.ts'
import type { Formula } from './formula.ts'
import type { AttributeWhere } from './relationWhere.ts'
import { whereSpan } from './whereSpan.ts'

/**
 * What is asked of an attribute: one of its values compares so. Throws BAD_INPUT where values of
 * several kinds are asked for, since no attribute has them.
 */
export function attributeFormula(where: AttributeWhere, path: string): Formula {
  const { name, number, text, date, boolean } = where
  const kinds = Object.entries({ number, text, date, boolean }).filter(([, one]) => isGiven(one))
  if (kinds.length > 1) {
    const names = kinds.map(([kind]) => kind).join(' and ')
    throw new StatecraftError('BAD_INPUT', `${path}: ${names} cannot be asked of one attribute`)
  }
  return { any: valueTests(where, path).map((value) => ({ on: 'attribute', name, value })) }
}

function valueTests(
  { number, text, date, boolean }: AttributeWhere,
  path: string,
): readonly ValueTest[] {
  if (isGiven(number)) {
    const bounds = comparedBounds(number, point)
    return bounds.map((one) => ({ kind: 'number', unit: number.unit ?? null, bounds: one }))
  }
  if (isGiven(text)) {
    const bounds = comparedBounds(text, point)
    return bounds.map((one) => ({ kind: 'text', bounds: one }))
  }
  if (isGiven(date)) {
    const bounds = comparedBounds(date, (one) => whereSpan(one, `${path}.date`))
    return bounds.map((one) => ({ kind: 'date', bounds: one }))
  }
  return [isGiven(boolean) ? { kind: 'boolean', boolean } : { kind: 'any' }]
}

function isGiven<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined
}
