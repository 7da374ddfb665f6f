import type { Page, PageRequest } from '../../model/page.ts'
import type { Participation } from '../../model/relation.ts'
import type { BringingClaims } from '../catalogue/parameters.ts'
import { type ClaimRow, claimColumns, type PageRow } from '../catalogue/rows.ts'
import { pageOf } from '../pages.ts'
import type { ReadClaim } from '../port/claims.ts'
import type {
  Beside,
  BroughtRelation,
  RelationPage,
  RelationPageRequest,
} from '../port/relations.ts'
import { entitiesOf, readClaimOf, relationOf } from '../rows.ts'
import { type Part, type PartParameters, parts } from '../statements/parts.ts'

/** What comes along with the relations of pages beside entities: how it is asked for, and read. */

/** A claim that comes along: its sort key, and the values of its columns. */
type ClaimValues = readonly [key: string, ...values: unknown[]]

/** A relation that comes along, with since when its type is as it is, and the entities that take part in it. */
type RelationValues = readonly [
  id: string,
  shown: string,
  typeSince: number | null,
  entities: readonly (readonly [id: string, shown: string])[],
]

const none: readonly Part[] = []

/** The parts of what a page is to bring. */
export function partsOf(request: RelationPageRequest): readonly Part[] {
  const { withClaims, withTypes, withRelations } = request
  if (!withClaims && !withTypes && !withRelations) return none
  const asked = {
    claims: Boolean(withClaims),
    type: withTypes ?? false,
    relations: withRelations ?? false,
  }
  return parts.filter((part) => asked[part])
}

/** What a request for a page says of what is to come along. */
export function bringing({ withEntities, withClaims }: RelationPageRequest): BringingClaims {
  const brings = withEntities ?? false
  if (!withClaims) return { brings }
  return {
    brings,
    claimsEnded: withClaims.ended,
    bringsSpeakers: withClaims.withSpeakers ?? false,
  }
}

/** How many claims of each relation are read for pages that are read together, where any are. */
export function claimRowsOf(pages: readonly RelationPageRequest[]): PartParameters {
  const limits = pages.flatMap(({ withClaims }) => withClaims?.page.limit ?? [])
  return limits.length > 0 ? { claimRows: Math.max(...limits) + 1 } : {}
}

interface Asked<T> {
  readonly request: RelationPageRequest
  /** The id of the relation of an item. */
  readonly idOf: (item: T) => string
  readonly knownAt: number | null
}

/** The id of the relation that something takes part in. */
export function idOfParticipation({ relation }: Participation): string {
  return relation.id
}

/** A page of relations with what came along with those on it. */
export function withBesides<T>(
  page: Page<T>,
  rows: readonly PageRow[],
  { request, idOf, knownAt }: Asked<T>,
): RelationPage<T> {
  const asked = partsOf(request)
  if (asked.length === 0) return page
  const byKey = new Map(rows.map(({ key, beside }) => [key, beside]))
  const found = page.items.flatMap(({ key, item }) => {
    const values = byKey.get(key)
    return values ? [[idOf(item), besideOf(values, asked, request, knownAt)] as const] : []
  })
  return found.length > 0 ? { beside: new Map(found), ...page } : page
}

function besideOf(
  values: readonly unknown[],
  asked: readonly Part[],
  { withClaims }: RelationPageRequest,
  knownAt: number | null,
): Beside {
  const claims = values[asked.indexOf('claims')] as readonly ClaimValues[] | undefined
  const since = values[asked.indexOf('type')] as number | null | undefined
  const relations = values[asked.indexOf('relations')] as readonly RelationValues[] | undefined
  const beside: { -readonly [Name in keyof Beside]: Beside[Name] } = {}
  if (claims && withClaims) beside.claims = claimPage(claims, withClaims.page, knownAt)
  if (typeof since === 'number') beside.typeSince = since
  if (relations) beside.relations = relations.map(broughtOf)
  return beside
}

function broughtOf([id, shown, typeSince, entities]: RelationValues): BroughtRelation {
  return {
    relation: relationOf({ id, shown }),
    entities: entitiesOf(entities),
    typeSince,
  }
}

function claimPage(
  values: readonly ClaimValues[],
  page: PageRequest,
  knownAt: number | null,
): Page<ReadClaim> {
  const { items, more } = pageOf(page, values)
  const keyed = items.map(([key, ...of]) => {
    // The part returns what the catalogue declares for claims, in its order.
    const row = Object.fromEntries(claimColumns.map((column, place) => [column, of[place]]))
    return { key, item: readClaimOf(row as unknown as ClaimRow, knownAt) }
  })
  return { items: keyed, more }
}
