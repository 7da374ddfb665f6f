import { DocumentText } from './documentText.ts'
import type { Spool } from './spool.ts'

/** How many texts are at hand at a time. */
const AT_HAND = 8

/** The texts of an input's documents, put aside; those used last are at hand. */
export class DocumentTexts {
  readonly #spool: Spool
  readonly #numbers = new Map<string, number>()
  readonly #atHand = new Map<string, DocumentText>()

  constructor(spool: Spool) {
    this.#spool = spool
  }

  set(id: string, text: string): void {
    this.#numbers.set(id, this.#spool.put(text))
  }

  get(id: string): DocumentText | null {
    const number = this.#numbers.get(id)
    if (number === undefined) return null
    const text = this.#atHand.get(id) ?? new DocumentText(this.#spool.get(number))
    this.#atHand.delete(id)
    this.#atHand.set(id, text)
    const [oldest] = this.#atHand.keys()
    if (this.#atHand.size > AT_HAND && oldest !== undefined) this.#atHand.delete(oldest)
    return text
  }
}
