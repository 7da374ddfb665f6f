import { fieldsNamed, onceForFields, type Selecting } from './selections.ts'
import { told } from './showsEntities.ts'

/** Whether a field for surroundings shows more than the ids of the entities that are drawn. */
export const showsNodes = onceForFields((fields, info: Selecting) => {
  const nodes = fieldsNamed(['nodes'], fields, info)
  return fieldsNamed(told, [...nodes, ...fieldsNamed(['of'], nodes, info)], info).length > 0
})
