import type { JudgementResolvers } from '../generated/resolvers.ts'
import { globalId } from '../globalId.ts'
import { judgementOf } from '../whole.ts'

export const Judgement: JudgementResolvers = {
  id: globalId,
  between: async (source, _, context) => {
    const { a, b } = await judgementOf(source, context)
    return [a, b]
  },
  verdict: async (source, _, context) => (await judgementOf(source, context)).verdict,
  author: async (source, _, context) => (await judgementOf(source, context)).author,
  reason: async (source, _, context) => (await judgementOf(source, context)).reason,
  at: async (source, _, context) => (await judgementOf(source, context)).at,
  withdrawnAt: async (source, _, context) => (await judgementOf(source, context)).until,
}
