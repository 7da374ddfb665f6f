import { StatecraftError } from '../../model/errors.ts'

/** Codes by what they stand for. */
export type CodeBook = ReadonlyMap<string, readonly string[]>

/**
 * Reads a code book, lines of `code<TAB>description`. A first line of column names is a code that
 * nothing is called by. Throws BAD_INPUT where a line is something else.
 */
export function readCodeBook(text: string, name: string): CodeBook {
  const book = new Map<string, string[]>()
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '') continue
    const [code = '', description = ''] = line.split('\t').map((cell) => cell.trim())
    if (code === '' || description === '') {
      const message = `${name}:${index + 1}: a line is a code, a tab and a description`
      throw new StatecraftError('BAD_INPUT', message)
    }
    const folded = foldDescription(description)
    book.set(folded, [...(book.get(folded) ?? []), code])
  }
  return book
}

/** Descriptions as names of relations are compared with them: the general one of its kind by its bare name. */
export function foldDescription(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/, not specified below$/, '')
}
