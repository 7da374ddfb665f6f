import { z } from 'zod'
import { ranks } from '../../../model/claim.ts'
import { modalities, polarities } from '../../../model/modality.ts'
import { reliabilities } from '../../../model/publisher.ts'
import { isTooLong, LONGEST_NAME, tooLong } from './longestName.ts'

/**
 * The ingest format: one JSON object a line, told apart by `record`. This file is its definition;
 * the JSON Schema in schema/ingest.schema.json is written from it.
 */

export const id = z
  .string()
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9._~-]{0,199}$/,
    'an id is 1 to 200 of A-Z, a-z, 0-9, ".", "_", "~", "-", the first a letter or digit',
  )
  .meta({
    id: 'id',
    description: 'Names one thing of its kind: A-Z, a-z, 0-9, ".", "_", "~" and "-".',
  })
export const text = z.string().trim().regex(/\S/, 'this is empty')
/** A text that an index holds whole. */
const name = text
  .max(LONGEST_NAME, { error: tooLong, abort: true })
  .refine((one) => !isTooLong(one), tooLong)
const number = z.number().describe('A finite number; a whole one is exact up to 9007199254740991.')

export const externalId = z.strictObject({ scheme: name, value: name })

const entity = z
  .strictObject({
    record: z.literal('entity'),
    id,
    kind: id.describe('What sort of thing it is: country, person, organisation, weapon-system …'),
    name: name.describe('The name it is shown by.'),
    names: z
      .array(
        z.strictObject({
          text: name,
          lang: text.optional().describe('Language tag, BCP 47: en, ru, zh-Hans.'),
          alias: z.boolean().optional().describe('True for a name that is not its main one.'),
        }),
      )
      .optional()
      .describe('Names in several languages, and aliases; all of them are searched.'),
    description: text.optional(),
    externalIds: z.array(externalId).optional(),
  })
  .meta({ id: 'entity', description: 'A thing with an identity.' })

export const publisher = z
  .strictObject({
    record: z.literal('publisher'),
    id,
    name: text,
    url: z.url().optional(),
    reliability: z
      .enum(reliabilities)
      .optional()
      .describe('By the Admiralty code: A completely reliable … E not at all, F cannot be judged.'),
  })
  .meta({ id: 'publisher', description: 'Who publishes documents.' })

export const document = z
  .strictObject({
    record: z.literal('document'),
    id,
    publisher: id,
    title: text,
    authors: z.array(text).optional(),
    url: z.url().optional(),
    lang: text.optional(),
    publishedAt: text.optional().describe('EDTF, such as 2018-10-08.'),
    text: z
      .string()
      .optional()
      .describe('The full text, where it may be kept; quotes are then checked against it.'),
  })
  .meta({ id: 'document', description: 'Where claims come from.' })

export const role = z.strictObject({
  name: id,
  label: text.optional(),
  description: text.optional(),
  identifying: z
    .boolean()
    .optional()
    .describe('Part of what makes a relation this one; default false.'),
  min: z
    .int()
    .min(0)
    .optional()
    .describe('Fewest fillers; default 1 for identifying roles, else 0.'),
  max: z
    .int()
    .min(1)
    .nullable()
    .optional()
    .describe('Most fillers; default 1, null for any number.'),
  fillers: z
    .array(z.enum(['entity', 'relation']))
    .min(1)
    .optional()
    .describe('Default: entity.'),
})

export const attributeType = z.strictObject({
  name: id,
  label: text.optional(),
  description: text.optional(),
  kind: z.enum(['quantity', 'text', 'date', 'boolean']),
  many: z
    .boolean()
    .optional()
    .describe('Several values side by side are no conflict; default false.'),
})

const relationType = z
  .strictObject({
    record: z.literal('relationType'),
    id,
    label: text,
    inverseLabel: text.optional(),
    description: text.optional(),
    roles: z.array(role).min(1),
    attributes: z.array(attributeType).optional(),
    codes: z.array(externalId).optional().describe('The same relation in CAMEO, PLOVER …'),
  })
  .meta({ id: 'relationType', description: 'A word of the vocabulary of relations.' })

const quantity = z.strictObject({
  number,
  unit: text.optional().describe('ISO 4217 for money (USD), else a singular noun (system).'),
  qualifier: z.enum(['EXACT', 'ABOUT', 'AT_LEAST', 'AT_MOST']).optional(),
})

const valueForms =
  'a value is text, a number, true or false, {"number": …} or {"date": …}, or a list of these'
