import { isList, type Mapping, type Source } from './mapping.ts'

/** A column that a mapping names, and where. */
export interface NamedColumn {
  readonly path: string
  readonly column: string
}

/** Where a mapping says what to read, and how. */
type Place = readonly [path: string, source: Source | undefined]

/** Every place at which a mapping names a column. */
export function columnsOf({ event, keep = {}, skip = {} }: Mapping): readonly NamedColumn[] {
  const { type, roles, time, key, quote, attributes = {} } = event
  const sources: readonly Place[] = [
    ['event.type', type],
    ...Object.entries(roles).flatMap(([name, given]) => each(`event.roles.${name}`, given)),
    ['event.time', time?.from],
    ...(key === undefined ? [] : each('event.key', key)),
    ['event.quote', quote],
    ...Object.entries(attributes).map(
      ([name, { from }]): Place => [`event.attributes.${name}.from`, from],
    ),
  ]
  return [
    ...sources.flatMap(([path, column]) => (typeof column === 'string' ? [{ path, column }] : [])),
    ...Object.keys(keep).map((column) => ({ path: `keep.${column}`, column })),
    ...Object.keys(skip).map((column) => ({ path: `skip.${column}`, column })),
  ]
}

function each(path: string, given: Source | readonly Source[]): readonly Place[] {
  if (!isList(given)) return [[path, given]]
  return given.map((one, index): Place => [`${path}[${index}]`, one])
}
