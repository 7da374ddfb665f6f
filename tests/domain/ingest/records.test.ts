import { describe, expect, it } from 'vitest'
import { inBatches, type Located } from '../../../src/domain/ingest/lines/records.ts'

async function sizesOf(records: readonly Located[], size: number): Promise<number[]> {
  async function* all() {
    yield* records
  }
  const sizes: number[] = []
  for await (const batch of inBatches(all(), size)) sizes.push(batch.length)
  return sizes
}

const located = (count: number, size: number): Located[] =>
  Array.from({ length: count }, (_, index) => ({
    line: index + 1,
    record: { record: 'publisher', id: 'p', name: 'P' },
    size,
  }))

describe('records in batches', () => {
  it('come in lists of a size, the last one shorter', async () => {
    expect(await sizesOf(located(7, 100), 3)).toEqual([3, 3, 1])
    expect(await sizesOf(located(6, 100), 3)).toEqual([3, 3])
    expect(await sizesOf([], 3)).toEqual([])
  })

  it('come in shorter lists where they are large, so that memory stays flat', async () => {
    expect(await sizesOf(located(5, 2 * 1024 * 1024), 1_000)).toEqual([2, 2, 1])
  })
})
