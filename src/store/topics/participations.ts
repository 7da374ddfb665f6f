import type { Entity } from '../../model/entity.ts'
import type { Page } from '../../model/page.ts'
import type { Participation } from '../../model/relation.ts'
import { newestFirst } from '../../model/relationOrder.ts'
import { degrees } from '../catalogue/relation.ts'
import {
  type NestedRow,
  nestedParticipations,
  type ParticipationQuery,
  participations,
} from '../catalogue/relationPages.ts'
import type { ListedRow, PageRow, RequestRow, TotalRow } from '../catalogue/rows.ts'
import { counting } from '../leads/counting.ts'
import { filterParameters } from '../leads/filterParameters.ts'
import { ledAlong } from '../leads/ledAlong.ts'
import {
  participationIndexOf,
  participationStretches,
  participationsIn,
} from '../leads/participationStretches.ts'
import { everywhere } from '../orderKey.ts'
import type { Direction } from '../pages.ts'
import type {
  ParticipationPage,
  ParticipationRequest,
  ParticipationsOfAny,
  RelationPage,
} from '../port/relations.ts'
import { participationOf } from '../rows.ts'
import { isJoining } from '../statements/flavours.ts'
import { type Part, withParts } from '../statements/parts.ts'
import type { Ask } from '../statements/statement.ts'
import { totalsById, totalsByRequest } from './answers.ts'
import { bringing, claimRowsOf, idOfParticipation, partsOf, withBesides } from './besideRows.ts'
import { type InnerPage, innerPage, isInner } from './innerPages.ts'
import { onceEach } from './onceEach.ts'
import { pagesByRequest } from './pagesByRequest.ts'

type ParticipationRow = RequestRow & PageRow

/** Stretches of lists that one statement reads. */
interface Group {
  readonly index: keyof typeof participations
  /** Whether they are not sorted by time. */
  readonly isSorted: boolean
  readonly inner: InnerPage | null
  readonly parts: readonly Part[]
  readonly stretches: ParticipationQuery[]
}

/** The inner pages of each request. */
type InnerPages = readonly Map<string, RelationPage<Participation>>[]

interface ReadOptions {
  /** Whether a relation counts once, whatever roles are played. */
  readonly once?: boolean
  /** Whether the engine reads along what is asked for beside entities: inner pages, claims, types. */
  readonly nests?: boolean
}

/**
 * Pages of what each takes part in, in index order: one seek for each type, role and span of time
 * asked for, since a list of them would lose the order.
 */
export async function readParticipations(
  ask: Ask,
  knownAt: number | null,
  requests: readonly ParticipationRequest[],
  { once = false, nests = false }: ReadOptions = {},
): Promise<readonly ParticipationPage[]> {
  const inner: InnerPages = requests.map(() => new Map())
  const brought: readonly PageRow[][] = requests.map(() => [])
  // What is asked of a hundred things is asked of all of them alike.
  const filtering = onceEach(filterParameters)
  const innerPageOf = onceEach((of: ParticipationsOfAny) => innerPage(of, knownAt))
  const pages = await pagesByRequest<ParticipationRequest, ParticipationRow, Participation>(
    requests,
    ({ order = newestFirst }) => order.direction,
    async (direction, placed, rows) => {
      const groups = new Map<string, Group>()
      for (const one of placed) {
        const { inner: of, page } = one.request
        const own = { once, ...bringing(page) }
        const within = nests && !once && own.brings && of ? innerPageOf(of) : null
        for (const stretch of participationStretches(one, knownAt, own, filtering)) {
          if (isJoining(stretch)) put(groups, stretch, null, [])
          else put(groups, stretch, within, nests ? partsOf(page) : [])
        }
      }
      const lists = await Promise.all(
        [...groups.values()].map((group) => readGroup(group, direction, rows)),
      )
      return lists.flat()
    },
    participationOf,
  )
  return requests.map((request, index) => {
    const page = withBesides(pages[index] ?? nothing, brought[index] ?? [], {
      request: request.page,
      idOf: idOfParticipation,
      knownAt,
    })
    const found = inner[index]
    return found && found.size > 0 ? { inner: found, ...page } : page
  })

  async function readGroup(
    { index, isSorted, inner: within, parts, stretches }: Group,
    direction: Direction,
    rows: number,
  ): Promise<readonly ParticipationRow[]> {
    const statement = withParts(participationsIn(index, direction, isSorted), parts)
    const places = [...new Set(stretches.map((one) => one.index))]
    const asking = places.flatMap((place) => requests[place] ?? [])
    const claimRows = claimRowsOf([
      ...asking.map(({ page }) => page),
      ...(within ? [within.brings] : []),
    ])
    const asked = { requests: stretches, rows, knownAt, ...claimRows }
    if (!within) return noted(await ask(statement, asked))
    const also = asking[0] && isInner(asking[0], within) ? [] : asking.map(({ id }) => id)
    const found = await ask(nestedParticipations(statement, within.statement), {
      inner: within.stretches,
      innerRows: within.rows,
      also,
      ...asked,
    })
    const outer = found.filter(isOuter)
    for (const [id, page] of innerPagesOf(found, outer, within, also)) {
      for (const place of places) inner[place]?.set(id, page)
    }
    return noted(outer)
  }

  /** Rows, noted for what came along with them. */
  function noted(rows: readonly ParticipationRow[]): readonly ParticipationRow[] {
    for (const row of rows) if (row.beside) brought[row.request]?.push(row)
    return rows
  }
}

