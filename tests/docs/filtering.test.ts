import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadDemo } from '../../src/cli/loadDemo.ts'
import { openEmbeddedStore } from '../../src/store/embedded/openEmbeddedStore.ts'
import type { Store } from '../../src/store/port.ts'
import { type TestService, testService } from '../support/askService.ts'

const page = readFileSync(
  fileURLToPath(new URL('../../docs/filtering.md', import.meta.url)),
  'utf8',
)
const queries = [...page.matchAll(/```graphql\n([\s\S]*?)\n```/g)].map(([, text = '']) => text)

/** What the page asks, as it stands there. */
describe('the page on filtering', () => {
  let store: Store
  let service: TestService

  beforeAll(async () => {
    store = await openEmbeddedStore()
    await store.migrate()
    await loadDemo(store)
    service = testService(store)
  })
  afterAll(() => store.close())

  it.each([
    [
      0,
      'dear sales, and those to China, the dearest first',
      {
        relations: {
          nodes: [
            { label: 'sells', attributes: [{ values: [{ text: '5,400,000,000 USD' }] }] },
            { label: 'sells', attributes: [] },
          ],
        },
      },
    ],
    [
      1,
      'what persons took part in, and not China',
      {
        relations: {
          totalCount: 2,
          nodes: [
            {
              label: 'visits',
              participants: ['visitor Vladimir Putin', 'place India', 'topic trade'].map(played),
            },
            {
              label: 'meets',
              participants: [
                'participant Narendra Modi',
                'participant Vladimir Putin',
                'place India',
                'topic sells',
                'topic trade',
                'occasion visits',
              ].map(played),
            },
          ],
        },
      },
    ],
    [
      2,
      'countries that buy and sell nothing, by degree',
      { entities: { nodes: ['India', 'China', 'Belarus', 'Türkiye'].map((name) => ({ name })) } },
    ],
  ])('asks, %i, for %s', async (index, _, data) => {
    expect(await service.ask(queries[index] ?? '')).toEqual({ data })
  })

  it('has a test for each of its queries', () => {
    expect(queries).toHaveLength(3)
  })
})

function played(text: string) {
  const [role = '', ...label] = text.split(' ')
  return { role, filler: { label: label.join(' ') } }
}
