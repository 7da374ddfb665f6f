import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../examples/', import.meta.url))

/** The example operations, in order, as the playground's tabs. */
export function exampleTabs(): { query: string }[] {
  const files = readdirSync(root).filter((file) => file.endsWith('.graphql'))
  return files.sort().map((file) => ({ query: readFileSync(`${root}${file}`, 'utf8') }))
}
