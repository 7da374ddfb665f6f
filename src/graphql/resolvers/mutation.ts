import { decideConflict } from '../../domain/claims/decideConflict.ts'
import { type EndResult, reinstateClaims, retractClaims } from '../../domain/claims/endClaims.ts'
import { type JudgeResult, judge, withdrawJudgements } from '../../domain/identity/judge.ts'
import { ingest } from '../../domain/ingest/ingest.ts'
import { recordsSource, textSource } from '../../domain/ingest/lines/recordSource.ts'
import { purge } from '../../domain/purge/purge.ts'
import { StatecraftError } from '../../model/errors.ts'
import { badArgument, bounded } from '../arguments/badArgument.ts'
import type { Context } from '../context.ts'
import type { IngestInput, MutationResolvers } from '../generated/resolvers.ts'
import { localId } from '../globalId.ts'
import { claimRef, entityRef, judgementRef } from '../sources.ts'
import { taken } from '../whole.ts'

export const Mutation: MutationResolvers = {
  ingest: async (_, { input }, context) => {
    checkMayWrite(context)
    const { dryRun, keepGoing, author, reason } = input
    const source = sourceOf(input)
    const { total, ...summary } = await ingest(context.store, source, {
      dryRun,
      keepGoing,
      author,
      reason,
    })
    return { ...total, ...summary, problems: [...summary.problems] }
  },
  retractClaims: async (_, { input }, context) => {
    checkMayWrite(context)
    const { claims, reason, author, supersededBy } = input
    checkSigned(input)
    return payload(
      await retractClaims(context.store, claimIds('input.claims', claims), {
        reason,
        author,
        supersededBy: typeof supersededBy === 'string' ? claimId(supersededBy) : null,
      }),
    )
  },
  reinstateClaims: async (_, { input }, context) => {
    checkMayWrite(context)
    checkSigned(input)
    const { claims, reason, author } = input
    const ids = claimIds('input.claims', claims)
    return payload(await reinstateClaims(context.store, ids, { reason, author }))
  },
  judge: async (_, { input }, context) => {
    checkMayWrite(context)
    checkSigned(input)
    const { a, b, verdict, author, reason } = input
    const result = await judge(context.store, { a, b, verdict, author, reason })
    return await judgePayload(result, context)
  },
  withdrawJudgements: async (_, { input }, context) => {
    checkMayWrite(context)
    checkSigned(input)
    const { judgements, reason, author } = input
    bounded('input.judgements', judgements.length, 1, 500)
    const ids = judgements.map((id) => localId('Judgement', id) ?? id)
    return await judgePayload(
      await withdrawJudgements(context.store, ids, { reason, author }),
      context,
    )
  },
  decideConflict: async (_, { input }, context) => {
    checkMayWrite(context)
    checkSigned(input)
    const { relation, aspect, claim, author, reason } = input
    const { decision, problems } = await decideConflict(context.store, {
      relation: localId('Relation', relation) ?? relation,
      aspect,
      claim: claimId(claim),
      author,
      reason,
    })
    return { decision: decision && claimRef(decision.id, decision), problems: [...problems] }
  },
  purge: async (_, { input }, { mayPurge, store }) => {
    if (!mayPurge()) throw new StatecraftError('UNAUTHORIZED', PURGE_REFUSED)
    checkSigned(input)
    const { documents = [], claims = [], entities = [], author, reason } = input
    bounded('input', documents.length + claims.length + entities.length, 1, 5_000)
    const { purged, problems } = await purge(
      store,
      {
        documents: documents.map((id) => localId('Document', id) ?? id),
        claims: claims.map(claimId),
        entities,
      },
      { author, reason },
    )
    return { purged, problems: [...problems] }
  },
}

const PURGE_REFUSED =
  'purging needs the administrator token, and is off where the service has none (STATECRAFT_ADMIN_TOKEN)'

/** What those are taken for that were judged is read behind the change. */
async function judgePayload({ judgements, problems }: JudgeResult, context: Context) {
  const ids = [...new Set(judgements.flatMap(({ a, b }) => [a, b]))]
  const entities = await Promise.all(ids.map((id) => taken(entityRef(id), context)))
  return {
    judgements: judgements.map((one) => judgementRef(one.id, one)),
    entities: [...new Map(entities.map((one) => [one.id, one])).values()],
    problems: [...problems],
  }
}

function checkMayWrite({ mayWrite }: Context): void {
  if (!mayWrite()) throw new StatecraftError('UNAUTHORIZED', 'writing needs the write token')
}

/** Who changes what the graph says signs for it, and gives a reason. */
function checkSigned({ reason, author }: { reason: string; author: string }): void {
  if (reason.trim() === '') throw badArgument('input.reason', 'this is empty')
  if (author.trim() === '') throw badArgument('input.author', 'this is empty')
}

function claimIds(argument: string, ids: readonly string[]): readonly string[] {
  bounded(argument, ids.length, 1, 500)
  return ids.map(claimId)
}

/** An id of another kind stays as it is: no claim is called so. */
function claimId(id: string): string {
  return localId('Claim', id) ?? id
}

function payload({ claims, problems }: EndResult) {
  return { claims: claims.map((claim) => claimRef(claim.id, claim)), problems: [...problems] }
}

function sourceOf({ records, lines }: IngestInput) {
  if (records && typeof lines === 'string') {
    throw badArgument('input', 'records and lines do not go together')
  }
  if (records) return recordsSource(records)
  if (typeof lines === 'string') return textSource(lines)
  throw badArgument('input', 'give records or lines')
}
