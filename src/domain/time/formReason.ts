/** What is wrong with texts that look like the patterns; the first that fits says it. */
const reasons: readonly (readonly [RegExp, string])[] = [
  [/^(unknown|open)$/i, 'an unknown end is left empty, an open one is ..'],
  [/\d[?~%]+$/, 'a date takes one mark, % where it is both uncertain and approximate'],
  [/^Y-?[1-9]\d{4,}-/, 'a year that starts with Y has no months: Y12018'],
  [
    /[[\]{}?~%]|X|S\d|E\d|^-?\d{4}-(2[5-9]|3\d|4[01])$/,
    'EDTF is read up to level 1: no sets, no lists, no marks or X inside a date',
  ],
  [
    /^y-?\d|\d-?[ux]|^-?\d{4}-\d{2}-\d{2}t/,
    'letters are capitals: 201X, Y12018, 2018-10-08T17:37Z',
  ],
  [/^[-+Y]?-?\d+$/, 'a year has four digits; a longer one starts with Y: Y12018'],
]

/** Why a text, its last mark left out, is in none of the forms of a single time. */
export function formReason(date: string): string {
  // The codes 25 to 41 are seasons and parts of a year in level 2.
  const [, month] = /^-?\d{4}-(?!2[5-9]|3|4[01])(\d{2})(-XX)?$/.exec(date) ?? []
  if (month !== undefined) return `there is no month ${month}`
  const known = reasons.find(([pattern]) => pattern.test(date))?.[1]
  return known ?? 'a date looks like 2018, 2018-10-08, ../2020 or 2018~'
}
