#!/usr/bin/env node
// The sources are TypeScript and run as they are.
import 'tsx/esm'

await import('../src/main.ts')
