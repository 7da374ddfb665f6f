import type { Filler } from '../../../model/relation.ts'
import type { RelationType, Role } from '../../../model/relationType.ts'
import type { RelationIdentity } from '../../../store/port/relations.ts'
import { identifyingRoles } from '../../ids/identifyingRoles.ts'
import { relationId, typeOfRelationId } from '../../ids/relationId.ts'
import type { Report } from '../lines/problem.ts'
import type { FillerRecord, RelationByRoles } from '../lines/record.ts'
import type { Need } from '../survey/dependencies.ts'
import { because, type Known, missing } from '../survey/known.ts'

/** A relation that a record speaks of. */
export interface ResolvedRelation {
  readonly id: string
  readonly type: RelationType
  /** Fillers that do not identify it. */
  readonly others: readonly Filler[]
}

export type RelationReference = RelationByRoles | { ref: string } | { relation: string }

/** How deep relations may stand in each other, through labels too. */
const DEEPEST = 32

/** Finds the relations that one record means, and gathers what must be there for them. */
export class RelationResolver {
  readonly #known: Known
  readonly #report: Report
  readonly #identities = new Map<string, RelationIdentity>()
  readonly #needs = new Map<Need, string>()
  readonly #labels = new Map<string, ResolvedRelation | null>()
  /** The labels that lead to where it is: a label may not lead to itself. */
  readonly #trail: string[] = []
  #depth = 0

  /** What is wrong is told to `report`. */
  constructor(known: Known, report: Report) {
    this.#known = known
    this.#report = report
  }

  /** The relations that must be there, those that fill roles of others first. */
  get identities(): readonly RelationIdentity[] {
    return [...this.#identities.values()]
  }

  /** What other lines must provide, with the path of where it is needed. */
  get needs(): ReadonlyMap<Need, string> {
    return this.#needs
  }

  /** The relation that is meant; null where that cannot be told. */
  resolve(reference: RelationReference, path: string): ResolvedRelation | null {
    if (this.#depth === DEEPEST) {
      return this.#fail(path, `relations stand in each other at most ${DEEPEST} deep`)
    }
    this.#depth += 1
    const found = this.#resolve(reference, path)
    this.#depth -= 1
    return found
  }

  /** The fillers given for roles of a type, checked against it. */
  fillers(type: RelationType, roles: RelationByRoles['roles'], path: string): readonly Filler[] {
    return Object.entries(roles).flatMap(([name, given]) => {
      const place = `${path}.${name}`
      const role = type.roles.find((one) => one.name === name)
      if (role) return this.#fillersOf(role, given, place)
      const names = type.roles.map((one) => one.name).join(', ')
      this.#report(place, `${type.id} has no role ${name}; it has ${names}`)
      return []
    })
  }

  #resolve(reference: RelationReference, path: string): ResolvedRelation | null {
    if ('ref' in reference) return this.#byLabel(reference.ref, `${path}.ref`)
    if ('relation' in reference) return this.#byId(reference.relation, `${path}.relation`)
    return this.#byRoles(reference, path)
  }

  #byLabel(label: string, path: string): ResolvedRelation | null {
    const relation = this.#known.label(label)
    if (!relation) {
      const reason = because(this.#known.lost('label', label))
      return this.#fail(path, `no relation in this input is labelled "${label}"${reason}`)
    }
    if (this.#trail.includes(label)) {
      const way = [...this.#trail, label].join(' → ')
      return this.#fail(path, `the label "${label}" leads to itself: ${way}`)
    }
    this.#need(`label:${label}`, path)
    const before = this.#labels.get(label)
    if (before !== undefined) return before
    this.#trail.push(label)
    const found = this.#byRoles(relation, path)
    this.#trail.pop()
    // What does not identify it is said by the claim that gives the label, not by this one.
    const bare = found && { ...found, others: [] }
    this.#labels.set(label, bare)
    return bare
  }

  #byId(id: string, path: string): ResolvedRelation | null {
    const type = this.#known.type(typeOfRelationId(id))
    if (!type) return this.#fail(path, `there is no relation ${id}`)
    if (!this.#known.relation(id)) this.#need(`relation:${id}`, path)
    return { id, type, others: [] }
  }

  #byRoles(relation: RelationByRoles, path: string): ResolvedRelation | null {
    const type = this.#known.type(relation.type)
    if (!type)
      return this.#fail(`${path}.type`, missing(this.#known, 'relationType', relation.type))
    const fillers = this.fillers(type, relation.roles, `${path}.roles`)
    const identifies = identifyingRoles(type)
    for (const name of identifies) {
      if (Object.hasOwn(relation.roles, name)) continue
      this.#report(
        `${path}.roles.${name}`,
        `${type.id} is identified by its ${name}: it is missing`,
      )
    }
    const identifying = fillers.filter(({ role }) => identifies.has(role))
    const key = relation.key ?? null
    const id = relationId(type.id, identifying, key)
    this.#identities.set(id, { id, type: type.id, key, fillers: identifying })
    return { id, type, others: fillers.filter(({ role }) => !identifies.has(role)) }
  }

  #fillersOf(role: Role, given: FillerRecord | FillerRecord[], path: string): readonly Filler[] {
    const list = Array.isArray(given) ? given : [given]
    this.#checkCount(role, list.length, path)
    const seen = new Set<string>()
    return list.flatMap((one, index) => {
      const place = Array.isArray(given) ? `${path}[${index}]` : path
      const filler = this.#filler(role, one, place)
      if (!filler) return []
      if (seen.has(filler.id)) this.#report(place, `${filler.id} fills the role ${role.name} twice`)
      seen.add(filler.id)
      return [filler]
    })
  }

  #filler({ name, fillers }: Role, given: FillerRecord, path: string): Filler | null {
    const kind = typeof given === 'string' ? 'entity' : 'relation'
    if (!fillers.includes(kind)) {
      return this.#fail(path, `the role ${name} is filled by ${fillers.join(' or ')} only`)
    }
    if (typeof given === 'string') {
      if (!this.#known.entity(given)) return this.#fail(path, missing(this.#known, 'entity', given))
      return { role: name, id: given, kind }
    }
    const found = this.resolve(given, path)
    if (!found) return null
    if (found.others.length > 0) {
      const names = [...new Set(found.others.map(({ role }) => role))].join(', ')
      return this.#fail(
        path,
        `${names} does not identify ${found.type.id}: say it in a claim on that relation`,
      )
    }
    return { role: name, id: found.id, kind }
  }

  #checkCount({ name, min, max }: Role, count: number, path: string): void {
    if (count < min) this.#report(path, `the role ${name} takes at least ${min}, here are ${count}`)
    if (max !== null && count > max) {
      this.#report(path, `the role ${name} takes at most ${max}, here are ${count}`)
    }
  }

  #need(need: Need, path: string): void {
    if (!this.#needs.has(need)) this.#needs.set(need, path)
  }

  #fail(path: string, message: string): null {
    this.#report(path, message)
    return null
  }
}
