import { reinstateClaims, retractClaims } from '../../src/domain/claims/endClaims.ts'
import { judge, withdrawJudgements } from '../../src/domain/identity/judge.ts'
import { ingest } from '../../src/domain/ingest/ingest.ts'
import { recordsSource } from '../../src/domain/ingest/lines/recordSource.ts'
import type { Judgement } from '../../src/model/judgement.ts'
import type { Store } from '../../src/store/port.ts'
import { type Event, Model } from './model.ts'
import {
  type About,
  type Claiming,
  entityNames,
  type Operation,
  publisherNames,
  type Selling,
} from './operations.ts'

const by = { author: 'desk', reason: 'so it is' }

/**
 * Lets a history happen in a store, in a world of its own: every id begins with `world`. Answers
 * what happened, with the instants of the log; what the graph refuses has not happened.
 */
export async function play(
  store: Store,
  world: string,
  operations: readonly Operation[],
): Promise<readonly Event[]> {
  const player = new Player(store, world)
  await player.begin()
  for (const operation of operations) await player.take(operation)
  return player.events
}

class Player {
  readonly events: Event[] = []
  readonly #store: Store
  readonly #world: string
  readonly #claims: string[] = []
  readonly #judgements: Judgement[] = []

  constructor(store: Store, world: string) {
    this.#store = store
    this.#world = world
  }

  /** Some entities are there before others, so that it matters who was first. */
  async begin(): Promise<void> {
    const sources = publisherNames.flatMap((name) => [
      { record: 'publisher', id: this.#id(name), name },
      { record: 'document', id: this.#id(name), publisher: this.#id(name), title: name },
    ])
    await this.#ingest(sources)
    for (const some of [entityNames.slice(2), entityNames.slice(0, 2)]) {
      const at = await this.#ingest(some.map((name) => this.#entity(name, name)))
      for (const name of some) this.events.push({ at, kind: 'define', id: this.#id(name), name })
    }
  }

  async take(operation: Operation): Promise<void> {
    switch (operation.kind) {
      case 'claim':
        return await this.#claim(operation)
      case 'define': {
        const { entity, name } = operation
        const at = await this.#ingest([this.#entity(entity, name)])
        this.events.push({ at, kind: 'define', id: this.#id(entity), name })
        return
      }
      case 'rate': {
        const { publisher, reliability } = operation
        const id = this.#id(publisher)
        const at = await this.#ingest([{ record: 'publisher', id, name: publisher, reliability }])
        this.events.push({ at, kind: 'rate', publisher: id, reliability })
        return
      }
      case 'retract':
        return await this.#retract(operation)
      case 'reinstate': {
        const claim = pick(this.#claims, operation.claim)
        if (claim === null) return
        const { problems } = await reinstateClaims(this.#store, [claim], by)
        if (problems.length === 0) {
          this.events.push({ at: await this.#now(), kind: 'reinstate', claim })
        }
        return
      }
      case 'judge': {
        const [a, b] = [this.#id(operation.a), this.#id(operation.b)]
        const { verdict } = operation
        const { judgements } = await judge(this.#store, { a, b, verdict, ...by })
        for (const judgement of judgements) {
          this.#judgements.push(judgement)
          this.events.push({ at: judgement.at, kind: 'judge', judgement })
        }
        return
      }
      case 'withdraw': {
        const judgement = pick(this.#judgements, operation.judgement)?.id
        if (judgement === undefined) return
        const { problems } = await withdrawJudgements(this.#store, [judgement], by)
        if (problems.length === 0) {
          this.events.push({ at: await this.#now(), kind: 'withdraw', judgement })
        }
      }
    }
  }

  async #claim(operation: Claiming): Promise<void> {
    const named = this.#named(operation)
    const id = this.#id(`claim-${this.#claims.length}`)
    const known = this.#known()
    const meant = known.relationOf(named.about)
    const isById = operation.byId && known.standing().has(meant)
    const said = isById ? { ...named, about: known.meant(named.about) } : named
    const counting = () => known.claimsOn(meant).filter((one) => known.counts(one))
    const corrected = operation.corrects === null ? null : pick(counting(), operation.corrects)
    const { modality, polarity, time, value, witness, speaker, publisher } = said
    const at = await this.#ingest([
      {
        record: 'claim',
        id,
        document: publisher,
        relation: isById ? { relation: meant } : relationRecord(said.about),
        modality,
        polarity,
        ...(time === null ? {} : { time }),
        ...(value === null ? {} : { attributes: { value } }),
        ...(witness === null ? {} : { roles: { witness } }),
        ...(speaker === null ? {} : { attributedTo: [speaker] }),
        ...(corrected === null ? {} : { supersedes: { claims: [corrected], ...by } }),
      },
    ])
    this.#claims.push(id)
    this.events.push({ at, kind: 'claim', id, said })
    if (corrected !== null) this.events.push({ at, kind: 'retract', claim: corrected, by: id })
  }

  async #retract(operation: Extract<Operation, { kind: 'retract' }>): Promise<void> {
    const claim = pick(this.#claims, operation.claim)
    if (claim === null) return
    const others = this.#known().claimsBeside(claim)
    const corrector = operation.by === null ? null : pick(others, operation.by)
    const end = { ...by, supersededBy: corrector }
    const { problems } = await retractClaims(this.#store, [claim], end)
    if (problems.length > 0) return
    this.events.push({ at: await this.#now(), kind: 'retract', claim, by: corrector })
  }

  /** What is known by now. */
  #known(): Model {
    return new Model(this.events, Number.POSITIVE_INFINITY)
  }

  /** A claim with the ids of this world. */
  #named(said: Claiming): Claiming {
    const sale = ({ seller, buyer }: Selling) => ({
      seller: this.#id(seller),
      buyer: this.#id(buyer),
    })
    const maybe = (name: string | null) => (name === null ? null : this.#id(name))
    return {
      ...said,
      about:
        'trigger' in said.about
          ? { threatener: this.#id(said.about.threatener), trigger: sale(said.about.trigger) }
          : sale(said.about),
      publisher: this.#id(said.publisher),
      witness: maybe(said.witness),
      speaker: maybe(said.speaker),
    }
  }

  #id(name: string): string {
    return `${this.#world}-${name}`
  }

  #entity(id: string, name: string) {
    return { record: 'entity', id: this.#id(id), kind: 'country', name }
  }

  async #ingest(records: readonly object[]): Promise<number> {
    const { problems } = await ingest(this.#store, recordsSource(records))
    const [problem] = problems
    if (problem) throw new Error(`${problem.path}: ${problem.message}`)
    return await this.#now()
  }

  /** The instant of the last change. */
  async #now(): Promise<number> {
    return await this.#store.write(
      { kind: 'INGEST', author: null, reason: null, subjects: [], at: 0 },
      async (writer) => writer.recordedAt - 1,
    )
  }
}

function relationRecord(about: About): object {
  return 'trigger' in about
    ? {
        type: 'threatens',
        roles: { threatener: about.threatener, trigger: relationRecord(about.trigger) },
      }
    : { type: 'sells', roles: { ...about } }
}

/** One of some things by its place among them, the latest first. */
function pick<T>(all: readonly T[], place: number): T | null {
  return all.length === 0 ? null : (all.at(-1 - (place % all.length)) ?? null)
}
