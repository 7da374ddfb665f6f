import { foldText } from '../../../store/terms/foldText.ts'

/** How many characters a name of an entity has at most. */
export const LONGEST_NAME = 1_000

/** How many it has at most as it is compared, where an emoji is several words. */
const LONGEST_FOLDED = 4_000

/** No character becomes more than some thirty: texts as short as this need not be folded. */
const SHORT = 130

export const tooLong = `this is too long for a name, which has at most ${LONGEST_NAME} characters`

/** Whether a text is more than an index takes of one, which is some 8,000 bytes on Neo4j. */
export function isTooLong(text: string): boolean {
  if (text.length <= SHORT) return false
  return text.length > LONGEST_NAME || foldText(text).length > LONGEST_FOLDED
}
