import type { FieldNode } from 'graphql'
import {
  fieldsBelow,
  fieldsNamed,
  listedBelow,
  onceForFields,
  type Selecting,
} from './selections.ts'
import { told } from './showsEntities.ts'

/** What a field for a traversal shows, beside ids. */
export interface BesideTraversal {
  /** Of the entities that it ends at. */
  readonly ofEntities: boolean
  /** Of whatever a step ends at. */
  readonly ofEnds: boolean
  /** Of the relations that are passed. */
  readonly ofPassed: boolean
}

export const besideTraversal = onceForFields((fields, info: Selecting): BesideTraversal => {
  const levels = fieldsNamed(['ends'], fieldsNamed(['levels'], fields, info), info)
  const edges = fieldsNamed(['edges'], [...fields, ...levels], info)
  return {
    ofEntities: fieldsNamed(told, listedBelow(fields, info), info).length > 0,
    ofEnds: showMoreThanIds(listedBelow([...fields, ...levels], info), info),
    ofPassed: showMoreThanIds(
      fieldsNamed(['relation'], fieldsNamed(['chain'], edges, info), info),
      info,
    ),
  }
})

const ids: readonly string[] = ['__typename', 'id']

function showMoreThanIds(things: readonly FieldNode[], info: Selecting): boolean {
  return fieldsBelow(things, info).some(({ name }) => !ids.includes(name.value))
}
