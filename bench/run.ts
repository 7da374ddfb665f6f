import { writeFile } from 'node:fs/promises'
import { machine } from './harness/machine.ts'
import { report } from './harness/report.ts'
import { measureAll } from './measureAll.ts'
import { readOptions } from './options.ts'

/** `npm run bench`: measures the service, and says which figures hold. */

const options = readOptions()
const { measurements, databases, failed } = await measureAll(options, (text) =>
  process.stderr.write(`${text}\n`),
)
process.stdout.write(`${machine(databases).join('\n')}\n\n${report(measurements)}`)
if (options.json) {
  const figures = measurements.map(({ figure }) => figure)
  await writeFile(options.json, `${JSON.stringify(figures, null, 2)}\n`)
}
if (failed.length > 0) process.exitCode = 1
