import type { AttributeType, RelationType } from '../../../model/relationType.ts'
import type { Attribute, AttributeValue } from '../../../model/value.ts'
import type { Report } from '../lines/problem.ts'
import { readTime } from '../lines/readTime.ts'
import type { ClaimRecord, ValueRecord } from '../lines/record.ts'

/** The attributes of a claim, checked against the relation type; what is wrong is reported. */
export function resolveAttributes(
  given: NonNullable<ClaimRecord['attributes']>,
  type: RelationType,
  report: Report,
): Attribute[] {
  return Object.entries(given).flatMap(([name, value]) => {
    const path = `attributes.${name}`
    const declared = type.attributes.find((attribute) => attribute.name === name)
    if (!declared) {
      const names = type.attributes.map((attribute) => attribute.name).join(', ') || 'none'
      report(path, `${type.id} has no attribute ${name}; it has ${names}`)
      return []
    }
    const list = Array.isArray(value) ? value : [value]
    if (list.length > 1 && !declared.many) report(path, `${name} takes a single value`)
    const values = list.flatMap((one, index) => {
      const place = Array.isArray(value) ? `${path}[${index}]` : path
      return resolveValue(one, declared, place, report) ?? []
    })
    return [{ name, values }]
  })
}

function resolveValue(
  given: ValueRecord,
  { name, kind }: AttributeType,
  path: string,
  report: Report,
): AttributeValue | null {
  const value = attributeValue(given, path, report)
  if (value && value.kind !== kind) {
    report(path, `${name} is a ${kind}, not a ${value.kind}`)
    return null
  }
  return value
}

function attributeValue(given: ValueRecord, path: string, report: Report): AttributeValue | null {
  if (typeof given === 'string') return { kind: 'text', text: given }
  if (typeof given === 'boolean') return { kind: 'boolean', boolean: given }
  if (typeof given === 'number') {
    return { kind: 'quantity', number: given, unit: null, qualifier: 'EXACT' }
  }
  if ('date' in given) {
    const time = readTime(given.date, `${path}.date`, report)
    return time && { kind: 'date', date: time.edtf }
  }
  const { number, unit, qualifier } = given
  return { kind: 'quantity', number, unit: unit ?? null, qualifier: qualifier ?? 'EXACT' }
}
