import type { Entity } from '../../model/entity.ts'
import type { Judgement } from '../../model/judgement.ts'
import { anyRelation } from '../../model/relationFilter.ts'
import type { Reader } from '../../store/port.ts'
import { compareIds } from '../ids/compareIds.ts'
import { currentVerdicts } from './currentVerdicts.ts'
import { compareEvidence, type Evidence, evidenceOf } from './evidenceOf.ts'

/** Two entities that may be one. */
export interface MergeProposal {
  readonly a: Entity
  readonly b: Entity
  readonly evidence: Evidence
  /** Where somebody has looked at the two already, and was unsure. */
  readonly judgement: Judgement | null
}

type ProposalReader = Pick<
  Reader,
  'mergeCandidates' | 'judgementsOf' | 'entities' | 'neighbourPages'
>

/** With how many entities that share relations with one its likeness is looked for. */
const NEIGHBOURS = 200

/**
 * Which entities may be one with any of these: they share a whole name or an identifier, and nobody
 * has judged that they are different. The likeliest first, each pair once. Four round trips.
 */
export async function mergeProposals(
  reader: ProposalReader,
  ids: readonly string[],
): Promise<readonly MergeProposal[]> {
  const found = await reader.mergeCandidates(ids)
  const pairs = distinct(found.map(([a, b]) => (a < b ? [a, b] : [b, a])))
  const involved = [...new Set(pairs.flat())]
  if (involved.length === 0) return []
  const [judgements, entities, around] = await Promise.all([
    reader.judgementsOf(involved),
    reader.entities(involved),
    neighbours(reader, involved),
  ])
  const verdicts = new Map(
    currentVerdicts(judgements.flat()).map((one) => [JSON.stringify([one.a, one.b]), one]),
  )
  const at = (id: string) => involved.indexOf(id)
  const proposals = pairs.flatMap(([first, second]) => {
    const [a, b] = [entities[at(first)], entities[at(second)]]
    const judgement = verdicts.get(JSON.stringify([first, second])) ?? null
    if (!a || !b || (judgement && judgement.verdict !== 'UNSURE')) return []
    const near = [around[at(first)] ?? [], around[at(second)] ?? []] as const
    return [{ a, b, evidence: evidenceOf([a, b], near), judgement }]
  })
  return proposals.sort(
    (x, y) =>
      compareEvidence(x.evidence, y.evidence) ||
      compareIds(x.a.id, y.a.id) ||
      compareIds(x.b.id, y.b.id),
  )
}

async function neighbours(
  reader: ProposalReader,
  ids: readonly string[],
): Promise<readonly (readonly Entity[])[]> {
  const page = { limit: NEIGHBOURS, after: null, before: null, fromEnd: false }
  const pages = await reader.neighbourPages(
    ids.map((id) => ({ id, kinds: null, roles: null, filter: anyRelation, page })),
  )
  return pages.map(({ items }) => items.map(({ item }) => item.entity))
}

function distinct(pairs: readonly (readonly string[])[]): readonly (readonly [string, string])[] {
  const unique = new Map(pairs.map((pair) => [JSON.stringify(pair), pair]))
  return [...unique.values()].map(([a = '', b = '']) => [a, b] as const)
}
