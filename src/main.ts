import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import { importCommand } from './cli/importCommand.ts'
import { ingestCommand } from './cli/ingestCommand.ts'
import { serveCommand } from './cli/serveCommand.ts'
import { StatecraftError } from './model/errors.ts'

const { version } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
) as { version: string }

const program = new Command('statecraft')
  .description('a knowledge graph of who did what to whom, according to whom, and when')
  .version(version)
  .addCommand(serveCommand(version), { isDefault: true })
  .addCommand(ingestCommand())
  .addCommand(importCommand())

try {
  await program.parseAsync()
} catch (error) {
  if (!(error instanceof StatecraftError)) throw error
  process.stderr.write(`statecraft: ${error.message}\n`)
  process.exitCode = 2
}
