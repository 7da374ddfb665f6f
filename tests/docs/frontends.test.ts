import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Core } from 'cytoscape'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { loadDemo } from '../../src/cli/loadDemo.ts'
import { openEmbeddedStore } from '../../src/store/embedded/openEmbeddedStore.ts'
import type { Store } from '../../src/store/port.ts'
import { type TestService, testService } from '../support/askService.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const page = readFileSync(`${root}docs/frontends.md`, 'utf8')
const files = [...page.matchAll(/```js (\S+)\n([\s\S]*?)\n```/g)].map(
  ([, name = '', text = '']) => ({
    name,
    text,
  }),
)

/** As much of a graphology graph as is looked at. */
interface Graph {
  nodes(): string[]
  edges(): string[]
  source(edge: string): string
  target(edge: string): string
  getNodeAttributes(node: string): object
}

interface Item {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly label: string
  readonly weight: number
}

/** The code of the page runs as it stands there, against a service with the demo graph. */
describe('the page on drawing', () => {
  let store: Store
  let service: TestService
  let folder: string
  let nodes: readonly Item[]
  let edges: readonly Item[]

  beforeAll(async () => {
    store = await openEmbeddedStore()
    await store.migrate()
    await loadDemo(store)
    service = testService(store)
    vi.stubGlobal('fetch', (url: string, init: RequestInit) => service.service.fetch(url, init))
    // Below node_modules the libraries are found that the code imports.
    mkdirSync(`${root}node_modules/.cache`, { recursive: true })
    folder = mkdtempSync(`${root}node_modules/.cache/frontends-`)
    for (const { name, text } of files) writeFileSync(join(folder, name), text)
    const { surroundings } = await run<{
      surroundings: (seed: string) => Promise<{ nodes: Item[]; edges: Item[] }>
    }>('surroundings.mjs')
    const found = await surroundings('india')
    nodes = found.nodes
    edges = found.edges
  })
  afterAll(async () => {
    vi.unstubAllGlobals()
    rmSync(folder, { recursive: true, force: true })
    await store.close()
  })

  const run = async <T>(name: string) => (await import(pathToFileURL(join(folder, name)).href)) as T
  const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id).sort()

  it('has all its code', () => {
    expect(files.map(({ name }) => name)).toEqual([
      'surroundings.mjs',
      'sigma.mjs',
      'cytoscape.mjs',
      'd3.mjs',
    ])
    expect(nodes.length).toBeGreaterThan(50)
    expect(edges.length).toBeGreaterThan(nodes.length)
  })

  it('makes of it the graph that sigma draws', async () => {
    const { graph } = await run<{ graph: Graph }>('sigma.mjs')
    expect(graph.nodes().sort()).toEqual(idsOf(nodes))
    expect(graph.edges().sort()).toEqual(idsOf(edges))
    for (const { id, source, target } of edges) {
      expect([graph.source(id), graph.target(id)]).toEqual([source, target])
    }
    expect(graph.getNodeAttributes('india')).toMatchObject({ label: 'India', x: 0, y: 0 })
  })

  it('lays it out with cytoscape', async () => {
    const { cy } = await run<{ cy: Core }>('cytoscape.mjs')
    expect(idsOf(cy.nodes().map((node) => ({ id: node.id() })))).toEqual(idsOf(nodes))
    expect(idsOf(cy.edges().map((edge) => ({ id: edge.id() })))).toEqual(idsOf(edges))
    for (const { id, degree } of nodes as readonly (Item & { degree: number })[]) {
      expect(cy.getElementById(id).degree(true)).toBe(degree)
    }
    expect(cy.getElementById('russia').position()).not.toEqual({ x: 0, y: 0 })
    cy.destroy()
  })

  it('draws it with d3', async () => {
    const { simulation, svg } = await run<{
      simulation: { nodes(): readonly { id: string; x: number; y: number }[] }
      svg: string
    }>('d3.mjs')
    expect(idsOf(simulation.nodes())).toEqual(idsOf(nodes))
    expect(simulation.nodes().every(({ x, y }) => Number.isFinite(x + y))).toBe(true)
    expect(svg.split('<circle')).toHaveLength(nodes.length + 1)
    expect(svg.split('<line')).toHaveLength(edges.length + 1)
    expect(svg).not.toContain('undefined')
  })
})
