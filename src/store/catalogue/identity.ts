import { statement } from '../statements/statement.ts'
import type { Ids, KnownAt } from './parameters.ts'
import { type HeldRow, heldColumns } from './relation.ts'
import type { EntityRow, IdRow, TotalRow } from './rows.ts'
import { entityColumns } from './rows.ts'

export interface JudgementRow {
  readonly id: string
  readonly a: string
  readonly b: string
  readonly verdict: string
  readonly author: string
  readonly reason: string
  readonly at: number
  readonly until: number
}

export interface IdentityRow extends EntityRow {
  readonly own: string | null
  readonly survivor: string | null
  readonly created: number
  readonly hash: string
}

export interface GivenRow {
  readonly id: string
  readonly type: string
  readonly relationKey: string | null
  readonly given: string
  readonly survivor: string
}

interface SurvivorRow {
  readonly id: string
  readonly survivor: string
}

interface MoveRow {
  readonly given: string
  readonly from: string
  readonly to: string
}

export interface AttributionRow {
  readonly id: string
  readonly given: string
  readonly entity: string
  readonly position: number
  readonly order: string
}

const judgement = ['id', 'a', 'b', 'verdict', 'author', 'reason', 'at', 'until'] as const
const given = ['id', 'type', 'relationKey', 'given', 'survivor'] as const
const survivor = ['id', 'survivor'] as const
type At = { at: number }

export const judgementsByIds = statement<Ids & KnownAt, JudgementRow>(
  'judgement/byIds',
  ['ids', 'knownAt'],
  judgement,
)
export const judgementsOfEntities = statement<Ids & KnownAt, JudgementRow & { entity: string }>(
  'judgement/ofEntities',
  ['ids', 'knownAt'],
  ['entity', ...judgement],
)
export const putJudgements = statement<
  { rows: readonly Omit<JudgementRow, 'until'>[]; until: number },
  object
>('judgement/put', ['rows', 'until'], [])
export const withdrawJudgements = statement<Ids & At, object>(
  'judgement/withdraw',
  ['ids', 'at'],
  [],
)

export const entityIdentities = statement<Ids & KnownAt, IdentityRow>(
  'entity/identities',
  ['ids', 'knownAt'],
  ['own', 'survivor', 'created', 'hash', ...entityColumns],
)
export const entityMembers = statement<Ids & KnownAt, SurvivorRow>(
  'entity/members',
  ['ids', 'knownAt'],
  survivor,
)
export const mergeCandidates = statement<Ids, { id: string; other: string }>(
  'entity/candidates',
  ['ids'],
  ['id', 'other'],
)
export const entitySurvivors = statement<Ids & KnownAt, SurvivorRow>(
  'entity/survivors',
  ['ids', 'knownAt'],
  survivor,
)
export const markMerged = statement<Ids, object>('entity/markMerged', ['ids'], [])
export const unmarkMerged = statement<Ids, object>('entity/unmarkMerged', ['ids'], [])
export const countMerged = statement<object, TotalRow>('entity/countMerged', [], ['total'])

export const relationSurvivors = statement<Ids & KnownAt, SurvivorRow>(
  'relation/survivors',
  ['ids', 'knownAt'],
  survivor,
)
export const givenRelationsByIds = statement<Ids, GivenRow>('relation/givenByIds', ['ids'], given)
export const givenRelationsBySurvivors = statement<Ids, GivenRow>(
  'relation/givenBySurvivors',
  ['ids'],
  given,
)
export const bareRelations = statement<Ids, HeldRow>('relation/bare', ['ids'], heldColumns)
export const relationsNaming = statement<Ids, IdRow>('relation/naming', ['ids'], ['id'])
export const putSurvivors = statement<
  { rows: readonly { id: string; survivor: string | null }[] } & At,
  object
>('relation/putSurvivors', ['rows', 'at'], [])

export const untieClaims = statement<
  { rows: readonly MoveRow[] } & At,
  { id: string; relation: string }
>('claim/untie', ['rows', 'at'], ['id', 'relation'])
export const unattributeClaims = statement<{ rows: readonly MoveRow[] } & At, AttributionRow>(
  'claim/unattribute',
  ['rows', 'at'],
  ['id', 'given', 'entity', 'position', 'order'],
)
