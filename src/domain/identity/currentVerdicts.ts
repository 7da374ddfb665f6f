import type { Judgement } from '../../model/judgement.ts'

/** Of each pair the latest judgement that is not withdrawn; withdrawing it brings back the one before. */
export function currentVerdicts(judgements: readonly Judgement[]): readonly Judgement[] {
  const latest = new Map<string, Judgement>()
  for (const judgement of judgements) {
    if (judgement.until !== null) continue
    const pair = JSON.stringify([judgement.a, judgement.b])
    const held = latest.get(pair)
    if (!held || held.at < judgement.at) latest.set(pair, judgement)
  }
  return [...latest.values()]
}
