#!/usr/bin/env node
// The sources are TypeScript and run as they are: by Node itself where it can, which is faster.
process.env.NODE_ENV ??= 'production'
if (!process.features.typescript) await import('tsx/esm')

await import('../src/main.ts')
