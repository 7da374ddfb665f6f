/** Some things in lists of so many, the last one shorter. */
export function* listsOf<T>(things: readonly T[], size: number): Generator<readonly T[]> {
  for (let start = 0; start < things.length; start += size) yield things.slice(start, start + size)
}
