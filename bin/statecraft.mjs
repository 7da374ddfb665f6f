#!/usr/bin/env node
// The sources are TypeScript and run as they are: by Node itself where it can, which is faster.
// biome-ignore lint/style/noProcessEnv: graphql looks there when it is loaded.
process.env.NODE_ENV ??= 'production'
if (!process.features.typescript) await import('tsx/esm')

await import('../src/main.ts')
