import anyAscii from 'any-ascii'

/**
 * Text without case, accents, script or punctuation, as names are compared: `S-400 Триумф` is
 * `s 400 triumf`. Only a–z, 0–9 and single spaces are left.
 */
export function foldText(text: string): string {
  return foldWords(text).join(' ')
}

/** The words of folded text. */
export function foldWords(text: string): string[] {
  return (
    anyAscii(text.normalize('NFC'))
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  )
}