const value = z
  .union([text, number, z.boolean(), quantity, z.strictObject({ date: text })], valueForms)
  .describe('Text, a number, true or false, a number with its unit, or a date in EDTF.')

const relationForms = '{"type": …, "roles": …}, {"ref": …} or {"relation": …}'
const fillerForms = `the id of an entity, ${relationForms}`
const relationId = z.strictObject({ relation: text }).describe('A relation by its id.')
const relationRef = z
  .strictObject({ ref: text })
  .describe('A relation labelled elsewhere in this file.')

/** A relation told by what identifies it: its type, the fillers of its roles, and a key where needed. */
const relationByRoles: z.ZodType<RelationByRoles> = z
  .strictObject({
    type: id,
    roles: z.record(
      z.string(),
      z.lazy(() => fillers),
    ),
    key: text.optional().describe('Tells apart relations of one type with the same fillers.'),
    label: text.optional().describe('A name for it within this file, for {"ref": …}.'),
  })
  .meta({ id: 'relation', description: 'A relation told by what identifies it.' })

const filler: z.ZodType<FillerRecord> = z
  .union([id, relationRef, relationId, z.lazy(() => relationByRoles)], `a filler is ${fillerForms}`)
  .meta({ id: 'filler', description: 'An entity by its id, or a relation.' })

const fillers = z.union(
  [filler, z.array(filler).min(1)],
  `a filler is ${fillerForms}, or a list of these`,
)

const supersedes = z
  .strictObject({
    claims: z.array(id).min(1).describe('Ids of claims on the same relation.'),
    author: text.describe('Who corrects them.'),
    reason: text.describe('Why.'),
  })
  .describe('Claims that this one corrects; they no longer count while it is not withdrawn.')

const claim = z
  .strictObject({
    record: z.literal('claim'),
    id: id.optional().describe('Default: a hash of what the claim says.'),
    document: id,
    relation: z.union([relationByRoles, relationRef, relationId], `a relation is ${relationForms}`),
    roles: z
      .record(z.string(), fillers)
      .optional()
      .describe(
        'Fillers of roles that do not identify the relation, where it is given by ref or id.',
      ),
    quote: z.string().min(1).optional().describe('The words of the document, verbatim.'),
    start: z.int().min(0).optional().describe('Where the quote starts, in Unicode code points.'),
    end: z.int().min(1).optional().describe('Where it ends, exclusive.'),
    attributedTo: z
      .array(id)
      .optional()
      .describe('Entities it is attributed to, from the outermost speaker inwards.'),
    modality: z.enum(modalities).optional().describe('Default ACTUAL.'),
    polarity: z.enum(polarities).optional().describe('Default POSITIVE.'),
    rank: z.enum(ranks).optional().describe('How much weight it is to have; default NORMAL.'),
    credibility: z
      .int()
      .min(1)
      .max(6)
      .optional()
      .describe('By the Admiralty code: 1 confirmed … 5 improbable, 6 cannot be judged.'),
    time: text.optional().describe('When it holds, in EDTF: 2018, ../2020, 2017-06/..'),
    attributes: z
      .record(z.string(), z.union([value, z.array(value).min(1)], valueForms))
      .optional(),
    supersedes: supersedes.optional(),
  })
  .meta({ id: 'claim', description: 'What one document says of one relation.' })

/** The kinds of records, those that others refer to first. */
export const recordKinds = ['publisher', 'document', 'relationType', 'entity', 'claim'] as const

/** One line of the ingest format. */
export const ingestRecord = z.discriminatedUnion(
  'record',
  [entity, publisher, document, relationType, claim],
  {
    error: ({ code }) =>
      code === 'invalid_union' ? `record is one of ${recordKinds.join(', ')}` : undefined,
  },
)

export type FillerRecord = string | { ref: string } | { relation: string } | RelationByRoles

export interface RelationByRoles {
  type: string
  roles: Record<string, FillerRecord | FillerRecord[]>
  key?: string | undefined
  label?: string | undefined
}

export type RecordKind = (typeof recordKinds)[number]
export type IngestRecord = z.infer<typeof ingestRecord>
export type RecordOf<K extends RecordKind> = Extract<IngestRecord, { record: K }>
export type EntityRecord = z.infer<typeof entity>
export type PublisherRecord = z.infer<typeof publisher>
export type DocumentRecord = z.infer<typeof document>
export type RelationTypeRecord = z.infer<typeof relationType>
export type ClaimRecord = z.infer<typeof claim>
export type ValueRecord = z.infer<typeof value>
