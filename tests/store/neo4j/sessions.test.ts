import type { Driver } from 'neo4j-driver'
import { describe, expect, it } from 'vitest'
import { neo4jEngine } from '../../../src/store/neo4j/neo4jEngine.ts'

const calls = [{ statement: { name: 'entity/count', parameters: [], columns: [] }, parameters: {} }]

/** A driver that counts its sessions, and what each is asked. */
function countingDriver(run: () => Promise<unknown>) {
  const sessions: { asked: number; isClosed: boolean }[] = []
  const session = () => {
    const one = { asked: 0, isClosed: false }
    sessions.push(one)
    return {
      run: async () => {
        one.asked += 1
        return await run()
      },
      close: async () => {
        one.isClosed = true
      },
    }
  }
  return { driver: { session } as unknown as Driver, sessions }
}

function engineOver(driver: Driver) {
  return neo4jEngine(driver, { database: undefined, timeout: 1_000, isRouting: false })
}

/** A session of the driver holds all results that it has ever answered. */
describe('a read', () => {
  it('has a session of its own, which is closed when it has answered', async () => {
    const { driver, sessions } = countingDriver(async () => ({ records: [] }))
    const engine = engineOver(driver)
    await Promise.all([engine.read(calls), engine.read(calls)])
    await engine.read(calls)
    expect(sessions).toEqual(Array(3).fill({ asked: 1, isClosed: true }))
  })

  it('closes its session too where it fails', async () => {
    const { driver, sessions } = countingDriver(async () => {
      throw new Error('broken')
    })
    await expect(engineOver(driver).read(calls)).rejects.toThrow('broken')
    expect(sessions).toEqual([{ asked: 1, isClosed: true }])
  })
})
