import type { Relation } from '../../src/model/relation.ts'

/** A relation as an object like any other, with the state that it reads when it is asked for. */
export function plainRelation(relation: Relation): Relation {
  return { ...relation, state: relation.state }
}
