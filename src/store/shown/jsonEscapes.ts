/**
 * What JSON writes otherwise within a text, each with how: migrations that make JSON of properties take
 * it as `$escapes`, since Cypher has no words for control characters that both engines know.
 */
export const jsonEscapes: readonly (readonly [character: string, written: string])[] = [
  '\\',
  '"',
  ...Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)),
].map((character) => [character, JSON.stringify(character).slice(1, -1)])
