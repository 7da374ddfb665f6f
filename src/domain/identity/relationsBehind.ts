import type { GivenRelation } from '../../store/port/identity.ts'
import type { HeldRelation } from '../../store/port/relations.ts'
import type { Writer } from '../../store/port.ts'
import { identifyingRoles } from '../ids/identifyingRoles.ts'

/**
 * The relations that are taken for any of these, or are one of them: as claims give them, and those
 * that others only were taken for, whose ids are to go on answering.
 */
export async function relationsBehind(
  writer: Writer,
  relations: readonly string[],
): Promise<readonly GivenRelation[]> {
  if (relations.length === 0) return []
  const [behind, themselves, bare] = await Promise.all([
    writer.givenBehind(relations),
    writer.givenRelations(relations),
    writer.bareRelations(relations),
  ])
  const all = [...behind, ...themselves, ...(await identified(writer, bare))]
  return [...new Map(all.map((one) => [one.id, one])).values()]
}

/** What identifies relations that no claim gives: of what fills their roles what their types say. */
export async function identified(
  writer: Pick<Writer, 'relationTypes'>,
  bare: readonly HeldRelation[],
): Promise<readonly GivenRelation[]> {
  const names = [...new Set(bare.map(({ type }) => type))]
  const types = names.length > 0 ? await writer.relationTypes(names) : []
  const rolesOf = new Map(
    names.map((name, index) => {
      const type = types[index]
      return [name, type ? identifyingRoles(type) : new Set<string>()]
    }),
  )
  return bare.map(({ id, type, key, fillers, survivor }) => ({
    id,
    type,
    key,
    fillers: fillers.filter(({ role }) => rolesOf.get(type)?.has(role)),
    survivor: survivor ?? id,
  }))
}
