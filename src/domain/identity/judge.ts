import type { Judgement, Verdict } from '../../model/judgement.ts'
import { nodeId } from '../../model/nodeId.ts'
import type { Store, Writer } from '../../store/port.ts'
import { deriveAnew } from '../derivation/deriveAnew.ts'
import { contentHash } from '../ids/contentHash.ts'
import { contradictions } from './contradictions.ts'
import { currentVerdicts } from './currentVerdicts.ts'
import { judgedWith } from './judgedWith.ts'
import { regroup } from './regroup.ts'

/** Why nothing was done. */
export interface JudgeProblem {
  /** What it is about: an entity, or a judgement. */
  readonly of: string
  readonly message: string
}

export interface JudgeResult {
  /** The judgements as they are now; empty where there are problems. */
  readonly judgements: readonly Judgement[]
  readonly problems: readonly JudgeProblem[]
}

/** A judgement that is to be recorded. */
export interface Judging {
  readonly a: string
  readonly b: string
  readonly verdict: Verdict
  readonly author: string
  readonly reason: string
}

/**
 * Records whether two entities are one. Where that changes who is who, everything follows in the
 * same change: what entities show, what relations connect, what is derived of them. A judgement
 * that others contradict is refused: those are to be withdrawn first. It is recorded at `at`, now
 * where that is left out.
 */
export function judge(
  store: Store,
  { a, b, ...judging }: Judging,
  at?: number,
): Promise<JudgeResult> {
  const { author, reason } = judging
  const draft = { kind: 'JUDGE', author, reason, subjects: [a, b], at } as const
  return store.write(draft, async (writer) => {
    const unknown = await unknownOf(writer, [a, b])
    if (unknown.length > 0) return refused(unknown)
    if (a === b) return refused([{ of: a, message: 'this is one entity, not two' }])
    const { recordedAt } = writer
    const [first = a, second = b] = [a, b].sort()
    const id = contentHash({ a: first, b: second, at: recordedAt })
    const judgement = { id, a: first, b: second, ...judging, at: recordedAt, until: null }
    const { judgements } = await judgedWith(writer, [a, b])
    const problems = contradicted([...judgements, judgement], judgement)
    if (problems.length > 0) return refused(problems)
    await writer.putJudgements([judgement])
    await deriveAnew(writer, await regroup(writer, [a, b]))
    return { judgements: [judgement], problems: [] }
  })
}

/** Withdraws judgements: what was judged before them counts again. All of them or none. */
export function withdrawJudgements(
  store: Store,
  given: readonly string[],
  by: { readonly author: string; readonly reason: string },
): Promise<JudgeResult> {
  const ids = [...new Set(given)]
  const subjects = ids.map((id) => nodeId('Judgement', id))
  return store.write({ kind: 'JUDGE', ...by, subjects }, async (writer) => {
    const found = await writer.judgements(ids)
    const missing = ids.flatMap((id, index) => {
      const message = !found[index]
        ? 'there is no such judgement'
        : found[index].until !== null
          ? 'it is withdrawn already'
          : null
      return message === null ? [] : [{ of: id, message }]
    })
    if (missing.length > 0) return refused(missing)
    const withdrawn = found.flatMap((one) => (one ? [{ ...one, until: writer.recordedAt }] : []))
    const entities = [...new Set(withdrawn.flatMap(({ a, b }) => [a, b]))]
    const { judgements } = await judgedWith(writer, entities)
    const left = judgements.filter(({ id }) => !ids.includes(id))
    const problems = contradicted(left, null)
    if (problems.length > 0) return refused(problems)
    await writer.withdrawJudgements(ids)
    await deriveAnew(writer, await regroup(writer, entities))
    return { judgements: withdrawn, problems: [] }
  })
}

function refused(problems: readonly JudgeProblem[]): JudgeResult {
  return { judgements: [], problems }
}

async function unknownOf(writer: Writer, ids: readonly string[]): Promise<readonly JudgeProblem[]> {
  const found = await writer.entityIdentities(ids)
  return ids.flatMap((id, index) =>
    found[index] ? [] : [{ of: id, message: 'there is no such entity' }],
  )
}

/** What contradicts what: entities judged different that others make one. */
function contradicted(
  judgements: readonly Judgement[],
  judgement: Judgement | null,
): readonly JudgeProblem[] {
  const verdicts = currentVerdicts(judgements)
  const different = contradictions(verdicts)
  const others = different.filter(({ id }) => id !== judgement?.id)
  const same = verdicts.filter(({ verdict, id }) => verdict === 'SAME' && id !== judgement?.id)
  const blamed = others.length > 0 ? others : different.length > 0 ? same : []
  return blamed.map(({ id, a, b, verdict, author }) => ({
    of: id,
    message: `${author} judged that ${a} and ${b} are ${verdict === 'SAME' ? 'one' : 'different'}: withdraw that first`,
  }))
}
