import neo4j from 'neo4j-driver'
import type { Bench } from '../bench.ts'
import { runBare } from '../contestants/bareReads.ts'
import { type Contestant, contestant } from '../harness/contestant.ts'
import type { Measured } from '../harness/figure.ts'
import { timed } from '../harness/timed.ts'
import { evidenceOfOne, evidenceOfType, labels, evidence as said } from '../operations.ts'

/**
 * Relations as front ends show them, with what they and those who take part in them are called and who
 * says so in which document, against hand-written Cypher; nothing is asked of them.
 */
export async function* evidence(bench: Bench): AsyncGenerator<Measured> {
  const { chosen, graph, main, pace } = bench
  const { id } = chosen.hub
  const [type = ''] = graph.types.values()
  const [one] = await runBare(main.driver, `${ofEntity} RETURN rel.id AS id`, { id, ...few })
  const shapes = [
    {
      name: 'labels',
      what: 'a page of the hub, as people call it',
      ours: { query: labels, variables: { id, first: FIRST } },
      bare: { text: `${ofEntity} RETURN ${called()} AS relation`, parameters: { id, ...few } },
    },
    {
      name: 'evidence',
      what: 'a page of the hub, as people call it, with who says so',
      ours: { query: said, variables: { id, first: FIRST } },
      bare: {
        text: `${ofEntity} RETURN ${called(claims)} AS relation`,
        parameters: { id, ...few },
      },
    },
    {
      name: 'evidence-of-type',
      what: 'a page of a type, as people call it, with who says so',
      ours: { query: evidenceOfType, variables: { type: [type], first: FIRST } },
      bare: {
        text: `${ofType} RETURN ${called(claims)} AS relation`,
        parameters: { type, ...few },
      },
    },
    {
      name: 'evidence-of-one',
      what: 'one relation, as people call it, with who says so',
      ours: { query: evidenceOfOne, variables: { id: one?.id } },
      bare: { text: `${byId} RETURN ${called(claims)} AS relation`, parameters: { id: one?.id } },
    },
  ]
  for (const { name, what, ours, bare } of shapes) {
    yield await timed(
      {
        id: `${name}/against-cypher`,
        what: `${what}: time against the best hand-written Cypher`,
        bound: null,
        ours: asked(bench, ours),
        theirs: [written(bench, bare)],
      },
      pace,
    )
  }
}

const FIRST = 5
const few = { first: neo4j.int(FIRST) }

const ofEntity = `MATCH (entity:Entity) WHERE entity.id = $id
  CALL (entity) {
    MATCH (rel)-[r:ROLE]->() USING RANGE INDEX SEEK r:ROLE(entity, order)
    WHERE r.entity = entity.id AND r.order < '~~~'
    WITH rel, r ORDER BY r.entity DESC, r.order DESC LIMIT $first
    RETURN rel
  }
  WITH rel`

const ofType = `MATCH (rel:RelationState) USING RANGE INDEX SEEK rel:RelationState(shelf, type, order)
  WHERE rel.shelf = 'current' AND rel.type = $type AND rel.order < '~~~'
  WITH rel ORDER BY rel.shelf DESC, rel.type DESC, rel.order DESC LIMIT $first`

const byId = 'MATCH (rel:Relation) WHERE rel.id = $id'

const claims = `, claims: COLLECT {
    MATCH (rel)<-[a:ABOUT]-(c:Claim) WITH c, a ORDER BY a.order LIMIT 3
    MATCH (c)-[f:FROM]->(d:Document)-[:PUBLISHED_BY]->(p:Publisher)
    RETURN [f.quote, d.title, p.name] }`

function called(also = ''): string {
  return `{ id: rel.id, label: COLLECT { MATCH (t:RelationType) WHERE t.id = rel.type RETURN t.label }[0],
    participants: COLLECT { MATCH (rel)-[p:ROLE]->(e:Entity) RETURN [p.role, e.name] } ${also} }`
}

/** A relation as it is compared. */
interface Called {
  readonly id: string
  readonly label: string
  readonly participants: readonly (readonly string[])[]
  readonly claims?: readonly (readonly (string | null)[])[]
}

interface Statement {
  readonly text: string
  readonly parameters: Readonly<Record<string, unknown>>
}

function written({ main }: Bench, { text, parameters }: Statement): Contestant {
  return contestant(
    'hand-written Cypher',
    () => runBare(main.driver, text, parameters),
    (rows) => rows.map(({ relation }) => sorted(relation as Called)),
  )
}

interface Answered {
  readonly id: string
  readonly label: string
  readonly participants: readonly { readonly role: string; readonly filler: { label: string } }[]
  readonly claims?: {
    readonly nodes: readonly {
      readonly quote: string | null
      readonly document: { readonly title: string; readonly publisher: { readonly name: string } }
    }[]
  }
}

interface Operation {
  readonly query: string
  readonly variables: object
}

function asked({ main }: Bench, { query, variables }: Operation): Contestant {
  return contestant(
    'Statecraft',
    () => main.statecraft.ask(query, variables),
    (data) => relationsIn(data).map((one) => sorted(calledOf(one))),
  )
}

function relationsIn(data: Record<string, unknown>): readonly Answered[] {
  const { relation, relations, entity } = data as {
    readonly relation?: Answered
    readonly relations?: { readonly nodes: readonly Answered[] }
    readonly entity?: { readonly relations: { readonly nodes: readonly Answered[] } }
  }
  if (relation) return [relation]
  return (relations ?? entity?.relations)?.nodes ?? []
}

function calledOf({ id, label, participants, claims: told }: Answered): Called {
  const called = {
    id: id.replace(/^relation:/, ''),
    label,
    participants: participants.map(({ role, filler }) => [role, filler.label]),
  }
  if (!told) return called
  const rows = told.nodes.map(({ quote, document: { title, publisher } }) => [
    quote,
    title,
    publisher.name,
  ])
  return { ...called, claims: rows }
}

function sorted(one: Called): Called {
  return { ...one, participants: one.participants.toSorted((a, b) => (a < b ? -1 : 1)) }
}
