import type { SourcedClaim } from '../../../store/port/claims.ts'
import type { Reader } from '../../../store/port.ts'
import type { Fault } from '../lines/problem.ts'
import type { Dependencies, Need } from '../survey/dependencies.ts'
import type { Correction, InputCorrections } from '../survey/inputCorrections.ts'
import type { SurveyedInput } from '../survey/surveyedInput.ts'
import { meantRelations } from './meantRelations.ts'

const BATCH = 1_000

/** What the graph holds of the claims that are corrected. */
type Held = ReadonlyMap<string, SourcedClaim>

/** What relations are taken for, as far as that is another. */
type Meant = ReadonlyMap<string, string>

/**
 * Rejects corrections that cannot be made, and arranges the others so that each comes behind what it
 * corrects. Good ones depend on the lines that make what they correct.
 */
export async function checkCorrections(
  { corrections, rejections }: SurveyedInput,
  reader: Pick<Reader, 'claims' | 'relations' | 'survivorsOf'>,
  dependencies: Dependencies,
): Promise<void> {
  const { all } = corrections
  if (all.length === 0) return
  const held = await heldOf(all, reader)
  const meant = await meantBy(all, corrections, held, reader)
  const first = new Map<string, Correction>()
  const good: Correction[] = []
  for (const correction of all) {
    const faults = [
      ...faultsOf(correction, corrections, held, meant),
      ...targetsOf(correction).flatMap(([target, path]) => {
        const other = first.get(target)
        return other && other.claim !== correction.claim
          ? [{ path, message: `line ${other.line} corrects the claim ${target} already` }]
          : []
      }),
    ]
    if (faults.length > 0) rejections.add(correction.line, faults)
    else {
      good.push(correction)
      if (correction.isThere) continue
      for (const [target] of targetsOf(correction)) first.set(target, correction)
    }
  }
  const { inOrder, circular } = arranged(good)
  const inCircle = new Set(circular.map(({ claim }) => claim))
  for (const correction of circular) {
    const faults = targetsOf(correction)
      .filter(([target]) => inCircle.has(target))
      .map(([target, path]) => ({ path, message: `the claim ${target} corrects this one in turn` }))
    rejections.add(correction.line, faults)
  }
  for (const correction of inOrder) {
    const { line, provides, needs } = correction
    const targets = targetsOf(correction).filter(([target]) => !held.has(target))
    const more = targets.map(([target, path]): [Need, string] => [`claim:${target}`, path])
    dependencies.add(line, provides, new Map([...needs, ...more]))
  }
  corrections.arrange(inOrder)
}

async function heldOf(all: readonly Correction[], reader: Pick<Reader, 'claims'>): Promise<Held> {
  const ids = [...new Set(all.flatMap(({ supersedes }) => supersedes.claims))]
  const held = new Map<string, SourcedClaim>()
  for (let start = 0; start < ids.length; start += BATCH) {
    for (const claim of await reader.claims(ids.slice(start, start + BATCH))) {
      if (claim) held.set(claim.id, claim)
    }
  }
  return held
}

/** The relations that are named otherwise than by what corrects a claim on them, or is corrected. */
async function meantBy(
  all: readonly Correction[],
  corrections: InputCorrections,
  held: Held,
  reader: Pick<Reader, 'relations' | 'survivorsOf'>,
): Promise<Meant> {
  const pairs = all.flatMap((one) =>
    one.supersedes.claims.map((target) => [one.relation, givenBy(target, corrections, held)]),
  )
  const ids = [...new Set(pairs.filter(([a, b]) => b !== null && a !== b).flat())].flatMap(
    (id) => id ?? [],
  )
  return await meantRelations(reader, ids, corrections.made)
}

/** The relation that a corrected claim gives; null where there is no such claim. */
function givenBy(target: string, corrections: InputCorrections, held: Held): string | null {
  return held.get(target)?.given ?? corrections.relationOf(target)
}

/** The claims that one corrects, each with where the record says so. */
function targetsOf({ supersedes }: Correction): readonly (readonly [string, string])[] {
  return supersedes.claims.map((claim, index) => [claim, `supersedes.claims[${index}]`] as const)
}

function faultsOf(
  correction: Correction,
  corrections: InputCorrections,
  held: Held,
  meant: Meant,
): readonly Fault[] {
  const { claims } = correction.supersedes
  return targetsOf(correction).flatMap(([target, path], index) => {
    const there = held.get(target) ?? null
    const relation = givenBy(target, corrections, held) ?? correction.relation
    const [mine, its] = [correction.relation, relation].map((id) => meant.get(id) ?? id)
    const message = messageOf()
    return message === null ? [] : [{ path, message }]

    function messageOf(): string | null {
      const before = claims.indexOf(target)
      if (target === correction.claim) return 'a claim cannot correct itself'
      if (before !== index) return `the claim ${target} stands at supersedes.claims[${before}] too`
      if (correction.isThere) return unlessMade(correction, target, there)
      if (its !== mine) return `the claim ${target} is on another relation`
      if (there?.ended) return `the claim ${target} is taken back already`
      return there && there.decides !== null
        ? 'a decision and what a source says do not correct each other'
        : null
    }
  })
}

/** A claim that the graph holds made its corrections when it came; others are not added to it. */
function unlessMade(
  { claim, supersedes: { author, reason } }: Correction,
  target: string,
  there: SourcedClaim | null,
): string | null {
  const isMade = there?.ends.some(
    (end) => end.supersededBy === claim && end.author === author && end.reason === reason,
  )
  return isMade
    ? null
    : `the graph holds the claim ${claim} already, and it does not correct ${target} so: mutation retractClaims does that`
}

/**
 * The corrections in an order in which each comes behind those that it corrects, and those that
 * correct each other in a circle. What the graph holds is corrected already; each other claim is
 * corrected by one at most.
 */
function arranged(corrections: readonly Correction[]) {
  // One claim can stand on several lines.
  const byClaim = new Map<string, Correction[]>()
  for (const one of corrections) byClaim.set(one.claim, [...(byClaim.get(one.claim) ?? []), one])
  const waits = new Map<string, number>()
  const correctorOf = new Map<string, string>()
  for (const [claim, [one]] of byClaim) {
    const claims = one && !one.isThere ? one.supersedes.claims : []
    const targets = claims.filter((target) => byClaim.has(target))
    waits.set(claim, targets.length)
    for (const target of targets) correctorOf.set(target, claim)
  }
  const inOrder: Correction[] = []
  const open = [...waits].filter(([, count]) => count === 0).map(([claim]) => claim)
  for (let claim = open.pop(); claim !== undefined; claim = open.pop()) {
    inOrder.push(...(byClaim.get(claim) ?? []))
    byClaim.delete(claim)
    const corrector = correctorOf.get(claim)
    if (corrector === undefined) continue
    const left = (waits.get(corrector) ?? 0) - 1
    waits.set(corrector, left)
    if (left === 0) open.push(corrector)
  }
  return { inOrder, circular: [...byClaim.values()].flat() }
}
