import type { RelationType } from '../../src/model/relationType.ts'

/** The words of the small world, as records of the ingest format. */
export const vocabulary = [
  {
    record: 'relationType',
    id: 'sells',
    label: 'sells',
    roles: [
      { name: 'seller', identifying: true },
      { name: 'buyer', identifying: true },
      { name: 'witness', max: null },
    ],
    attributes: [{ name: 'value', kind: 'quantity' }],
  },
  {
    record: 'relationType',
    id: 'threatens',
    label: 'threatens',
    roles: [
      { name: 'threatener', identifying: true },
      { name: 'trigger', identifying: true, fillers: ['relation'] },
      { name: 'witness', max: null },
    ],
    attributes: [{ name: 'value', kind: 'quantity' }],
  },
] as const

/** A word as the model reads it. */
export function typeNamed(id: 'sells' | 'threatens'): RelationType {
  const roles =
    id === 'sells' ? ['seller', 'buyer', 'witness'] : ['threatener', 'trigger', 'witness']
  return {
    id,
    label: id,
    inverseLabel: null,
    description: null,
    roles: roles.map((name) => ({
      name,
      label: name,
      description: null,
      identifying: name !== 'witness',
      min: name === 'witness' ? 0 : 1,
      max: name === 'witness' ? null : 1,
      fillers: [name === 'trigger' ? 'relation' : 'entity'],
    })),
    attributes: [
      { name: 'value', label: 'value', description: null, kind: 'quantity', many: false },
    ],
    codes: [],
  }
}
