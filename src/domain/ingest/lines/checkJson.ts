import type { Fault } from './problem.ts'

/** How deep objects and lists may stand in each other. */
const DEEPEST = 64

type Path = readonly (string | number)[]

/**
 * What is wrong with a JSON value that no schema sees: numbers that lose digits, half characters,
 * nesting without measure, and the one key that JavaScript does not treat as any other.
 */
export function checkJson(value: unknown): readonly Fault[] {
  const faults: Fault[] = []
  const open: { value: unknown; path: Path }[] = [{ value, path: [] }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { value: one, path } = next
    const message = faultOf(one, path)
    if (message) faults.push({ path: pathText(path), message })
    else if (typeof one === 'object' && one !== null) {
      const isList = Array.isArray(one)
      for (const [key, inner] of Object.entries(one)) {
        open.push({ value: inner, path: [...path, isList ? Number(key) : key] })
      }
    }
  }
  return faults
}

function faultOf(value: unknown, path: Path): string | null {
  if (path.length > DEEPEST) return `this is nested more than ${DEEPEST} deep`
  if (path.at(-1) === '__proto__') return 'there is no such key: __proto__'
  if (typeof value === 'string' && /\p{Surrogate}/u.test(value)) {
    return 'this has half a character in it: a surrogate without its other half'
  }
  if (typeof value !== 'number') return null
  if (!Number.isFinite(value)) return 'this number is too large to be finite'
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    return `whole numbers are exact up to ${Number.MAX_SAFE_INTEGER}`
  }
  return null
}

/** `['relation', 'roles', 'seller', 1]` as `relation.roles.seller[1]`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '')
}
