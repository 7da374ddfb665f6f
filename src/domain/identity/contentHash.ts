import { createHash } from 'node:crypto'

/** Crockford's base 32 in lower case: no letter is taken for a digit. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** 80 bits: among ten million, two are the same with a chance of one in 10^10. */
const LENGTH = 16

/**
 * A hash of content, 16 characters: equal for equal values whatever the order of their keys.
 * Changing it changes every id made of it.
 */
export function contentHash(value: unknown): string {
  const digest = createHash('sha256').update(canonical(value)).digest()
  return Array.from({ length: LENGTH }, (_, index) => alphabet[fiveBits(digest, index * 5)]).join(
    '',
  )
}

/** JSON with sorted keys and without absent ones. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).filter(([, one]) => one !== undefined)
  entries.sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(',')}}`
}

function fiveBits(bytes: Buffer, bit: number): number {
  const [first = 0, second = 0] = bytes.subarray(bit >> 3, (bit >> 3) + 2)
  return (((first << 8) | second) >> (11 - (bit & 7))) & 31
}
