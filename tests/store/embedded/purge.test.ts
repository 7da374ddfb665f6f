import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ingest } from '../../../src/domain/ingest/ingest.ts'
import { recordsSource } from '../../../src/domain/ingest/lines/recordSource.ts'
import { purge } from '../../../src/domain/purge/purge.ts'
import { anyEntity } from '../../../src/model/entityFilter.ts'
import { embeddedEngine } from '../../../src/store/embedded/embeddedEngine.ts'
import { openDatabase } from '../../../src/store/embedded/openDatabase.ts'
import { openEmbeddedStore } from '../../../src/store/embedded/openEmbeddedStore.ts'
import { replaceFile } from '../../../src/store/embedded/replaceFile.ts'
import { graphStore } from '../../../src/store/graphStore.ts'
import type { Store } from '../../../src/store/port.ts'
import { claim, ground } from '../../support/ingestSample.ts'

const secrets = ['zoltan-q', 'Quaint', 'Vexel', 'dossier-77', 'osprey', 'heron', 'z-sale']
const kept = ['india', 'k-first', 'A register']

const zoltan = {
  record: 'entity',
  id: 'zoltan-q',
  kind: 'person',
  name: 'Zoltan Quaint',
  description: 'of Vexel',
}
const dossier = {
  record: 'document',
  id: 'dossier-77',
  publisher: 'paper',
  title: 'Dossier',
  text: 'Nobody saw the osprey.',
}
const claims = [
  claim({ id: 'k-first' }),
  claim({
    id: 'z-sale',
    relation: { type: 'sells', roles: { seller: 'zoltan-q', buyer: 'india' } },
  }),
  claim({ document: 'dossier-77', quote: 'saw the osprey', attributes: { note: ['heron'] } }),
]
const out = { entities: ['zoltan-q'], documents: ['dossier-77'], claims: [] }
const by = { author: 'admin', reason: 'by law' }

describe('a purge of an embedded graph on disk', () => {
  let directory: string

  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'statecraft-test-'))
  })
  afterAll(() => rmSync(directory, { recursive: true }))

  /** What of some words is in the bytes of any file below a directory. */
  const onDisk = (path: string, words: readonly string[]) => {
    const files = readdirSync(path, { recursive: true, withFileTypes: true })
    const bytes = Buffer.concat(
      files
        .filter((one) => one.isFile())
        .map((one) => readFileSync(join(one.parentPath, one.name))),
    )
    return words.filter((word) => bytes.includes(word))
  }
  const filled = async (store: Store) => {
    await store.migrate()
    // Names and texts that change leave the old ones in what was.
    await ingest(store, recordsSource([...ground, zoltan, dossier, ...claims]))
    await ingest(store, recordsSource([{ ...zoltan, name: 'Zoltan' }]))
  }
  const withoutErasing = (path: string) => {
    const engine = embeddedEngine(openDatabase(path))
    return graphStore({ ...engine, erase: async () => {} })
  }

  it('leaves nothing in any of its files, at once, and all that is left is found', async () => {
    const path = join(directory, 'at-once')
    const store = await openEmbeddedStore({ path })
    await filled(store)
    expect(onDisk(path, [...secrets, ...kept])).toEqual([...secrets, ...kept])
    const reading = Array.from({ length: 50 }, () => store.reader().entities(['india']))
    expect((await purge(store, out, by)).problems).toEqual([])
    expect((await Promise.all(reading)).every(([one]) => one?.id === 'india')).toBe(true)
    expect(onDisk(path, [...secrets, ...kept])).toEqual(kept)

    // The same store goes on, and so does the next.
    await ingest(
      store,
      recordsSource([{ record: 'entity', id: 'kenya', kind: 'x', name: 'Kenya' }]),
    )
    await store.close()
    expect(onDisk(path, [...secrets, ...kept])).toEqual(kept)
    expect(readdirSync(path)).toEqual(['graph.grafeo'])
    const again = await openEmbeddedStore({ path })
    expect(await again.migrate()).toEqual([])
    const filter = { ...anyEntity, words: ['kenya'], kinds: null }
    const page = { limit: 5, after: null, before: null, fromEnd: false }
    expect((await again.reader().entityPage(filter, page)).items).toHaveLength(1)
    expect(await again.reader().entities(['zoltan-q', 'india'])).toMatchObject([
      null,
      { id: 'india' },
    ])
    await again.close()
  })

  it('is completed at the next start where it was broken off before the files were written anew', async () => {
    const path = join(directory, 'broken-off')
    const first = withoutErasing(path)
    await filled(first)
    expect((await purge(first, out, by)).problems).toEqual([])
    // As if the process had been killed here.
    expect(onDisk(path, secrets)).not.toEqual([])
    await first.close()
    writeFileSync(join(path, 'graph.grafeo.rewritten'), 'half a copy of zoltan-q')
    const second = await openEmbeddedStore({ path })
    await second.migrate()
    expect(onDisk(path, [...secrets, ...kept])).toEqual(kept)
    expect(existsSync(join(path, 'graph.grafeo.rewritten'))).toBe(false)
    await second.close()
  })
})

describe('a file that is replaced', () => {
  let directory: string

  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'statecraft-test-'))
  })
  afterAll(() => rmSync(directory, { recursive: true }))

  it.each(['write', 'release', 'retake'] as const)('is there whole where %s fails', (step) => {
    const [file, copy] = [join(directory, 'file'), join(directory, 'copy')]
    writeFileSync(file, 'old')
    const steps: string[] = []
    const doing = (name: string, work: () => void = () => {}) => {
      return () => {
        steps.push(name)
        if (name === step) throw new Error('the power went out')
        work()
      }
    }
    expect(() =>
      replaceFile(file, copy, {
        write: doing('write', () => writeFileSync(copy, 'new')),
        release: doing('release'),
        retake: doing('retake'),
      }),
    ).toThrow('the power went out')
    expect(readFileSync(file, 'utf8')).toBe(step === 'retake' ? 'new' : 'old')
    expect(steps.at(-1)).toBe(step)
  })
})
