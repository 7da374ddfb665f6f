import { StatecraftError } from '../../model/errors.ts'
import { checkJson } from '../ingest/lines/checkJson.ts'
import { issueFaults } from '../ingest/lines/issueFaults.ts'
import { relationTypeOf } from '../ingest/lines/itemOf.ts'
import type { Fault } from '../ingest/lines/problem.ts'
import { checkRelationType } from '../ingest/survey/checkRelationType.ts'
import { columnsOf } from './columnsOf.ts'
import { type Mapping, mappingForm } from './mapping.ts'

/** Reads the text of a mapping; throws BAD_INPUT that names every place that is wrong, and why. */
export function readMapping(text: string, name: string): Mapping {
  const json = parse(text, name)
  refuse(checkJson(json), name)
  const parsed = mappingForm.safeParse(json)
  if (!parsed.success) {
    refuse(
      parsed.error.issues.flatMap((issue) => issueFaults(issue)),
      name,
    )
    throw new StatecraftError('BAD_INPUT', `${name} cannot be read`)
  }
  refuse([...columnFaults(parsed.data), ...typeFaults(parsed.data)], name)
  return parsed.data
}

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new StatecraftError('BAD_INPUT', `${name}: this is not JSON: ${reason}`, { cause })
  }
}

function refuse(faults: readonly Fault[], name: string): void {
  if (faults.length === 0) return
  const lines = faults.map(({ path, message }) => `${name}: ${path ? `${path}: ` : ''}${message}`)
  throw new StatecraftError('BAD_INPUT', lines.join('\n'))
}

function columnFaults(mapping: Mapping): readonly Fault[] {
  const { columns, header } = mapping
  if (!columns) {
    const message = 'this is missing: name the columns, or say that there is a header'
    return header ? [] : [{ path: 'columns', message }]
  }
  const twice = columns.flatMap((column, index) => {
    const isFirst = columns.indexOf(column) === index
    return isFirst ? [] : [{ path: `columns[${index}]`, message: `${column} stands here twice` }]
  })
  return [...twice, ...missingColumns(mapping, columns)]
}

/** Where a mapping names columns that are not there. */
export function missingColumns(mapping: Mapping, columns: readonly string[]): readonly Fault[] {
  return columnsOf(mapping)
    .filter(({ column }) => !columns.includes(column))
    .map(({ path, column }) => ({
      path,
      message: `there is no column "${column}"; there are ${columns.join(', ')}`,
    }))
}

interface MappedType {
  readonly path: string
  readonly parts: Pick<Mapping['types'], 'roles' | 'attributes'>
  readonly as: Readonly<Record<string, string>>
}

/** What is wrong with the types that a mapping makes. */
function typeFaults({ event, types }: Mapping): readonly Fault[] {
  const { roles, attributes = [], table = {}, others } = types
  const made = { path: 'types', parts: { roles, attributes }, as: {} }
  const listed = Object.entries(table).map(([name, one]) => ({
    path: `types.table.${name}`,
    parts: { roles: one.roles ?? roles, attributes: one.attributes ?? attributes },
    as: one.as ?? {},
  }))
  const all: readonly MappedType[] = others === 'reject' ? listed : [made, ...listed]
  return all.flatMap(({ path, parts, as }) => {
    const type = relationTypeOf({ record: 'relationType', id: 'x', label: 'x', ...parts })
    const faults = checkRelationType(type)
    const known = new Set(type.roles.map((one) => one.name))
    const unknown = Object.keys(event.roles)
      .map((name) => as[name] ?? name)
      .filter((name) => !known.has(name))
      .map((name) => ({
        path: 'roles',
        message: `events have the role ${name}, here are ${[...known].join(', ')}`,
      }))
    return [...faults, ...unknown].map((one) => ({ ...one, path: `${path}.${one.path}` }))
  })
}
