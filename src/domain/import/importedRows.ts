import type { Document } from '../../model/document.ts'
import type { RelationType } from '../../model/relationType.ts'
import { type ResolvedClaim, resolveClaim } from '../ingest/claims/resolveClaim.ts'
import type { Fault } from '../ingest/lines/problem.ts'
import type { ClaimRecord } from '../ingest/lines/record.ts'
import { DocumentText } from '../ingest/survey/documentText.ts'
import type { Known } from '../ingest/survey/known.ts'
import type { EntityNames } from './entityNames.ts'
import type { Mapping } from './mapping.ts'
import type { RowEvent } from './rowReader.ts'
import type { FoundType, TypeNames } from './typeNames.ts'

/** What rows say, in the words of the graph. */
export class ImportedRows {
  readonly entities: EntityNames
  readonly types: TypeNames
  readonly #mapping: Mapping
  readonly #known: Known
  /** What is wrong with all events of a form, by the form. */
  readonly #faults = new Map<string, readonly Fault[]>()

  constructor(
    mapping: Mapping,
    entities: EntityNames,
    types: TypeNames,
    document: Pick<Document, 'id' | 'text'>,
  ) {
    this.#mapping = mapping
    this.entities = entities
    this.types = types
    const text = document.text === null ? null : new DocumentText(document.text)
    this.#known = {
      type: (id) => types.type(id),
      entity: (id) => entities.has(id),
      document: (id) => (id === document.id ? { text } : null),
      relation: () => false,
      label: () => null,
      lost: () => null,
    }
  }

  readonly typeOf = (id: string): RelationType | null => this.types.type(id)

  /** The claim that an event makes, as a record of the ingest format; or why it makes none. */
  record(event: RowEvent): ClaimRecord | readonly Fault[] {
    const type = this.types.of(event.type)
    const faults = type ? this.#purged(event) : [unlisted(event.type, this.#mapping)]
    return type && faults.length === 0 ? this.#record(event, type) : faults
  }

  /** The claim that an event makes, with all that it needs. */
  resolve(event: RowEvent): ResolvedClaim | readonly Fault[] {
    const record = this.record(event)
    return 'record' in record ? resolveClaim(record, this.#known) : record
  }

  /**
   * What is wrong with an event in the graph. Events of one form are right or wrong together, whoever
   * takes part in them, save for their quotes: the first stands for all.
   */
  faultsOf(event: RowEvent): readonly Fault[] {
    const record = this.record(event)
    if (!('record' in record)) return record
    if (record.quote !== undefined) return faultsIn(resolveClaim(record, this.#known))
    const form = formOf(event)
    const before = this.#faults.get(form)
    if (before) return before
    const faults = faultsIn(resolveClaim(record, this.#known))
    this.#faults.set(form, faults)
    return faults
  }

  /** Notes that an event is good, and so what it names is to be there. */
  use({ type, roles }: RowEvent): void {
    this.types.use(type)
    for (const [, names] of roles) for (const name of names) this.entities.use(name)
  }

  #purged({ roles }: RowEvent): readonly Fault[] {
    return roles.flatMap(([role, names]) =>
      names.flatMap((name) => {
        const message = this.entities.fault(name)
        return message === null ? [] : [{ path: role, message }]
      }),
    )
  }

  #record({ roles, rest: { key, ...rest } }: RowEvent, { id, as }: FoundType): ClaimRecord {
    const { document, event } = this.#mapping
    const { modality, polarity, rank, credibility } = event
    const given = roles.map(([role, names]) => {
      const ids = [...new Set(names.map((name) => this.entities.of(name)))]
      const [only = '', ...others] = ids
      return [as[role] ?? role, others.length > 0 ? ids : only] as const
    })
    return {
      record: 'claim',
      document: document.id,
      relation: {
        type: id,
        roles: Object.fromEntries(given),
        ...(key === undefined ? {} : { key }),
      },
      ...rest,
      ...(modality === undefined ? {} : { modality }),
      ...(polarity === undefined ? {} : { polarity }),
      ...(rank === undefined ? {} : { rank }),
      ...(credibility === undefined ? {} : { credibility }),
    }
  }
}

function unlisted(name: string, { types }: Mapping): Fault {
  const isListedOnly = types.others === 'reject'
  const place = isListedOnly ? 'the mapping lists no type' : 'the code book has no code'
  return { path: '', message: `${place} "${name}"` }
}

function faultsIn(resolved: ResolvedClaim | readonly Fault[]): readonly Fault[] {
  return 'claim' in resolved ? [] : resolved
}

/** Its type, how many fill each role, and which attributes it has. */
function formOf({ type, roles, rest: { attributes = {} } }: RowEvent): string {
  const filled = roles.map(([role, names]) => `${role}=${names.length}`)
  return JSON.stringify([type, filled, Object.keys(attributes)])
}
