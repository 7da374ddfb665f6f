import type { Writer } from '../../store/port.ts'
import { typeOfRelationId } from '../ids/relationId.ts'
import { derive } from './derive.ts'

/** How many relations are derived together. */
const BATCH = 1_000

/** Derives relations anew, within a change, under the types that the graph holds. */
export async function deriveAnew(writer: Writer, relations: readonly string[]): Promise<void> {
  for (let start = 0; start < relations.length; start += BATCH) {
    const ids = relations.slice(start, start + BATCH)
    const names = [...new Set(ids.map(typeOfRelationId))]
    const types = await writer.relationTypes(names)
    await derive(writer, ids, (id) => types[names.indexOf(id)] ?? null)
  }
}
