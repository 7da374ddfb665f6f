import { readFileSync } from 'node:fs'
import { cpus, release, totalmem, type } from 'node:os'

const GIGABYTE = 2 ** 30

/** On what machine and with which versions figures are measured, a line each. */
export function machine(databases: readonly string[]): readonly string[] {
  const processors = cpus()
  return [
    `${processors.length} × ${processors[0]?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / GIGABYTE)} GB, ${type()} ${release()}`,
    `Node ${process.version}, ${packages.map((name) => `${name} ${versionOf(name)}`).join(', ')}`,
    ...databases,
  ]
}

const packages = ['graphql', 'graphql-yoga', 'neo4j-driver', '@neo4j/graphql', '@grafeo-db/js']

function versionOf(name: string): string {
  const file = new URL(`../../node_modules/${name}/package.json`, import.meta.url)
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}
