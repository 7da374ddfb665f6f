import type { JudgementResolvers } from '../generated/resolvers.ts'
import { globalId } from '../globalId.ts'
import { told } from '../told.ts'
import { judgementOf } from '../whole.ts'

export const Judgement: JudgementResolvers = {
  id: globalId,
  between: async (source, _, context) => {
    const { a, b } = await judgementOf(source, context)
    return [a, b]
  },
  verdict: told(judgementOf, ({ verdict }) => verdict),
  author: told(judgementOf, ({ author }) => author),
  reason: told(judgementOf, ({ reason }) => reason),
  at: told(judgementOf, ({ at }) => at),
  withdrawnAt: told(judgementOf, ({ until }) => until),
}
