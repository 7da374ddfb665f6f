import { z } from 'zod'
import { ranks } from '../../model/claim.ts'
import { modalities, polarities } from '../../model/modality.ts'
import {
  attributeType,
  document,
  externalId,
  id,
  publisher,
  role,
  text,
} from '../ingest/lines/record.ts'
import { isDateForm } from './dateForm.ts'

/**
 * How the rows of a table are read as events. docs/import.md describes it; this file is its
 * definition.
 */

const source = z
  .union(
    [text, z.strictObject({ constant: text })],
    'give the name of a column, or {"constant": …}',
  )
  .describe('A column by its name, or the same text for every row.')

const written = text
  .refine(
    isDateForm,
    'a form of dates has YYYY in it, perhaps MM, and then perhaps DD; M and D where no digits touch them; no other letters or digits',
  )
  .describe('How dates are written, where that is not EDTF: `YYYYMMDD`, `DD/MM/YYYY`.')

const time = z.union(
  [source.transform((from) => ({ from })), z.strictObject({ from: source, written })],
  'give the name of a column, {"constant": …}, or {"from": column, "written": "YYYYMMDD"}',
)

const attribute = z
  .strictObject({
    from: source,
    kind: z.enum(['quantity', 'text', 'date', 'boolean']),
    unit: text.optional().describe('Of quantities.'),
    written: written.optional().describe('Of dates.'),
  })
  .refine(({ kind, unit }) => unit === undefined || kind === 'quantity', {
    error: 'only quantities have a unit',
    path: ['unit'],
  })
  .refine(({ kind, written: form }) => form === undefined || kind === 'date', {
    error: 'only dates are written in a form',
    path: ['written'],
  })

const event = z.strictObject({
  type: source,
  roles: z
    .record(id, z.union([source, z.array(source).min(1)]))
    .refine((roles) => Object.keys(roles).length > 0, 'an event has at least one role'),
  time: time.optional(),
  key: z
    .union([source, z.array(source).min(1)])
    .optional()
    .describe('Tells apart events of one type between the same entities.'),
  quote: source.optional(),
  attributes: z.record(id, attribute).optional(),
  modality: z.enum(modalities).optional(),
  polarity: z.enum(polarities).optional(),
  rank: z.enum(ranks).optional(),
  credibility: z.int().min(1).max(6).optional(),
})

const roles = z.array(role).min(1)
const attributes = z.array(attributeType)

const namedType = z.strictObject({
  id,
  label: text.optional().describe('Default: the name in the rows.'),
  inverseLabel: text.optional(),
  description: text.optional(),
  roles: roles.optional().describe('Default: those of all types.'),
  as: z
    .record(id, id)
    .optional()
    .describe('What roles of the event are called in this type, where that is another name.'),
  attributes: attributes.optional(),
  codes: z.array(externalId).optional(),
})

const types = z.strictObject({
  roles: roles.describe('Of types made from a name.'),
  attributes: attributes.optional(),
  prefix: id.optional().describe('What the ids of types made from a name start with.'),
  table: z.record(text, namedType).optional(),
  others: z.enum(['make', 'reject']).optional().describe('Names outside the table; default: make.'),
  codes: z
    .strictObject({
      scheme: text,
      file: text.describe('Lines of code, tab, description; beside the mapping.'),
      inRows: z
        .boolean()
        .optional()
        .describe('Whether rows name types by their codes; default false: by descriptions.'),
    })
    .optional(),
})

const namedEntity = z.strictObject({ id, kind: id.optional(), name: text.optional() })

const entities = z.strictObject({
  kind: id.describe('Of entities made from a name.'),
  prefix: id.optional().describe('What the ids of entities made from a name start with.'),
  table: z.record(text, namedEntity).optional(),
})

const values = z.record(text, z.array(z.string()).min(1))

export const mappingForm = z.strictObject({
  publisher: publisher.omit({ record: true }),
  document: document.omit({ record: true, publisher: true }),
  columns: z
    .array(text)
    .min(1)
    .optional()
    .describe('Their names in order, where no header has them.'),
  header: z
    .boolean()
    .optional()
    .describe('Whether the first line names the columns; default false.'),
  quoted: z
    .boolean()
    .optional()
    .describe('Whether cells may stand in double quotes, as in CSV; default false.'),
  underscores: z.boolean().optional().describe('Whether _ in names is a space; default false.'),
  keep: values.optional().describe('Only rows with one of these values in each of these columns.'),
  skip: values.optional().describe('No rows with any of these values in any of these columns.'),
  event,
  types,
  entities,
})

export type Mapping = z.infer<typeof mappingForm>
export type Source = z.infer<typeof source>
export type NamedType = z.infer<typeof namedType>
export type AttributeSource = z.infer<typeof attribute>

/** Whether a mapping names several columns in a place where it may. */
export function isList(given: Source | readonly Source[]): given is readonly Source[] {
  return Array.isArray(given)
}
