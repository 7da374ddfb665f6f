import { relationId } from '../../src/domain/ids/relationId.ts'
import { parseEdtf } from '../../src/domain/time/parseEdtf.ts'
import { deriveRelation } from '../../src/domain/truth/deriveRelation.ts'
import type { Judgement } from '../../src/model/judgement.ts'
import type { Reliability } from '../../src/model/publisher.ts'
import type { Filler } from '../../src/model/relation.ts'
import type { SourcedClaim } from '../../src/store/port/claims.ts'
import type { DerivedRelation } from '../../src/store/port/relations.ts'
import type { About, Claiming } from './operations.ts'
import { typeNamed } from './vocabulary.ts'

/**
 * What a graph must say, told the plainest way: everything that happened, with its instant, is gone
 * through anew for each question. Only how claims on one relation weigh against each other is not
 * told again here: `deriveRelation` has tests of its own.
 */

/** Something that happened, and when it was recorded. */
export type Event = { readonly at: number } & (
  | { readonly kind: 'define'; readonly id: string; readonly name: string }
  | { readonly kind: 'rate'; readonly publisher: string; readonly reliability: Reliability }
  | { readonly kind: 'claim'; readonly id: string; readonly said: Claiming }
  | { readonly kind: 'retract'; readonly claim: string; readonly by: string | null }
  | { readonly kind: 'reinstate'; readonly claim: string }
  | { readonly kind: 'judge'; readonly judgement: Judgement }
  | { readonly kind: 'withdraw'; readonly judgement: string }
)

/** A relation as it is known at an instant. */
export interface Known extends DerivedRelation {
  readonly type: string
  /** All claims on it, with whether they count. */
  readonly claims: readonly { readonly id: string; readonly counts: boolean }[]
}

export class Model {
  readonly #events: readonly Event[]

  /** Knows what happened up to an instant. */
  constructor(events: readonly Event[], knownAt: number) {
    this.#events = events.filter(({ at }) => at <= knownAt)
  }

  /** The entity that one is taken for, null where it is not known. */
  survivor(id: string): string | null {
    return this.#created(id) === null ? null : (this.#group(id)[0] ?? null)
  }

