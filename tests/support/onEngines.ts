import { describe } from 'vitest'
import { engines, type TestEngine } from './engines.ts'

/**
 * Runs tests on every engine: one after the other on each, and on several beside each other, since
 * they mostly wait for their servers. A file calls it once, as a server has room for one graph.
 */
export function onEngines(title: string, tests: (engine: TestEngine) => void): void {
  describe.concurrent.each(engines)('on $name', (engine) => {
    describe.sequential(title, () => tests(engine))
  })
}
