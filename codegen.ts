import type { CodegenConfig } from '@graphql-codegen/cli'

/** Resolver types from the SDL; committed, and checked for staleness by `npm run check`. */
const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  generates: {
    'src/graphql/generated/resolvers.ts': {
      plugins: [
        { add: { content: '// Written by `npm run codegen` from schema/; not by hand.' } },
        'typescript',
        'typescript-resolvers',
      ],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        skipTypename: true,
        contextType: '../context.ts#Context',
        inputMaybeValue: 'T | null | undefined',
        scalars: {
          ID: 'string',
          DateTime: { input: 'number', output: 'number' },
          EDTF: 'string',
          IngestRecord: 'unknown',
        },
        mappers: {
          Entity: '../sources.ts#EntitySource',
          Relation: '../sources.ts#RelationSource',
          RelationType: '../sources.ts#RelationTypeSource',
          Claim: '../sources.ts#ClaimSource',
          Document: '../sources.ts#DocumentSource',
          Publisher: '../sources.ts#PublisherSource',
          Participant: '../sources.ts#ParticipantSource',
          DerivedAttribute: '../sources.ts#DerivedAttributeSource',
          Attribute: '../sources.ts#AttributeSource',
          Agreement: '../../domain/truth/agreementsOf.ts#Agreement as AgreementItem',
          Conflict: '../../domain/truth/aspect.ts#Aspect',
          ConflictSide: '../../domain/truth/aspect.ts#AspectSide',
          ValidTime: '../../model/validTime.ts#ValidTime as ValidTimeItem',
          Quantity: '../../model/value.ts#Quantity as QuantityItem',
          TextValue: '../../model/value.ts#TextValue as TextValueItem',
          DateValue: '../../model/value.ts#DateValue as DateValueItem',
          BooleanValue: '../../model/value.ts#TruthValue',
          Role: '../../model/relationType.ts#Role as RoleItem',
          AttributeType: '../../model/relationType.ts#AttributeType as AttributeTypeItem',
          EntityConnection: '../connections.ts#EntityConnectionSource',
          NeighbourConnection: '../connections.ts#NeighbourConnectionSource',
          RelationConnection: '../connections.ts#RelationConnectionSource',
          ParticipationConnection: '../connections.ts#ParticipationConnectionSource',
          RelationTypeConnection: '../connections.ts#RelationTypeConnectionSource',
          ClaimConnection: '../connections.ts#ClaimConnectionSource',
          DocumentConnection: '../connections.ts#DocumentConnectionSource',
          PublisherConnection: '../connections.ts#PublisherConnectionSource',
          Paths: '../../domain/graph/findPaths.ts#PathsFound',
          Path: '../../domain/graph/findPaths.ts#Path as PathItem',
          PathStep: '../../domain/graph/findPaths.ts#PathStep as PathStepItem',
          Subgraph: '../../domain/graph/subgraph.ts#Subgraph as SubgraphItem',
          GraphNode: '../../domain/graph/subgraph.ts#GraphNode as GraphNodeItem',
          GraphEdge: '../../domain/graph/subgraph.ts#GraphEdge as GraphEdgeItem',
          Service: '../sources.ts#ServiceSource',
        },
      },
    },
  },
}

export default config
