import type {
  Attribution,
  EntityState,
  GivingClaim,
  Since,
  Standing,
} from '../../store/port/ever.ts'
import type { GivenRelation } from '../../store/port/identity.ts'
import type { Writer } from '../../store/port.ts'
import { typeOfRelationId } from '../ids/relationId.ts'
import { Moments } from './moments.ts'

/** What is to be recorded once more: all that is left of what is affected. */
export interface Remains {
  /** What affected entities were by themselves, each time that they were written. */
  readonly entities: readonly EntityState[]
  readonly attributions: readonly Attribution[]
  readonly relations: ReadonlyMap<string, GivenRelation>
  /** What those were ever taken for and no claim gives. */
  readonly bare: readonly GivenRelation[]
  /** Since when those are there that are left. */
  readonly begins: ReadonlyMap<string, number>
  /** The claims that are left and give them. */
  readonly claims: readonly GivingClaim[]
}

/**
 * Every instant at which what is derived of the remains may have changed: a claim began or ceased to
 * count, its source or the vocabulary was written, what it names was judged.
 */
export async function momentsOf(writer: Writer, remains: Remains): Promise<Moments> {
  const moments = new Moments()
  await noteEntities(writer, remains, moments)
  for (const one of remains.attributions) moments.at(one.recordedAt).attributions.push(one)
  for (const claim of remains.claims) moments.at(claim.recordedAt).claims.push(claim)
  for (const one of remains.relations.values()) {
    const begin = remains.begins.get(one.id)
    if (begin === undefined) continue
    moments.at(begin).begun.push(one)
    moments.at(begin).relations.add(one.id)
  }
  const standings = await standingsOf(writer, remains)
  for (const { id, survivor, since, until } of standings) {
    moments.at(since).left.add(id)
    if (until < writer.recordedAt) moments.at(until).left.add(survivor)
  }
  const changes = await changesOf(writer, remains, standings)
  for (const claim of remains.claims) {
    const fillers = claim.fillers.map(({ id }) => id)
    const around = [claim.document, ...fillers].flatMap((id) => changes.get(id) ?? [])
    for (const at of [...claim.turns, ...around]) note(claim.relation, at)
  }
  for (const { id, fillers } of remains.relations.values()) {
    const around = [typeOfRelationId(id), ...fillers.map((one) => one.id)]
    for (const at of around.flatMap((one) => changes.get(one) ?? [])) note(id, at)
  }
  return moments

  function note(relation: string, at: number): void {
    const begin = remains.begins.get(relation)
    if (begin !== undefined && begin <= at) moments.at(at).relations.add(relation)
  }
}

async function noteEntities(writer: Writer, { entities }: Remains, moments: Moments) {
  const last = new Map<string, string>()
  for (const { item, hash, since } of [...entities].sort((a, b) => a.since - b.since)) {
    const said = JSON.stringify([item, hash])
    if (last.get(item.id) !== said) moments.at(since).defined.push({ item, hash })
    last.set(item.id, said)
  }
  for (const { a, b, at, until } of (await writer.judgementsOf([...last.keys()])).flat()) {
    for (const instant of [at, ...(until === null ? [] : [until])]) {
      for (const id of [a, b]) if (last.has(id)) moments.at(instant).judged.add(id)
    }
  }
}

/** What all that is named was ever taken for. */
async function standingsOf(
  writer: Writer,
  { relations, bare, claims }: Remains,
): Promise<readonly Standing[]> {
  const named = [...relations.values(), ...bare, ...claims].flatMap(({ fillers }) => fillers)
  return await writer.standings(unique(named.map(({ id }) => id)))
}

/** When what relations and claims rest on changed: sources, types, and what fillers are taken for. */
async function changesOf(
  writer: Writer,
  { relations, claims }: Remains,
  standings: readonly Standing[],
): Promise<ReadonlyMap<string, readonly number[]>> {
  const documents = await writer.documentStates(unique(claims.map(({ document }) => document)))
  const publishers = await writer.publisherStates(unique(documents.map((one) => one.publisher)))
  const types = await writer.relationTypeStates(unique([...relations.keys()].map(typeOfRelationId)))
  const turns = standings.flatMap(({ id, since, until }) => [
    { id, since },
    { id, since: until },
  ])
  const written = instantsOf(publishers)
  const published = documents.flatMap(({ id, publisher }) =>
    (written.get(publisher) ?? []).map((since) => ({ id, since })),
  )
  const all = [...documents, ...published, ...types, ...turns]
  // What holds until it changes has not changed yet.
  return instantsOf(all.filter(({ since }) => since < writer.recordedAt))
}

function instantsOf(all: readonly Since[]): ReadonlyMap<string, readonly number[]> {
  const instants = new Map<string, number[]>()
  for (const { id, since } of all) {
    const known = instants.get(id)
    if (known) known.push(since)
    else instants.set(id, [since])
  }
  return instants
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)]
}
