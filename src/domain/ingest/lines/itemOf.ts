import type { Document } from '../../../model/document.ts'
import type { Entity, EntityName } from '../../../model/entity.ts'
import type { Publisher } from '../../../model/publisher.ts'
import type { RelationType, Role } from '../../../model/relationType.ts'
import type { DocumentRecord, EntityRecord, PublisherRecord, RelationTypeRecord } from './record.ts'

/** Records with their defaults filled in. */

export function entityOf(record: EntityRecord): Entity {
  const names = (record.names ?? []).map<EntityName>(({ text, lang, alias }) => ({
    text,
    lang: lang ?? null,
    alias: alias ?? false,
  }))
  const main = names.find(({ text }) => text === record.name)
  return {
    id: record.id,
    kind: record.kind,
    name: record.name,
    names: [
      main ?? { text: record.name, lang: null, alias: false },
      ...names.filter((name) => name !== main),
    ],
    description: record.description ?? null,
    externalIds: record.externalIds ?? [],
  }
}

export function publisherOf({ id, name, url, reliability }: PublisherRecord): Publisher {
  return { id, name, url: url ?? null, reliability: reliability ?? null }
}

export function documentOf(record: DocumentRecord): Document {
  return {
    id: record.id,
    title: record.title,
    publisher: record.publisher,
    authors: record.authors ?? [],
    url: record.url ?? null,
    lang: record.lang ?? null,
    publishedAt: record.publishedAt ?? null,
    text: record.text ?? null,
  }
}

export function relationTypeOf(record: RelationTypeRecord): RelationType {
  return {
    id: record.id,
    label: record.label,
    inverseLabel: record.inverseLabel ?? null,
    description: record.description ?? null,
    roles: record.roles.map(roleOf),
    attributes: (record.attributes ?? []).map(({ name, label, description, kind, many }) => ({
      name,
      label: label ?? spaced(name),
      description: description ?? null,
      kind,
      many: many ?? false,
    })),
    codes: record.codes ?? [],
  }
}

function roleOf(role: RelationTypeRecord['roles'][number]): Role {
  const identifying = role.identifying ?? false
  return {
    name: role.name,
    label: role.label ?? spaced(role.name),
    description: role.description ?? null,
    identifying,
    min: Math.max(role.min ?? 0, identifying ? 1 : 0),
    max: role.max === undefined ? 1 : role.max,
    fillers: role.fillers ?? ['entity'],
  }
}

/** `start-date` as people read it. */
function spaced(name: string): string {
  return name.replaceAll('-', ' ')
}
