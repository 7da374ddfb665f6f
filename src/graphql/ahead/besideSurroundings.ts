import type { SurroundingsRequest } from '../../store/port/surroundings.ts'
import { fieldsNamed, onceForFields, type Selecting } from './selections.ts'
import { told } from './showsEntities.ts'

/** What comes along with surroundings, where it else took round trips of its own. */
type BesideSurroundings = Pick<SurroundingsRequest, 'withEntities' | 'withTypes'>

/** What a field for surroundings shows of the entities and the types of relations that are drawn. */
export const besideSurroundings = onceForFields((fields, info: Selecting): BesideSurroundings => {
  const nodes = fieldsNamed(['nodes'], fields, info)
  const entities = [...nodes, ...fieldsNamed(['of'], nodes, info)]
  const edges = fieldsNamed(['edges'], fields, info)
  const relations = fieldsNamed(['relation', 'relations'], edges, info)
  return {
    withEntities: fieldsNamed(told, entities, info).length > 0,
    withTypes: fieldsNamed(['label'], [...nodes, ...edges, ...relations], info).length > 0,
  }
})
