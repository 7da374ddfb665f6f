import type { RelationFilter } from '../../model/relationFilter.ts'
import type { Reader } from '../../store/port.ts'
import { expand } from './expand.ts'
import { Surroundings } from './surroundings.ts'
import { keyOf, relationThing, type Thing, thingsIn } from './thing.ts'

/** One end of a search: what it reached, and which of that it has not gone on from. */
interface End {
  readonly seen: Set<string>
  frontier: readonly Thing[]
}

/**
 * Reads every relation that a chain of at most `most` relations between two things can pass. Each
 * round goes one relation further from one end, the one with fewer things to go on from; both take
 * their first together. So there is one round trip a round, and at most `most - 1` of them, or one.
 * Answers too whether a hub, or sheer number, kept it from following all. It goes no further once
 * what is read is enough, of which all chains up to some length are known.
 */
export async function meetInTheMiddle(
  reader: Pick<Reader, 'participationPages' | 'relations'>,
  [from, to]: readonly [Thing, Thing],
  most: number,
  filter: RelationFilter,
  isEnough: (around: Surroundings, length: number) => boolean = () => false,
): Promise<{ readonly around: Surroundings; readonly cut: boolean }> {
  const around = new Surroundings()
  const expanded = new Set<string>()
  let cut = false
  const follow = async (things: readonly Thing[]): Promise<void> => {
    const fresh = things.filter((thing) => !expanded.has(keyOf(thing)))
    for (const thing of fresh) expanded.add(keyOf(thing))
    const known = (id: string) => around.relation(id)
    const found = await expand(reader, { things: fresh, filter, known, named: [from, to] })
    around.add(found.expansions)
    cut ||= found.cut
  }
  const ends = [from, to].map(
    (thing): End => ({ seen: new Set([keyOf(thing)]), frontier: [thing] }),
  )
  await follow([from, to])
  for (const end of ends) advance(end, around)
  for (let length = 2; length < most && !isEnough(around, length); length += 1) {
    const [near] = ends.toSorted((a, b) => a.frontier.length - b.frontier.length)
    // An end that has nowhere to go on to has read all that it is connected with.
    if (!near || near.frontier.length === 0) break
    await follow(near.frontier)
    advance(near, around)
  }
  return { around, cut }
}

/** Moves an end on by one relation: to what takes part in it, and to the relation itself. */
function advance(end: End, around: Surroundings): void {
  const next: Thing[] = []
  for (const relation of end.frontier.flatMap((thing) => around.relationsAt(thing))) {
    for (const thing of [...thingsIn(relation), relationThing(relation.id)]) {
      if (end.seen.has(keyOf(thing))) continue
      end.seen.add(keyOf(thing))
      next.push(thing)
    }
  }
  end.frontier = next
}
