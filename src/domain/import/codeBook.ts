import { StatecraftError } from '../../model/errors.ts'

type Line = readonly [code: string, description: string]

/** What codes stand for. */
export class CodeBook {
  readonly lines: readonly Line[]
  readonly #codes = new Map<string, string[]>()
  readonly #names: ReadonlyMap<string, string>

  constructor(lines: readonly Line[]) {
    this.lines = lines
    this.#names = new Map(lines.map(([code, description]) => [code, bareName(description)]))
    for (const [code, description] of lines) {
      const name = bareName(description).toLowerCase()
      this.#codes.set(name, [...(this.#codes.get(name) ?? []), code])
    }
  }

  /** The codes whose description is a name, whatever the case. */
  codesOf(name: string): readonly string[] {
    return this.#codes.get(bareName(name).toLowerCase()) ?? []
  }

  /** What a code stands for; null where it does not stand in the book. */
  nameOf(code: string): string | null {
    return this.#names.get(code) ?? null
  }
}

/**
 * Reads a code book, lines of `code<TAB>description`. A first line of column names is a code that
 * nothing is called by. Throws BAD_INPUT where a line is something else.
 */
export function readCodeBook(text: string, name: string): CodeBook {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  return new CodeBook(
    lines.flatMap((line, index): Line[] => {
      if (line.trim() === '') return []
      const [code = '', description = ''] = line.split('\t').map((cell) => cell.trim())
      if (code !== '' && description !== '') return [[code, description]]
      const message = `${name}:${index + 1}: a line is a code, a tab and a description`
      throw new StatecraftError('BAD_INPUT', message)
    }),
  )
}

/** The general one of a kind is called by its bare name. */
function bareName(text: string): string {
  return text.trim().replace(/, not specified below$/i, '')
}
