import type { ValidTime } from '../../model/validTime.ts'
import type { AttributeValue, Quantity } from '../../model/value.ts'
import { foldText } from '../../store/foldText.ts'
import { overlaps } from '../time/overlaps.ts'
import { parseSpan } from '../time/parseSpan.ts'

/** How far a number given as `ABOUT` may be off, as a share of itself. */
const ABOUT = 0.1

/** Two times agree when both can be true at once: `2020` and `2020-03-01`, `../2020` and `2018`. */
export function timesAgree(a: ValidTime, b: ValidTime): boolean {
  return overlaps(a, b)
}

/** Two values agree when both can be true at once; of different kinds or units they never do. */
export function valuesAgree(a: AttributeValue, b: AttributeValue): boolean {
  if (a.kind === 'quantity' && b.kind === 'quantity') return quantitiesAgree(a, b)
  if (a.kind === 'text' && b.kind === 'text') return foldText(a.text) === foldText(b.text)
  if (a.kind === 'boolean' && b.kind === 'boolean') return a.boolean === b.boolean
  if (a.kind === 'date' && b.kind === 'date') return overlaps(parseSpan(a.date), parseSpan(b.date))
  return false
}

function quantitiesAgree(a: Quantity, b: Quantity): boolean {
  if ((a.unit ?? '') !== (b.unit ?? '')) return false
  const [lowA, highA] = rangeOf(a)
  const [lowB, highB] = rangeOf(b)
  return lowA <= highB && lowB <= highA
}

function rangeOf({ number, qualifier }: Quantity): [number, number] {
  const slack = Math.abs(number) * ABOUT
  switch (qualifier) {
    case 'EXACT':
      return [number, number]
    case 'ABOUT':
      return [number - slack, number + slack]
    case 'AT_LEAST':
      return [number, Number.POSITIVE_INFINITY]
    case 'AT_MOST':
      return [Number.NEGATIVE_INFINITY, number]
  }
}
