/**
 * A number as 16 hexadecimal digits that sort as numbers do: its bits by IEEE 754, the sign turned
 * over, and all others too where it is negative.
 */
export function sortableNumber(number: number): string {
  const view = new DataView(new ArrayBuffer(8))
  // Minus zero is zero.
  view.setFloat64(0, number === 0 ? 0 : number)
  const bits = view.getBigUint64(0)
  const isNegative = bits >> 63n === 1n
  return (isNegative ? bits ^ ALL : bits | SIGN).toString(16).padStart(16, '0')
}

const SIGN = 1n << 63n
const ALL = (1n << 64n) - 1n
