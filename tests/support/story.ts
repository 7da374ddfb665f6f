import fc from 'fast-check'
import { decideConflict } from '../../src/domain/claims/decideConflict.ts'
import { reinstateClaims, retractClaims } from '../../src/domain/claims/endClaims.ts'
import { judge, withdrawJudgements } from '../../src/domain/identity/judge.ts'
import { ingest } from '../../src/domain/ingest/ingest.ts'
import { recordsSource } from '../../src/domain/ingest/lines/recordSource.ts'
import type { Store } from '../../src/store/port.ts'
import { sells, threatens } from './ingestSample.ts'

/** Random stories of a graph: what is loaded, judged, taken back and decided, step by step. */

export const people = ['e0', 'e1', 'e2', 'e3', 'e4']
export const papers = ['d0', 'd1', 'd2']
const by = { author: 'desk', reason: 'because' }

/** What a claim says: of a sale, or of a threat made for one. */
interface Said {
  readonly seller: string
  readonly buyer: string
  readonly threatener: string | null
  readonly witness: string | null
  readonly cause: string | null
  readonly speaker: string | null
  readonly document: string
  readonly number: number
  readonly time: string
}

export type Step =
  | { readonly do: 'claim'; readonly said: readonly Said[] }
  | { readonly do: 'define'; readonly entity: string; readonly name: string }
  | { readonly do: 'rate'; readonly publisher: string; readonly reliability: string }
  | { readonly do: 'date'; readonly document: string; readonly publishedAt: string }
  | { readonly do: 'judge'; readonly a: string; readonly b: string }
  | { readonly do: 'withdraw'; readonly nth: number }
  | { readonly do: 'retract'; readonly nth: number; readonly superseder: number | null }
  | { readonly do: 'reinstate'; readonly nth: number }
  | { readonly do: 'decide'; readonly nth: number }

const person = fc.constantFrom(...people)
const paper = fc.constantFrom(...papers)
const maybe = fc.option(person, { freq: 2 })
const nth = fc.nat(12)
const said = fc.record({
  seller: person,
  buyer: person,
  threatener: maybe,
  witness: maybe,
  cause: maybe,
  speaker: maybe,
  document: paper,
  number: fc.integer({ min: 1, max: 3 }),
  time: fc.constantFrom('2018', '2019', '2018-05'),
})

const does = <K extends Step['do']>(name: K) => fc.constant(name)

export const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: does('claim'),
      said: fc.array(said, { minLength: 1, maxLength: 4 }),
    }),
  },
  fc.record({
    do: does('define'),
    entity: person,
    name: fc.constantFrom('Ann', 'Bob', 'Ann Bee'),
  }),
  fc.record({
    do: does('rate'),
    publisher: fc.constantFrom('p0', 'p1'),
    reliability: fc.constantFrom('A', 'E'),
  }),
  fc.record({
    do: does('date'),
    document: paper,
    publishedAt: fc.constantFrom('2001', '2020'),
  }),
  { weight: 3, arbitrary: fc.record({ do: does('judge'), a: person, b: person }) },
  fc.record({ do: does('withdraw'), nth }),
  {
    weight: 2,
    arbitrary: fc.record({ do: does('retract'), nth, superseder: fc.option(nth) }),
  },
  fc.record({ do: does('reinstate'), nth }),
  fc.record({ do: does('decide'), nth }),
)

/** What is left out of a story, by its ids. */
export interface LeftOut {
  readonly entities: readonly string[]
  readonly documents: readonly string[]
  readonly claims: readonly string[]
}

/**
 * Tells a story to a store, each step at an instant of its own. It can be told again without what
 * is left out: then only that happens which happened the first time.
 */
export class Story {
  readonly #store: Store
  readonly #out: LeftOut
  readonly #first: Story | null
  /** Whether it cannot be told again: a curator would decide otherwise, or nothing. */
  isOther = false
  readonly #decisions = new Map<number, string>()
  /** Whether each step did anything. */
  readonly done: boolean[] = []
  /** The ids of the claims that were told, those that are left out too. */
  readonly claims: { readonly id: string; readonly isOut: boolean }[] = []
  readonly #judgements: string[] = []
  #at = 1_000_000

