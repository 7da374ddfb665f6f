import type { NamedClaim } from '../../store/port/ever.ts'
import type { Writer } from '../../store/port.ts'
import { foldText } from '../../store/terms/foldText.ts'
import type { Doomed } from './doomed.ts'

/** Tells what a text mentions, whatever its case and punctuation. */
export class Mentions {
  readonly #texts: readonly string[]
  readonly #known = new Map<string, boolean>()

  constructor(texts: readonly string[]) {
    const folded = texts.map(foldText).filter((text) => text !== '')
    this.#texts = [...new Set(folded)].map((text) => ` ${text} `)
  }

  /** Whether a text has any of these in it, as whole words. */
  in(text: string): boolean {
    const known = this.#known.get(text)
    if (known !== undefined) return known
    const words = ` ${foldText(text)} `
    const found = this.#texts.some((one) => words.includes(one))
    this.#known.set(text, found)
    return found
  }
}

/** The mentions of what goes: ids, names, titles, quotes, and what claims say in words. */
export async function mentionsOf(
  writer: Writer,
  doomed: Doomed,
  relations: readonly string[],
): Promise<Mentions> {
  const { claims, documents, entities, judgements, said } = doomed
  const states = await writer.entityStates(entities)
  const names = states.flatMap(({ item }) => item.names.map(({ text }) => text))
  const titles = (await writer.documentStates(documents)).map(({ title }) => title)
  const ids = [...claims, ...documents, ...entities, ...judgements, ...relations]
  return new Mentions([...ids, ...names, ...titles, ...said.flatMap(wordsOf)])
}

function wordsOf({ quote, attributes }: NamedClaim): readonly string[] {
  const values = attributes.flatMap((one) => one.values)
  const texts = values.flatMap((value) => (value.kind === 'text' ? [value.text] : []))
  return quote === null ? texts : [quote, ...texts]
}
