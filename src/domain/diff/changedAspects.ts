import type { Compared } from '../../model/compared.ts'
import type { Relation } from '../../model/relation.ts'
import type { Attribute } from '../../model/value.ts'

/** What can be compared of a relation besides its attributes, and what it is of one. */
type Facet = readonly [aspect: string, of: (relation: Relation) => unknown]

const ahead: readonly Facet[] = [
  ['modality', ({ state }) => state?.modality],
  ['polarity', ({ state }) => state?.polarity],
  ['time', ({ state }) => state?.validTime?.edtf],
  ['participants', ({ fillers }) => fillers.map(({ role, id }) => `${role}=${id}`).sort()],
]
const behind: readonly Facet[] = [
  ['conflicts', ({ state }) => state?.conflicts ?? []],
  ['settled', ({ state }) => state?.settled ?? []],
  ['claimCount', ({ state }) => state?.claimCount ?? 0],
  ['publisherCount', ({ state }) => state?.publisherCount ?? 0],
  ['firstAsserted', ({ state }) => state?.firstAsserted],
  ['lastAsserted', ({ state }) => state?.lastAsserted],
  ['listed', ({ isListed }) => isListed],
]

const unknown: Relation = {
  id: '',
  type: '',
  key: null,
  fillers: [],
  state: null,
  isListed: false,
}

/**
 * On what the graph says something else of a relation than it did: `modality`, `polarity`, `time`,
 * `participants`, then attributes by their names, in the order of the type, then `conflicts` (the
 * aspects that are contested), `settled` (those that a curator has decided), `claimCount`,
 * `publisherCount`, `firstAsserted`, `lastAsserted` and `listed`. Of a relation that was not known nothing was said.
 */
export function changedAspects({ before, after }: Compared<Relation>): readonly string[] {
  const [was, is] = [before ?? unknown, after ?? unknown]
  const attributes = attributeNames(was, is).map(
    (name): Facet => [name, ({ state }) => valuesOf(state?.attributes, name)],
  )
  const changed = [...ahead, ...attributes, ...behind]
    .filter(([, of]) => !isSame(of(was), of(is)))
    .map(([aspect]) => aspect)
  // An attribute can be called as another aspect is.
  return [...new Set(changed)]
}

/** Those that it has, then those that it had. */
function attributeNames(was: Relation, is: Relation): readonly string[] {
  const all = [is, was].flatMap(({ state }) => state?.attributes ?? [])
  return [...new Set(all.map(({ name }) => name))]
}

function valuesOf(attributes: readonly Attribute[] = [], name: string) {
  return attributes.find((attribute) => attribute.name === name)?.values ?? []
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null)
}
