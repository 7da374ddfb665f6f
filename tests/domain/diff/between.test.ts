import { describe, expect, it } from 'vitest'
import { claimsBetween } from '../../../src/domain/diff/claimsBetween.ts'
import { graphsBetween } from '../../../src/domain/diff/graphsBetween.ts'
import { relationsBetween, relationsToCompare } from '../../../src/domain/diff/relationsBetween.ts'
import { subgraph } from '../../../src/domain/graph/subgraph.ts'
import type { Relation } from '../../../src/model/relation.ts'
import { anyRelation } from '../../../src/model/relationFilter.ts'
import { MemoryReader } from '../../support/memoryReader.ts'
import { relationOf, thingOf } from '../graph/relationOf.ts'
import { claimOf } from '../truth/claimOf.ts'

const ended = { supersededBy: null, author: 'desk', reason: 'wrong', at: 5, until: null }
const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id)

describe('claims between two instants', () => {
  it('are those that count and did not, and those that did and do not, the oldest first', () => {
    const at = (recordedAt: number) => ({ recordedAt })
    const { added, ended: gone } = claimsBetween(
      [
        claimOf('stays'),
        claimOf('goes', at(2)),
        claimOf('went', { ended }),
        claimOf('moves', at(1)),
      ],
      [
        claimOf('new', at(9)),
        claimOf('newer', at(10)),
        claimOf('stays'),
        claimOf('went', at(3)),
        claimOf('goes', { ...at(2), ended }),
        claimOf('cameAndWent', { ended }),
      ],
    )
    expect(idsOf(added)).toEqual(['went', 'new', 'newer'])
    expect(idsOf(gone)).toEqual(['moves', 'goes'])
  })
})

describe('relations between two instants', () => {
  const one = (id: string, time: string) => relationOf(id, 'x:a y:b', { time })
  const planned = (relation: Relation): Relation => ({
    ...relation,
    state: relation.state && { ...relation.state, modality: 'PLANNED' },
  })
  const pairs = [
    { before: null, after: one('r1', '2018') },
    { before: null, after: one('r2', '2020') },
    { before: one('r3', '2018'), after: null },
    { before: one('r4', '2018'), after: planned(one('r4', '2018')) },
    { before: one('r5', '2019'), after: one('r5', '2019') },
  ]
  const lists = (first: number, more = false) => {
    const found = relationsBetween({ relations: pairs, more }, first)
    return [
      idsOf(found.added),
      idsOf(found.removed),
      found.changed.map(({ after }) => after.id),
      found.truncated,
    ]
  }

  it('have come, are gone or are said otherwise, newest first; what is the same again is not told', () => {
    expect(lists(2)).toEqual([['r2', 'r1'], ['r3'], ['r4'], false])
  })

  it('are cut to so many of each, and say so', () => {
    expect(lists(1)).toEqual([['r2'], ['r3'], ['r4'], true])
    expect(lists(0)).toEqual([[], [], [], true])
    expect(lists(2, true)).toEqual([['r2', 'r1'], ['r3'], ['r4'], true])
    expect(relationsToCompare(2)).toBe(6)
  })
})

describe('drawings of two instants', () => {
  const draw = (relations: readonly Relation[], maxNodes = 10, hops = 2) =>
    subgraph(new MemoryReader({ relations, loners: ['a'] }), {
      seeds: [thingOf('a')],
      hops,
      maxNodes,
      maxEdges: 100,
      contract: false,
      filter: anyRelation,
    })
  const compare = async (...sides: [Relation[], Relation[]]) => {
    const found = graphsBetween(await draw(sides[0]), await draw(sides[1]))
    const ends = (edges: typeof found.edgesAdded) =>
      edges.map(({ source, target }) => `${source.id}-${target.id}`)
    return {
      nodes: [found.nodesAdded, found.nodesRemoved].map((nodes) =>
        idsOf(nodes.map((n) => n.thing)),
      ),
      edges: [ends(found.edgesAdded), ends(found.edgesRemoved)],
      changed: found.relationsChanged.map(({ after }) => after.id),
    }
  }

  it('differ in nodes and edges', async () => {
    expect(await compare([relationOf('r1', 'x:a y:b')], [relationOf('r2', 'x:a y:c z:d')])).toEqual(
      {
        nodes: [['c', 'd', 'r2'], ['b']],
        edges: [['r2-a', 'r2-c', 'r2-d'], ['a-b']],
        changed: [],
      },
    )
  })

  it('differ where an edge leads elsewhere', async () => {
    expect(await compare([relationOf('r1', 'x:a y:b')], [relationOf('r1', 'x:a y:c')])).toEqual({
      nodes: [['c'], ['b']],
      edges: [['a-c'], ['a-b']],
      changed: ['r1'],
    })
  })

  it('differ where a relation has come to take part in another', async () => {
    const sale = relationOf('r1', 'x:a y:b')
    expect(await compare([sale], [sale, relationOf('r2', 'x:c y:r1')])).toEqual({
      nodes: [['r1', 'c', 'r2'], []],
      edges: [['r1-a', 'r1-b', 'r2-c', 'r2-r1'], ['a-b']],
      changed: [],
    })
  })

  it('differ in what is said of a relation that is no more than a node', async () => {
    const around = [relationOf('r2', 'x:a y:r1')]
    const sides = [undefined, '2018'].map((time) =>
      draw([relationOf('r1', 'x:b', time ? { time } : {}), ...around], 3, 1),
    )
    const [before, after] = await Promise.all(sides)
    if (!before || !after) throw new Error('there are two sides')
    expect(graphsBetween(before, after)).toMatchObject({
      nodesAdded: [],
      edgesAdded: [],
      relationsChanged: [{ after: { id: 'r1' } }],
    })
  })

  it('tell the bounds that cut either', async () => {
    const relations = [relationOf('r1', 'x:a y:b')]
    const [whole, cut] = [await draw(relations), await draw(relations, 1)]
    expect(graphsBetween(whole, whole).truncatedBy).toEqual([])
    expect(graphsBetween(whole, cut).truncatedBy).toEqual(['maxNodes'])
    expect(graphsBetween(cut, cut).truncatedBy).toEqual(['maxNodes'])
  })
})
