import { putAbout, putAttributions } from '../catalogue/claim.ts'
import {
  putJudgements,
  putSurvivors,
  unattributeClaims,
  untieClaims,
  withdrawJudgements,
} from '../catalogue/identity.ts'
import type { Recorded } from '../catalogue/parameters.ts'
import type { IdentityWrites } from '../port/identity.ts'
import { keepRelations } from './keepRelations.ts'
import type { Write } from './write.ts'

/** The writes of who is who, over anything that runs statements. */
export function identityWrites(write: Write, recorded: Recorded): IdentityWrites {
  const { at, until } = recorded
  return {
    putJudgements: async (judgements) => {
      const rows = judgements.map(({ until: _, ...row }) => row)
      await write([putJudgements, { rows, until }])
    },
    withdrawJudgements: async (ids) => {
      await write([withdrawJudgements, { ids, at }])
    },
    settleRelations: async (relations) => {
      if (relations.length === 0) return
      await keepRelations(
        write,
        relations.map(({ id }) => id),
        at,
      )
      await write([putSurvivors, { rows: relations, at }])
    },
    moveClaims: async (moves) => {
      if (moves.length === 0) return
      const rows = await write([untieClaims, { rows: moves, at }])
      if (rows.length > 0) await write([putAbout, { rows, ...recorded }])
    },
    moveAttributions: async (moves) => {
      if (moves.length === 0) return
      const rows = await write([unattributeClaims, { rows: moves, at }])
      if (rows.length > 0) await write([putAttributions, { rows, ...recorded }])
    },
  }
}
