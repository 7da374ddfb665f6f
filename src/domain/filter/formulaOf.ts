import type { TimeSpan } from '../../model/timeSpan.ts'
import { attributeFormula } from './attributeFormula.ts'
import { comparedBounds, point } from './comparedBounds.ts'
import type { Formula } from './formula.ts'
import { idsFormulas } from './idsFormulas.ts'
import { participantFormulas } from './participantFormulas.ts'
import type { RelationWhere } from './relationWhere.ts'
import { spansWithin } from './spansWithin.ts'
import { whereSpan } from './whereSpan.ts'

/** A filter as a formula. Throws BAD_INPUT that names the broken part. */
export function formulaOf(where: RelationWhere, path: string): Formula {
  const { type, roles, overlaps } = where
  return {
    all: [
      ...(type ? [{ on: 'type', oneOf: type } as const] : []),
      ...(roles ?? []).flatMap(({ role, filler }): readonly Formula[] => {
        if (typeof filler === 'string')
          return [{ on: 'slot', oneOf: [{ role: role ?? null, filler }] }]
        return role ? [{ on: 'role', role }] : []
      }),
      ...(typeof overlaps === 'string'
        ? [overlapping(whereSpan(overlaps, `${path}.overlaps`))]
        : []),
      ...spansWithin(where, path).map(lyingWithin),
      ...otherFormulas(where, path),
    ],
  }
}

/** The parts of a filter that no index leads to. */
export function otherFormulas(where: RelationWhere, path: string): readonly Formula[] {
  const { modality, polarity, singleSourced, conflicting, publisherCount } = where
  const { participants, attributes, documents, publishers, or, not } = where
  return [
    ...(modality ? [{ on: 'modality', oneOf: modality } as const] : []),
    ...(polarity ? [{ on: 'polarity', oneOf: [polarity] } as const] : []),
    ...is('singleSourced', singleSourced),
    ...is('conflicting', conflicting),
    ...(publisherCount
      ? [
          {
            any: numbers(publisherCount).map(
              (bounds) => ({ on: 'publisherCount', bounds }) as const,
            ),
          },
        ]
      : []),
    ...(participants ? participantFormulas(participants, `${path}.participants`) : []),
    ...(attributes ?? []).map((one, index) =>
      attributeFormula(one, `${path}.attributes[${index}]`),
    ),
    ...(documents ? idsFormulas('documents', documents) : []),
    ...(publishers ? idsFormulas('publishers', publishers) : []),
    ...(or ? [{ any: or.map((one, index) => formulaOf(one, `${path}.or[${index}]`)) }] : []),
    ...(not ? [{ not: formulaOf(not, `${path}.not`) }] : []),
    ...(where.and ?? []).map((one, index) => formulaOf(one, `${path}.and[${index}]`)),
  ]
}

function numbers(comparison: NonNullable<RelationWhere['publisherCount']>) {
  return comparedBounds(comparison, point)
}

function is(
  on: 'singleSourced' | 'conflicting',
  asked: boolean | null | undefined,
): readonly Formula[] {
  return typeof asked === 'boolean' ? [{ on, is: asked }] : []
}

export function overlapping({ from, to }: TimeSpan): Formula {
  return {
    all: [
      { on: 'from', bounds: { from: null, to } },
      { on: 'to', bounds: { from, to: null } },
    ],
  }
}

export function lyingWithin({ from, to }: TimeSpan): Formula {
  return {
    all: [
      { on: 'from', bounds: { from, to: null } },
      { on: 'to', bounds: { from: null, to } },
    ],
  }
}
