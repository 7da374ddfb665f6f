import { describe, expect, it } from 'vitest'
import { firstAlone } from '../../../src/store/neo4j/firstAlone.ts'

/** Something that is answered when it is told to be. */
function question() {
  let asked = 0
  const waiting: { answer: () => void; fail: () => void }[] = []
  const ask = () => {
    asked += 1
    const place = asked
    return new Promise<number>((resolve, reject) => {
      waiting.push({ answer: () => resolve(place), fail: () => reject(new Error('gone')) })
    })
  }
  return { ask, waiting, count: () => asked }
}

const settled = () => new Promise((resolve) => setImmediate(resolve))

describe('the first who asks something', () => {
  it('asks alone, and the others once it is answered, beside each other', async () => {
    const alone = firstAlone()
    const { ask, waiting, count } = question()
    const all = Promise.all([1, 2, 3].map(() => alone('page', ask)))
    await settled()
    expect(count()).toBe(1)
    waiting[0]?.answer()
    await settled()
    expect(count()).toBe(3)
    for (const { answer } of waiting) answer()
    expect(await all).toEqual([1, 2, 3])
    void alone('page', ask)
    void alone('page', ask)
    expect(count()).toBe(5)
  })

  it('keeps nobody from asking anything else', () => {
    const alone = firstAlone()
    const { ask, count } = question()
    void alone('page', ask)
    void alone('count', ask)
    expect(count()).toBe(2)
  })

  it('lets the others ask where it fails', async () => {
    const alone = firstAlone()
    const { ask, waiting, count } = question()
    const outcomes = Promise.allSettled([alone('page', ask), alone('page', ask)])
    await settled()
    waiting[0]?.fail()
    await settled()
    expect(count()).toBe(2)
    waiting[1]?.answer()
    expect((await outcomes).map(({ status }) => status)).toEqual(['rejected', 'fulfilled'])
  })
})
