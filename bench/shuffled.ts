/** Numbers from 0 up to 1. */
export type Random = () => number

/** Puts items, where they are, in any order, each with the same likelihood (Fisher and Yates). */
export function shuffled<T>(items: T[], random: Random): T[] {
  for (let index = items.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1))
    const [a, b] = [items[index], items[other]]
    if (a === undefined || b === undefined) continue
    items[index] = b
    items[other] = a
  }
  return items
}
