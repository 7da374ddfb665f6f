import type { Document } from '../../model/document.ts'
import { nodeId } from '../../model/nodeId.ts'
import type { Publisher } from '../../model/publisher.ts'
import type { SourcedClaim } from '../../store/port/claims.ts'
import type { Store, Writer } from '../../store/port.ts'
import { deriveAnew } from '../derivation/deriveAnew.ts'
import { settle } from '../identity/settle.ts'
import { contentHash } from '../ids/contentHash.ts'
import { formatInstant } from '../time/formatInstant.ts'
import { type Decision, type DecisionProblem, planDecision } from './planDecision.ts'

export interface DecideResult {
  /** The decision as a claim; null where there are problems. */
  readonly decision: SourcedClaim | null
  readonly problems: readonly DecisionProblem[]
}

/** Who publishes the decisions of curators. */
const curators: Publisher = { id: 'curators', name: 'Curators', url: null, reliability: null }

/**
 * Settles a conflict: writes the decision of a curator as a claim of its own, and the document that
 * it stands in, and derives the relation anew, in one change. A decision is made by somebody who has
 * seen what there is: where that changes meanwhile, nothing is written. It is recorded at `at`, now
 * where that is left out.
 */
export async function decideConflict(
  store: Store,
  decision: Decision,
  at?: number,
): Promise<DecideResult> {
  const { author, reason } = decision
  const plan = await planDecision(store.reader(), decision)
  if ('message' in plan) return refused(plan)
  const { id, relation } = plan.claim
  const draft = {
    kind: 'DECIDE',
    author,
    reason,
    at,
    subjects: [nodeId('Relation', plan.relation), nodeId('Claim', id)],
  } as const
  return await store.write(draft, async (writer) => {
    const again = await planDecision(writer, decision)
    if ('message' in again) return refused(again)
    if (again.claim.id !== id) {
      return refused({
        input: 'relation',
        message: 'what is claimed of it changed meanwhile: look at it and decide again',
      })
    }
    await putDocument(writer, {
      id: plan.claim.document,
      title: plan.title,
      publisher: curators.id,
      authors: [author],
      url: null,
      lang: null,
      publishedAt: formatInstant(writer.recordedAt).replace(/\.\d+/, ''),
      text: reason,
    })
    const given = await writer.givenRelations([relation])
    const { touched, survivors } = await settle(writer, given)
    const item = { ...plan.claim, recordedAt: writer.recordedAt }
    await writer.putClaims([{ item, hash: id, about: survivors.get(relation) }])
    await deriveAnew(writer, touched)
    const [made = null] = await writer.claims([id])
    return { decision: made, problems: [] }
  })
}

function refused(problem: DecisionProblem): DecideResult {
  return { decision: null, problems: [problem] }
}

/** Its publisher is what an ingest has made of it, where one has. */
async function putDocument(writer: Writer, document: Document): Promise<void> {
  const held = await writer.publisherVersions([curators.id])
  if (held.length === 0) {
    await writer.putPublishers([{ item: curators, hash: contentHash(curators) }])
  }
  await writer.putDocuments([{ item: document, hash: contentHash(document) }])
}
