import type { RelationType } from '../../model/relationType.ts'
import type { Report } from './problem.ts'

/** Whether a relation type makes sense by itself, and beside the one that it would replace. */
export function checkRelationType(
  type: RelationType,
  held: RelationType | null,
  report: Report,
): void {
  checkNames(type.roles, 'roles', report)
  checkNames(type.attributes, 'attributes', report)
  for (const [index, { min, max }] of type.roles.entries()) {
    if (max !== null && max < min) report(`roles[${index}].max`, `max ${max} is below min ${min}`)
  }
  if (!type.roles.some(({ identifying }) => identifying)) {
    report('roles', 'at least one role identifies the relations of a type')
  }
  const [mine, theirs] = [type, held].map((one) => one && identifyingNames(one))
  if (theirs && mine !== theirs) {
    report('roles', `relations of ${type.id} are identified by ${theirs}: that cannot change`)
  }
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
