import edtf from 'edtf'
import { startOfMonth } from './startOfMonth.ts'

/** The calendar repeats every 400 years. */
const cycle = startOfMonth(400, 0) - startOfMonth(0, 0)

/**
 * The first and last millisecond since 1970 of a date or date-time with all its digits. The library
 * takes the year 0 for a common year, so that its 29 February would be 1 March. Throws what the
 * library throws.
 */
export function readDate(date: string): readonly [number, number] {
  const inYearZero = date.startsWith('0000')
  const { min, max } = edtf(inYearZero ? date.replace('0000', '0400') : date)
  return inYearZero ? [min - cycle, max - cycle] : [min, max]
}
