import type { Resolvers } from './generated/resolvers.ts'
import { Agreement } from './resolvers/agreement.ts'
import { Attribute } from './resolvers/attribute.ts'
import { AttributeType } from './resolvers/attributeType.ts'
import { Claim } from './resolvers/claim.ts'
import { ClaimEnd } from './resolvers/claimEnd.ts'
import { Comparison } from './resolvers/comparison.ts'
import { Conflict } from './resolvers/conflict.ts'
import { ConflictSide } from './resolvers/conflictSide.ts'
import { DerivedAttribute } from './resolvers/derivedAttribute.ts'
import { Document } from './resolvers/document.ts'
import { Entity } from './resolvers/entity.ts'
import { EntityDiff } from './resolvers/entityDiff.ts'
import { Facets } from './resolvers/facets.ts'
import { Filler, Node } from './resolvers/interfaces.ts'
import { Judgement } from './resolvers/judgement.ts'
import { MergeProposal } from './resolvers/mergeProposal.ts'
import { Mutation } from './resolvers/mutation.ts'
import { Participant } from './resolvers/participant.ts'
import { Path, PathStep, Paths } from './resolvers/paths.ts'
import { Publisher } from './resolvers/publisher.ts'
import { Query } from './resolvers/query.ts'
import { Relation } from './resolvers/relation.ts'
import { RelationConflicts } from './resolvers/relationConflicts.ts'
import { RelationDiff } from './resolvers/relationDiff.ts'
import { RelationType } from './resolvers/relationType.ts'
import { Role } from './resolvers/role.ts'
import { AsOf, DateTime, EDTF, IngestRecord } from './resolvers/scalars.ts'
import { GraphEdge, GraphNode, Subgraph } from './resolvers/subgraph.ts'
import { SubgraphDiff } from './resolvers/subgraphDiff.ts'
import { Subscription } from './resolvers/subscription.ts'
import { Timeline } from './resolvers/timeline.ts'
import { Traversal, TraversalLevel } from './resolvers/traversal.ts'
import { ValidTime } from './resolvers/validTime.ts'
import { BooleanValue, DateValue, Quantity, TextValue, Value } from './resolvers/value.ts'

/** A resolver for every type of the schema that needs one. */
export const resolvers: Resolvers = {
  Agreement,
  AsOf,
  Attribute,
  AttributeType,
  BooleanValue,
  Claim,
  ClaimEnd,
  Comparison,
  Conflict,
  ConflictSide,
  DateTime,
  DateValue,
  DerivedAttribute,
  Document,
  EDTF,
  Entity,
  EntityDiff,
  Facets,
  Filler,
  GraphEdge,
  GraphNode,
  IngestRecord,
  Judgement,
  MergeProposal,
  Mutation,
  Node,
  Participant,
  Path,
  PathStep,
  Paths,
  Publisher,
  Quantity,
  Query,
  Relation,
  RelationDiff,
  RelationConflicts,
  RelationType,
  Role,
  Subgraph,
  Subscription,
  SubgraphDiff,
  TextValue,
  Timeline,
  Traversal,
  TraversalLevel,
  ValidTime,
  Value,
}
