import type { Measured } from './figure.ts'

const signs = { most: '≤', least: '≥' } as const
const columns = ['figure', 'ratio', '95% interval', 'must', 'aim', 'holds', 'note'] as const

/** The figures as a table for people, and how many of them hold. */
export function report(measurements: readonly Measured[]): string {
  const rows = [columns, ...measurements.map(cellsOf)]
  const widths = columns.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  )
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  const bounded = measurements.filter(({ figure }) => figure.must !== null)
  const held = bounded.filter(({ figure }) => figure.holds).length
  return [...lines, '', `${held} of ${bounded.length} figures hold.`, ''].join('\n')
}

/** One figure in a line. */
export function line(one: Measured): string {
  return cellsOf(one)
    .filter((cell) => cell !== '')
    .join('  ')
}

function cellsOf({ figure, side, note }: Measured): readonly string[] {
  const sign = side ? `${signs[side]} ` : ''
  const bound = (value: number | null) => (value === null ? '' : `${sign}${short(value)}`)
  const isExact = figure.low === figure.high
  return [
    figure.id,
    short(figure.ratio),
    isExact ? '' : `${short(figure.low)} – ${short(figure.high)}`,
    bound(figure.must),
    bound(figure.aim),
    figure.must === null ? '' : figure.holds ? 'yes' : 'NO',
    note,
  ]
}

/** A number as short as it tells something. */
export function short(value: number): string {
  if (!Number.isFinite(value)) return String(value)
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2
  return String(Number(value.toFixed(digits)))
}
