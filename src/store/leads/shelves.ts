/**
 * What is stands on one shelf, what was on another, so that the pages of what is never wade through
 * what was. What was known at an instant is found on either.
 */
export type Shelf = 'current' | 'past'

/** The shelves on which stands what was known at an instant, or is known now. */
export function shelvesOf(knownAt: number | null): readonly Shelf[] {
  return knownAt === null ? ['current'] : ['current', 'past']
}

/** The places at which hangs what a filler took part in at an instant, or takes part in now. */
export function placesOf(filler: string, knownAt: number | null): readonly string[] {
  return shelvesOf(knownAt).map((shelf) => placeOn(shelf, filler))
}

/** The place at which hangs what a filler takes part in, or took part in, of what stands on a shelf. */
export function placeOn(shelf: Shelf, filler: string): string {
  return shelf === 'current' ? filler : `${filler}@${shelf}`
}
