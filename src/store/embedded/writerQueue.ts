/** Lets one at a time through, in the order they came. */
export class WriterQueue {
  #last: Promise<unknown> = Promise.resolve()

  enter<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#last.then(work, work)
    this.#last = mine.catch(() => {})
    return mine
  }
}
