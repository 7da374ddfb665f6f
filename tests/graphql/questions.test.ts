import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadDemo } from '../../src/cli/loadDemo.ts'
import type { Store } from '../../src/store/port.ts'
import { type TestService, testService } from '../support/askService.ts'
import { onEngines } from '../support/onEngines.ts'

const examples = fileURLToPath(new URL('../../examples/', import.meta.url))
const answers = fileURLToPath(new URL('./questions/', import.meta.url))
const questions = readdirSync(examples)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => {
    const operation = readFileSync(`${examples}${file}`, 'utf8')
    const [, title = file] = /^# (.*)/.exec(operation) ?? []
    return { title, operation, answer: `${answers}${file.replace('.graphql', '.json')}` }
  })

onEngines('the questions of the demo graph', ({ openStore }) => {
  let store: Store
  let service: TestService

  beforeAll(async () => {
    store = await openStore()
    await loadDemo(store)
    service = testService(store)
  })
  afterAll(() => store.close())

  it('are twenty-eight', () => {
    expect(questions.length).toBe(28)
  })

  it.each(questions)('$title', async ({ operation, answer }) => {
    expect(await service.ask(operation)).toEqual(JSON.parse(readFileSync(answer, 'utf8')))
  })
})
