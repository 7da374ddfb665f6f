import { fieldsNamed, listedBelow, onceForFields, type Selecting } from './selections.ts'
import { told } from './showsEntities.ts'

/**
 * Whether a field for a traversal shows more than the ids of the entities that it ends at: then these
 * come along with the last step.
 */
export const showsEnds = onceForFields(
  (fields, info: Selecting) => fieldsNamed(told, listedBelow(fields, info), info).length > 0,
)
