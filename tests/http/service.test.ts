import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Listening, listen } from '../../src/http/listen.ts'
import { StatecraftError } from '../../src/model/errors.ts'
import { openEmbeddedStore } from '../../src/store/embedded/openEmbeddedStore.ts'
import type { Store } from '../../src/store/port.ts'
import { testService } from '../support/askService.ts'
import { readingEntities } from '../support/readingEntities.ts'

const record = { record: 'entity', id: 'a', kind: 'person', name: 'Ann' }
const write = {
  query: 'mutation ($input: IngestInput!) { ingest(input: $input) { written } }',
  variables: { input: { records: [record] } },
}
const token = 'a-long-secret'

describe('the service over HTTP', () => {
  let store: Store
  let listening: Listening

  beforeAll(async () => {
    store = await openEmbeddedStore()
    await store.migrate()
    listening = await listen(testService(store).service, '127.0.0.1', 0)
  })
  afterAll(async () => {
    await listening.close()
    await store.close()
  })

  it('lives, is ready, and leads to the playground', async () => {
    expect((await fetch(`${listening.url}/health`)).status).toBe(200)
    expect((await fetch(`${listening.url}/ready`)).status).toBe(200)
    const page = await fetch(listening.url, { headers: { accept: 'text/html' } })
    expect(page.url).toBe(`${listening.url}/graphql`)
    const html = await page.text()
    expect(html).toContain('Statecraft')
    expect(html).toContain('WhoSellsWhat')
  })

  it('has a playground that loads nothing from elsewhere', async () => {
    const html = await (
      await fetch(`${listening.url}/graphql`, { headers: { accept: 'text/html' } })
    ).text()
    const loaded = html.match(/<(?:script|link|img)[^>]+(?:src|href)="https?:[^"]+/g) ?? []
    expect(loaded).toEqual([])
  })

  it('gives every answer the id of its request', async () => {
    const answer = await fetch(`${listening.url}/graphql?query={__typename}`)
    expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('is not ready when its database does not answer', async () => {
    const gone: Store = {
      ...store,
      engine: async () => Promise.reject(new StatecraftError('UNAVAILABLE', 'gone')),
    }
    const answer = await testService(gone).service.fetch('http://127.0.0.1/ready')
    expect(answer.status).toBe(503)
  })

  it('refuses an address that is taken, in one sentence', async () => {
    const port = Number(new URL(listening.url).port)
    await expect(listen(testService(store).service, '127.0.0.1', port)).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringContaining(`127.0.0.1:${port}`),
    })
  })

  it('refuses a body that is too large before reading it', async () => {
    const status = await new Promise((resolve) => {
      const sent = request(`${listening.url}/graphql`, {
        method: 'POST',
        headers: { 'content-length': String(10 ** 9) },
      })
      sent.once('response', (response) => {
        resolve(response.statusCode)
        sent.destroy()
      })
      sent.once('error', () => {})
      sent.write('{')
    })
    expect(status).toBe(413)
  })

  it('refuses a body that turns out too large while it is read', async () => {
    const status = await new Promise((resolve) => {
      const sent = request(`${listening.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
      })
      sent.once('response', (response) => {
        resolve(response.statusCode)
        sent.destroy()
      })
      sent.once('error', () => {})
      // One byte too many, the last one: nothing is on its way when the answer comes.
      for (let megabytes = 0; megabytes < 64; megabytes++) sent.write(' '.repeat(2 ** 20))
      sent.end(' ')
    })
    expect(status).toBe(413)
  })

  it('takes a body that does not say how large it is', async () => {
    const answer = await new Promise((resolve, reject) => {
      const sent = request(`${listening.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
      })
      sent.once('response', (response) => resolve(response.toArray()))
      sent.once('error', reject)
      sent.write('{ "query": "{ __type')
      sent.end('name }" }')
    })
    expect(String(answer)).toBe('{"data":{"__typename":"Query"}}')
  })
})

describe('errors', () => {
  it('that nobody expects are masked, with the id of the request', async () => {
    const store = await openEmbeddedStore()
    const inner = () => Promise.reject(new Error('secret inner workings'))
    const { errors } = await testService(readingEntities(store, inner)).ask(
      '{ entity(id: "a") { id } }',
    )
    expect(JSON.stringify(errors)).not.toContain('secret')
    expect(errors?.[0]?.extensions?.code).toBe('INTERNAL')
    expect(errors?.[0]?.extensions?.requestId).toMatch(/^[0-9a-f-]{36}$/)
    await store.close()
  })

  it('of a database that is away are told as that', async () => {
    const store = await openEmbeddedStore()
    const away = () => Promise.reject(new StatecraftError('UNAVAILABLE', 'Neo4j does not answer'))
    const { errors } = await testService(readingEntities(store, away)).ask(
      '{ entity(id: "a") { id } }',
    )
    expect(errors?.[0]).toMatchObject({
      message: 'Neo4j does not answer',
      extensions: { code: 'UNAVAILABLE' },
    })
    await store.close()
  })
})

describe('writing', () => {
  let store: Store

  beforeAll(async () => {
    store = await openEmbeddedStore()
    await store.migrate()
  })
  afterAll(() => store.close())

  const code = async (
    policy: { token: string | undefined; loopback: boolean },
    headers: Record<string, string>,
  ) => {
    const { errors } = await testService(store, policy).ask(write.query, write.variables, headers)
    return errors?.[0]?.extensions?.code ?? 'written'
  }

  it('needs the token where there is one', async () => {
    const policy = { token, loopback: true }
    expect(await code(policy, {})).toBe('UNAUTHORIZED')
    expect(await code(policy, { authorization: 'Bearer a-long-secreT' })).toBe('UNAUTHORIZED')
    expect(await code(policy, { authorization: `Bearer ${token}` })).toBe('written')
  })

  it('without a token is for this machine only, and not for pages of other sites', async () => {
    expect(await code({ token: undefined, loopback: false }, {})).toBe('UNAUTHORIZED')
    const policy = { token: undefined, loopback: true }
    expect(await code(policy, {})).toBe('written')
    expect(await code(policy, { origin: 'https://evil.example', host: '127.0.0.1:4000' })).toBe(
      'UNAUTHORIZED',
    )
    for (const host of ['127.0.0.1:4000', 'localhost:4000', '[::1]:4000']) {
      expect(await code(policy, { origin: `http://${host}`, host })).toBe('written')
    }
    // A name of another site that leads here: the page is of the same host that it asks.
    for (const host of ['evil.example:4000', '127.evil.example']) {
      expect(await code(policy, { origin: `http://${host}`, host })).toBe('UNAUTHORIZED')
    }
  })

  it('leaves reading to everyone', async () => {
    const { data } = await testService(store, { token, loopback: false }).ask(
      '{ entity(id: "a") { name } }',
    )
    expect(data).toEqual({ entity: { name: 'Ann' } })
  })
})
