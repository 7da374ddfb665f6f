import type { TextValue } from '../../model/value.ts'
import { foldText } from '../../store/terms/foldText.ts'

/** What texts are compared by: without case, accents and punctuation, unless nothing else is in them. */
export function foldedText({ text }: TextValue): string {
  return foldText(text) || text
}
