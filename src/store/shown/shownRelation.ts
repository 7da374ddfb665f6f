import type { Modality, Polarity } from '../../model/modality.ts'
import type { Filler, Relation, RelationState } from '../../model/relation.ts'
import type { TimeSpan } from '../../model/timeSpan.ts'
import type { Precision, ValidTime } from '../../model/validTime.ts'
import type { Attribute } from '../../model/value.ts'
import { json } from './json.ts'

/** What is shown of a relation beside its id. */
type ShownRelation = Omit<Relation, 'id'>

/**
 * What is kept, by place instead of by name: a third of the text, which every page reads, sends and
 * parses for each of its relations. A filler is an entity where nothing else is said.
 */
type KeptRelation = readonly [
  type: string,
  key: string | null,
  fillers: readonly (readonly [role: string, id: string, kind?: 'relation'])[],
  isListed: 0 | 1,
]

/** Between a relation and its state, of which many pages show nothing: it is read where it is asked for. */
const BREAK = '\n'

type KeptState = readonly [
  modality: Modality,
  polarity: Polarity,
  claimCount: number,
  publisherCount: number,
  documents: readonly string[],
  publishers: readonly string[],
  firstAsserted: string | null,
  lastAsserted: string | null,
  validTime: KeptTime | null,
  attributes: readonly Attribute[],
  conflicts: readonly string[],
  settled: readonly string[],
]

type KeptTime = readonly [
  edtf: string,
  from: number | null,
  to: number | null,
  precision: Precision,
  sure: TimeSpan | null,
  uncertain: 0 | 1,
  approximate: 0 | 1,
]

/** What is shown of a relation as it is kept with it: one property, whatever else is kept of it. */
export function shownRelation({ type, key, fillers, state, isListed }: ShownRelation): string {
  const kept: KeptRelation = [
    type,
    key,
    fillers.map(({ role, id, kind }) => (kind === 'relation' ? [role, id, kind] : [role, id])),
    isListed ? 1 : 0,
  ]
  return JSON.stringify(kept) + BREAK + JSON.stringify(state && keptState(state))
}

/** The relation of an id, as it is kept. */
export function relationShown(relation: string, text: string): Relation {
  return new ReadRelation(relation, text)
}

/**
 * An answer has hundreds of them. All share the getter of their state: one of each object's own would
 * take ten times as long as all the rest.
 */
class ReadRelation implements Relation {
  readonly id: string
  readonly type: string
  readonly key: string | null
  readonly fillers: readonly Filler[]
  readonly isListed: boolean
  declare readonly state: RelationState | null
  readonly #kept: string
  #state: RelationState | null | undefined

  constructor(id: string, text: string) {
    const end = text.indexOf(BREAK)
    const [type, key, fillers, isListed] = json<KeptRelation>(text.slice(0, end))
    this.id = id
    this.type = type
    this.key = key
    this.fillers = fillers.map(fillerKept)
    this.isListed = isListed === 1
    this.#kept = text.slice(end + 1)
    Object.defineProperty(this, 'state', readLate)
  }

  readState(): RelationState | null {
    if (this.#state === undefined) {
      const kept = json<KeptState | null>(this.#kept)
      this.#state = kept && stateKept(kept)
    }
    return this.#state
  }
}

const readLate = {
  enumerable: true,
  get(this: ReadRelation) {
    return this.readState()
  },
}

/** What a drawing shows of a relation, of the text ahead of its state. */
export function lineShown(text: string): Pick<Relation, 'type' | 'fillers'> {
  const [type, , fillers] = json<KeptRelation>(text)
  return { type, fillers: fillers.map(fillerKept) }
}

function fillerKept([role, id, kind]: KeptRelation[2][number]): Filler {
  return { role, id, kind: kind === 'relation' ? kind : 'entity' }
}

function keptState(state: RelationState): KeptState {
  return [
    state.modality,
    state.polarity,
    state.claimCount,
    state.publisherCount,
    state.documents,
    state.publishers,
    state.firstAsserted,
    state.lastAsserted,
    state.validTime && keptTime(state.validTime),
    state.attributes,
    state.conflicts,
    state.settled,
  ]
}

function stateKept([
  modality,
  polarity,
  claimCount,
  publisherCount,
  documents,
  publishers,
  firstAsserted,
  lastAsserted,
  time,
  attributes,
  conflicts,
  settled,
]: KeptState): RelationState {
  return {
    modality,
    polarity,
    validTime: time && timeKept(time),
    attributes,
    claimCount,
    publisherCount,
    documents,
    publishers,
    firstAsserted,
    lastAsserted,
    conflicts,
    settled,
  }
}

function keptTime(time: ValidTime): KeptTime {
  const { edtf, from, to, precision, sure, uncertain, approximate } = time
  return [edtf, from, to, precision, sure, uncertain ? 1 : 0, approximate ? 1 : 0]
}

function timeKept([edtf, from, to, precision, sure, uncertain, approximate]: KeptTime): ValidTime {
  return {
    edtf,
    from,
    to,
    sure,
    precision,
    uncertain: uncertain === 1,
    approximate: approximate === 1,
  }
}
