/** The same, with the next one in the making while one is being used. */
export async function* ahead<T>(things: AsyncIterable<T>): AsyncGenerator<T> {
  const iterator = things[Symbol.asyncIterator]()
  try {
    let next = started(iterator)
    for (;;) {
      const { done, value } = await next
      if (done) return
      next = started(iterator)
      yield value
    }
  } finally {
    await iterator.return?.()
  }
}

/** Failures are met where it is awaited, not before. */
function started<T>(iterator: AsyncIterator<T>): Promise<IteratorResult<T, void>> {
  const next = iterator.next()
  next.catch(() => {})
  return next
}
