import type { Answer } from './askService.ts'

/** One event of a stream, or a comment that keeps it alive. */
export interface ServerSentEvent {
  readonly event: 'next' | 'complete' | 'ping'
  readonly answer: Answer | null
}

/** The events of a stream as they arrive. Leaving the loop drops the connection. */
export async function* serverSentEvents({
  body,
}: Response): AsyncGenerator<ServerSentEvent, void, undefined> {
  let text = ''
  const decoder = new TextDecoder()
  for await (const chunk of body ?? []) {
    const parts = `${text}${decoder.decode(chunk, { stream: true })}`.split('\n\n')
    text = parts.pop() ?? ''
    for (const part of parts) yield eventOf(part)
  }
}

function eventOf(text: string): ServerSentEvent {
  if (text.startsWith(':')) return { event: 'ping', answer: null }
  const [, event, data = ''] = /^event: (next|complete)\ndata: ?(.*)$/.exec(text) ?? []
  if (event === 'complete') return { event, answer: null }
  if (event !== 'next') throw new Error(`this is no event: ${text}`)
  return { event, answer: JSON.parse(data) as Answer }
}
