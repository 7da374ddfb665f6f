import type { Page } from '../../model/page.ts'
import {
  allClaimsOfRelations,
  claimCountOfDocuments,
  claimCountOfRelations,
  claimCountOfSpeakers,
  claimsByIds,
  claimsOfDocument,
  claimsOfRelation,
  claimsOfSpeaker,
  claimVersions,
} from '../catalogue/claim.ts'
import type { ListedClaimRow, ListedSubjectRow, RequestRow } from '../catalogue/rows.ts'
import type { ClaimReads, ClaimRequest, ReadClaim } from '../port/claims.ts'
import { readClaimOf } from '../rows.ts'
import type { Ask } from '../statements/statement.ts'
import { grouped, inOrder, totalsByRequest } from './answers.ts'
import { pagesByRequest } from './pagesByRequest.ts'
import type { TopicOf } from './topicOf.ts'

type ClaimPageRow = RequestRow & ListedClaimRow & Partial<ListedSubjectRow>

const lists = { relation: claimsOfRelation, document: claimsOfDocument, speaker: claimsOfSpeaker }
const counts = {
  relation: claimCountOfRelations,
  document: claimCountOfDocuments,
  speaker: claimCountOfSpeakers,
}

/** The reads of claims, over anything that runs statements. */
export const claimReads: TopicOf<ClaimReads> = {
  claims: async ({ ask, knownAt }, ids) =>
    inOrder(
      ids,
      (await ask(claimsByIds, { ids, knownAt })).map((row) => readClaimOf(row, knownAt)),
    ),
  claimPages: ({ ask, knownAt }, requests) =>
    forEachList(requests, (of, some) => readPages(ask, knownAt, of, some)),
  claimCounts: ({ ask, knownAt }, requests) =>
    forEachList(requests, async (of, some) =>
      totalsByRequest(
        some.length,
        await ask(counts[of], {
          requests: some.map(({ id, ended }, index) => ({ index, id, ended })),
          knownAt,
        }),
      ),
    ),
  claimsOf: async ({ ask, knownAt }, ids) => {
    const all = (await ask(allClaimsOfRelations, { ids, knownAt })).map((row) =>
      readClaimOf(row, knownAt),
    )
    all.sort((a, b) => (a.id < b.id ? -1 : 1))
    return grouped(ids, all, ({ relation }) => relation)
  },
  claimVersions: ({ ask }, ids) => ask(claimVersions, { ids }),
}

function readPages(
  ask: Ask,
  knownAt: number | null,
  of: ClaimRequest['of'],
  requests: readonly ClaimRequest[],
): Promise<readonly Page<ReadClaim>[]> {
  return pagesByRequest<ClaimRequest, ClaimPageRow, ReadClaim>(
    requests,
    () => 'ascending',
    (direction, placed, rows) =>
      ask(lists[of][direction], {
        requests: placed.map(({ index, request, above, below }) => ({
          index,
          id: request.id,
          ended: request.ended,
          ...bringing(request, knownAt),
          above,
          below,
        })),
        rows,
        knownAt,
      }),
    (row) => readClaimOf(row, knownAt),
  )
}

/** The relation that a claim hangs on is as it is now: what was is read by its id. */
function bringing({ withSpeakers, withSubjects, page }: ClaimRequest, knownAt: number | null) {
  return {
    bringsSpeakers: withSpeakers ?? false,
    bringsSubject: knownAt === null && (withSubjects ?? false),
    brings: knownAt === null && (page.withEntities ?? false),
  }
}

/** Answers the requests of each kind of list together and puts the answers in order again. */
async function forEachList<T>(
  requests: readonly ClaimRequest[],
  answer: (of: ClaimRequest['of'], some: readonly ClaimRequest[]) => Promise<readonly T[]>,
): Promise<readonly T[]> {
  const answers = new Map<ClaimRequest, T>()
  await Promise.all(
    (['relation', 'document', 'speaker'] as const).map(async (of) => {
      const some = requests.filter((request) => request.of === of)
      if (some.length === 0) return
      const found = await answer(of, some)
      for (const [index, request] of some.entries()) answers.set(request, found[index] as T)
    }),
  )
  return requests.map((request) => answers.get(request) as T)
}
