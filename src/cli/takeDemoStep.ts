import { fileURLToPath } from 'node:url'
import { decideConflict } from '../domain/claims/decideConflict.ts'
import { retractClaims } from '../domain/claims/endClaims.ts'
import { judge } from '../domain/identity/judge.ts'
import { ingest } from '../domain/ingest/ingest.ts'
import { fileSource, type RecordSource } from '../domain/ingest/lines/recordSource.ts'
import { StatecraftError } from '../model/errors.ts'
import type { Store } from '../store/port.ts'
import { type DemoStep, demoDesk } from './demoSteps.ts'

const root = fileURLToPath(new URL('../../data/demo/', import.meta.url))

/** Takes a step of the demo graph the way anybody would. Throws INTERNAL where it cannot be taken. */
export async function takeDemoStep(store: Store, step: DemoStep): Promise<void> {
  const [problem] = await problemsOf(store, step)
  if (!problem) return
  throw new StatecraftError('INTERNAL', `the demo graph, ${step.reason}: ${problem.message}`)
}

async function problemsOf(
  store: Store,
  step: DemoStep,
): Promise<readonly { readonly message: string }[]> {
  const at = Date.parse(step.recordedAt)
  const by = { author: demoDesk, reason: step.reason }
  if ('ingest' in step) {
    return (await ingest(store, filesSource(step.ingest), { ...by, now: at })).problems
  }
  if ('judgedSame' in step) {
    const [a, b] = step.judgedSame
    return (await judge(store, { a, b, verdict: 'SAME', ...by }, at)).problems
  }
  const { claim, aspect } = 'decide' in step ? step.decide : step.undecide
  const [said] = await store.reader().claims([claim])
  const relation = said?.relation ?? ''
  if ('decide' in step) {
    return (await decideConflict(store, { relation, aspect, claim, ...by }, at)).problems
  }
  const [claims = []] = await store.reader().claimsOf([relation])
  const decisions = claims.filter(({ decides, ended }) => decides === aspect && ended === null)
  const ids = decisions.map(({ id }) => id)
  return (await retractClaims(store, ids, { ...by, supersededBy: null }, at)).problems
}

/** Some files of the demo graph as one input. */
function filesSource(files: readonly string[]): RecordSource {
  return {
    name: 'demo',
    async *lines() {
      let number = 0
      for (const file of files) {
        for await (const line of fileSource(`${root}${file}`).lines()) {
          number += 1
          yield { ...line, number }
        }
      }
    },
  }
}
