import { afterAll, beforeAll, expect, it } from 'vitest'
import { ingest } from '../../src/domain/ingest/ingest.ts'
import { recordsSource } from '../../src/domain/ingest/lines/recordSource.ts'
import type { Store } from '../../src/store/port.ts'
import { type TestService, testService } from '../support/askService.ts'
import { claim, ground, sells } from '../support/ingestSample.ts'
import { onEngines } from '../support/onEngines.ts'

onEngines('relation types that a service knows', ({ name, openStore }) => {
  let store: Store
  let service: TestService

  beforeAll(async () => {
    store = await openStore()
    await ingest(store, recordsSource([...ground, claim({ time: '2018' })]), {
      now: Date.UTC(2018, 5),
    })
    service = testService(store)
  })
  afterAll(() => store.close())

  const asked = (args = '') =>
    `{ entity(id: "russia" ${args}) { relations { nodes { label type { label } participants { label } } } } }`
  const labels = async (args?: string) => {
    const { data } = await service.ask(asked(args))
    return [...JSON.stringify(data).matchAll(/"label":"([^"]*)"/g)].map(([, label]) => label)
  }

  it('are told as they are, whoever has changed them', async () => {
    const rename = (label: string, year: number) => {
      const roles = sells.roles.map((role) => ({ ...role, label: `${role.name} of ${label}` }))
      const records = [{ ...sells, label, roles }]
      return ingest(store, recordsSource(records), { now: Date.UTC(year, 5) })
    }
    expect(await labels()).toEqual(['sells', 'sells', 'seller', 'buyer'])
    expect(await service.roundTrips(asked())).toBe(name === 'embedded' ? 2 : 1)
    for (const [label, year] of [
      ['hands over', 2019],
      ['delivers', 2020],
      ['sells', 2021],
    ] as const) {
      await rename(label, year)
      const told = [label, label, `seller of ${label}`, `buyer of ${label}`]
      expect(await labels()).toEqual(told)
      expect(await labels()).toEqual(told)
    }
    // What was known then, and what is known of it now, stand beside each other.
    const known = (year: number) => `, knownAt: "${year}-12-31T00:00:00Z"`
    for (let turn = 0; turn < 2; turn += 1) {
      expect((await labels(known(2018)))[0]).toBe('sells')
      expect((await labels(known(2019)))[2]).toBe('seller of hands over')
      expect((await labels(known(2020)))[3]).toBe('buyer of delivers')
      expect((await labels())[2]).toBe('seller of sells')
    }
    for (const year of [2018, 2019, 2020]) {
      expect(await service.roundTrips(asked(known(year)))).toBe(name === 'embedded' ? 2 : 1)
    }
  })
})
