/** The calendar repeats every 400 years, which are 146,097 days. */
const YEARS = 400
const MILLISECONDS = 146_097 * 86_400_000

/**
 * First millisecond since 1970 of a month, which is counted from January of its year. The year is
 * any, also one that no Date of JavaScript can hold; far beyond these it is as exact as a number.
 */
export function startOfMonth(year: number, month: number): number {
  const rest = ((year % YEARS) + YEARS) % YEARS
  // Date.UTC takes years 0 to 99 for 1900 to 1999.
  return ((year - rest) / YEARS) * MILLISECONDS + new Date(0).setUTCFullYear(rest, month, 1)
}
