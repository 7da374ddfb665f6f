import { allShortest, type LinkRow, links, type ShortestRow, shortest } from '../catalogue/link.ts'
import { filterParameters } from '../leads/filterParameters.ts'
import { placesOf } from '../leads/shelves.ts'
import type { Link, LinkReads, LinksRequest, Shortest, ShortestRequest } from '../port/links.ts'
import { relationOf } from '../rows.ts'
import type { Ask } from '../statements/statement.ts'
import type { TopicOf } from './topicOf.ts'

/** How many shortest chains the database weighs, to answer with the first by their ids. */
const WEIGHED = 5_000

/** The reads of a search along relations, over anything that runs statements. */
export const linkReads: TopicOf<LinkReads> = {
  links: async ({ ask, knownAt }, request) =>
    (await ask(links, toParameters(request, knownAt))).map(linkOf),
  shortest: ({ ask, knownAt, abilities: { findsShortest } }, request) =>
    findsShortest && knownAt === null ? readShortest(ask, request) : Promise.resolve(null),
}

function toParameters({ ids, filter, ...request }: LinksRequest, knownAt: number | null) {
  const query = {
    ids,
    places: ids.flatMap((id) => placesOf(id, knownAt)),
    types: filter.types,
    ...filterParameters(filter),
  }
  return { ...request, requests: [query], knownAt }
}

function linkOf({ source, target, isRelation, through, degree }: LinkRow): Link {
  return { source, target, targetKind: isRelation ? 'relation' : 'entity', through, degree }
}

async function readShortest(
  ask: Ask,
  { from, to, limit }: ShortestRequest,
): Promise<Shortest | null> {
  const rows = await (limit === null
    ? ask(shortest, { from, to })
    : ask(allShortest, { from, to, most: WEIGHED, rows: limit }))
  const total = rows[0]?.total ?? 0
  const found = rows.filter(isChain)
  // Fewest steps are fewest relations only where each relation stands between two entities.
  if (total === WEIGHED || (total > 0 && found.length === 0)) return null
  return {
    chains: found.map(({ ids }) => ids),
    relations: found.flatMap(({ relations }) => relations).map(relationOf),
    isOpen: rows[0]?.isOpen ?? false,
  }
}

type ChainRow = ShortestRow & Readonly<Record<'ids' | 'relations', object>>

function isChain(row: ShortestRow): row is ShortestRow & ChainRow {
  return row.ids !== null && row.relations !== null
}
