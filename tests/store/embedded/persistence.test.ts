import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openEmbeddedStore } from '../../../src/store/embedded/openEmbeddedStore.ts'
import { draft } from '../../support/draft.ts'
import { entity, stored } from '../../support/sample.ts'

const writer = fileURLToPath(new URL('./endlessWriter.ts', import.meta.url))

describe('an embedded graph on disk', () => {
  let directory: string

  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'statecraft-test-'))
  })
  afterAll(() => rmSync(directory, { recursive: true }))

  it('is there again when it is opened again, its schema too', async () => {
    const path = join(directory, 'again')
    const first = await openEmbeddedStore({ path })
    expect((await first.migrate()).length).toBeGreaterThan(5)
    await first.write(draft, (write) => write.putEntities([stored(entity('india', 'India'))]))
    await first.close()

    const second = await openEmbeddedStore({ path })
    expect(await second.migrate()).toEqual([])
    expect(await second.reader().entities(['india'])).toEqual([entity('india', 'India')])
    await second.close()
  })

  it('says so when another process has it', async () => {
    const path = join(directory, 'taken')
    const first = await openEmbeddedStore({ path })
    await expect(openEmbeddedStore({ path })).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringContaining(path),
    })
    await first.close()
  })

  it('holds every write that was acknowledged before the process was killed, and each whole', async () => {
    const path = join(directory, 'killed')
    const child = spawn(process.execPath, ['--import', 'tsx', writer, path], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let acknowledged = 0
    child.stdout.on('data', (chunk: Buffer) => {
      acknowledged += chunk.toString().split('\n').length - 1
      if (acknowledged >= 25) child.kill('SIGKILL')
    })
    await once(child, 'exit')
    expect(acknowledged).toBeGreaterThanOrEqual(25)

    const store = await openEmbeddedStore({ path })
    const ids = Array.from({ length: acknowledged }, (_, batch) => [
      `${batch}-a`,
      `${batch}-b`,
    ]).flat()
    const found = await store.reader().entities(ids)
    expect(found.filter((one) => one === null)).toEqual([])
    const { entities } = await store.counts()
    expect(entities % 2).toBe(0)
    await store.close()
  })
})
