import type { GivenRelation, Move } from '../../store/port/identity.ts'
import type { RelationIdentity } from '../../store/port/relations.ts'
import type { Writer } from '../../store/port.ts'
import { takenFor } from '../derivation/takenFor.ts'
import { meantBy } from './meantBy.ts'
import { relationsBehind } from './relationsBehind.ts'

/**
 * Finds out what relations are taken for, by what fills their roles is taken for: the relation
 * between those. Claims are moved to it; they go on giving the relation that they give. Relations
 * in which one that moved fills a role follow it.
 */
export async function settle(writer: Writer, given: readonly GivenRelation[]): Promise<Settlement> {
  const touched = new Set<string>()
  const survivors = new Map<string, string>()
  let waiting = given
  while (waiting.length > 0) {
    const { ready, rest } = innermost(waiting)
    const found = await movesOf(writer, ready)
    for (const { given: id, from, to } of found) {
      survivors.set(id, to)
      touched.add(from).add(to)
    }
    const moves = found.filter(({ from, to }) => from !== to)
    await carryOut(writer, moves)
    const left = moves.map(({ from }) => from)
    waiting = distinct([...rest, ...(await behindNaming(writer, left, touched))])
  }
  return { touched: [...touched].sort(), survivors }
}

/** What became of relations as claims give them. */
export interface Settlement {
  /** The relations that are to be derived anew. */
  readonly touched: readonly string[]
  /** What each relation that was given is taken for. */
  readonly survivors: ReadonlyMap<string, string>
}

/** One that moves, and what identifies the relation that it is taken for. */
interface Removal extends Move {
  readonly identity: RelationIdentity
}

async function movesOf(
  writer: Writer,
  given: readonly GivenRelation[],
): Promise<readonly Removal[]> {
  const taken = await takenFor(
    writer,
    given.flatMap((one) => one.fillers),
  )
  return given.map(({ survivor, ...one }) => {
    const identity = meantBy(one, taken)
    return { given: one.id, from: survivor, to: identity.id, identity }
  })
}

async function carryOut(writer: Writer, moves: readonly Removal[]): Promise<void> {
  if (moves.length === 0) return
  await writer.putRelations(moves.map(({ identity }) => ({ ...identity, isGiven: false })))
  await writer.settleRelations(
    moves.map(({ given, to }) => ({ id: given, survivor: to === given ? null : to })),
  )
  await writer.moveClaims(moves.map(({ given, from, to }) => ({ given, from, to })))
}

/** What is behind the relations that name these. */
async function behindNaming(
  writer: Writer,
  relations: readonly string[],
  touched: Set<string>,
): Promise<readonly GivenRelation[]> {
  if (relations.length === 0) return []
  const around = await writer.relationsNaming(relations)
  for (const id of around) touched.add(id)
  return await relationsBehind(writer, around)
}

/** Those in whose roles none of the others stands are settled first. */
function innermost(waiting: readonly GivenRelation[]) {
  const ids = new Set(waiting.flatMap(({ id, survivor }) => [id, survivor]))
  const isReady = ({ id, survivor, fillers }: GivenRelation) =>
    !fillers.some((one) => one.id !== id && one.id !== survivor && ids.has(one.id))
  const ready = waiting.filter(isReady)
  // Relations cannot stand in each other in a circle: their ids are made of those of their fillers.
  return ready.length > 0
    ? { ready, rest: waiting.filter((one) => !isReady(one)) }
    : { ready: waiting, rest: [] }
}

function distinct(given: readonly GivenRelation[]): readonly GivenRelation[] {
  return [...new Map(given.map((one) => [one.id, one])).values()]
}
