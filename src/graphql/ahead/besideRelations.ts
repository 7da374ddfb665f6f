import type { FieldNode } from 'graphql'
import type { ClaimsOfAny } from '../../store/port/claims.ts'
import type { RelationPageRequest } from '../../store/port/relations.ts'
import type { ConnectionArguments } from '../pages/connection.ts'
import { argumentsOfField } from './argumentsOfField.ts'
import { claimsOfAny } from './claimsOfAny.ts'
import type { Reading } from './innerField.ts'
import {
  fieldsNamed,
  itemsBelow,
  listedBelow,
  onceForFields,
  type Selecting,
} from './selections.ts'
import { areShown } from './showsEntities.ts'
import { toldOfRelation } from './toldOfRelation.ts'

/** What comes along with a page of relations, where it else took round trips of its own. */
type BesideRelations = Pick<
  RelationPageRequest,
  'withEntities' | 'withTypes' | 'withRelations' | 'withClaims'
>

/** What a field for a list of relations shows beside them. */
export function besideRelations(fields: readonly FieldNode[], info: Reading): BesideRelations {
  const { claims, ...beside } = shownBeside(fields, info)
  return { withClaims: claims && claimsAsked(claims, info), ...beside }
}

const shownBeside = onceForFields((fields, info: Selecting) => {
  const relations = listedBelow(fields, info)
  const participants = fieldsNamed(['participants'], relations, info)
  const fillers = fieldsNamed(['filler'], participants, info)
  const [claims, ...others] = fieldsNamed(['claims'], relations, info)
  const areAlike = claims && others.length === 0 && itemsBelow([claims], info).length > 0
  return {
    withEntities: areShown(participants, info),
    withTypes: areTypesShown(relations, participants, info),
    withRelations: fieldsNamed(toldOfRelation, fillers, info).length > 0,
    // The same of all, or none.
    claims: areAlike ? ([claims] as const) : null,
  }
})

/** What is told of a relation type by itself, and needs it read: its id is its name. */
export const toldOfType: readonly string[] = [
  'attributes',
  'codes',
  'description',
  'inverseLabel',
  'label',
  'roles',
]

/** Whether relations show what their types say: how they, their roles and their attributes are called. */
function areTypesShown(
  relations: readonly FieldNode[],
  participants: readonly FieldNode[],
  info: Selecting,
): boolean {
  const types = fieldsNamed(['type'], relations, info)
  const attributes = fieldsNamed(['attributes'], relations, info)
  const labels = fieldsNamed(['label'], [...participants, ...attributes], info)
  const own = [...fieldsNamed(['label'], relations, info), ...fieldsNamed(toldOfType, types, info)]
  return labels.length + own.length > 0
}

/** The claims that are asked of each relation; null where that is not the beginning of the list. */
function claimsAsked(fields: readonly [FieldNode], info: Reading): ClaimsOfAny | null {
  try {
    const args = argumentsOfField('Relation', fields[0], info)
    const { ended } = args
    const asked = claimsOfAny(
      'relation',
      Object.assign({}, args as ConnectionArguments, { ended: ended === true }),
      fields,
      info,
    )
    const { after, before, fromEnd } = asked.page
    return after === null && before === null && !fromEnd ? asked : null
  } catch {
    // The field itself says what is wrong with it.
    return null
  }
}
