/** Lets any number in at a time, or one alone, who waits until all are out and keeps others waiting. */
export class Gate {
  readonly #inside = new Set<Promise<unknown>>()
  #closed: Promise<void> | null = null

  async enter<T>(work: () => Promise<T>): Promise<T> {
    while (this.#closed) await this.#closed
    const mine = work()
    this.#inside.add(mine)
    try {
      return await mine
    } finally {
      this.#inside.delete(mine)
    }
  }

  /** One at a time: who calls it sees to that. */
  async alone<T>(work: () => Promise<T>): Promise<T> {
    let open = () => {}
    this.#closed = new Promise((resolve) => {
      open = resolve
    })
    try {
      await Promise.allSettled(this.#inside)
      return await work()
    } finally {
      this.#closed = null
      open()
    }
  }
}
