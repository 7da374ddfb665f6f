/** An entity with pages of what it takes part in, as all contestants answer it. */
export interface EntityAnswer {
  readonly id: string
  readonly name: string
  readonly relations?: readonly RelationAnswer[]
}

export interface RelationAnswer {
  readonly role: string
  readonly id: string
  readonly participants: readonly ParticipantAnswer[]
}

export interface ParticipantAnswer {
  readonly role: string
  readonly entity: EntityAnswer
}

/** The participants of a relation are the same in whatever order they come. */
export function byRole(participants: readonly ParticipantAnswer[]): readonly ParticipantAnswer[] {
  return participants.toSorted((a, b) => (a.role < b.role ? -1 : 1))
}
