import { startOfMonth } from './startOfMonth.ts'

/** First month of each season of EDTF level 1, counted from January of its year. */
const firstMonth: Readonly<Record<string, number>> = { '21': 2, '22': 5, '23': 8, '24': 11 }

/**
 * The three months of a season as its first and last millisecond since 1970. EDTF leaves seasons to
 * the reader; here they are the meteorological ones of the northern hemisphere: spring (21) is March
 * to May, and winter (24) runs from December of its year into February of the next.
 */
export function seasonSpan(season: string): readonly [number, number] {
  const [, year = '', code = ''] = /^(-?\d+)-(\d{2})$/.exec(season) ?? []
  const month = firstMonth[code] ?? 0
  return [startOfMonth(Number(year), month), startOfMonth(Number(year), month + 3) - 1]
}
