import type { Entity } from '../../model/entity.ts'
import {
  clearTerms,
  keepEntities,
  nameByTerms,
  putEntities,
  putTerms,
} from '../catalogue/entity.ts'
import type { Recorded } from '../catalogue/parameters.ts'
import { foldText } from '../foldText.ts'
import type { EntityWrites } from '../port/entities.ts'
import type { Stored } from '../port/stored.ts'
import type { Write } from './write.ts'

/** The writes of entities, over anything that runs statements. */
export function entityWrites(write: Write, recorded: Recorded): EntityWrites {
  return {
    putEntities: async (entities) => {
      if (entities.length === 0) return
      const rows = entities.map(toRow)
      const named = rows.flatMap(({ id, folded }) => termsOf(folded).map((text) => ({ id, text })))
      const ids = rows.map(({ id }) => id)
      await write([keepEntities, { ids, at: recorded.at }])
      await write([putEntities, { rows, ...recorded }])
      await write([clearTerms, { ids }])
      await write([putTerms, { texts: [...new Set(named.map(({ text }) => text))] }])
      await write([nameByTerms, { rows: named }])
    },
  }
}

function toRow({ item, hash }: Stored<Entity>) {
  return {
    id: item.id,
    kind: item.kind,
    name: item.name,
    names: JSON.stringify(item.names),
    folded: [...new Set(item.names.map(({ text }) => foldText(text)))],
    order: `${foldText(item.name)}|${item.id}`,
    description: item.description,
    externalIds: JSON.stringify(item.externalIds),
    hash,
  }
}

function termsOf(folded: readonly string[]): string[] {
  return [...new Set(folded.flatMap((name) => name.split(' ')))].filter((word) => word !== '')
}
