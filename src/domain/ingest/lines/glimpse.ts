import { type RecordKind, recordKinds } from './record.ts'

/** What a line would have been, as far as a line that is no record lets on. */
export interface Glimpse {
  readonly kind: RecordKind | null
  readonly id: string | null
  /** The labels it would have given to relations. */
  readonly labels: readonly string[]
}

/** Looks at JSON that is no record, so that what depends on it can be told why it fails. */
export function glimpse(json: unknown): Glimpse {
  const labels: string[] = []
  const open = [json]
  while (open.length > 0) {
    const value = open.pop()
    if (typeof value !== 'object' || value === null) continue
    if ('roles' in value && 'label' in value && typeof value.label === 'string') {
      labels.push(value.label)
    }
    for (const inner of Object.values(value)) open.push(inner)
  }
  const { record, id } = fieldsOf(json)
  const kind = recordKinds.find((one) => one === record) ?? null
  return { kind, id: typeof id === 'string' ? id : null, labels: kind === 'claim' ? labels : [] }
}

function fieldsOf(json: unknown): { record?: unknown; id?: unknown } {
  return typeof json === 'object' && json !== null ? json : {}
}
