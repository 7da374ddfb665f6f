import fc from 'fast-check'
import type { Relation } from '../../../src/model/relation.ts'
import { relationOf } from './relationOf.ts'

const entities = ['a', 'b', 'c', 'd', 'e', 'f']

/** Small graphs in which relations take part in later ones, and things in several roles. */
export const randomRelations: fc.Arbitrary<readonly Relation[]> = fc
  .array(
    fc.record({
      fillers: fc.array(
        fc.record({
          role: fc.constantFrom('x', 'y', 'z'),
          place: fc.nat({ max: 99 }),
          nested: fc.integer({ min: 0, max: 3 }).map((dice) => dice === 0),
        }),
        { minLength: 1, maxLength: 3 },
      ),
      type: fc.constantFrom('meets', 'sells'),
      time: fc.constantFrom('2018', '2019', '2020'),
    }),
    { minLength: 1, maxLength: 9 },
  )
  .map((list) =>
    list.map(({ fillers, type, time }, index) => {
      const texts = fillers.map(({ role, place, nested }) => {
        const filler = nested && index > 0 ? `r${place % index}` : entities[place % entities.length]
        return `${role}:${filler}`
      })
      return relationOf(`r${index}`, [...new Set(texts)].join(' '), { type, time })
    }),
  )

/** An entity or a relation that such graphs may have. */
export const randomThing: fc.Arbitrary<string> = fc.constantFrom(
  ...entities,
  'r0',
  'r1',
  'r2',
  'r9',
)
