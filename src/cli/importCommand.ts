import { Command, InvalidArgumentError } from 'commander'
import { readConfig } from '../config.ts'
import { BATCH_SIZE } from '../domain/ingest/writing/batchSize.ts'
import type { Store } from '../store/port.ts'
import type { ImportArguments } from './importRun.ts'
import { openStore } from './openStore.ts'
import { runCommand } from './runCommand.ts'

/**
 * `statecraft import tsv FILE|-`: writes the events that the rows of a table tell of. It exits as
 * `ingest` does.
 */
export function importCommand(
  open: () => Promise<Store> = async () => openStore(readConfig()),
): Command {
  const tsv = new Command('tsv')
    .description('write the rows of a table, cells parted by tabs, as events')
    .argument('<file>', 'a file, gzipped or not, or - for standard input')
    .requiredOption('--mapping <file>', 'how the rows are read: docs/import.md')
    .option('--dry-run', 'only say what would change')
    .option(
      '--batch <rows>',
      `how many rows are written together (default: ${BATCH_SIZE})`,
      wholeNumber,
    )
    .option('--keep-going', 'write the good rows, and put the rejected ones in a file')
    .option('--rejected <file>', 'where to put them (default: <file>.rejected.jsonl)')
    .option('--author <name>', 'who writes it, for the log of changes')
    .option('--reason <text>', 'why, for the log of changes')
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
    .action((file: string, options: Omit<ImportArguments, 'file'>) =>
      runCommand(open, async (around) => {
        const { runImport } = await import('./importRun.ts')
        return await runImport({ file, ...options }, around)
      }),
    )
  return new Command('import').description('write data of another form').addCommand(tsv)
}

/** More rows than this are more than a database takes in one transaction. */
const MOST = 50_000

function wholeNumber(text: string): number {
  const number = Number(text)
  if (Number.isInteger(number) && number >= 1 && number <= MOST) return number
  throw new InvalidArgumentError(`give a whole number from 1 to ${MOST}.`)
}
