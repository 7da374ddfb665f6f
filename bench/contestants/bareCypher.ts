/**
 * The best Cypher that we can write by hand for nested pages: everything along relationship indexes,
 * nothing in it that the answer does not show.
 */

/** What a page can be narrowed to. */
export type BareFilter = 'none' | 'type' | 'types' | 'role' | 'time'

/** An entity with pages nested `depth` deep, in one query. Takes $id, $first and what `filter` needs. */
export function nestedCypher(depth: number, filter: BareFilter): string {
  return `MATCH (e0:Entity) WHERE e0.id = $id RETURN ${entity(0, depth, filter)} AS entity`
}

/** A page alone, of an entity that is there. Takes $id, $first and what `filter` needs. */
export function pageCypher(filter: BareFilter): string {
  return `MATCH (e:Entity) WHERE e.id = $id
    RETURN e.id AS id, COLLECT { ${seeks('rel', 'r', 'e.id', filter)} RETURN { role: r.role, id: rel.id } } AS relations`
}

/** One level of it for many entities at once. Takes $ids, $first and what `filter` needs. */
export function levelCypher(filter: BareFilter): string {
  return `UNWIND $ids AS id RETURN id, COLLECT { ${page(1, 'id', 'f { .id, .name }', filter)} } AS relations`
}

function entity(level: number, depth: number, filter: BareFilter): string {
  const e = `e${level}`
  if (level === depth) return `${e} { .id, .name }`
  const inner = entity(level + 1, depth, filter)
  return `${e} { .id, .name, relations: COLLECT { ${page(level + 1, `${e}.id`, inner, filter)} } }`
}

/** A page of relations with who takes part in each, named as the variable of its level. */
function page(level: number, id: string, filler: string, filter: BareFilter): string {
  const [rel, r, p] = [`rel${level}`, `r${level}`, `p${level}`]
  const f = /^\w+/.exec(filler)?.[0] ?? 'f'
  return `${seeks(rel, r, id, filter)}
    RETURN { role: ${r}.role, id: ${rel}.id, participants: COLLECT {
      MATCH (${rel})-[${p}:ROLE]->(${f}:Entity) RETURN { role: ${p}.role, entity: ${filler} }
    } }`
}

/** Seeks along the index that has the order; of several types one seek each, merged. */
function seeks(rel: string, r: string, id: string, filter: BareFilter): string {
  if (filter === 'types') {
    const [outer] = id.split('.')
    return `UNWIND $types AS type${r}
    CALL (${outer}, type${r}) { ${seek(rel, r, id, `type${r}`, '')} RETURN ${rel}, ${r} }
    WITH ${rel}, ${r} ORDER BY ${r}.order DESC LIMIT $first`
  }
  const conditions = {
    none: '',
    type: '',
    role: `AND ${r}.role = $role`,
    time: `AND ${rel}.from <= $until AND ${rel}.to >= $since`,
  }
  return seek(rel, r, id, filter === 'type' ? '$type' : null, conditions[filter])
}

function seek(rel: string, r: string, id: string, type: string | null, condition: string): string {
  const [index, also] =
    type === null ? ['entity, order', ''] : ['entity, type, order', `AND ${r}.type = ${type}`]
  const order = index.split(', ').map((column) => `${r}.${column} DESC`)
  return `MATCH (${rel})-[${r}:ROLE]->() USING RANGE INDEX SEEK ${r}:ROLE(${index})
    WHERE ${r}.entity = ${id} ${also} AND ${r}.order < '~~~' ${condition}
    WITH ${rel}, ${r} ORDER BY ${order.join(', ')} LIMIT $first`
}
