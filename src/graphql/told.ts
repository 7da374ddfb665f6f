import type { Context } from './context.ts'

/**
 * A resolver that tells something of the thing that a reference names: at once where that is at hand,
 * since every promise in a large answer costs more than what it brings.
 */
export function told<S, A, T, R>(
  whole: (source: S, context: Context) => T | Promise<T>,
  tell: (item: T, args: A, source: S) => R,
): (source: S, args: A, context: Context) => R | Promise<R> {
  return (source, args, context) => {
    const item = whole(source, context)
    return item instanceof Promise ? toldLater(item, tell, args, source) : tell(item, args, source)
  }
}

/** Apart, since a function in which another is written makes room for what that uses at each call. */
async function toldLater<S, A, T, R>(
  item: Promise<T>,
  tell: (item: T, args: A, source: S) => R,
  args: A,
  source: S,
): Promise<R> {
  return tell(await item, args, source)
}
