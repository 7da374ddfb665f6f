import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadDemo } from '../../src/cli/loadDemo.ts'
import type { Store } from '../../src/store/port.ts'
import { type TestService, testService } from '../support/askService.ts'
import { onEngines } from '../support/onEngines.ts'

const operation = `{
  relations(where: {
    type: ["delivers"], modality: [PLANNED],
    roles: [{ role: "recipient", filler: "india" }, { role: "item", filler: "s-400" }]
  }) {
    nodes {
      validTime { edtf }
      conflicts { aspect }
      fulfilments { punctuality relation { validTime { edtf } publishers { id } } }
    }
  }
}`

onEngines('what came of plans', ({ openStore }) => {
  let store: Store
  let service: TestService

  beforeAll(async () => {
    store = await openStore()
    await loadDemo(store)
    service = testService(store)
  })
  afterAll(() => store.close())

  it('shows the missiles promised by 2020 as late, and not as a conflict', async () => {
    const publishers = [{ id: 'publisher:sipri' }]
    expect(await service.ask(operation)).toEqual({
      data: {
        relations: {
          nodes: [
            {
              validTime: { edtf: '../2020' },
              conflicts: [],
              fulfilments: ['2023', '2022', '2021'].map((edtf) => ({
                punctuality: 'LATE',
                relation: { validTime: { edtf }, publishers },
              })),
            },
          ],
        },
      },
    })
  })

  it('shows as many as are asked for, and no more than there may be', async () => {
    const of = (first: number) =>
      service.ask(
        `{ relations(where: { modality: [PLANNED], type: ["delivers"] }) { nodes { fulfilments(first: ${first}) { punctuality } } } }`,
      )
    expect(JSON.stringify((await of(2)).data).match(/LATE/g)?.length).toBe(2)
    expect((await of(501)).errors?.[0]?.message).toContain('first: 501')
  })

  it('takes one round trip for all plans of a page', async () => {
    const plans = (first: number) =>
      service.roundTrips(
        `{ relations(where: { modality: [PLANNED] }, first: ${first}) { nodes { fulfilments { punctuality } } } }`,
      )
    expect(await plans(30)).toBe(await plans(1))
    expect(await plans(30)).toBeLessThanOrEqual(3)
  })
})
