import type { Judgement } from '../../model/judgement.ts'

/** Entities that are one, by what counts of the judgements on them. */
export type Group = readonly string[]

/** Puts entities into groups: those that a chain of judgements says are the same are in one. */
export function groupsOf(
  entities: readonly string[],
  verdicts: readonly Judgement[],
): readonly Group[] {
  const leaders = new Map(entities.map((id) => [id, id]))
  const leaderOf = (id: string): string => {
    const leader = leaders.get(id) ?? id
    return leader === id ? id : leaderOf(leader)
  }
  for (const { a, b, verdict } of verdicts) {
    if (verdict === 'SAME' && leaders.has(a) && leaders.has(b))
      leaders.set(leaderOf(a), leaderOf(b))
  }
  const groups = new Map<string, string[]>()
  for (const id of [...entities].sort()) {
    const leader = leaderOf(id)
    groups.set(leader, [...(groups.get(leader) ?? []), id])
  }
  return [...groups.values()]
}
