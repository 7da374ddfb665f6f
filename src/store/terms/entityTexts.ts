import type { Entity } from '../../model/entity.ts'
import { foldText, foldWords } from './foldText.ts'

/**
 * The texts that lead to an entity: the words that it is found by, and its whole names and its
 * identifiers, which another that may be the same shares. Those begin with a `=`, as no word does,
 * so that no search looks at them.
 */
export function entityTexts({ names, externalIds }: Entity): string[] {
  const words = names.flatMap(({ text }) => foldWords(text))
  const whole = names.map(({ text }) => nameText(text))
  const ids = externalIds.map(({ scheme, value }) => externalIdText(scheme, value))
  return [...new Set([...words, ...whole, ...ids])]
}

/** Leads to what has this name. */
export function nameText(name: string): string {
  return `=${foldText(name)}`
}

/** Leads to what has this identifier. */
export function externalIdText(scheme: string, value: string): string {
  return `=${foldText(scheme)}=${value.toLowerCase()}`
}
