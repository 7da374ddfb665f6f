import type { Step } from '../domain/traversal/step.ts'
import {
  fieldsBelow,
  fieldsNamed,
  listedBelow,
  onceForFields,
  type Selecting,
} from './selections.ts'
import { told } from './showsEntities.ts'

/** What comes along with the steps of a traversal, where it else took round trips of its own. */
export type BesideTraversal = Required<Pick<Step, 'withEntities' | 'withRelations'>>

/** What is told of a relation that is not read. */
const ids: readonly string[] = ['__typename', 'id']

/** What a field for a traversal shows of the entities that it ends at, and of the relations passed. */
export const besideTraversal = onceForFields((fields, info: Selecting): BesideTraversal => {
  const ends = listedBelow(fields, info)
  const levels = fieldsNamed(['ends'], fieldsNamed(['levels'], fields, info), info)
  const edges = fieldsNamed(['edges'], [...fields, ...levels], info)
  const passed = fieldsNamed(['relation'], fieldsNamed(['chain'], edges, info), info)
  const ofRelations = [
    ...fieldsBelow(passed, info),
    ...fieldsBelow(ends, info).filter(({ name }) => !told.includes(name.value)),
  ]
  return {
    withEntities: fieldsNamed(told, ends, info).length > 0,
    withRelations: ofRelations.some(({ name }) => !ids.includes(name.value)),
  }
})
