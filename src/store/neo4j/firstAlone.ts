/**
 * Lets who asks something for the first time ask alone, while others who ask the same wait for the answer:
 * the database plans what it has never been asked for each who asks meanwhile, and ten who come at once
 * after a start would wait ten times as long. Whether the first is answered or not, the others then ask.
 */
export function firstAlone(): <T>(what: string, ask: () => Promise<T>) => Promise<T> {
  const answered = new Set<string>()
  const asking = new Map<string, Promise<unknown>>()
  return async (what, ask) => {
    if (answered.has(what)) return await ask()
    const first = asking.get(what)
    if (first) {
      await first.catch(() => {})
      return await ask()
    }
    const own = ask()
    asking.set(what, own)
    try {
      const answer = await own
      answered.add(what)
      return answer
    } finally {
      asking.delete(what)
    }
  }
}
