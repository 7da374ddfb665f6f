import { afterAll, beforeAll, expect, it } from 'vitest'
import { findPaths, type PathRequest } from '../../src/domain/graph/findPaths.ts'
import type { PathsFound } from '../../src/domain/graph/path.ts'
import { parseEdtf } from '../../src/domain/time/parseEdtf.ts'
import { anyRelation } from '../../src/model/relationFilter.ts'
import type { Store } from '../../src/store/port.ts'
import { MemoryReader } from '../support/memoryReader.ts'
import { onEngines } from '../support/onEngines.ts'
import { putSmallGraphs, smallGraphs, thingsOf } from '../support/smallGraphs.ts'

const day = (text: string) => ({ ...parseEdtf(text), certainly: false })

/** What is asked of two things of a graph. */
const requests: readonly Omit<PathRequest, 'from' | 'to'>[] = (
  ['SHORTEST', 'ALL_SHORTEST', 'K_SHORTEST'] as const
).flatMap((mode) => {
  const plain = {
    mode,
    maxRelations: 4,
    first: 50,
    maxDegree: null,
    avoid: [],
    through: null,
    filter: anyRelation,
  }
  return [
    plain,
    { ...plain, maxRelations: 1 },
    { ...plain, first: 2, filter: { ...anyRelation, types: ['sells'] } },
    { ...plain, maxDegree: 2 },
    { ...plain, maxDegree: 3, filter: { ...anyRelation, validAt: day('2018/2019') } },
  ]
})

/** What is the same on all engines: of several shortest chains any may be the one. */
function told({ paths, truncatedBy }: PathsFound, { mode }: PathRequest) {
  return {
    truncatedBy,
    paths: mode === 'SHORTEST' ? paths.map(({ steps }) => steps.length) : paths,
  }
}

onEngines('paths', ({ openStore }) => {
  let store: Store

  beforeAll(async () => {
    store = await openStore()
    await putSmallGraphs(store)
  })
  afterAll(() => store.close())

  it.each([
    ['now', null, 2],
    ['as they were known first', 1_000, 0],
    ['as they were known between two changes', 2_500, 1],
  ] as const)('%s are those that a search in memory finds', async (_, knownAt, age) => {
    for (const [number, ages] of smallGraphs.entries()) {
      const relations = ages[age] ?? []
      const things = thingsOf(relations)
      const memory = new MemoryReader({ relations })
      for (const [index, request] of requests.entries()) {
        const from = things[(number + index) % things.length]
        const to = things[(number * 3 + index * 5 + 1) % things.length]
        if (!from || !to) continue
        const asked = { ...request, from, to }
        const found = await findPaths(store.reader().at(knownAt), asked)
        expect({ asked, found: told(found, asked) }).toEqual({
          asked,
          found: told(await findPaths(memory, asked), asked),
        })
        if (request.mode !== 'SHORTEST') continue
        const shortest = await findPaths(memory, { ...asked, mode: 'ALL_SHORTEST', first: 5_000 })
        expect(shortest.paths).toEqual(expect.arrayContaining([...found.paths]))
      }
    }
  })
})
