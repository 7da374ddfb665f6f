import type { Thing } from '../../domain/graph/thing.ts'
import { chainOf } from '../../domain/traversal/chainOf.ts'
import { endKey, waysTo } from '../../domain/traversal/endKey.ts'
import type { Passage, Place } from '../../domain/traversal/place.ts'
import type { Step } from '../../domain/traversal/step.ts'
import { beginning, type Level } from '../../domain/traversal/takeStep.ts'
import { type Cut, cutsOf, traverse } from '../../domain/traversal/traverse.ts'
import type { Page, PageRequest } from '../../model/page.ts'
import { pageOf } from '../../store/pages.ts'
import type { HopRequest } from '../../store/port/hops.ts'
import type { BesideTraversal } from '../ahead/besideTraversal.ts'
import { bounded, within } from '../arguments/badArgument.ts'
import { meantFilter, meantThing, thingsOf, withMeant } from '../arguments/meant.ts'
import { checkStep, type StepArguments, traverseStep } from '../arguments/traverseStep.ts'
import type { Context } from '../context.ts'
import { type Connection, type ConnectionArguments, connection } from '../pages/connection.ts'
import { type FillerSource, fillerRef } from '../sources.ts'

/** Traversals: what things lead to, step by step. */

interface EdgeParts {
  readonly ways: number
  readonly chain: Passage[]
}

export type TraversalConnectionSource = Connection<FillerSource, EdgeParts>

/** What one step leads to; the first is step 0. */
export interface TraversalLevelSource {
  readonly step: number
  readonly level: Level
}

export interface TraversalSource extends TraversalConnectionSource {
  readonly levels: readonly TraversalLevelSource[]
  readonly cuts: readonly Cut[]
}

interface TraversalArguments extends ConnectionArguments {
  readonly steps: readonly StepArguments[]
}

/**
 * Takes the steps from some things, one round trip each, and answers with a page of where they end; with
 * the entities that it is of where they are shown and few, and the relations that are passed.
 */
export async function traversal(
  from: readonly Thing[],
  args: TraversalArguments,
  context: Context,
  { ofEntities, ofEnds, ofPassed }: BesideTraversal,
): Promise<TraversalSource> {
  bounded('steps', args.steps.length, 1, 6)
  const each = <T>(run: (step: StepArguments) => T | Promise<T>) =>
    Promise.all(args.steps.map((step, index) => within(`steps[${index}].`, () => run(step))))
  const told = await each((step) => traverseStep(step, context))
  const last = told.length - 1
  const steps = told.map((step, index) => ({
    ...step,
    withEntities: ofEntities && index === last && step.move !== 'ONTO',
    // What a step reads is what it passes, or what it stops at.
    withRelations: ofPassed || (ofEnds && step.move === 'ONTO'),
  }))
  const [levels] = await Promise.all([
    reach(from, steps, context),
    each((step) => checkStep(step, context)),
  ])
  return Object.assign(endConnection(levels.at(-1) ?? nowhere, args), {
    levels: levels.map((level, step) => ({ step, level })),
    cuts: cutsOf(levels),
  })
}

/** A page of what a step leads to. */
export function endConnection(
  { places }: Level,
  args: ConnectionArguments,
): TraversalConnectionSource {
  return connection(args, {
    name: 'ends',
    page: async (page) => placesWithin(places, page),
    count: async () => places.length,
    edge: (place) => ({
      node: fillerRef(place.thing),
      ways: waysTo(place),
      chain: [...chainOf(place)],
    }),
  })
}

function placesWithin(places: readonly Place[], page: PageRequest): Page<Place> {
  const { after, before, fromEnd } = page
  const meant = places
    .map((item) => ({ key: endKey(item), item }))
    .filter(({ key }) => (after === null || key > after) && (before === null || key < before))
  return pageOf(page, fromEnd ? meant.reverse() : meant)
}

/**
 * The levels that steps lead to. What the things and the filters name is taken for is asked together
 * with the first step, which is taken again where that is something else.
 */
async function reach(
  from: readonly Thing[],
  steps: readonly Step[],
  context: Context,
): Promise<readonly Level[]> {
  const { hops } = context.loaders
  const reader = {
    hops: (requests: readonly HopRequest[]) => Promise.all(requests.map((one) => hops.load(one))),
  }
  const named = [...from, ...steps.flatMap(({ filter }) => thingsOf(filter))]
  const { begun, meant } = await withMeant(named, context, async (meant) => {
    const start = beginning(from.map((thing) => meantThing(thing, meant)))
    const first = steps.slice(0, 1).map((step) => meantStep(step, meant))
    return { begun: await traverse(reader, start, first), meant }
  })
  const others = steps.slice(1).map((step) => meantStep(step, meant))
  return [...begun, ...(await traverse(reader, begun.at(-1) ?? nowhere, others))]
}

const nowhere: Level = { places: [], cutBy: [] }

function meantStep(step: Step, meant: ReadonlyMap<string, string>): Step {
  return { ...step, filter: meantFilter(step.filter, meant) }
}
