import type { RelationType } from '../../../model/relationType.ts'
import type { Fault, Report } from '../lines/problem.ts'

/** What makes no sense in a relation type by itself. */
export function checkRelationType(type: RelationType): readonly Fault[] {
  const faults: Fault[] = []
  const report = (path: string, message: string) => void faults.push({ path, message })
  checkNames(type.roles, 'roles', report)
  checkNames(type.attributes, 'attributes', report)
  for (const [index, { min, max }] of type.roles.entries()) {
    if (max !== null && max < min) report(`roles[${index}].max`, `max ${max} is below min ${min}`)
  }
  if (!type.roles.some(({ identifying }) => identifying)) {
    report('roles', 'at least one role identifies the relations of a type')
  }
  return faults
}

/**
 * What of a relation type cannot become so while the graph holds relations of that type: their ids
 * are made of what identifies them, and their claims speak in the roles and attributes there were.
 */
export function checkChange(type: RelationType, held: RelationType): readonly Fault[] {
  const faults: Fault[] = []
  const [mine, theirs] = [type, held].map(identifyingNames)
  if (mine !== theirs) {
    faults.push({
      path: 'roles',
      message: `the graph holds relations of ${type.id}, identified by ${theirs}: that cannot change`,
    })
  }
  for (const { name } of held.roles) {
    if (type.roles.some((role) => role.name === name)) continue
    faults.push({
      path: 'roles',
      message: `the graph holds relations of ${type.id}: ${name} stays`,
    })
  }
  for (const { name, kind, many } of held.attributes) {
    const index = type.attributes.findIndex((attribute) => attribute.name === name)
    const stays = `the graph holds relations of ${type.id}: ${name} stays`
    if (type.attributes[index]?.kind !== kind) {
      const path = index === -1 ? 'attributes' : `attributes[${index}].kind`
      faults.push({ path, message: `${stays}, as a ${kind}` })
    } else if (many && !type.attributes[index]?.many) {
      const message = `${stays}, with several values: claims give it lists`
      faults.push({ path: `attributes[${index}].many`, message })
    }
  }
  return faults
}

/** Whether the relations of a type read differently under another version of it. */
export function readsDifferently(type: RelationType, held: RelationType): boolean {
  const shapes = [type, held].map(({ roles, attributes }) =>
    JSON.stringify([
      roles.map(({ name }) => name),
      attributes.map(({ name, many }) => [name, many]),
    ]),
  )
  return shapes[0] !== shapes[1]
}

function checkNames(list: readonly { name: string }[], path: string, report: Report): void {
  for (const [index, { name }] of list.entries()) {
    const first = list.findIndex((one) => one.name === name)
    if (first !== index) report(`${path}[${index}].name`, `${name} stands at ${path}[${first}] too`)
  }
}

function identifyingNames({ roles }: RelationType): string {
  const names = roles.filter(({ identifying }) => identifying).map(({ name }) => name)
  return names.sort().join(', ')
}
