import { quoted } from '../../model/quoted.ts'
import { badArgument } from '../arguments/badArgument.ts'

/** The cursor of an item: its sort key and the list it belongs to, not meant to be read. */
export function toCursor(list: string, key: string): string {
  return Buffer.from(`${list} ${key}`).toString('base64url')
}

/** The sort key in a cursor; throws where it is no cursor of this list. */
export function fromCursor(list: string, cursor: string, argument: string): string {
  const text = Buffer.from(cursor, 'base64url').toString()
  const broken = Buffer.from(text).toString('base64url') !== cursor
  if (broken || !text.startsWith(`${list} `)) {
    throw badArgument(argument, `${quoted(cursor)} is no cursor of this list`)
  }
  return text.slice(list.length + 1)
}
