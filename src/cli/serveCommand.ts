import { Command } from 'commander'
import { readConfig } from '../config.ts'
import { openStore } from './openStore.ts'

/** `statecraft serve`: the service, until it is told to stop. */
export function serveCommand(version: string): Command {
  return new Command('serve').description('start the GraphQL service').action(async () => {
    const config = readConfig()
    const store = await openStore(config)
    try {
      // Whoever runs another command waits for nothing of HTTP to be loaded.
      const { runServe } = await import('./serveRun.ts')
      await runServe(store, version, config)
    } catch (error) {
      await store.close()
      throw error
    }
  })
}
