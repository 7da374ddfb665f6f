const FEWEST = 5
const MOST = 20

/**
 * A word that begins words of so many names that all fit a page, and stands in no other: whoever
 * searches for it, in whatever way, finds the same.
 */
export function wordToSearch(names: readonly string[]): string {
  const byWord = new Map<string, number>()
  for (const name of names) {
    for (const word of new Set(name.match(/\b[A-Z][a-z]{3,}\b|\b\d+\b/g))) {
      byWord.set(word, (byWord.get(word) ?? 0) + 1)
    }
  }
  const likely = [...byWord].filter(([, count]) => count >= FEWEST && count < MOST)
  likely.sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1))
  for (const [word, count] of likely) {
    const folded = word.toLowerCase()
    if (names.filter((name) => name.toLowerCase().includes(folded)).length === count) return word
  }
  // Names of generated entities are numbered: that of one of them finds those that it begins.
  return 'Actor 21'
}
