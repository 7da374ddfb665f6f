import { expect, it } from 'vitest'
import { mostExact } from '../../../src/domain/truth/mostExact.ts'

it.each([
  [['2018', '2018-10', '../2020'], '2018-10'],
  [['Y170000002', 'Y300000/..'], 'Y170000002'],
])('of the dates %j the most exact is %s, wherever they lie', (dates, date) => {
  expect(mostExact(dates.map((one) => ({ kind: 'date', date: one }) as const))).toMatchObject({
    date,
  })
})
