import type { Compared } from '../../model/compared.ts'
import type { Relation } from '../../model/relation.ts'
import { changesAround } from '../catalogue/relation.ts'
import type { RelationRow } from '../catalogue/rows.ts'
import { filterParameters } from '../leads/filterParameters.ts'
import { placesOf } from '../leads/shelves.ts'
import { FOREVER } from '../orderKey.ts'
import type { ChangesAround, ChangesRequest } from '../port/relations.ts'
import { relationOf } from '../rows.ts'
import type { Ask } from '../statements/statement.ts'
import { byRequest } from './answers.ts'

type ChangeRow = RelationRow & { readonly wasKnown: boolean; readonly isKnown: boolean }

/** At either instant a relation has one version: two rows are all that one of them gives. */
const VERSIONS = 2

/** The relations around things that were known otherwise at two instants, in one statement. */
export async function readChangesAround(
  ask: Ask,
  requests: readonly ChangesRequest[],
): Promise<readonly ChangesAround[]> {
  const rows = await ask(changesAround, {
    requests: requests.map(toQuery),
    rows: Math.max(...requests.map(rowsOf)),
  })
  const lists = byRequest(requests.length, rows)
  return requests.map((request, index) => compare(lists[index] ?? [], request))
}

function toQuery({ before, after, filter }: ChangesRequest, index: number) {
  const [placesBefore = [], placesAfter = []] = [before, after].map(({ id, knownAt }) =>
    placesOf(id, knownAt),
  )
  return {
    index,
    placesBefore,
    placesAfter,
    places: [...new Set([...placesBefore, ...placesAfter])],
    isOther: before.id !== after.id,
    before: before.knownAt ?? FOREVER,
    after: after.knownAt ?? FOREVER,
    types: filter.types,
    ...filterParameters(filter),
  }
}

/** One row more than its relations can have tells whether there are more of them. */
function rowsOf({ limit }: ChangesRequest): number {
  return limit * VERSIONS + 1
}

function compare(rows: readonly ChangeRow[], request: ChangesRequest): ChangesAround {
  const found = new Map<string, Compared<Relation>>()
  for (const row of rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const { before, after } = found.get(row.id) ?? { before: null, after: null }
    const relation = relationOf(row)
    found.set(row.id, {
      before: row.wasKnown ? relation : before,
      after: row.isKnown ? relation : after,
    })
  }
  // The statement may have stopped between the two versions of the last relation.
  const isCut = rows.length >= rowsOf(request)
  const whole = [...found.values()].slice(0, isCut ? -1 : undefined)
  return {
    relations: whole.slice(0, request.limit),
    more: isCut || whole.length > request.limit,
  }
}
