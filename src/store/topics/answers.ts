import type { Entity } from '../../model/entity.ts'
import type { Keyed, Page, PageRequest } from '../../model/page.ts'
import type { AskedRow, IdRow, KeyRow, ListedRow, RequestRow, TotalRow } from '../catalogue/rows.ts'
import { pageOf } from '../pages.ts'
import { entityOf } from '../rows.ts'

/** Rows of several requests, told apart again. */

/** Puts the items found by id in the order of the ids asked for; null for what is not there. */
export function inOrder<T extends { readonly id: string }>(
  ids: readonly string[],
  found: readonly T[],
): readonly (T | null)[] {
  const byId = new Map(found.map((item) => [item.id, item]))
  return ids.map((id) => byId.get(id) ?? null)
}

/** The same where something else can answer for what was asked. */
export function inOrderAsked<R extends AskedRow, T>(
  ids: readonly string[],
  rows: readonly R[],
  item: (row: R) => T,
): readonly (T | null)[] {
  const byId = new Map(rows.map((row) => [row.asked, item(row)]))
  return ids.map((id) => byId.get(id) ?? null)
}

/** The rows of each of `count` requests, in the order they came. */
export function byRequest<R extends RequestRow>(count: number, rows: readonly R[]): readonly R[][] {
  const lists: R[][] = Array.from({ length: count }, () => [])
  for (const row of rows) lists[row.request]?.push(row)
  return lists
}

/** Those of some things that belong to each of the ids, in the order they came. */
export function grouped<T>(
  ids: readonly string[],
  things: readonly T[],
  idOf: (thing: T) => string,
): readonly T[][] {
  const groups = new Map(ids.map((id) => [id, [] as T[]]))
  for (const thing of things) groups.get(idOf(thing))?.push(thing)
  return ids.map((id) => groups.get(id) ?? [])
}

/** The total of each of `count` requests, of all rows that answer it. */
export function totalsByRequest(
  count: number,
  rows: readonly (RequestRow & TotalRow)[],
): readonly number[] {
  return byRequest(count, rows).map((found) => found.reduce((sum, { total }) => sum + total, 0))
}

/** The total of each id; 0 where nothing answered. */
export function totalsById(
  ids: readonly string[],
  rows: readonly (IdRow & TotalRow)[],
): readonly number[] {
  const totals = new Map(rows.map((row) => [row.id, row.total]))
  return ids.map((id) => totals.get(id) ?? 0)
}

/**
 * The page of the rows that its scan read; only those on it are looked into. Entities that came along
 * are read once for all pages that share what is `known`.
 */
export function pageOfRows<R extends KeyRow & Partial<ListedRow>, T>(
  page: PageRequest,
  rows: readonly R[],
  item: (row: R) => T,
  known: Map<string, Entity> = new Map(),
): Page<T> {
  const { items, more } = pageOf(page, rows)
  return { items: keyed(items, item, known), more }
}

/** Rows with their sort keys, and with the entities that come along. */
function keyed<R extends KeyRow & Partial<ListedRow>, T>(
  rows: readonly R[],
  item: (row: R) => T,
  known: Map<string, Entity>,
): Keyed<T>[] {
  return rows.map((row) => {
    const { key, entities } = row
    if (!entities) return { key, item: item(row) }
    return { key, item: item(row), entities: entities.map(entityKnown) }
  })

  function entityKnown([id, shown]: readonly [id: string, shown: string]): Entity {
    const found = known.get(id)
    if (found) return found
    const entity = entityOf({ id, shown })
    known.set(id, entity)
    return entity
  }
}
