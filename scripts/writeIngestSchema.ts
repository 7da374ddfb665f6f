import { writeFileSync } from 'node:fs'
import { ingestSchema } from './ingestSchema.ts'

writeFileSync(new URL('../schema/ingest.schema.json', import.meta.url), ingestSchema())
