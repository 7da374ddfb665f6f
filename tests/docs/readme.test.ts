import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { ingest } from '../../src/domain/ingest/ingest.ts'
import { textSource } from '../../src/domain/ingest/lines/recordSource.ts'
import { executableSchema } from '../../src/graphql/schema.ts'
import { openEmbeddedStore } from '../../src/store/embedded/openEmbeddedStore.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const readme = readFileSync(`${root}README.md`, 'utf8')
const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\n\`\`\``, 'g'))].map(
    ([, text = '']) => text,
  )

describe('the README', () => {
  it('has the example operations, word for word, and all of them can be asked', () => {
    const files = readdirSync(`${root}examples`).sort()
    const told = files.map((file) => readFileSync(`${root}examples/${file}`, 'utf8'))
    const titles = told.map((text) => /^# (.*)\n/.exec(text)?.[1] ?? '')
    const examples = told.map((text) => text.replace(/^#.*\n/, '').trim())
    expect(titles.map((title) => Number.parseInt(title, 10))).toEqual(files.map((_, at) => at + 1))
    expect([...readme.matchAll(/<summary>(\d.*)<\/summary>/g)].map(([, one]) => one)).toEqual(
      titles,
    )
    expect(blocks('graphql')).toEqual(examples)
    const schema = executableSchema()
    for (const example of examples) expect(validate(schema, parse(example))).toEqual([])
  })

  it('shows how to follow changes with a subscription that can be made', () => {
    const [, body = '{}'] = /curl -N [\s\S]*?-d '(.*)'\n/.exec(readme) ?? []
    const { query } = JSON.parse(body) as { query: string }
    expect(validate(executableSchema(), parse(query))).toEqual([])
  })

  it('shows data of one’s own that can be loaded as it stands', async () => {
    const [lines = ''] = blocks('json')
    const store = await openEmbeddedStore()
    await store.migrate()
    const { total, problems } = await ingest(store, textSource(lines))
    expect(problems).toEqual([])
    expect(total.created).toBe(7)
    await store.close()
  })

  it('tells every variable of the configuration, and no other', () => {
    const config = readFileSync(`${root}src/config.ts`, 'utf8')
    const known = [...config.matchAll(/^ {2}([A-Z][A-Z0-9_]+):/gm)].map(([, name]) => name)
    const told = [...readme.matchAll(/^\| `([A-Z][A-Z0-9_]+)` \|/gm)].map(([, name]) => name)
    expect(known.length).toBeGreaterThan(10)
    expect(told.sort()).toEqual(known.sort())
  })

  it('leads only to what is there', () => {
    const links = [...readme.matchAll(/\]\(([^)#]+)\)/g)].map(([, path = '']) => path)
    expect(links.length).toBeGreaterThan(5)
    expect(links.filter((path) => !existsSync(`${root}${path}`))).toEqual([])
  })
})
