import { afterAll, beforeAll, expect, it } from 'vitest'
import { anyRelation, type RelationFilter } from '../../src/model/relationFilter.ts'
import type { Reader, Store, Writer } from '../../src/store/port.ts'
import { draft } from '../support/draft.ts'
import { onEngines } from '../support/onEngines.ts'
import {
  derived,
  entity,
  filler,
  putRelations,
  relationType,
  type SampleRelation,
  state,
  stored,
  time,
} from '../support/sample.ts'

type Part = Parameters<typeof state>[0]

function sale(id: string, buyer: string, said: Part | null = {}): SampleRelation {
  const fillers = [filler('agent', 'russia'), filler('patient', buyer)]
  return { id, type: 'sells', fillers, state: said && state(said) }
}

/**
 * A graph that learns at 1,000 of sales to India and to China, at 2,000 that the first was in 2018
 * and the second is planned, at 3,000 that the first was to China and that there is a third, at
 * 4,000 that nothing is claimed of the second any more, and at 5,000 what it knew at 2,000 of the
 * first.
 */
onEngines('what was known before', ({ openStore }) => {
  let store: Store

  const change = (at: number, work: (writer: Writer) => Promise<void>) =>
    store.write({ ...draft, at }, work)
  const at = (knownAt: number | null): Reader => store.reader().at(knownAt)
  const derive = (writer: Writer, ...relations: SampleRelation[]) =>
    writer.putDerived(relations.map((one) => derived(one, one.state !== null)))

  beforeAll(async () => {
    store = await openStore()
    await change(1_000, async (writer) => {
      await writer.putEntities(['russia', 'india', 'china'].map((id) => stored(entity(id))))
      await writer.putRelationTypes([stored(relationType('sells', ['agent', 'patient']))])
      await putRelations(writer, [sale('sells-1', 'india'), sale('sells-2', 'china')])
    })
    await change(2_000, async (writer) => {
      await writer.putEntities([stored(entity('india', 'Bharat'), 'h2')])
      await derive(
        writer,
        sale('sells-1', 'india', { time: '2018' }),
        sale('sells-2', 'china', { modality: 'PLANNED' }),
      )
    })
    await change(3_000, async (writer) => {
      await derive(writer, sale('sells-1', 'china', { time: '2018' }))
      await putRelations(writer, [sale('sells-3', 'russia', { time: '2020' })])
    })
    await change(4_000, (writer) => derive(writer, sale('sells-2', 'china', null)))
    await change(5_000, async (writer) => {
      await writer.putEntities([stored(entity('india', 'India'), 'h3')])
      await derive(writer, sale('sells-1', 'india', { time: '2018' }))
    })
  })

  afterAll(() => store.close())

  const relationVersions = async (knownAt: number | null, id: string, limit = 10) => {
    const [versions = []] = await at(knownAt).relationHistories([{ id, limit }])
    return versions.map(({ since, until, item }) => [
      since,
      until,
      item.fillers[1]?.id,
      item.state?.validTime?.edtf ?? item.state?.modality ?? null,
    ])
  }
  const entityVersions = async (knownAt: number | null, limit = 10) => {
    const [versions = []] = await at(knownAt).entityHistories([{ id: 'india', limit }])
    return versions.map(({ since, until, item }) => [since, until, item.name])
  }

  it('is told version by version, the newest first, also while lists leave it out', async () => {
    expect(await relationVersions(null, 'sells-1')).toEqual([
      [5_000, null, 'india', '2018'],
      [3_000, 5_000, 'china', '2018'],
      [2_000, 3_000, 'india', '2018'],
      [1_000, 2_000, 'india', 'ACTUAL'],
    ])
    expect(await relationVersions(null, 'sells-2')).toEqual([
      [4_000, null, 'china', null],
      [2_000, 4_000, 'china', 'PLANNED'],
      [1_000, 2_000, 'china', 'ACTUAL'],
    ])
    expect(await entityVersions(null)).toEqual([
      [5_000, null, 'India'],
      [2_000, 5_000, 'Bharat'],
      [1_000, 2_000, 'india'],
    ])
  })

  it('is told as far as it was known at an instant', async () => {
    expect(await relationVersions(3_999, 'sells-2')).toEqual([
      [2_000, null, 'china', 'PLANNED'],
      [1_000, 2_000, 'china', 'ACTUAL'],
    ])
    expect((await relationVersions(4_000, 'sells-2')).length).toBe(3)
    expect(await relationVersions(999, 'sells-2')).toEqual([])
    expect(await entityVersions(4_999)).toEqual([
      [2_000, null, 'Bharat'],
      [1_000, 2_000, 'india'],
    ])
  })

  it('is told no further back than asked, of many things at once', async () => {
    expect(await relationVersions(null, 'sells-1', 1)).toEqual([[5_000, null, 'india', '2018']])
    expect(await relationVersions(null, 'sells-1', 0)).toEqual([])
    expect(await entityVersions(null, 2)).toHaveLength(2)
    const reader = store.reader()
    const [relations, entities] = await Promise.all([
      reader.relationHistories([
        { id: 'sells-3', limit: 5 },
        { id: 'nothing', limit: 5 },
        { id: 'sells-1', limit: 2 },
        { id: 'sells-1', limit: 3 },
      ]),
      reader.at(2_000).entityHistories([
        { id: 'india', limit: 500 },
        { id: 'sells-1', limit: 500 },
      ]),
    ])
    expect(relations.map(({ length }) => length)).toEqual([1, 0, 2, 3])
    expect(entities.map(({ length }) => length)).toEqual([2, 0])
    expect(reader.roundTrips).toBe(1)
  })

  const around = async (
    id: string,
    from: number | null,
    to: number | null,
    filter: Partial<RelationFilter> = {},
    limit = 10,
    idAfter = id,
  ) => {
    const [before, after] = [
      { id, knownAt: from },
      { id: idAfter, knownAt: to },
    ]
    const request = { before, after, filter: { ...anyRelation, ...filter }, limit }
    const [found] = await store.reader().changesAround([request])
    const said = (one: { state: Part | null } | null) => one?.state?.modality ?? null
    return {
      more: found?.more,
      relations: found?.relations.map(({ before, after }) => [
        (before ?? after)?.id,
        said(before),
        said(after),
      ]),
    }
  }

  it.each([
    ['china', 0, 999, []],
    ['china', 999, 1_000, [['sells-2', null, 'ACTUAL']]],
    ['china', 1_000, 1_000, []],
    ['china', 1_000, 1_999, []],
    ['china', 1_999, 2_000, [['sells-2', 'ACTUAL', 'PLANNED']]],
    [
      'china',
      1_000,
      3_000,
      [
        ['sells-1', null, 'ACTUAL'],
        ['sells-2', 'ACTUAL', 'PLANNED'],
      ],
    ],
    ['china', 2_000, null, [['sells-2', 'PLANNED', null]]],
    [
      'china',
      3_000,
      null,
      [
        ['sells-1', 'ACTUAL', null],
        ['sells-2', 'PLANNED', null],
      ],
    ],
    ['china', 0, null, []],
    ['india', 3_000, 5_000, [['sells-1', null, 'ACTUAL']]],
    [
      'russia',
      2_999,
      3_000,
      [
        ['sells-1', 'ACTUAL', 'ACTUAL'],
        ['sells-3', null, 'ACTUAL'],
      ],
    ],
    ['russia', null, null, []],
    ['nobody', 0, null, []],
  ] as const)(
    'around %s from %s to %s is compared with what is known then',
    async (id, from, to, relations) => {
      expect(await around(id, from, to)).toEqual({ relations, more: false })
    },
  )

  it('is compared within a filter: what leaves it is gone, what enters it has come', async () => {
    const test = { on: 'modality', oneOf: ['PLANNED'] } as const
    const planned = { clauses: [[{ test, holds: true }]] }
    expect((await around('china', 1_000, 2_000, planned)).relations).toEqual([
      ['sells-2', null, 'PLANNED'],
    ])
    expect((await around('china', 2_000, null, planned)).relations).toEqual([
      ['sells-2', 'PLANNED', null],
    ])
    const { from, to } = time('2018')
    const validAt = { from, to, certainly: true }
    expect((await around('russia', 1_000, 3_000, { validAt })).relations).toEqual([
      ['sells-1', null, 'ACTUAL'],
    ])
    const sells = { types: ['sells'], slots: [{ role: 'patient', filler: 'china' }] }
    expect((await around('russia', 2_000, 3_000, sells)).relations).toEqual([
      ['sells-1', null, 'ACTUAL'],
    ])
    expect((await around('russia', 0, null, { types: ['threatens'] })).relations).toEqual([])
  })

  it('is compared with what something else took part in, where it was taken for that', async () => {
    expect((await around('china', 2_000, 2_000, {}, 10, 'india')).relations).toEqual([
      ['sells-1', null, 'ACTUAL'],
      ['sells-2', 'PLANNED', null],
    ])
    expect((await around('russia', 2_000, null, {}, 10, 'india')).relations).toEqual([
      ['sells-1', 'ACTUAL', 'ACTUAL'],
      ['sells-2', 'PLANNED', null],
    ])
    expect((await around('nobody', 0, 3_000, {}, 10, 'china')).relations).toEqual([
      ['sells-1', null, 'ACTUAL'],
      ['sells-2', null, 'PLANNED'],
    ])
  })

  it('is compared up to a number of relations, each with both its versions', async () => {
    const two = [
      ['sells-1', 'ACTUAL', 'ACTUAL'],
      ['sells-2', 'ACTUAL', 'PLANNED'],
    ]
    expect(await around('russia', 1_000, 2_000, {}, 2)).toEqual({ relations: two, more: false })
    expect(await around('russia', 1_000, 2_000, {}, 1)).toEqual({
      relations: two.slice(0, 1),
      more: true,
    })
    expect(await around('russia', 1_000, 3_000, {}, 2)).toEqual({ relations: two, more: true })
    expect(await around('russia', 1_000, 2_000, {}, 0)).toEqual({ relations: [], more: true })
    const reader = store.reader()
    const all = await reader.changesAround(
      [0, 1, 2, 3].map((limit) => ({
        before: { id: 'russia', knownAt: 1_000 },
        after: { id: 'russia', knownAt: 3_000 },
        filter: anyRelation,
        limit,
      })),
    )
    expect(all.map(({ relations, more }) => [relations.length, more])).toEqual([
      [0, true],
      [1, true],
      [2, true],
      [3, false],
    ])
    expect(reader.roundTrips).toBe(1)
  })
})
