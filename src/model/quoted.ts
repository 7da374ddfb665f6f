/** How much of a text that is wrong is repeated to whoever gave it. */
const SHOWN = 60

/** A text as messages repeat it: the beginning of a long one. */
export function quoted(text: string): string {
  return text.length > SHOWN ? `"${text.slice(0, SHOWN)}…"` : `"${text}"`
}
