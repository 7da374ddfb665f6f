import { describe, expect, it } from 'vitest'
import { majorVersion } from '../../scripts/neo4j/findJava.ts'
import { missingParts } from '../../scripts/neo4j/startNeo4j.ts'

describe('a Neo4j for development', () => {
  it.each([
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['java version "1.8.0_392"', 8],
    ['openjdk version "25" 2025-09-16', 25],
    ['bash: java: command not found', 0],
  ])('reads the version of Java in %s', (text, version) => {
    expect(majorVersion(text)).toBe(version)
  })

  it('says plainly what is missing', () => {
    expect(missingParts(17, null, false)).toBe(
      'a Docker engine, or Java 17 or later and Maven (the command mvn)',
    )
    expect(missingParts(21, null, true)).toBe('a Docker engine, or Java 21 or later')
    expect(missingParts(17, '/usr/bin/java', false)).toBe(
      'a Docker engine, or Maven (the command mvn)',
    )
    expect(missingParts(17, '/usr/bin/java', true)).toBe('')
  })
})
