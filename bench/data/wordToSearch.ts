/** More would not fit a page of all that are found. */
const MOST = 19

/** How many words are tried at most. */
const TRIES = 50

/**
 * A word that begins words of as many names as fit a page, and stands within no other: whoever
 * searches for it, in whatever way, finds the same.
 */
export function wordToSearch(names: readonly string[]): string {
  const byWord = new Map<string, number>()
  for (const name of names) {
    for (const word of new Set(name.match(/\b(?:[A-Z][a-z]{3,}|\d{5,})\b/g))) {
      byWord.set(word, (byWord.get(word) ?? 0) + 1)
    }
  }
  const likely = [...byWord].filter(([, count]) => count <= MOST)
  likely.sort(([a, x], [b, y]) => y - x || b.length - a.length || (a < b ? -1 : 1))
  for (const [word, count] of likely.slice(0, TRIES)) {
    const folded = word.toLowerCase()
    if (names.filter((name) => name.toLowerCase().includes(folded)).length === count) return word
  }
  throw new Error('no word of a name is found the same in every way')
}
