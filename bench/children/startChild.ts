import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** A program of this folder that runs in a process of its own, and does what it is told by messages. */
export interface Child {
  /** Sends a message, and waits for the answer. */
  ask(message: object): Promise<unknown>
  stop(): Promise<void>
}

/** Starts one, kept to one processor where there are several and `taskset` is there to do it. */
export async function startChild(file: string, processor: number): Promise<Child> {
  const path = fileURLToPath(new URL(file, import.meta.url))
  const command = [process.execPath, '--import', import.meta.resolve('tsx'), path]
  const [program = '', ...args] = [...pinning(processor), ...command]
  const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const gone = once(child, 'exit')
  const ended = gone.then(() => Promise.reject(new Error('a child process ended')))
  // Whoever asks nothing then is not told.
  ended.catch(() => {})
  return {
    ask: async (message) => {
      const answer = once(child, 'message')
      child.send(message)
      const [found] = await Promise.race([answer, ended])
      return found
    },
    stop: async () => {
      if (child.connected) child.disconnect()
      await gone
    },
  }
}

/** Whether children are kept to one processor each. */
export const arePinned: boolean = hasTaskset()

function pinning(processor: number): readonly string[] {
  return arePinned ? ['taskset', '--cpu-list', String(processor)] : []
}

function hasTaskset(): boolean {
  try {
    execFileSync('taskset', ['--cpu-list', '0,1', 'true'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
