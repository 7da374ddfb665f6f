import DataLoader from 'dataloader'

/** A loader that tells what it has loaded already without a promise. */
export class KnowingLoader<T> extends DataLoader<string, T> {
  readonly #known: Map<string, T>

  constructor(read: (ids: readonly string[]) => Promise<readonly T[]>) {
    const known = new Map<string, T>()
    super(async (ids) => {
      const found = await read(ids)
      for (const [index, id] of ids.entries()) {
        const one = found[index]
        if (one !== undefined) known.set(id, one)
      }
      return found
    })
    this.#known = known
  }

  /** What is known of an id; undefined where it has to be loaded. */
  known(id: string): T | undefined {
    return this.#known.get(id)
  }

  override load(id: string): Promise<T> {
    const known = this.#known.get(id)
    return known === undefined ? super.load(id) : Promise.resolve(known)
  }

  /** A promise is made of it when somebody asks for one: of most of what comes along nobody does. */
  tell(id: string, value: T): void {
    if (!this.#known.has(id)) this.#known.set(id, value)
  }
}
