import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import type { Event } from './event.ts'

/** The events of a file with the columns subject, relation, object, date; gzipped where it ends so. */
export async function readEvents(path: string): Promise<readonly Event[]> {
  const file = createReadStream(path)
  const input = path.endsWith('.gz') ? file.pipe(createGunzip()) : file
  // What the file fails with would otherwise be lost behind the pipe.
  const failed = new Promise<never>((_, reject) => file.once('error', reject))
  return await Promise.race([failed, eventsOf(createInterface({ input }), path)])
}

async function eventsOf(lines: AsyncIterable<string>, path: string): Promise<readonly Event[]> {
  const events: Event[] = []
  let number = 0
  for await (const line of lines) {
    number += 1
    if (line === '') continue
    const [subject, relation, object, date] = line.split('\t')
    if (!subject || !relation || !object || !/^\d{4}-\d\d-\d\d$/.test(date ?? '')) {
      throw new Error(`${path}:${number}: is not subject, relation, object and date in columns`)
    }
    events.push({ subject, relation, object, date: date ?? '' })
  }
  return events
}
