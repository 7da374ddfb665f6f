import { describe, expect, it } from 'vitest'
import { together } from '../../../src/store/neo4j/together.ts'
import type { Call } from '../../../src/store/statements/statement.ts'

const call = (name: string, columns: readonly string[], parameters: object = {}): Call => ({
  statement: { name, parameters: Object.keys(parameters), columns },
  parameters,
})
const textOf = (name: string) => `// ${name}\nMATCH (n {id: $given.id}) RETURN n.id AS id\n`

describe('calls as one statement', () => {
  const a = call('thing/a', ['id', 'name'], { id: 'x' })
  const b = call('thing/b', ['id'], { id: 'y' })

  it('keep their parameters apart, and their rows', () => {
    const { text, parameters, apart } = together(textOf, 4)([a, b, a]) ?? {}
    expect(text?.match(/\$given\d\.id/g)).toEqual(['$given0.id', '$given1.id', '$given2.id'])
    expect(text).toContain('RETURN 0.0 AS call, id AS c0, name AS c1\nUNION ALL')
    expect(text).toContain('RETURN 1.0 AS call, id AS c0, null AS c1\nUNION ALL')
    expect(parameters).toEqual({ given0: { id: 'x' }, given1: { id: 'y' }, given2: { id: 'x' } })
    const record = (...values: readonly unknown[]) => ({
      keys: ['call', 'c0', 'c1'],
      get: (place: number) => values[place],
    })
    const records = [record(0, 'x', 'X'), record(2, 'x', null), record(0, 'z', 'Z')]
    expect(apart?.(records)).toEqual([
      [
        { id: 'x', name: 'X' },
        { id: 'z', name: 'Z' },
      ],
      [],
      [{ id: 'x', name: null }],
    ])
  })

  it.each([
    ['none', []],
    ['many', [a, b, a, b, a]],
    ['those that join', [a, call('thing/b~joined', ['id'])]],
  ])('are left as they are: %s', (_, calls) => {
    expect(together(textOf, 4)(calls)).toBeNull()
  })
})
