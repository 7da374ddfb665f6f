import type { DocumentRecord } from '../lines/record.ts'
import type { Spool } from '../lines/spool.ts'
import { DocumentText } from './documentText.ts'

/** How many texts are at hand at a time. */
const AT_HAND = 8

/** The texts of an input's documents, whose records are put aside; those used last are at hand. */
export class DocumentTexts {
  readonly #spool: Spool
  readonly #numbers = new Map<string, number>()
  readonly #atHand = new Map<string, DocumentText>()

  constructor(spool: Spool) {
    this.#spool = spool
  }

  /** Notes under which number the record of a document with a text is put aside. */
  set(id: string, number: number): void {
    this.#numbers.set(id, number)
  }

  get(id: string): DocumentText | null {
    const number = this.#numbers.get(id)
    if (number === undefined) return null
    const text = this.#atHand.get(id) ?? this.#read(number)
    this.#atHand.delete(id)
    this.#atHand.set(id, text)
    const [oldest] = this.#atHand.keys()
    if (this.#atHand.size > AT_HAND && oldest !== undefined) this.#atHand.delete(oldest)
    return text
  }

  #read(number: number): DocumentText {
    const { text = '' } = JSON.parse(this.#spool.get(number)) as DocumentRecord
    return new DocumentText(text)
  }
}
