import { describe, expect, it } from 'vitest'
import { Dependencies, type Need } from '../../../src/domain/ingest/survey/dependencies.ts'

const needs = (...list: Need[]) => new Map(list.map((need) => [need, 'relation']))

describe('lines that need each other', () => {
  it('stand while what they need is provided, before or after them', () => {
    const dependencies = new Dependencies()
    dependencies.add(1, ['label:a'], needs('label:b'))
    dependencies.add(2, ['label:b'], needs('label:a'))
    expect([...dependencies.settle()]).toEqual([])
  })

  it('fall with the last line that provides what they need', () => {
    const dependencies = new Dependencies()
    dependencies.add(1, ['label:a'], needs('label:gone'))
    dependencies.add(2, ['label:a'], needs())
    dependencies.add(3, [], needs('label:a'))
    expect([...dependencies.settle()].map(({ line }) => line)).toEqual([1])
  })

  it('fall in turn, each once, with what each missed', () => {
    const dependencies = new Dependencies()
    dependencies.add(5, ['label:a'], needs('label:b'))
    dependencies.add(4, ['label:b'], needs('label:c', 'label:d'))
    dependencies.add(3, ['label:c'], needs('relation:x', 'label:d'))
    dependencies.add(2, [], needs('label:e'))
    dependencies.add(1, ['label:e'], needs())
    const unmet = [...dependencies.settle()]
    expect(unmet.map(({ line }) => line).sort()).toEqual([3, 4, 5])
    expect(unmet.find(({ line }) => line === 5)?.need).toBe('label:b')
    expect(dependencies.provides('label:b')).toBe(false)
    expect(dependencies.provides('label:e')).toBe(true)
  })
})
