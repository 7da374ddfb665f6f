import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadDemo } from '../../src/cli/loadDemo.ts'
import { openEmbeddedStore } from '../../src/store/embedded/openEmbeddedStore.ts'
import type { Store } from '../../src/store/port.ts'
import { type TestService, testService } from '../support/askService.ts'

const file = fileURLToPath(new URL('../../docs/traversing.md', import.meta.url))
const [bought = '', threatened = '', sold = '', delivered = '', cut = '', ...others] = [
  ...readFileSync(file, 'utf8').matchAll(/```graphql\n([\s\S]*?)\n```/g),
].map(([, text = '']) => text)

interface Edge {
  ways: number
  node: { label: string }
}

/** What the page says of an answer, in its order: each query is asked as it stands there. */
describe('the page on traversing', () => {
  let store: Store
  let service: TestService

  beforeAll(async () => {
    store = await openEmbeddedStore()
    await store.migrate()
    await loadDemo(store)
    service = testService(store)
  })
  afterAll(() => store.close())

  const ask = async (query: string) => {
    const { data, errors } = await service.ask(query)
    expect(errors).toBeUndefined()
    return data ?? {}
  }
  const traversed = async (query: string) => {
    const { entity } = await ask(query)
    return (entity as { traverse: Record<string, unknown> }).traverse
  }
  const told = (edges: unknown) =>
    (edges as Edge[]).map(({ ways, node }) => `${node.label} ${ways}`)

  it('tells who else bought the weapon', async () => {
    const nodes = ['Belarus', 'China', 'Türkiye'].map((label) => ({ label }))
    expect(await traversed(bought)).toEqual({ nodes })
  })

  it('tells who threatens because of the sales, with what is claimed on the way', async () => {
    const { edges } = await traversed(threatened)
    expect(told(edges)).toEqual(['United States 2'])
    expect(JSON.stringify(edges)).toContain('under threat of sanctions from US')
    expect(JSON.stringify(edges)).toContain('"toRole":"threatener"')
  })

  it('folds what several chains lead to, on every level', async () => {
    const { edges, levels } = await traversed(sold)
    expect(told(edges)).toEqual(['Russia 9'])
    expect(
      (levels as { ends: { totalCount: number } }[]).map(({ ends }) => ends.totalCount),
    ).toEqual([4, 1])
  })

  it('tells what was known then, from several things', async () => {
    const found = await ask(delivered)
    const of = (name: string) => told((found[name] as { edges: unknown }).edges)
    expect([of('in2018'), of('now')]).toEqual([['Russia 1'], ['Russia 5']])
  })

  it('says which bound was hit', async () => {
    expect(others).toEqual([])
    expect(await traversed(cut)).toEqual({
      truncated: true,
      truncatedBy: [{ step: 0, bound: 'first' }],
    })
  })
})
