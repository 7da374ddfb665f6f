import type { Hop, HopReads } from '../../store/port/hops.ts'
import { keyOf, relationThing, type Thing } from '../graph/thing.ts'
import { inOrder } from './endKey.ts'
import { landings } from './landings.ts'
import { Place } from './place.ts'
import type { Step } from './step.ts'

/** How many relations one step goes through, more or less. */
const WORK = 20_000

/** How many relations of a thing are gone through at least, where more things are to share. */
const FEWEST = 5

/** How many relations at most bring the entities that they lead to, and what they are called: as many as a page does. */
const FEW = 500

/** Which bound cut a step: the relations of each thing that are asked for, or the work of a step. */
export type StepBound = 'first' | 'work'

/** What a step has come to. */
export interface Level {
  /** What most ways lead to comes first, then by id. */
  readonly places: readonly Place[]
  readonly cutBy: readonly StepBound[]
}

/** Where chains begin, each thing once. */
export function beginning(things: readonly Thing[]): Level {
  const places = new Map(things.map((thing) => [keyOf(thing), new Place(thing)]))
  for (const place of places.values()) place.arrive('', 1n, null)
  return { places: [...places.values()], cutBy: [] }
}

/**
 * Takes one step from all that the one before it has come to, in one round trip. Chains do not turn
 * straight back: not through the relation that they have just come by, nor out of a relation to what
 * they entered it from. Where there are too many things to go on from, those that fewest ways lead
 * to are left out.
 */
export async function takeStep(reader: HopReads, { places }: Level, step: Step): Promise<Level> {
  const { move, roles, kinds, filter } = step
  const all = move === 'INTO' ? places.filter(({ thing }) => thing.kind === 'relation') : places
  const some = all.slice(0, move === 'INTO' ? WORK : WORK / FEWEST)
  if (some.length === 0) return { places: [], cutBy: [] }
  const limit = Math.min(step.first, Math.max(FEWEST, Math.floor(WORK / some.length)))
  const things = some.map(({ thing }) => thing.id)
  const areFew = some.length * limit <= FEW
  const request = {
    ...{ things, isInto: move === 'INTO', roles, kinds, filter, limit },
    withEntities: areFew && (step.withEntities ?? false),
    withRelations: step.withRelations ?? false,
    withTypes: areFew && (step.withRelations ?? false),
  }
  const [found] = await reader.hops([request])
  const next = go(some, found?.hops ?? [], step)
  const isShort = some.length < all.length || (found?.more && limit < step.first)
  return {
    places: next,
    cutBy: [
      ...(found?.more && limit === step.first ? (['first'] as const) : []),
      ...(isShort ? (['work'] as const) : []),
    ],
  }
}

/** All that hops lead to, each thing once. */
function go(from: readonly Place[], hops: readonly Hop[], step: Step): readonly Place[] {
  const places = new Map(from.map((place) => [place.thing.id, place]))
  const next = new Map<string, Place>()
  for (const hop of hops) {
    const place = places.get(hop.thing)
    if (!place) continue
    const { thing: from } = place
    const relation = relationThing(hop.relation)
    for (const { to, toRole } of landings(hop, step)) {
      // Where a step goes into what it is at, or onto where it stops, there is nothing between.
      const onTo = step.move === 'INTO' ? to : relation
      const by = step.move === 'THROUGH' ? relation : from
      const before = place.firstArrival(onTo)
      if (!before) continue
      const passage = { from, fromRole: hop.role, relation, toRole, to }
      const end = next.get(keyOf(to)) ?? new Place(to)
      next.set(keyOf(to), end)
      end.arrive(keyOf(by), place.waysOnTo(onTo), { passage, before })
    }
  }
  return inOrder([...next.values()])
}
