import { Readable } from 'node:stream'
import { type Info, parse } from 'csv-parse'
import { LONGEST_LINE } from '../ingest/lines/recordSource.ts'
import type { Row } from './rowSource.ts'

/** Rows whose cells may stand in double quotes, and hold tabs and ends of lines then. */
export async function* quotedRows(chunks: AsyncIterable<Buffer>): AsyncGenerator<Row> {
  const parser = parse({
    delimiter: '\t',
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_LINE,
    info: true,
    raw: true,
  })
  const rows: AsyncIterable<{ info: Info; raw: string; record: string[] }> =
    Readable.from(chunks).compose(parser)
  for await (const { info, raw, record } of rows) {
    const text = raw.replace(/\r?\n$/, '')
    const fault = text.includes('\uFFFD') ? 'the row is not UTF-8' : null
    yield { line: info.lines, text, cells: record, fault }
  }
}
