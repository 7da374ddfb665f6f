import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Listening, listen } from '../../src/http/listen.ts'
import { StatecraftError } from '../../src/model/errors.ts'
import { openEmbeddedStore } from '../../src/store/embedded/openEmbeddedStore.ts'
import { overriding } from '../../src/store/overriding.ts'
import type { Store } from '../../src/store/port.ts'
import { testService } from '../support/askService.ts'
import { draft } from '../support/draft.ts'
import { entity, stored } from '../support/sample.ts'
import { type ServerSentEvent, serverSentEvents } from '../support/serverSentEvents.ts'

interface Told {
  readonly seq: number
  readonly subjects: readonly string[]
}

describe('the log of changes, followed over HTTP', () => {
  let store: Store
  let listening: Listening
  let followers: number

  beforeEach(async () => {
    store = await openEmbeddedStore()
    await store.migrate()
    followers = 0
    const watch: Store['watch'] = (notice) => {
      followers += 1
      const unwatch = store.watch(notice)
      return () => {
        followers -= 1
        unwatch()
      }
    }
    listening = await listen(testService({ ...store, watch }).service, '127.0.0.1', 0)
  })
  afterEach(async () => {
    await listening.close()
    await store.close()
  })

  const put = (id: string) =>
    store.write({ ...draft, subjects: [id] }, (writer) => writer.putEntities([stored(entity(id))]))

  const subscribe = (after?: number) =>
    fetch(`${listening.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({
        query: 'subscription ($after: Int) { changes(after: $after) { seq subjects } }',
        variables: { after },
      }),
    })

  /** Waits until something is so. */
  const until = async (so: () => boolean) => {
    while (!so()) await new Promise((resolve) => setTimeout(resolve, 5))
  }

  it('tells what was written and what is, as it is committed', async () => {
    await put('one')
    await put('two')
    const response = await subscribe(1)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/event-stream')
    const events = changesOf(response)
    expect(await events.next()).toMatchObject({ value: { seq: 2, subjects: ['two'] } })
    const third = events.next()
    await put('three')
    expect(await third).toMatchObject({ value: { seq: 3, subjects: ['three'] } })
    await events.return()
  })

  it('tells everything that is written once it has answered, where no place is named', async () => {
    await put('one')
    const response = await subscribe()
    await put('two')
    const events = changesOf(response)
    expect(await events.next()).toMatchObject({ value: { seq: 2 } })
    await events.return()
  })

  it('is asked with GET too, as browsers follow events', async () => {
    await put('one')
    const query = encodeURIComponent('subscription { changes(after: 0) { seq } }')
    const response = await fetch(`${listening.url}/graphql?query=${query}`, {
      headers: { accept: 'text/event-stream' },
    })
    const events = changesOf(response)
    expect(await events.next()).toMatchObject({ value: { seq: 1 } })
    await events.return()
  })

  it('goes on after a dropped connection from the last change seen, without loss or repeat', async () => {
    let written = 0
    const writing = (async () => {
      for (; written < 200; written += 1) await put(`entity-${written}`)
    })()
    const seen: number[] = []
    for (let connection = 0; seen.length < 200; connection += 1) {
      const events = changesOf(await subscribe(seen.at(-1) ?? 0))
      // Some connections drop with changes on their way, some while there are none.
      const enough = seen.length + 1 + ((connection * 7) % 40)
      for await (const { seq } of events) {
        seen.push(seq)
        if (seen.length >= Math.min(enough, 200)) break
      }
    }
    await writing
    expect(seen).toEqual(Array.from({ length: 200 }, (_, index) => index + 1))
    await until(() => followers === 0)
  })

  it('is no longer read once the client has gone', async () => {
    await put('one')
    const gone = [await subscribe(0), await subscribe(1)]
    await until(() => followers === 2)
    for (const response of gone) await response.body?.cancel()
    await until(() => followers === 0)
  })

  it('is kept alive while nothing happens', async () => {
    const events = serverSentEvents(await subscribe())
    // One at once, so that the answer begins; the others come by the clock.
    for (let pings = 0; pings < 3; pings += 1) {
      expect((await events.next()).value).toMatchObject({ event: 'ping' })
    }
    await events.return()
  })

  it('ends when the service stops, which does not wait for its clients', async () => {
    const open = await Promise.all([subscribe(), subscribe(0), subscribe()])
    const streams = open.map((response) => serverSentEvents(response))
    await until(() => followers === 3)
    const begun = performance.now()
    const closing = listening.close()
    for (const events of streams) {
      const rest: ServerSentEvent[] = []
      for await (const event of events) rest.push(event)
      expect(rest.at(-1)).toMatchObject({ event: 'complete' })
    }
    await closing
    // Connections that are kept for a next request would take four seconds, the grace eight.
    expect(performance.now() - begun).toBeLessThan(3_000)
    expect(followers).toBe(0)
  })

  it('lets many follow at once', async () => {
    const warnings: Error[] = []
    const warn = (warning: Error) => warnings.push(warning)
    process.on('warning', warn)
    const open = await Promise.all(Array.from({ length: 40 }, () => subscribe(0)))
    await put('one')
    for (const response of open) {
      const events = changesOf(response)
      expect(await events.next()).toMatchObject({ value: { seq: 1 } })
      await events.return()
    }
    process.off('warning', warn)
    expect(warnings).toEqual([])
  })

  it('says why it ends where the database fails', async () => {
    const failing: Store = {
      ...store,
      reader: () =>
        overriding(store.reader(), {
          changes: () => Promise.reject(new StatecraftError('CONFLICT', 'the log is torn')),
        }),
    }
    const broken = await listen(testService(failing).service, '127.0.0.1', 0)
    const query = encodeURIComponent('subscription { changes(after: 0) { seq } }')
    const response = await fetch(`${broken.url}/graphql?query=${query}`)
    const events: ServerSentEvent[] = []
    for await (const event of serverSentEvents(response)) {
      if (event.event !== 'ping') events.push(event)
    }
    expect(events).toMatchObject([
      { answer: { errors: [{ message: 'the log is torn', extensions: { code: 'CONFLICT' } }] } },
      { event: 'complete' },
    ])
    await broken.close()
  })
})

/** The changes that an answer tells, as they arrive; throws where it tells errors. */
async function* changesOf(response: Response): AsyncGenerator<Told, void, undefined> {
  for await (const { event, answer } of serverSentEvents(response)) {
    if (answer?.errors) throw new Error(JSON.stringify(answer.errors))
    if (event === 'next') yield answer?.data?.changes as Told
  }
}
