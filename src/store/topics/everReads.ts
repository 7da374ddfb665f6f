import {
  claimsEverAttributed,
  claimsEverCorrected,
  claimsFromDocuments,
  claimsGiving,
  claimsNamed,
  documentStates,
  endedClaims,
  entityStandings,
  entityStates,
  judgementReasons,
  pastPlaces,
  publisherStates,
  relationStandings,
  relationsEverAround,
  relationsEverBehind,
  relationTypeStates,
  termsOfEntities,
} from '../catalogue/ever.ts'
import type { IdRow } from '../catalogue/rows.ts'
import { placesOf } from '../leads/shelves.ts'
import type { EverReads } from '../port/ever.ts'
import { endedClaimOf, entityStateOf, givingClaimOf, namedClaimOf } from '../rows.ts'
import type { Ask } from '../statements/statement.ts'
import { inChunks } from './inChunks.ts'

/** How many items a page of a whole list has. */
const PAGE = 5_000

/** The reads of what was at any time, over anything that runs statements. */
export function everReads(ask: Ask): EverReads {
  return {
    standings: async (ids) => [
      ...(await inChunks(ids, (some) => ask(entityStandings, { ids: some }))),
      ...(await inChunks(ids, (some) => ask(relationStandings, { ids: some }))),
    ],
    everBehind: async (relations) =>
      idsOf(await inChunks(relations, (some) => ask(relationsEverBehind, { ids: some }))),
    everAround: async (fillers) => {
      // Whatever the instant: where what is hangs, and where what was does.
      const places = fillers.flatMap((id) => placesOf(id, 0))
      return idsOf(await inChunks(places, (some) => ask(relationsEverAround, { ids: some })))
    },
    pastPlaces: async (relations) =>
      idsOf(await inChunks(relations, (some) => ask(pastPlaces, { ids: some }))),
    claimsGiving: async (relations) =>
      (await inChunks(relations, (some) => ask(claimsGiving, { ids: some }))).map(givingClaimOf),
    namedClaims: async (ids) =>
      (await inChunks(ids, (some) => ask(claimsNamed, { ids: some }))).map(namedClaimOf),
    claimsFrom: async (documents) =>
      idsOf(await inChunks(documents, (some) => ask(claimsFromDocuments, { ids: some }))),
    everAttributed: (entities) =>
      inChunks(entities, (some) => ask(claimsEverAttributed, { ids: some })),
    everCorrectedBy: async (claims) =>
      idsOf(await inChunks(claims, (some) => ask(claimsEverCorrected, { ids: some }))),
    endedClaims: async function* () {
      for await (const rows of pages((page) => ask(endedClaims, page))) yield rows.map(endedClaimOf)
    },
    judgementReasons: () => pages((page) => ask(judgementReasons, page)),
    documentStates: (ids) => inChunks(ids, (some) => ask(documentStates, { ids: some })),
    publisherStates: (ids) => inChunks(ids, (some) => ask(publisherStates, { ids: some })),
    relationTypeStates: (ids) => inChunks(ids, (some) => ask(relationTypeStates, { ids: some })),
    entityStates: async (ids) =>
      (await inChunks(ids, (some) => ask(entityStates, { ids: some }))).map(entityStateOf),
    termsOf: async (entities) => {
      const rows = await inChunks(entities, (some) => ask(termsOfEntities, { ids: some }))
      return [...new Set(rows.map(({ text }) => text))]
    },
  }
}

function idsOf(rows: readonly IdRow[]): readonly string[] {
  return [...new Set(rows.map(({ id }) => id))]
}

/** A whole list by id, a page after the other. */
async function* pages<R extends IdRow>(
  read: (page: { after: string; rows: number }) => Promise<readonly R[]>,
): AsyncGenerator<readonly R[]> {
  for (let after: string | undefined = ''; after !== undefined; ) {
    const rows = await read({ after, rows: PAGE })
    yield rows
    after = rows.length < PAGE ? undefined : rows.at(-1)?.id
  }
}
