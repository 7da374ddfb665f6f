import { readDate } from './readDate.ts'
import { startOfMonth } from './startOfMonth.ts'

/**
 * The earliest and the latest instant that a date or date-time can mean, in milliseconds since 1970.
 * It has been checked before, and has no mark: `2018-10`, `201X`, `-0044-XX`, `Y12018`.
 */
export function dateSpan(date: string): readonly [number, number] {
  // The library gives the ends of a year before 0 with such months or days the wrong way round.
  const given = date.replace(/(-XX)+$/, '')
  return /[XY]/.test(given) ? yearsSpan(given.replace('Y', '')) : readDate(given)
}

/** All years that differ in the digits that are not given; before 0 the larger digits are earlier. */
function yearsSpan(years: string): readonly [number, number] {
  const [low, high] = [Number(years.replaceAll('X', '0')), Number(years.replaceAll('X', '9'))]
  // The year zero has no sign, so that the last year of -000X is -1.
  const [first, last] = years.startsWith('-') ? [high, low || -1] : [low, high]
  return [startOfMonth(first, 0), startOfMonth(last + 1, 0) - 1]
}
