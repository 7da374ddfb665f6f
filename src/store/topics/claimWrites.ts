import {
  putAbout,
  putAttributions,
  putClaims,
  putCorrections,
  putEnds,
  putFrom,
} from '../catalogue/claim.ts'
import type { Recorded } from '../catalogue/parameters.ts'
import { timeKey } from '../orderKey.ts'
import type { ClaimWrites, StoredClaim } from '../port/claims.ts'
import { endRow } from './endRow.ts'
import type { Write } from './write.ts'

/** The writes of claims, over anything that runs statements. */
export function claimWrites(write: Write, recorded: Recorded): ClaimWrites {
  return {
    putClaims: async (claims) => {
      if (claims.length === 0) return
      const rows = claims.map(toRow)
      await write([putClaims, { rows }])
      const about = claims.map(({ item: { id, relation }, about }) => ({
        id,
        relation: about ?? relation,
      }))
      await write([putAbout, { rows: about, ...recorded }])
      await write([
        putFrom,
        {
          rows: claims.map(({ item: { id, document, quote, start, end } }) => ({
            id,
            document,
            quote,
            start,
            end,
          })),
        },
      ])
      const attributions = rows.flatMap(({ id, order, attributedTo }, index) =>
        attributedTo.map((given, position) => ({
          id,
          given,
          entity: claims[index]?.speakers?.[position] ?? given,
          position,
          order: `${order}|${position}`,
        })),
      )
      if (attributions.length > 0)
        await write([putAttributions, { rows: attributions, ...recorded }])
    },
    putEnds: async (claims) => {
      if (claims.length === 0) return
      await write([putEnds, { rows: claims.map(endRow) }])
      const rows = claims.flatMap(({ id, ends }) =>
        ends.flatMap(({ supersededBy: by }) => (by === null ? [] : [{ id, by }])),
      )
      if (rows.length > 0) await write([putCorrections, { rows }])
    },
  }
}

function toRow({ item, hash }: StoredClaim) {
  const place = `${String(item.start ?? 0).padStart(10, '0')}|${item.id}`
  return {
    id: item.id,
    relation: item.relation,
    document: item.document,
    attributedTo: item.attributedTo,
    modality: item.modality,
    polarity: item.polarity,
    validTime: item.validTime && JSON.stringify(item.validTime),
    attributes: JSON.stringify(item.attributes),
    fillers: JSON.stringify(item.fillers),
    rank: item.rank,
    credibility: item.credibility,
    decides: item.decides,
    recordedAt: item.recordedAt,
    order: `${timeKey(item.recordedAt)}|${item.document}|${place}`,
    place,
    hash,
  }
}