const nothing: Page<Participation> = { items: [], more: false }

function put(
  groups: Map<string, Group>,
  stretch: ParticipationQuery,
  inner: InnerPage | null,
  parts: readonly Part[],
) {
  const index = participationIndexOf(stretch)
  const isSorted = stretch.sorting !== null
  const key = `${index} ${isSorted} ${parts} ${inner?.key ?? ''}`
  const group = groups.get(key) ?? { index, isSorted, inner, parts, stretches: [] }
  group.stretches.push(stretch)
  groups.set(key, group)
}

function isOuter(row: NestedRow): row is NestedRow & ParticipationRow {
  return typeof row.request === 'number'
}

/** A page for each entity for which one was read, empty ones too. */
function innerPagesOf(
  rows: readonly NestedRow[],
  outer: readonly ListedRow[],
  { page }: InnerPage,
  also: readonly string[],
): ReadonlyMap<string, RelationPage<Participation>> {
  const brought = outer.flatMap(({ entities }) => (entities ?? []).map(([id]) => id))
  const byId = new Map<string, NestedRow[]>([...also, ...brought].map((id) => [id, []]))
  for (const row of rows) if (!isOuter(row)) byId.get(String(row.request))?.push(row)
  const known = new Map<string, Entity>()
  return new Map([...byId].map(([id, found]) => [id, page(found, known)]))
}

/** How many items each list has; the length of what is, unfiltered, is kept by the database. */
export async function countParticipations(
  ask: Ask,
  knownAt: number | null,
  requests: readonly ParticipationRequest[],
  once = false,
): Promise<readonly number[]> {
  const isWhole =
    knownAt === null && !once ? (one: ParticipationRequest) => !isFiltered(one) : () => false
  const counted = requests.filter((request) => !isWhole(request))
  const whole = requests.filter(isWhole).map(({ id }) => id)
  const [totals, kept] = await Promise.all([
    counted.length > 0 ? countAlong(ask, knownAt, counted, once) : [],
    whole.length > 0 ? ask(degrees, { ids: [...new Set(whole)] }) : [],
  ])
  const counts = totalsByRequest(counted.length, totals)
  const total = totalsById(
    requests.map(({ id }) => id),
    kept,
  )
  return requests.map((request, index) => {
    const place = counted.indexOf(request)
    return (place === -1 ? total[index] : counts[place]) ?? 0
  })
}

/** Counts what indexes lead to, which is what pages are cut from. */
async function countAlong(
  ask: Ask,
  knownAt: number | null,
  requests: readonly ParticipationRequest[],
  once: boolean,
): Promise<readonly (RequestRow & TotalRow)[]> {
  const stretches = requests.flatMap(({ order: _, ...request }, index) =>
    participationStretches({ index, request, ...everywhere }, knownAt, {
      once,
      brings: false,
    }),
  )
  return await ledAlong(stretches, participationIndexOf, (index, asked) =>
    ask(counting(participations[index].ascending), { requests: asked, knownAt }),
  )
}

function isFiltered({ roles, filter }: ParticipationRequest): boolean {
  const { slots, clauses, ...conditions } = filter
  return (
    Boolean(roles) ||
    slots.length + clauses.length > 0 ||
    Object.values(conditions).some((one) => one !== null)
  )
}
