import type { EntityIdentity, Judgement } from '../../model/judgement.ts'
import type { Writer } from '../../store/port.ts'
import { currentVerdicts } from './currentVerdicts.ts'

/** Entities, and all judgements on them. */
export interface Judged {
  readonly identities: Map<string, EntityIdentity>
  readonly judgements: readonly Judgement[]
}

/**
 * Entities with all that are taken for the same as they are, or that judgements say are the same,
 * and all judgements on any of them. Unknown ids are left out.
 */
export async function judgedWith(writer: Writer, ids: readonly string[]): Promise<Judged> {
  const identities = new Map<string, EntityIdentity>()
  const judgements = new Map<string, Judgement>()
  let next = [...new Set(ids)]
  while (next.length > 0) {
    const [found, onThem] = await Promise.all([
      writer.entityIdentities(next),
      writer.judgementsOf(next),
    ])
    for (const one of found) if (one) identities.set(one.own.id, one)
    for (const one of onThem.flat()) judgements.set(one.id, one)
    const survivors = found.flatMap((one) => one?.survivor ?? [])
    const members = (await writer.membersOf([...new Set(survivors)])).flat()
    const same = currentVerdicts(onThem.flat()).filter(({ verdict }) => verdict === 'SAME')
    const around = [...survivors, ...members, ...same.flatMap(({ a, b }) => [a, b])]
    next = [...new Set(around)].filter((id) => !identities.has(id))
  }
  return { identities, judgements: [...judgements.values()] }
}
