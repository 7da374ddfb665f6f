import { Command } from 'commander'
import { readConfig } from '../config.ts'
import type { Store } from '../store/port.ts'
import type { IngestArguments } from './ingestRun.ts'
import { openStore } from './openStore.ts'
import { runCommand } from './runCommand.ts'

/**
 * `statecraft ingest FILE|-`: writes a file of the ingest format. It exits with 0 when all is well,
 * 1 when records are rejected, 2 when it cannot run, and 130 when it was interrupted.
 */
export function ingestCommand(
  open: () => Promise<Store> = async () => openStore(readConfig()),
): Command {
  return new Command('ingest')
    .description('write records of the ingest format into the graph')
    .argument('<file>', 'a file of JSON Lines, or - for standard input')
    .option('--dry-run', 'only say what would change')
    .option('--keep-going', 'write the good records, and put the rejected ones in a file')
    .option('--rejected <file>', 'where to put them (default: <file>.rejected.jsonl)')
    .option('--author <name>', 'who writes it, for the log of changes')
    .option('--reason <text>', 'why, for the log of changes')
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
    .action((file: string, options: Omit<IngestArguments, 'file'>) =>
      runCommand(open, async (around) => {
        const { runIngest } = await import('./ingestRun.ts')
        return await runIngest({ file, ...options }, around)
      }),
    )
}
