import type { Filler } from '../../model/relation.ts'
import type { RelationType, Role } from '../../model/relationType.ts'
import type { RelationIdentity } from '../../store/port/relations.ts'
import { relationId, typeOfRelationId } from '../identity/relationId.ts'
import type { Known } from './known.ts'
import type { Report } from './problem.ts'
import type { FillerRecord, RelationByRoles } from './record.ts'

/** A relation that a record speaks of. */
export interface ResolvedRelation {
  readonly id: string
  readonly type: RelationType
  /** Fillers that do not identify it. */
  readonly others: readonly Filler[]
  /** What must be there for it: itself last, unless it is given by its id, and those within it. */
  readonly identities: readonly RelationIdentity[]
}

export type RelationReference = RelationByRoles | { ref: string } | { relation: string }

/** Finds which relation is meant. What is wrong is reported, and the answer is null. */
export class RelationResolver {
  readonly #known: Known
  readonly #report: Report

  constructor(known: Known, report: Report) {
    this.#known = known
    this.#report = report
  }

  /** `trail` are the labels that led here: a label may not lead to itself. */
  resolve(
    reference: RelationReference,
    path: string,
    trail: readonly string[] = [],
  ): ResolvedRelation | null {
    if ('ref' in reference) return this.#byLabel(reference.ref, `${path}.ref`, trail)
    if ('relation' in reference) return this.#byId(reference.relation, `${path}.relation`)
    return this.#byRoles(reference, path, trail)
  }

  /** The fillers given for roles of a type, checked against it. */
  fillers(
    type: RelationType,
    roles: RelationByRoles['roles'],
    path: string,
    trail: readonly string[],
  ): { fillers: Filler[]; identities: RelationIdentity[] } {
    const fillers: Filler[] = []
    const identities: RelationIdentity[] = []
    for (const [name, given] of Object.entries(roles)) {
      const role = type.roles.find((one) => one.name === name)
      if (!role) {
        const names = type.roles.map((one) => one.name).join(', ')
        this.#report(`${path}.${name}`, `${type.id} has no role ${name}; it has ${names}`)
        continue
      }
      const list = Array.isArray(given) ? given : [given]
      this.#checkCount(role, list.length, `${path}.${name}`)
      for (const [index, one] of list.entries()) {
        const place = Array.isArray(given) ? `${path}.${name}[${index}]` : `${path}.${name}`
        const filler = this.#filler(role, one, place, trail, identities)
        if (!filler) continue
        if (fillers.some(({ role: taken, id }) => taken === name && id === filler.id)) {
          this.#report(place, `${filler.id} fills the role ${name} twice`)
        } else fillers.push(filler)
      }
    }
    return { fillers, identities }
  }

  #byLabel(label: string, path: string, trail: readonly string[]): ResolvedRelation | null {
    const relation = this.#known.label(label)
    if (!relation) return this.#fail(path, `no relation in this input is labelled "${label}"`)
    if (trail.includes(label)) {
      return this.#fail(
        path,
        `the label "${label}" leads to itself: ${[...trail, label].join(' → ')}`,
      )
    }
    const found = this.#byRoles(relation, path, [...trail, label])
    return found && { ...found, others: [] }
  }

  #byId(id: string, path: string): ResolvedRelation | null {
    const type = this.#known.type(typeOfRelationId(id))
    if (!type || !this.#known.relation(id)) return this.#fail(path, `there is no relation ${id}`)
    return { id, type, others: [], identities: [] }
  }

  #byRoles(
    relation: RelationByRoles,
    path: string,
    trail: readonly string[],
  ): ResolvedRelation | null {
    const type = this.#known.type(relation.type)
    if (!type) return this.#fail(`${path}.type`, `there is no relation type ${relation.type}`)
    const { fillers, identities } = this.fillers(type, relation.roles, `${path}.roles`, trail)
    const missing = type.roles.filter(
      ({ identifying, name }) => identifying && !relation.roles[name],
    )
    for (const { name } of missing) {
      this.#report(
        `${path}.roles.${name}`,
        `${type.id} is identified by its ${name}, which is missing`,
      )
    }
    const isIdentifying = (filler: Filler) => roleOf(type, filler.role)?.identifying ?? false
    const identifying = fillers.filter(isIdentifying)
    const key = relation.key ?? null
    const id = relationId(type.id, identifying, key)
    return {
      id,
      type,
      others: fillers.filter((filler) => !isIdentifying(filler)),
      identities: [...identities, { id, type: type.id, key, fillers: identifying }],
    }
  }

  #filler(
    role: Role,
    given: FillerRecord,
    path: string,
    trail: readonly string[],
    identities: RelationIdentity[],
  ): Filler | null {
    const kind = typeof given === 'string' ? 'entity' : 'relation'
    if (!role.fillers.includes(kind)) {
      return this.#fail(
        path,
        `the role ${role.name} is filled by ${role.fillers.join(' or ')} only`,
      )
    }
    if (typeof given === 'string') {
      if (!this.#known.entity(given)) return this.#fail(path, `there is no entity ${given}`)
      return { role: role.name, id: given, kind }
    }
    const found = this.resolve(given, path, trail)
    if (!found) return null
    if (found.others.length > 0) {
      const names = found.others.map((other) => other.role).join(', ')
      return this.#fail(
        path,
        `${names} does not identify ${found.type.id}: say it in a claim on that relation`,
      )
    }
    identities.push(...found.identities)
    return { role: role.name, id: found.id, kind }
  }

  #checkCount({ name, min, max }: Role, count: number, path: string): void {
    if (count < min) this.#report(path, `the role ${name} takes at least ${min}, here are ${count}`)
    if (max !== null && count > max) {
      this.#report(path, `the role ${name} takes at most ${max}, here are ${count}`)
    }
  }

  #fail(path: string, message: string): null {
    this.#report(path, message)
    return null
  }
}

function roleOf(type: RelationType, name: string): Role | undefined {
  return type.roles.find((role) => role.name === name)
}
