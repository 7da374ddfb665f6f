import { z } from 'zod'
import { ingestRecord } from '../src/domain/ingest/lines/record.ts'

/** The JSON Schema of one line of the ingest format, as the text of its file. */
export function ingestSchema(): string {
  const { $schema, ...schema } = z.toJSONSchema(ingestRecord)
  const head = {
    $schema,
    title: 'A line of the ingest format of Statecraft',
    description: 'Each line of a JSON Lines file is one such object; see docs/ingest.md.',
  }
  return `${JSON.stringify({ ...head, ...schema }, null, 2)}\n`
}
