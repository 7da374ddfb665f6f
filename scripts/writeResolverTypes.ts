import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { codegen } from '@graphql-codegen/core'
import * as typescript from '@graphql-codegen/typescript'
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers'
import { buildSchema, parse } from 'graphql'

/**
 * Writes the types of resolvers from the SDL into src/graphql/generated. With `--check` nothing is
 * written, and it fails where what is there is not what would be.
 */

const root = fileURLToPath(new URL('../', import.meta.url))
const filename = `${root}src/graphql/generated/resolvers.ts`
const files = readdirSync(`${root}schema`).filter((file) => file.endsWith('.graphql'))
const sdl = files.sort().map((file) => readFileSync(`${root}schema/${file}`, 'utf8'))

const config = {
  useTypeImports: true,
  enumsAsTypes: true,
  skipTypename: true,
  contextType: '../context.ts#Context',
  inputMaybeValue: 'T | null | undefined',
  scalars: {
    ID: 'string',
    DateTime: { input: 'number', output: 'number' },
    AsOf: 'string',
    EDTF: 'string',
    IngestRecord: 'unknown',
  },
  mappers: {
    Entity: '../sources.ts#EntitySource',
    Relation: '../sources.ts#RelationSource',
    RelationType: '../sources.ts#RelationTypeSource',
    Claim: '../sources.ts#ClaimSource',
    ClaimEnd: '../../model/claim.ts#ClaimEnd as ClaimEndItem',
    Document: '../sources.ts#DocumentSource',
    Publisher: '../sources.ts#PublisherSource',
    Judgement: '../sources.ts#JudgementSource',
    MergeProposal: '../../domain/identity/mergeProposals.ts#MergeProposal as MergeProposalItem',
    Participant: '../sources.ts#ParticipantSource',
    DerivedAttribute: '../sources.ts#DerivedAttributeSource',
    Attribute: '../sources.ts#AttributeSource',
    Agreement: '../../domain/truth/agreementsOf.ts#Agreement as AgreementItem',
    Conflict: '../../domain/truth/conflictsOf.ts#Conflict as ConflictItem',
    ConflictSide: '../../domain/truth/aspect.ts#AspectSide',
    ValidTime: '../../model/validTime.ts#ValidTime as ValidTimeItem',
    Quantity: '../../model/value.ts#Quantity as QuantityItem',
    TextValue: '../../model/value.ts#TextValue as TextValueItem',
    DateValue: '../../model/value.ts#DateValue as DateValueItem',
    BooleanValue: '../../model/value.ts#TruthValue',
    Role: '../../model/relationType.ts#Role as RoleItem',
    AttributeType: '../../model/relationType.ts#AttributeType as AttributeTypeItem',
    EntityConnection: '../answers/connections.ts#EntityConnectionSource',
    NeighbourConnection: '../answers/connections.ts#NeighbourConnectionSource',
    RelationConnection: '../answers/connections.ts#RelationConnectionSource',
    ParticipationConnection: '../answers/participationConnection.ts#ParticipationConnectionSource',
    RelationConflicts: '../sources.ts#RelationConflictsSource',
    RelationConflictsConnection: '../answers/connections.ts#RelationConflictsConnectionSource',
    RelationTypeConnection: '../answers/connections.ts#RelationTypeConnectionSource',
    ClaimConnection: '../answers/connections.ts#ClaimConnectionSource',
    DocumentConnection: '../answers/connections.ts#DocumentConnectionSource',
    PublisherConnection: '../answers/connections.ts#PublisherConnectionSource',
    Paths: '../../domain/graph/path.ts#PathsFound',
    Path: '../../domain/graph/path.ts#Path as PathItem',
    PathStep: '../sources.ts#PathStepSource',
    Traversal: '../answers/traversal.ts#TraversalSource',
    TraversalLevel: '../answers/traversal.ts#TraversalLevelSource',
    TraversalConnection: '../answers/traversal.ts#TraversalConnectionSource',
    Subgraph: '../../domain/graph/flatGraph.ts#FlatGraph',
    GraphNode: '../../domain/graph/flatGraph.ts#GraphNode as GraphNodeItem',
    GraphEdge: '../../domain/graph/flatGraph.ts#GraphEdge as GraphEdgeItem',
    Change: '../../model/change.ts#Change as ChangeItem',
    Written: '../../model/change.ts#Written as WrittenItem',
    RelationVersion: '../sources.ts#RelationVersionSource',
    EntityVersion: '../sources.ts#EntityVersionSource',
    RelationDiff: '../sources.ts#RelationDiffSource',
    EntityDiff: '../sources.ts#EntityDiffSource',
    SubgraphDiff: '../sources.ts#SubgraphDiffSource',
    Facets: '../answers/facets.ts#FacetsSource',
    Timeline: '../answers/facets.ts#TimelineSource',
    Comparison: '../answers/comparison.ts#ComparisonSource',
    Service: '../sources.ts#ServiceSource',
  },
}

const output = await codegen({
  filename,
  documents: [],
  config,
  schema: parse(sdl.join('\n')),
  schemaAst: buildSchema(sdl.join('\n')),
  plugins: [{ typescript: {} }, { typescriptResolvers: {} }],
  pluginMap: { typescript, typescriptResolvers },
})
const text = `// Written by \`npm run codegen\` from schema/; not by hand.\n${output}`

if (!process.argv.includes('--check')) writeFileSync(filename, text)
else if (readFileSync(filename, 'utf8') !== text) {
  process.stderr.write('src/graphql/generated is stale: run npm run codegen\n')
  process.exitCode = 1
}
