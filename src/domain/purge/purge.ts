import { StatecraftError } from '../../model/errors.ts'
import { nodeId } from '../../model/nodeId.ts'
import type { Store, Writer } from '../../store/port.ts'
import { affectedBy } from './affected.ts'
import { beginningsOf } from './beginnings.ts'
import { type Doomed, doomedWith, type Purge } from './doomed.ts'
import { mentionsOf } from './mentions.ts'
import { remainingClaims, replay } from './replay.ts'
import { silence } from './silence.ts'
import { purgedSubject, tombstoneOf } from './tombstone.ts'

/** Why nothing was done: what is wrong with an id, which is given as it names a thing in the whole graph. */
export interface PurgeProblem {
  readonly of: string
  readonly message: string
}

/** How much was deleted for good. */
export interface Purged {
  readonly documents: number
  readonly claims: number
  readonly entities: number
  readonly relations: number
  readonly judgements: number
}

export interface PurgeResult {
  /** Null where there are problems. */
  readonly purged: Purged | null
  readonly problems: readonly PurgeProblem[]
}

/** How many claims one purge deletes at most: all of it is one transaction. */
export const MOST_CLAIMS = 50_000

/**
 * Deletes documents, claims and entities for good, with all that goes with them, at every instant.
 * What is left is, at every instant, as if that had never been recorded. Of what was named hashes
 * are kept, so that it is known when it comes again. All of it or nothing.
 */
export function purge(
  store: Store,
  given: Purge,
  by: { readonly author: string; readonly reason: string },
): Promise<PurgeResult> {
  const asked = {
    documents: unique(given.documents),
    claims: unique(given.claims),
    entities: unique(given.entities),
  }
  const subjects = [
    ...asked.documents.map((id) => nodeId('Document', id)),
    ...asked.claims.map((id) => nodeId('Claim', id)),
    ...asked.entities,
  ].map(purgedSubject)
  return store.write({ kind: 'PURGE', ...by, subjects }, async (writer) => {
    const problems = await problemsOf(writer, asked)
    if (problems.length > 0) return { purged: null, problems }
    const doomed = await doomedWith(writer, asked)
    if (doomed.claims.length > MOST_CLAIMS) throw tooMany(doomed.claims.length)
    return { purged: await carryOut(writer, asked, doomed), problems: [] }
  })
}

async function carryOut(writer: Writer, asked: Purge, doomed: Doomed): Promise<Purged> {
  const gone = new Set(doomed.claims)
  const isDoomed = (claim: string) => gone.has(claim)
  const { entities, relations, bare } = await affectedBy(writer, doomed)
  const claims = await remainingClaims(writer, [...relations.keys()], isDoomed)
  const begins = await beginningsOf(writer, relations, isDoomed)
  const terms = await writer.termsOf([...doomed.entities, ...entities])
  const nameless = [...relations.keys()].filter((id) => !begins.has(id))
  const mentions = await mentionsOf(writer, doomed, nameless)
  const attributions = await attributionsOf(writer, entities, isDoomed)
  const states = await writer.entityStates(entities)

  await writer.deleteAll(doomed)
  await silence(writer, doomed, nameless, mentions)
  const deleted = await replay(writer, {
    entities: states,
    attributions,
    relations,
    bare,
    begins,
    claims,
  })
  await writer.deleteUnusedTerms(terms)
  await writer.putTombstones(tombstonesOf(asked, doomed))
  return {
    documents: doomed.documents.length,
    claims: doomed.claims.length,
    entities: doomed.entities.length,
    relations: deleted.length,
    judgements: doomed.judgements.length,
  }
}

/** The claims that are left and attribute themselves to any of these. */
async function attributionsOf(
  writer: Writer,
  entities: readonly string[],
  isDoomed: (claim: string) => boolean,
) {
  const standings = await writer.standings(entities)
  const places = [...new Set([...entities, ...standings.map(({ survivor }) => survivor)])]
  const found = await writer.everAttributed(places)
  return found.filter(({ id, given }) => entities.includes(given) && !isDoomed(id))
}

/** A claim is known again by what it says, too, whatever it is called then. */
function tombstonesOf({ documents, claims, entities }: Purge, { said }: Doomed): readonly string[] {
  const hashes = said.filter(({ id }) => claims.includes(id)).map(({ hash }) => hash)
  return [
    ...documents.map((id) => tombstoneOf('Document', id)),
    ...[...claims, ...hashes].map((id) => tombstoneOf('Claim', id)),
    ...entities.map((id) => tombstoneOf('Entity', id)),
  ]
}

async function problemsOf(writer: Writer, asked: Purge): Promise<readonly PurgeProblem[]> {
  const [documents, claims, entities] = await Promise.all([
    writer.documentVersions(asked.documents),
    writer.claimVersions(asked.claims),
    writer.entityVersions(asked.entities),
  ])
  return [
    ...missing('Document', asked.documents, documents),
    ...missing('Claim', asked.claims, claims),
    ...missing('Entity', asked.entities, entities),
  ]
}

function missing(
  kind: 'Document' | 'Claim' | 'Entity',
  ids: readonly string[],
  found: readonly { readonly id: string }[],
): readonly PurgeProblem[] {
  const there = new Set(found.map(({ id }) => id))
  return ids
    .filter((id) => !there.has(id))
    .map((id) => ({ of: nodeId(kind, id), message: `there is no such ${kind.toLowerCase()}` }))
}

function tooMany(claims: number): StatecraftError {
  return new StatecraftError(
    'BAD_INPUT',
    `${claims} claims would go, at most ${MOST_CLAIMS} do at once: purge them in parts`,
  )
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)]
}
