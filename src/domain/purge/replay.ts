import { overriding } from '../../store/overriding.ts'
import type { GivingClaim } from '../../store/port/ever.ts'
import type { RelationIdentity } from '../../store/port/relations.ts'
import type { Writer } from '../../store/port.ts'
import { deriveAnew } from '../derivation/deriveAnew.ts'
import { defineEntities } from '../identity/defineEntities.ts'
import { regroup } from '../identity/regroup.ts'
import { relationsBehind } from '../identity/relationsBehind.ts'
import { settle } from '../identity/settle.ts'
import type { Moment } from './moments.ts'
import { momentsOf, type Remains } from './momentsOf.ts'

/**
 * Forgets what was derived of the remains, and derives it once more at each instant at which it may
 * have changed, the way it was done then: as if what is gone had never been recorded. Answers the
 * ids of the relations that are there no more.
 */
export async function replay(writer: Writer, remains: Remains): Promise<readonly string[]> {
  const moments = await momentsOf(writer, remains)
  const relations = [...remains.relations.values(), ...remains.bare]
  const ids = relations.map(({ id }) => id)
  const places = await writer.pastPlaces(ids)
  // Where nobody is taken for anybody else than before, claims go on speaking of what they spoke of.
  const isTied = remains.entities.length === 0
  const untied = isTied ? [] : remains.claims
  await writer.forgetRelations(
    relations,
    untied.map(({ id }) => id),
  )
  await writer.forgetEntities(firstOf(remains), remains.attributions)
  const replayed = new Set(ids)
  for (const [at, moment] of moments.inOrder()) {
    const then = among(replayed, writer.replaying(at))
    await happen(isTied ? leavingClaims(then) : then, moment)
  }
  const deleted = await writer.deleteUnrecorded(ids)
  await writer.deleteUnusedPlaces(places)
  return deleted
}

/**
 * A writer that reaches, from what stands in them, only relations that are replayed, new ones among
 * them: of the others nothing changes, and they are not what they were at its instant.
 */
function among(replayed: Set<string>, writer: Writer): Writer {
  const { putRelations } = writer
  return overriding(writer, {
    relationsNaming: async (fillers: readonly string[]) =>
      (await writer.relationsNaming(fillers)).filter((id) => replayed.has(id)),
    putRelations: async (relations: readonly RelationIdentity[]) => {
      const ids = relations.map(({ id }) => id)
      for (const id of ids) replayed.add(id)
      await putRelations(relations)
      await writer.beginRelations(ids)
    },
  })
}

/** A writer that moves no claims: they are where they are to be already. */
function leavingClaims(writer: Writer): Writer {
  const nothing = async () => {}
  return overriding(writer, { moveClaims: nothing, tieClaims: nothing })
}

/** What became known at the instant of the writer becomes known once more. */
async function happen(writer: Writer, moment: Moment): Promise<void> {
  const defined = await defineEntities(writer, moment.defined)
  const judged = moment.judged.size > 0 ? await regroup(writer, [...moment.judged]) : []
  await writer.putRelations(moment.begun)
  const around = await writer.relationsNaming([...moment.left])
  const { touched, survivors } = await settle(
    writer,
    await relationsBehind(writer, [...new Set([...moment.relations, ...around])]),
  )
  await writer.tieClaims(
    moment.claims.map(({ id, relation }) => ({
      id,
      relation: survivors.get(relation) ?? relation,
    })),
  )
  const speakers = await writer.survivorsOf(
    moment.attributions.map(({ given }) => given),
    [],
  )
  await writer.attributeClaims(
    moment.attributions.map((one) => ({ ...one, entity: speakers.get(one.given) ?? one.given })),
  )
  await deriveAnew(writer, [...new Set([...defined, ...judged, ...touched])])
}

/** What each entity was at first. */
function firstOf({ entities }: Remains) {
  const latestFirst = [...entities].sort((a, b) => b.since - a.since)
  return [...new Map(latestFirst.map((one) => [one.item.id, one])).values()]
}

/** The claims that are left of those that give relations. */
export async function remainingClaims(
  writer: Writer,
  relations: readonly string[],
  isDoomed: (claim: string) => boolean,
): Promise<readonly GivingClaim[]> {
  return (await writer.claimsGiving(relations)).filter(({ id }) => !isDoomed(id))
}
