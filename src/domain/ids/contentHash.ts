import { hash } from 'node:crypto'

/** Crockford's base 32 in lower case: no letter is taken for a digit. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** 80 bits: among ten million, two are the same with a chance of one in 10^10. */
const HEX_DIGITS = 20

/**
 * A hash of content, 16 characters: equal for equal values whatever the order of their keys.
 * Changing it changes every id made of it.
 */
export function contentHash(value: unknown): string {
  const digest = hash('sha256', canonical(value), 'hex')
  let text = ''
  for (let at = 0; at < HEX_DIGITS; at += 5) text += fourLetters(digest.slice(at, at + 5))
  return text
}

/** Five hexadecimal digits, 20 bits, as four letters of 5 bits each. */
function fourLetters(digits: string): string {
  const bits = Number.parseInt(digits, 16)
  return `${letter(bits >> 15)}${letter(bits >> 10)}${letter(bits >> 5)}${letter(bits)}`
}

function letter(bits: number): string {
  return alphabet.charAt(bits & 31)
}

/** JSON with sorted keys and without absent ones. It is made for every claim, so nothing is copied. */
function canonical(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  let text = ''
  if (Array.isArray(value)) {
    for (const one of value) text += `${text && ','}${canonical(one)}`
    return `[${text}]`
  }
  const fields = value as Readonly<Record<string, unknown>>
  for (const key of Object.keys(fields).sort()) {
    if (fields[key] === undefined) continue
    text += `${text && ','}${JSON.stringify(key)}:${canonical(fields[key])}`
  }
  return `{${text}}`
}
