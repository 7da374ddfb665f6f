import { statement } from '../statements/statement.ts'

interface AroundParameters {
  readonly things: readonly {
    readonly id: string
    readonly isRelation: boolean
    readonly limit: number
  }[]
  readonly rows: number
  readonly drawn: readonly string[]
  readonly room: number
  readonly brings: boolean
  /** Whether it is told since when types are as they are. */
  readonly dates: boolean
}

/** A relation: `<time>|<id>`, what is shown of it but its state, its pull (-1 is none), and whether it takes part in others. */
export type AroundEntry = readonly [key: string, shown: string, pull: number, isApart: boolean]

export interface AroundRow {
  readonly isCut: boolean
  readonly isShort: boolean
  readonly entities: readonly (readonly [id: string, shown: string])[]
  readonly relations: readonly AroundEntry[]
  readonly types: readonly (readonly [id: string, since: number])[]
}

export const around = statement<AroundParameters, AroundRow>(
  'relation/around',
  ['things', 'rows', 'drawn', 'room', 'brings', 'dates'],
  ['isCut', 'isShort', 'entities', 'relations', 'types'],
)
