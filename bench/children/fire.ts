import autocannon from 'autocannon'

/** Sends requests to a service from a process of its own, until whoever started it goes. */

/** What is sent, for how long, and how fast. */
export interface Fire {
  readonly url: string
  readonly body: string
  readonly connections: number
  readonly seconds: number
  /** Requests per second; as many as are answered where left out. */
  readonly rate?: number | undefined
}

/** What came of it. */
export interface Fired {
  readonly perSecond: number
  /** Milliseconds until half, and all but one in a hundred, were answered. */
  readonly p50: number
  readonly p99: number
  readonly failed: number
}

process.on('message', async (message) => {
  process.send?.(await fire(message as Fire))
})
process.once('disconnect', () => process.exit(0))

async function fire({ url, body, connections, seconds, rate }: Fire): Promise<Fired> {
  const { requests, latency, errors, non2xx, duration } = await autocannon({
    url,
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body,
    connections,
    duration: seconds,
    ...(rate === undefined ? {} : { overallRate: rate }),
  })
  return {
    perSecond: requests.total / duration,
    p50: latency.p50,
    p99: latency.p99,
    failed: errors + non2xx,
  }
}
