import type { Claim } from '../../model/claim.ts'
import {
  createClaims,
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
import { shownClaim } from '../shown/shownClaim.ts'
import { endRow } from './endRow.ts'
import type { Write } from './write.ts'

/** The writes of claims, over anything that runs statements. */
export function claimWrites(write: Write, recorded: Recorded): ClaimWrites {
  return {
    createClaims: async (claims) => {
      if (claims.length === 0) return
      const rows = claims.map((claim) => {
        const { relation, document, quote, recordedAt } = claim.item
        const properties = { ...toRow(claim), turns: [recordedAt] }
        const { order } = properties
        return { about: claim.about ?? relation, document, quote, order, properties }
      })
      await Promise.all([write([createClaims, { rows, ...recorded }]), attribute(claims)])
    },
    putClaims: async (claims) => {
      if (claims.length === 0) return
      const rows = claims.map(toRow)
      await write([putClaims, { rows }])
      const about = claims.map(({ item: { id, relation }, about }) => ({
        id,
        relation: about ?? relation,
      }))
      await write([putAbout, { rows: about, ...recorded }])
      const from = claims.map(({ item: { id, document, quote } }) => ({ id, document, quote }))
      await write([putFrom, { rows: from }])
      await attribute(claims)
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

  async function attribute(claims: readonly StoredClaim[]): Promise<void> {
    const rows = claims.flatMap(({ item, speakers }) =>
      item.attributedTo.map((given, position) => ({
        id: item.id,
        given,
        entity: speakers?.[position] ?? given,
        position,
        order: `${orderOf(item)}|${position}`,
      })),
    )
    if (rows.length > 0) await write([putAttributions, { rows, ...recorded }])
  }
}

/** Claims sort by when they were recorded, then as the texts of their documents run. */
function orderOf(claim: Claim): string {
  return `${timeKey(claim.recordedAt)}|${claim.document}|${placeOf(claim)}`
}

function placeOf({ id, start }: Claim): string {
  return `${String(start ?? 0).padStart(10, '0')}|${id}`
}

function toRow({ item, hash }: StoredClaim) {
  const { id, relation, document, attributedTo, recordedAt } = item
  return {
    id,
    relation,
    document,
    attributedTo,
    recordedAt,
    shown: shownClaim(item),
    order: orderOf(item),
    place: placeOf(item),
    hash,
  }
}
