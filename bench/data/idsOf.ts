import anyAscii from 'any-ascii'

/** The longest id that is made of a name; longer names are cut. */
const LONGEST = 80

/**
 * An id for each name, readable and its own: names that would have the same one are numbered, in
 * their order here.
 */
export function idsOf(names: Iterable<string>): ReadonlyMap<string, string> {
  const ids = new Map<string, string>()
  const taken = new Set<string>()
  for (const name of names) {
    if (ids.has(name)) continue
    const plain = slugOf(name)
    let id = plain
    for (let number = 2; taken.has(id); number += 1) id = `${plain}-${number}`
    taken.add(id)
    ids.set(name, id)
  }
  return ids
}

function slugOf(name: string): string {
  const slug = anyAscii(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-|-$/g, '')
  return slug || 'nameless'
}
