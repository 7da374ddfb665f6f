import fc from 'fast-check'
import { expect, it } from 'vitest'
import { purge } from '../../src/domain/purge/purge.ts'
import { cases } from '../support/cases.ts'
import { onEngines } from '../support/onEngines.ts'
import { papers, people, Story, step } from '../support/story.ts'

/** What the log says of it, and hashes, are left of a purge. */
const isOfTheGraph = (line: string) => !/"labels":\["(Change|ChangeLog|Tombstone)"\]/.test(line)

const without = (lines: readonly string[], others: readonly string[]) => {
  const known = new Set(others)
  return lines.filter((line) => !known.has(line))
}

onEngines('what is left of a purge', ({ name, openStore, dump }) => {
  it('is, to the last property, what would be there had it never been recorded', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 4, maxLength: 16 }),
        fc.record({
          entities: fc.subarray(people.slice(1, 4), { maxLength: 2 }),
          documents: fc.subarray(papers, { maxLength: 1 }),
          claims: fc.subarray(['c-0', 'c-2', 'c-5']),
        }),
        async (steps, given) => {
          const store = await openStore()
          const whole = new Story(store)
          await whole.tell(steps)
          const claims = given.claims.filter((id) => whole.claims.some((one) => one.id === id))
          const out = { ...given, claims }
          const by = { author: 'admin', reason: 'by law' }
          expect((await purge(store, out, by)).problems).toEqual([])
          const left = (await dump(store)).filter(isOfTheGraph)
          await store.close()

          const twin = await openStore()
          const again = new Story(twin, out, whole)
          await again.tell(steps)
          const never = (await dump(twin)).filter(isOfTheGraph)
          await twin.close()
          fc.pre(!again.isOther)
          expect({ residue: without(left, never), lost: without(never, left) }).toEqual({
            residue: [],
            lost: [],
          })
        },
      ),
      // Every history is told twice into a graph of its own, which costs a server more.
      { numRuns: name === 'embedded' ? cases(12) : 2, seed: 2018 },
    )
  }, 600_000)
})
