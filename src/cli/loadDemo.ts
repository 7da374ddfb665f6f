import type { Change } from '../model/change.ts'
import type { Store } from '../store/port.ts'
import { demoDesk, demoSteps } from './demoSteps.ts'
import { takeDemoStep } from './takeDemoStep.ts'

/** More changes than the demo graph is made of. */
const MANY = 500

/**
 * Fills the graph with the demo graph, step by step, as it is said to have been learned. Where it
 * broke off it goes on: what was ingested is ingested again, which changes nothing that is there.
 */
export async function loadDemo(store: Store): Promise<void> {
  const done = reasonsOf(await store.reader().changes(0, MANY))
  for (const step of demoSteps) {
    if ('ingest' in step || !done.has(step.reason)) await takeDemoStep(store, step)
  }
}

/**
 * Whether the demo graph would be in nobody's way: the graph is empty, or holds a part of the demo
 * and nothing else, as when its loading was interrupted.
 */
export async function hasRoomForDemo(store: Store): Promise<boolean> {
  const changes = await store.reader().changes(0, MANY)
  const isOurs = changes.every(({ author }) => author === demoDesk)
  const last = demoSteps.at(-1)?.reason ?? ''
  return isOurs && changes.length < MANY && !reasonsOf(changes).has(last)
}

function reasonsOf(changes: readonly Change[]): ReadonlySet<string> {
  return new Set(changes.flatMap(({ reason }) => reason ?? []))
}
