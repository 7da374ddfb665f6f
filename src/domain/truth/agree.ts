import type { ValidTime } from '../../model/validTime.ts'
import type { AttributeValue, Quantity } from '../../model/value.ts'
import { isWithin, overlaps } from '../time/overlaps.ts'
import { parseEdtf } from '../time/parseEdtf.ts'
import { foldedText } from './foldedText.ts'

/** How far a number given as `ABOUT` may be off, as a share of itself. */
const ABOUT = 0.1

/**
 * Two times agree when both can be true of one thing: `2020` and `2020-03-01`, `../2020` and
 * `2018/..`. Of two intervals one must lie in the other, unless each leaves open what the other
 * gives: `../2020` and `2019/2021` differ on the end.
 */
export function timesAgree(a: ValidTime, b: ValidTime): boolean {
  if (!overlaps(a, b)) return false
  if (a.precision !== 'INTERVAL' || b.precision !== 'INTERVAL') return true
  return isWithin(a, b) || isWithin(b, a) || onlyMeet(a, b) || onlyMeet(b, a)
}

/** Whether one only says when it ends and the other only when it starts. */
function onlyMeet(a: ValidTime, b: ValidTime): boolean {
  return a.from === null && b.to === null
}

/**
 * Two values agree when both can be true at once. Texts are compared folded. Values of different
 * units never agree: money of two currencies cannot be compared without a rate, so that they stand
 * as two sides for the reader to judge.
 */
export function valuesAgree(a: AttributeValue, b: AttributeValue): boolean {
  if (a.kind === 'quantity' && b.kind === 'quantity') return quantitiesAgree(a, b)
  if (a.kind === 'text' && b.kind === 'text') return foldedText(a) === foldedText(b)
  if (a.kind === 'boolean' && b.kind === 'boolean') return a.boolean === b.boolean
  if (a.kind === 'date' && b.kind === 'date') return datesAgree(a.date, b.date)
  return false
}

function datesAgree(a: string, b: string): boolean {
  return a === b || timesAgree(parseEdtf(a), parseEdtf(b))
}

function quantitiesAgree(a: Quantity, b: Quantity): boolean {
  if ((a.unit ?? '') !== (b.unit ?? '')) return false
  const [lowA, highA] = rangeOf(a)
  const [lowB, highB] = rangeOf(b)
  return lowA <= highB && lowB <= highA
}

/** The numbers that a quantity can mean. */
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
