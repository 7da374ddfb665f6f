import type { Mapping, Source } from './mapping.ts'

/** A column that a mapping names, and where. */
export interface NamedColumn {
  readonly path: string
  readonly column: string
}

/** Every place at which a mapping names a column. */
export function columnsOf({ event, keep = {}, skip = {} }: Mapping): readonly NamedColumn[] {
  const { type, roles, time, key, quote, attributes = {} } = event
  const sources: [path: string, source: Source | undefined][] = [
    ['event.type', type],
    ...Object.entries(roles).flatMap(([name, given]): [string, Source][] =>
      Array.isArray(given)
        ? given.map((one, index) => [`event.roles.${name}[${index}]`, one])
        : [[`event.roles.${name}`, given]],
    ),
    ['event.time', time],
    ['event.key', key],
    ['event.quote', quote],
    ...Object.entries(attributes).map(([name, { from }]): [string, Source] => [
      `event.attributes.${name}.from`,
      from,
    ]),
  ]
  return [
    ...sources.flatMap(([path, column]) => (typeof column === 'string' ? [{ path, column }] : [])),
    ...Object.keys(keep).map((column) => ({ path: `keep.${column}`, column })),
    ...Object.keys(skip).map((column) => ({ path: `skip.${column}`, column })),
  ]
}
