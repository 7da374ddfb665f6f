// Prints what a vitest report counts, for CI to read: `N passed, N failed`.
import { readFileSync } from 'node:fs'

const text = readFileSync(process.argv[2] ?? '', 'utf8')
if (text === '') {
  process.stdout.write('0 passed, 1 failed\n')
  process.exit(1)
}
const { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests, testResults } =
  JSON.parse(text)
// A file that cannot be run fails without a failed test in it.
const broken = testResults.filter(
  ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
).length
const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : ''
process.stdout.write(`${numPassedTests} passed, ${numFailedTests + broken} failed${skipped}\n`)
process.exit(numFailedTests + broken + (numFailedTestSuites > 0 ? 1 : 0) > 0 ? 1 : 0)