  /** The name that an entity is shown by, then all others. */
  names(id: string): readonly string[] {
    return [...new Set(this.#group(id).map((one) => this.#nameOf(one)))]
  }

  /** Every relation that claims speak of or name, listed or not. */
  relations(): readonly Known[] {
    const ids = new Map(this.#given().map((about) => [this.relationOf(about), about]))
    return [...ids].map(([id, about]) => {
      const mine = this.#claimsOn(id)
      const type = typeNamed('trigger' in about ? 'threatens' : 'sells')
      const sourced = mine.map((claim) => this.#sourced(claim.id, claim.said, id))
      const identity = { id, type: type.id, key: null, fillers: fillersOf(this.meant(about)) }
      return {
        ...deriveRelation(identity, type, sourced),
        type: type.id,
        claims: mine.map((claim) => ({ id: claim.id, counts: this.counts(claim.id) })),
      }
    })
  }

  /** The id of the relation that a claim is taken to speak of. */
  relationOf(about: About): string {
    return idOf(this.meant(about))
  }

  /** What a claim speaks of, between what it names is taken for. */
  meant<A extends About>(about: A): A
  meant(about: About): About {
    const entity = (id: string) => this.survivor(id) ?? id
    return 'trigger' in about
      ? { threatener: entity(about.threatener), trigger: this.meant(about.trigger) }
      : { seller: entity(about.seller), buyer: entity(about.buyer) }
  }

  /**
   * Every relation that claims ever named, or that was the one between what another's fillers were
   * taken for: its id, and the id of the one between what its own are taken for.
   */
  standing(): ReadonlyMap<string, string> {
    const ever = new Map<string, About>()
    for (const at of new Set(this.#events.map((event) => event.at))) {
      const then = new Model(this.#events, at)
      for (const about of [...ever.values(), ...then.#given()]) {
        for (const one of [about, then.meant(about)]) ever.set(idOf(one), one)
      }
    }
    return new Map([...ever].map(([id, about]) => [id, this.relationOf(about)]))
  }

  /** What claims speak of, and name in that, as they name it. */
  #given(): readonly About[] {
    return this.#of('claim').flatMap(({ said: { about } }) =>
      'trigger' in about ? [about, about.trigger] : [about],
    )
  }

  /** The ids of the claims that are taken to speak of a relation. */
  claimsOn(relation: string): readonly string[] {
    return this.#claimsOn(relation).map(({ id }) => id)
  }

  /** The ids of the other claims on the relation that one is taken to speak of. */
  claimsBeside(claim: string): readonly string[] {
    const said = this.#of('claim').find(({ id }) => id === claim)?.said
    return said ? this.claimsOn(this.relationOf(said.about)).filter((id) => id !== claim) : []
  }

  #claimsOn(relation: string) {
    return this.#of('claim').filter(({ said }) => this.relationOf(said.about) === relation)
  }

  /** The claims attributed to an entity that count. */
  speaks(id: string): readonly string[] {
    return this.#of('claim')
      .filter((claim) => claim.said.speaker !== null && this.#is(claim.said.speaker, id))
      .map((claim) => claim.id)
      .filter((claim) => this.counts(claim))
  }

  #sourced(id: string, said: Claiming, relation: string): SourcedClaim {
    const { publisher, modality, polarity, time, value, witness } = said
    const filler = (one: string) => ({
      role: 'witness',
      id: this.survivor(one) ?? one,
      kind: 'entity' as const,
    })
    const number = { kind: 'quantity', number: value ?? 0, unit: null, qualifier: 'EXACT' } as const
    const end = { supersededBy: null, author: '', reason: '', at: 0, until: null }
    return {
      id,
      relation,
      given: relation,
      document: publisher,
      publisher,
      reliability:
        this.#of('rate').findLast((one) => one.publisher === publisher)?.reliability ?? null,
      publishedAt: null,
      quote: null,
      start: null,
      end: null,
      attributedTo: said.speaker === null ? [] : [said.speaker],
      modality,
      polarity,
      validTime: time === null ? null : parseEdtf(time),
      attributes: value === null ? [] : [{ name: 'value', values: [number] }],
      fillers: witness === null ? [] : [filler(witness)],
      rank: 'NORMAL',
      credibility: null,
      decides: null,
      ends: [],
      ended: this.counts(id) ? null : end,
      recordedAt: 0,
    }
  }

  /**
   * A claim counts unless it is withdrawn, or corrected by one that is not withdrawn. Reinstating
   * lifts its withdrawal; where there is none, the corrections that hold.
   */
  counts(id: string): boolean {
    const { withdrawn, corrections } = this.#back(id, this.#events)
    return !withdrawn && corrections.every((by) => this.#isWithdrawn(by, this.#events))
  }

  #back(id: string, events: readonly Event[]) {
    let withdrawn = false
    let corrections: readonly string[] = []
    for (const [index, event] of events.entries()) {
      if ((event.kind !== 'retract' && event.kind !== 'reinstate') || event.claim !== id) continue
      const before = events.slice(0, index)
      if (event.kind === 'retract' && event.by === null) withdrawn = true
      else if (event.kind === 'retract' && event.by) corrections = [...corrections, event.by]
      else if (withdrawn) withdrawn = false
      else corrections = corrections.filter((by) => this.#isWithdrawn(by, before))
    }
    return { withdrawn, corrections }
  }

  #isWithdrawn(id: string, events: readonly Event[]): boolean {
    return this.#back(id, events).withdrawn
  }

  /** All that are one with an entity, the one recorded first ahead. */
  #group(id: string): readonly string[] {
    const same = this.#verdicts().filter(({ verdict }) => verdict === 'SAME')
    const group = new Set([id])
    for (const _ of same) {
      for (const { a, b } of same) if (group.has(a) || group.has(b)) group.add(a).add(b)
    }
    const created = (one: string) => this.#created(one) ?? Number.POSITIVE_INFINITY
    return [...group].sort((a, b) => created(a) - created(b) || (a < b ? -1 : 1))
  }

  #is(a: string, b: string): boolean {
    return this.#group(a).includes(b)
  }

  #verdicts(): readonly Judgement[] {
    const withdrawn = new Set(this.#of('withdraw').map(({ judgement }) => judgement))
    const standing = this.#of('judge')
      .map(({ judgement }) => judgement)
      .filter(({ id }) => !withdrawn.has(id))
    return [...new Map(standing.map((one) => [`${one.a} ${one.b}`, one])).values()]
  }

  #created(id: string): number | null {
    return this.#of('define').find((event) => event.id === id)?.at ?? null
  }

  #nameOf(id: string): string {
    return this.#of('define').findLast((event) => event.id === id)?.name ?? ''
  }

  #of<K extends Event['kind']>(kind: K): readonly Extract<Event, { kind: K }>[] {
    return this.#events.filter((event): event is Extract<Event, { kind: K }> => event.kind === kind)
  }
}

function idOf(about: About): string {
  return relationId('trigger' in about ? 'threatens' : 'sells', fillersOf(about), null)
}

function fillersOf(about: About): readonly Filler[] {
  const entity = (role: string, id: string): Filler => ({ role, id, kind: 'entity' })
  return 'trigger' in about
    ? [
        entity('threatener', about.threatener),
        { role: 'trigger', id: idOf(about.trigger), kind: 'relation' },
      ]
    : [entity('seller', about.seller), entity('buyer', about.buyer)]
}
