import { execFileSync } from 'node:child_process'

/** How much memory a process takes, in bytes; null where there is no telling. */
export function residentMemory(pid: number): number | null {
  try {
    const text = execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })
    return Number(text) * 1024 || null
  } catch {
    return null
  }
}
