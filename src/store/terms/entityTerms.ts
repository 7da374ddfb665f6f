import type { Entity } from '../../model/entity.ts'
import type { EntityTest } from '../../model/entityTest.ts'
import { foldText } from './foldText.ts'
import { beginning, keyed, oneOf, type TermTest, within } from './termTest.ts'

/** The terms that an entity is found by. */
export function entityTerms({ id, kind, names, externalIds }: Entity): string[] {
  return [
    `id=${id}`,
    `kind=${kind}`,
    ...new Set(names.map(({ text }) => `name=${foldText(text)}`)),
    ...externalIds.map(({ scheme, value }) => externalIdTerm(scheme, value)),
  ]
}

/** What a test asks of the terms of an entity. */
export function entityTermTest(test: EntityTest): TermTest {
  switch (test.on) {
    case 'id':
    case 'kind':
      return oneOf(test.oneOf.map((one) => `${test.on}=${one}`))
    case 'name':
      return within('name=', keyed(test.bounds, foldText))
    case 'externalId':
      return test.values
        ? oneOf(test.values.map((value) => externalIdTerm(test.scheme, value)))
        : beginning(externalIdTerm(test.scheme, ''))
    case 'words':
      return { ...oneOf([]), words: test.words }
  }
}

/** Schemes and identifiers are compared without case. */
function externalIdTerm(scheme: string, value: string): string {
  return `externalId:${foldText(scheme)}=${value.toLowerCase()}`
}
