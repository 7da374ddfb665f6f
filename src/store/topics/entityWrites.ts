import {
  clearTerms,
  keepEntities,
  nameByTerms,
  putEntities,
  putTerms,
} from '../catalogue/entity.ts'
import { markMerged, unmarkMerged } from '../catalogue/identity.ts'
import type { Recorded } from '../catalogue/parameters.ts'
import type { EntityWrites, StoredEntity } from '../port/entities.ts'
import { shownEntity } from '../shown/shownEntity.ts'
import { entityTerms } from '../terms/entityTerms.ts'
import { entityTexts } from '../terms/entityTexts.ts'
import { foldText } from '../terms/foldText.ts'
import type { Write } from './write.ts'

/** The writes of entities, over anything that runs statements. */
export function entityWrites(write: Write, recorded: Recorded): EntityWrites {
  return {
    putEntities: async (entities) => {
      if (entities.length === 0) return
      const rows = entities.map(toRow)
      const named = entities.flatMap(({ item, survivor = null }) =>
        (survivor === null ? entityTexts(item) : []).map((text) => ({ id: item.id, text })),
      )
      const ids = rows.map(({ id }) => id)
      await Promise.all([
        write([keepEntities, { ids, at: recorded.at }]),
        write([putEntities, { rows, ...recorded }]),
        write([clearTerms, { ids }]),
        ...mark(entities),
        write([putTerms, { texts: [...new Set(named.map(({ text }) => text))] }]),
        write([nameByTerms, { rows: named }]),
      ])
    },
  }

  /** Those whose survivor is not said stand for themselves, as they always did. */
  function mark(entities: readonly StoredEntity[]) {
    const idsOf = (some: readonly StoredEntity[]) => some.map(({ item }) => item.id)
    const merged = idsOf(entities.filter(({ survivor }) => typeof survivor === 'string'))
    const alone = idsOf(entities.filter(({ survivor }) => survivor === null))
    return [
      ...(merged.length > 0 ? [write([markMerged, { ids: merged }])] : []),
      ...(alone.length > 0 ? [write([unmarkMerged, { ids: alone }])] : []),
    ]
  }
}

function toRow({ item, hash, own = null, survivor = null }: StoredEntity) {
  return {
    id: item.id,
    kind: item.kind,
    name: item.name,
    shown: shownEntity(item),
    terms: entityTerms(item),
    folded: [...new Set(item.names.map(({ text }) => foldText(text)))],
    order: survivor === null ? `${foldText(item.name)}|${item.id}` : null,
    hash,
    own: own && JSON.stringify(own),
    survivor,
  }
}