  constructor(
    store: Store,
    out: LeftOut = { entities: [], documents: [], claims: [] },
    first?: Story,
  ) {
    this.#store = {
      ...store,
      write: (draft, work) => store.write({ ...draft, at: this.#at }, work),
    }
    this.#out = out
    this.#first = first ?? null
  }

  async tell(steps: readonly Step[]): Promise<void> {
    await this.#begin()
    for (const [index, one] of steps.entries()) {
      this.#at += 1_000
      const happened = this.#first?.done[index] ?? true
      const done = happened && (await this.#take(one))
      this.done.push(done)
    }
  }

  async #begin(): Promise<void> {
    const publishers = ['p0', 'p1'].map((id) => ({ record: 'publisher', id, name: id }))
    const documents = papers.map((id) => ({
      record: 'document',
      id,
      ...publisherOf(id),
      title: id,
    }))
    const entities = people.map((id) => ({
      record: 'entity',
      id,
      kind: 'person',
      name: `The ${id}`,
    }))
    const one = entities.map((record) => [record])
    for (const records of [publishers, documents, [sells, threatens], ...one]) {
      this.#at += 1_000
      await this.#load(records.filter((record) => !this.#isOut(record)))
    }
  }

  async #take(one: Step): Promise<boolean> {
    switch (one.do) {
      case 'claim':
        return await this.#claim(one.said)
      case 'define':
        return await this.#unlessOut({
          record: 'entity',
          id: one.entity,
          kind: 'person',
          name: one.name,
        })
      case 'rate': {
        const { publisher: id, reliability } = one
        return await this.#unlessOut({ record: 'publisher', id, name: id, reliability })
      }
      case 'date': {
        const { document: id, publishedAt } = one
        const record = { record: 'document', id, ...publisherOf(id), title: id, publishedAt }
        return await this.#unlessOut(record)
      }
      case 'judge':
        return await this.#judge(one.a, one.b)
      case 'withdraw': {
        const id = this.#judgements[one.nth % this.#judgements.length]
        if (!id) return false
        return isDone(await withdrawJudgements(this.#store, [id], by))
      }
      case 'retract':
        return await this.#retract(one.nth, one.superseder)
      case 'reinstate': {
        const claim = this.#nth(one.nth)
        if (!claim || claim.isOut) return false
        return isDone(await reinstateClaims(this.#store, [claim.id], by))
      }
      case 'decide':
        return await this.#decide(one.nth)
    }
  }

  async #claim(all: readonly Said[]): Promise<boolean> {
    const records = all.map((one, index) => recordOf(one, `c-${this.claims.length + index}`))
    for (const record of records) this.claims.push({ id: record.id, isOut: this.#isOut(record) })
    await this.#load(records.filter((record) => !this.#isOut(record)))
    return true
  }

  async #judge(a: string, b: string): Promise<boolean> {
    if (a === b) return false
    const isOut = this.#isOut([a, b])
    const { judgements = [] } = isOut
      ? {}
      : await judge(this.#store, { a, b, verdict: 'SAME', ...by })
    // A place is kept for what is left out, so that the others have the places they had.
    this.#judgements.push(judgements[0]?.id ?? '')
    return true
  }

  async #retract(nth: number, superseder: number | null): Promise<boolean> {
    const claim = this.#nth(nth)
    const corrector = superseder === null ? null : this.#nth(superseder)
    if (!claim || claim.isOut || corrector?.isOut) return false
    const end = { ...by, supersededBy: corrector?.id ?? null }
    return isDone(await retractClaims(this.#store, [claim.id], end))
  }

  async #decide(nth: number): Promise<boolean> {
    const claim = this.#nth(nth)
    // What was decided of it is told of no one else.
    if (claim?.isOut) this.isOther = true
    if (!claim || claim.isOut) return false
    const [held] = await this.#store.reader().claims([claim.id])
    const { relation = '' } = held ?? {}
    const { decision } = await decideConflict(this.#store, {
      relation,
      aspect: 'value',
      claim: claim.id,
      ...by,
    })
    const step = this.done.length
    this.#decisions.set(step, decision?.id ?? '')
    const first = this.#first ? this.#first.#decisions.get(step) : undefined
    if (first !== undefined && first !== decision?.id) this.isOther = true
    return decision !== null
  }

  #nth(nth: number) {
    return this.claims[nth % this.claims.length]
  }

  /** Whether a record names anything that is left out. */
  #isOut(record: object): boolean {
    const text = JSON.stringify(record)
    const { entities, documents, claims } = this.#out
    return [...entities, ...documents, ...claims].some((id) => text.includes(`"${id}"`))
  }

  async #unlessOut(record: object): Promise<boolean> {
    if (!this.#isOut(record)) await this.#load([record])
    return true
  }

  async #load(records: readonly object[]): Promise<void> {
    if (records.length === 0) return
    const { problems } = await ingest(this.#store, recordsSource(records))
    if (problems.length > 0) throw new Error(JSON.stringify(problems))
  }
}

function isDone({ problems }: { readonly problems: readonly object[] }): boolean {
  return problems.length === 0
}

function publisherOf(document: string) {
  return { publisher: document === 'd2' ? 'p1' : 'p0' }
}

function recordOf(one: Said, id: string) {
  const sale = { type: 'sells', roles: { seller: one.seller, buyer: one.buyer } }
  const shared = {
    record: 'claim',
    id,
    document: one.document,
    time: one.time,
    ...(one.speaker === null ? {} : { attributedTo: [one.speaker] }),
  }
  if (one.threatener !== null) {
    const roles = { threatener: one.threatener, trigger: sale }
    return { ...shared, relation: { type: 'threatens', roles } }
  }
  const cause = { type: 'sells', roles: { seller: one.cause, buyer: one.seller } }
  const roles = {
    ...sale.roles,
    ...(one.witness === null ? {} : { witness: witnesses(one.witness) }),
    ...(one.cause === null ? {} : { cause }),
  }
  const attributes = { value: { number: one.number, unit: 'USD' } }
  return { ...shared, relation: { type: 'sells', roles }, attributes }
}

/** There are two witnesses, each once. */
function witnesses(first: string): readonly string[] {
  return first === 'e0' ? ['e0', 'e4'] : [first, 'e0']
}
