import type { Engine } from '../../src/store/engine.ts'
import type { Call, Row } from '../../src/store/statements/statement.ts'

/** An engine that asks the database the first time, and answers from memory when asked the same again. */
export function rememberingEngine(engine: Engine): {
  readonly engine: Engine
  /** What was asked of the database, round trip by round trip. */
  asked(): readonly (readonly Call[])[]
} {
  const known = new Map<string, readonly (readonly Row[])[]>()
  const asked: (readonly Call[])[] = []
  return {
    engine: {
      ...engine,
      read: async (calls) => {
        const key = JSON.stringify(calls)
        const rows = known.get(key) ?? (await engine.read(calls))
        if (!known.has(key)) asked.push(calls)
        known.set(key, rows)
        return rows
      },
    },
    asked: () => asked,
  }
}
