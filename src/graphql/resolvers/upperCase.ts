/** A word of the model as the enums of the schema spell it. */
export function upperCase<W extends string>(word: W): Uppercase<W> {
  // TypeScript types toUpperCase as any string.
  return word.toUpperCase() as Uppercase<W>
}
