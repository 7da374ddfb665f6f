import type { Participation } from '../../model/relation.ts'
import type { Context } from '../context.ts'
import { type AskedList, askedPage } from '../loading/askedList.ts'
import { type Connection, connectionOf } from '../pages/connection.ts'
import { type RelationSource, relationRef } from '../sources.ts'

export type ParticipationConnectionSource = Connection<RelationSource, { role: string }>

/** What something takes part in, as a field asks it. */
export function participationConnection(
  id: string,
  { name, page, checked }: AskedList,
  { loaders }: Context,
): ParticipationConnectionSource {
  const { of, inner } = page
  return connectionOf(of.page, {
    name,
    page: () =>
      checked((filter) =>
        loaders.participationPage.load({
          id,
          page: filter === of.filter ? page : askedPage({ ...of, filter }, inner),
        }),
      ),
    count: () =>
      checked((filter) =>
        loaders.participationCount.load({ id, roles: of.roles, filter, page: none }),
      ),
    edge: edgeOf,
  })
}

function edgeOf({ role, relation }: Participation) {
  return { role, node: relationRef(relation.id, relation) }
}

const none = { limit: 0, after: null, before: null, fromEnd: false }
