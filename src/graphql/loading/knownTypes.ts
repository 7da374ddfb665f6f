import type { RelationType } from '../../model/relationType.ts'
import type { DatedType } from '../../store/port/vocabulary.ts'

/** How many are remembered. */
const MOST = 10_000

/**
 * Relation types that a service has read, each as it is since an instant. Pages tell since when the
 * types of their relations are as they are at the instant that is looked at: what is known as of then
 * is still so, whoever has written since, and need not be read again.
 */
export class KnownTypes {
  readonly #known = new Map<string, RelationType>()

  /** What a type is since an instant, where that was read. */
  since(id: string, since: number): RelationType | undefined {
    return this.#known.get(keyOf(id, since))
  }

  see({ type, since }: DatedType): void {
    if (this.#known.size >= MOST) this.#known.clear()
    this.#known.set(keyOf(type.id, since), type)
  }
}

function keyOf(id: string, since: number): string {
  return `${since} ${id}`
}
