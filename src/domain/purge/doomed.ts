import type { NamedClaim } from '../../store/port/ever.ts'
import type { GivenRelation } from '../../store/port/identity.ts'
import type { Doomed as DoomedIds } from '../../store/port/purge.ts'
import type { Writer } from '../../store/port.ts'
import { namingDeep } from './naming.ts'
import { decisionsRepeating } from './repeating.ts'

/** What somebody asks to be purged. */
export interface Purge {
  readonly documents: readonly string[]
  readonly claims: readonly string[]
  readonly entities: readonly string[]
}

/** Everything that goes with what is to be purged. */
export interface Doomed extends DoomedIds {
  /** What the claims among it say. */
  readonly said: readonly NamedClaim[]
  /** The relations among it that name an entity among it, as claims give them. */
  readonly relations: readonly GivenRelation[]
}

/**
 * What goes with documents, claims and entities: the claims of the documents; every relation that
 * names one of the entities at any depth, and every claim that gives such a relation, fills a role
 * with it, or is attributed to one of them; what was judged of them; and what curators decided, where
 * that repeats what nobody else says, with the documents of decisions that go.
 */
export async function doomedWith(
  writer: Writer,
  { documents, claims, entities }: Purge,
): Promise<Doomed> {
  const { relations, claims: naming } = await namingDeep(writer, entities)
  const giving = await writer.claimsGiving(relations.map(({ id }) => id))
  const from = await writer.claimsFrom(documents)
  const attributed = await attributedTo(writer, entities)
  const all = [...claims, ...from, ...attributed, ...[...naming, ...giving].map(({ id }) => id)]
  const judgements = (await writer.judgementsOf(entities)).flat().map(({ id }) => id)
  const decisions = await decisionsRepeating(writer, unique(all))
  const said = await writer.namedClaims(unique([...all, ...decisions.map(({ id }) => id)]))
  const decided = said.filter(({ isDecision }) => isDecision).map(({ document }) => document)
  return {
    documents: unique([...documents, ...decided]),
    claims: said.map(({ id }) => id),
    entities,
    judgements: unique(judgements),
    said,
    relations,
  }
}

/** The claims that attribute themselves to any of these, whatever those were ever taken for. */
async function attributedTo(
  writer: Writer,
  entities: readonly string[],
): Promise<readonly string[]> {
  const standings = await writer.standings(entities)
  const places = new Set([...entities, ...standings.map(({ survivor }) => survivor)])
  const found = await writer.everAttributed([...places])
  return found.filter(({ given }) => entities.includes(given)).map(({ id }) => id)
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)]
}
