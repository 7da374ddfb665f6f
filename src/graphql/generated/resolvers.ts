// Written by `npm run codegen` from schema/; not by hand.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntitySource, RelationSource, RelationTypeSource, ClaimSource, DocumentSource, PublisherSource, JudgementSource, ParticipantSource, DerivedAttributeSource, AttributeSource, RelationConflictsSource, PathStepSource, RelationVersionSource, EntityVersionSource, RelationDiffSource, EntityDiffSource, SubgraphDiffSource, ServiceSource } from '../sources.ts';
import type { ClaimEnd as ClaimEndItem } from '../../model/claim.ts';
import type { MergeProposal as MergeProposalItem } from '../../domain/identity/mergeProposals.ts';
import type { Agreement as AgreementItem } from '../../domain/truth/agreementsOf.ts';
import type { Conflict as ConflictItem } from '../../domain/truth/conflictsOf.ts';
import type { AspectSide } from '../../domain/truth/aspect.ts';
import type { ValidTime as ValidTimeItem } from '../../model/validTime.ts';
import type { Quantity as QuantityItem, TextValue as TextValueItem, DateValue as DateValueItem, TruthValue } from '../../model/value.ts';
import type { Role as RoleItem, AttributeType as AttributeTypeItem } from '../../model/relationType.ts';
import type { EntityConnectionSource, NeighbourConnectionSource, RelationConnectionSource, RelationConflictsConnectionSource, RelationTypeConnectionSource, ClaimConnectionSource, DocumentConnectionSource, PublisherConnectionSource } from '../answers/connections.ts';
import type { ParticipationConnectionSource } from '../answers/participationConnection.ts';
import type { PathsFound, Path as PathItem } from '../../domain/graph/path.ts';
import type { TraversalSource, TraversalLevelSource, TraversalConnectionSource } from '../answers/traversal.ts';
import type { FlatGraph, GraphNode as GraphNodeItem, GraphEdge as GraphEdgeItem } from '../../domain/graph/flatGraph.ts';
import type { Change as ChangeItem, Written as WrittenItem } from '../../model/change.ts';
import type { FacetsSource, TimelineSource } from '../answers/facets.ts';
import type { ComparisonSource } from '../answers/comparison.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant in ISO 8601 with its zone: `2018-10-08T17:37:00.000Z`. Years before 0 and past 9999 have six digits and a sign. */
  DateTime: { input: number; output: number; }
  /** A date or interval in EDTF (ISO 8601-2, level 1): `2018`, `2018-10-08`, `../2020`, `2018~`, `2015/2018`. */
  EDTF: { input: string; output: string; }
  /** A time to look from, in EDTF: an instant (`2018-10-08T17:37:00Z`), a date (`2018`, `2018-10-08`), an interval; or `now`. */
  AsOf: { input: string; output: string; }
  /** One record of the ingest format as a JSON object; see schema/ingest.schema.json. */
  IngestRecord: { input: unknown; output: unknown; }
};

/**
 * One write to the graph, as the log of changes holds it: everything it wrote became known at one
 * instant.
 */
export type Change = {
  /** Its place in the log, from 1, without gaps, in the order in which changes were committed. */
  seq: Scalars['Int']['output'];
  /** When it was recorded; later than every change before it. `knownAt` takes it. */
  at: Scalars['DateTime']['output'];
  /** What kind of write it was. */
  kind: ChangeKind;
  /** Who made it, where somebody said so. */
  author?: Maybe<Scalars['String']['output']>;
  /** Why, where somebody said so. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Ids of what it is about, where its author chose that: claims that were taken back, a relation and the decision that settles a conflict on it, entities that were judged, judgements that were withdrawn. An ingest names none. What was purged since is `purged:…`, a hash of its id. */
  subjects: Array<Scalars['ID']['output']>;
  /** How much it wrote. */
  written: Written;
};

/** What kind of write a change is. */
export type ChangeKind =
  /** Records were loaded. */
  | 'INGEST'
  /** Claims were taken back. */
  | 'RETRACT'
  /** Claims that were taken back count again. */
  | 'REINSTATE'
  /** A conflict was decided. */
  | 'DECIDE'
  /** It was judged whether entities are the same. */
  | 'JUDGE'
  /** Something was removed for good. */
  | 'PURGE';

/** How many things of each kind a change wrote, new ones and those it replaced; of a purge, how many it deleted. */
export type Written = {
  /** Publishers. */
  publishers: Scalars['Int']['output'];
  /** Documents. */
  documents: Scalars['Int']['output'];
  /** Words of the vocabulary. */
  relationTypes: Scalars['Int']['output'];
  /** Entities. */
  entities: Scalars['Int']['output'];
  /** Relations. */
  relations: Scalars['Int']['output'];
  /** Claims. */
  claims: Scalars['Int']['output'];
};

/** What is told as it happens, over server-sent events. */
export type Subscription = {
  /**
   * The log of changes: first what lies behind `after`, then every change as it is committed, by
   * whichever service. Each comes once, in order, and none is left out. Who was cut off asks again
   * with the last `seq` seen.
   */
  changes: Change;
};


/** What is told as it happens, over server-sent events. */
export type SubscriptionChangesArgs = {
  after?: InputMaybe<Scalars['Int']['input']>;
};

/** What one document says of one relation, or what a curator decided where documents contradict each other. */
export type Claim = Node & {
  /** Unique in the whole graph: `claim:…`. */
  id: Scalars['ID']['output'];
  /** What it speaks of. */
  relation: Relation;
  /** Where it is said. */
  document: Document;
  /** The words of the document, verbatim. */
  quote?: Maybe<Scalars['String']['output']>;
  /** Where the quote starts in the document's text, in Unicode code points. */
  start?: Maybe<Scalars['Int']['output']>;
  /** Where the quote ends, exclusive. */
  end?: Maybe<Scalars['Int']['output']>;
  /** Whom the document attributes it to, from the outermost speaker inwards; empty where it speaks in its own voice. */
  attributedTo: Array<Entity>;
  /** In what way it speaks of the relation. */
  modality: Modality;
  /** Whether it says that the relation holds or that it does not. */
  polarity: Polarity;
  /** When it says the relation holds. */
  validTime?: Maybe<ValidTime>;
  /** What it says of the relation besides who takes part: its value, its count. */
  attributes: Array<Attribute>;
  /** What it adds to those who take part: fillers of roles that do not identify the relation. */
  participants: Array<Participant>;
  /** How much weight it is to have, whatever its source. */
  rank: Rank;
  /** How credible it is by the Admiralty code: 1 confirmed, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged; null where nobody has said. */
  credibility?: Maybe<Scalars['Int']['output']>;
  /**
   * Where it is the decision of a curator, the aspect that it settles: `modality`, `polarity`, `time`, or
   * the name of an attribute. It speaks of that alone and corroborates nothing; its quote is the reason
   * and its document says who decided. Null for what sources say.
   */
  decides?: Maybe<Scalars['String']['output']>;
  /** Why it no longer counts: withdrawn, or corrected by another claim; null while it counts. */
  ended?: Maybe<ClaimEnd>;
  /**
   * Every time that it was taken back, the oldest first. It counts again where all of them are over: it
   * was reinstated, or what corrected it was withdrawn.
   */
  ends: Array<ClaimEnd>;
  /** When this graph learned it. */
  recordedAt: Scalars['DateTime']['output'];
};


/** What one document says of one relation, or what a curator decided where documents contradict each other. */
export type ClaimAttributesArgs = {
  name?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Why a claim does not count, or did not for a while. The claim itself stays as it is. */
export type ClaimEnd = {
  /** The claim that corrects it; null where it is withdrawn. */
  supersededBy?: Maybe<Claim>;
  /** Who took it back. */
  author: Scalars['String']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
  /** When it began to count again; null while it does not. */
  until?: Maybe<Scalars['DateTime']['output']>;
};

/** How much weight a claim is to have. A better rank wins over everything else. */
export type Rank =
  /** It wins over all that are not preferred. */
  | 'PREFERRED'
  /** As any claim. */
  | 'NORMAL'
  /** It loses to all that are not deprecated: known to be wrong, and kept. */
  | 'DEPRECATED';

/** An attribute as a claim gives it. */
export type Attribute = {
  /** The attribute: `value`. */
  name: Scalars['String']['output'];
  /** The attribute as people say it. */
  label: Scalars['String']['output'];
  /** Its value; several where the attribute takes several. */
  values: Array<Value>;
};

/** A page of claims. */
export type ClaimConnection = {
  /** The items of this page with their cursors. */
  edges: Array<ClaimEdge>;
  /** The items of this page. */
  nodes: Array<Claim>;
  /** Where this page stands in its list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A claim in a page. */
export type ClaimEdge = {
  /** For `after` and `before`: where the item stands in this list, and only this one. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Claim;
};

/** Where claims come from: an article, a register, a data file. */
export type Document = Node & {
  /** Unique in the whole graph: `document:…`. */
  id: Scalars['ID']['output'];
  /** Its title. */
  title: Scalars['String']['output'];
  /** Who published it. */
  publisher: Publisher;
  /** Who wrote it, as named in it. */
  authors: Array<Scalars['String']['output']>;
  /** Where it can be read. */
  url?: Maybe<Scalars['String']['output']>;
  /** Language tag, BCP 47. */
  lang?: Maybe<Scalars['String']['output']>;
  /** When it was published. */
  publishedAt?: Maybe<Scalars['EDTF']['output']>;
  /** What it claims, in the order of its text where offsets are known. */
  claims: ClaimConnection;
};


/** Where claims come from: an article, a register, a data file. */
export type DocumentClaimsArgs = {
  ended?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Who publishes documents. */
export type Publisher = Node & {
  /** Unique in the whole graph: `publisher:…`. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its site. */
  url?: Maybe<Scalars['String']['output']>;
  /** How far it can be relied on, by the Admiralty code; null where nobody has rated it. */
  reliability?: Maybe<Reliability>;
  /** Its documents, by id. */
  documents: DocumentConnection;
};


/** Who publishes documents. */
export type PublisherDocumentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** How far a source can be relied on, by the Admiralty code. */
export type Reliability =
  /** Completely. */
  | 'A'
  /** Usually. */
  | 'B'
  /** Fairly. */
  | 'C'
  /** Not usually. */
  | 'D'
  /** Not at all. */
  | 'E'
  /** It cannot be judged. */
  | 'F';

/** A page of documents. */
export type DocumentConnection = {
  /** The items of this page with their cursors. */
  edges: Array<DocumentEdge>;
  /** The items of this page. */
  nodes: Array<Document>;
  /** Where this page stands in its list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A document in a page. */
export type DocumentEdge = {
  /** For `after` and `before`: where the item stands in this list, and only this one. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Document;
};

/** A page of publishers. */
export type PublisherConnection = {
  /** The items of this page with their cursors. */
  edges: Array<PublisherEdge>;
  /** The items of this page. */
  nodes: Array<Publisher>;
  /** Where this page stands in its list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A publisher in a page. */
export type PublisherEdge = {
  /** For `after` and `before`: where the item stands in this list, and only this one. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Publisher;
};

/** What can fill a role of a relation: an entity, or a relation. */
export type Filler = {
  /** Unique in the whole graph: an entity's is bare (`india`), a relation's says what it is (`relation:…`). */
  id: Scalars['ID']['output'];
  /** For an entity its name; for a relation the label of its type. */
  label: Scalars['String']['output'];
};

/** A thing with an identity: country, person, organisation, weapon system, programme, place. */
export type Entity = Node & Filler & {
  /** Unique in the whole graph: `india`. */
  id: Scalars['ID']['output'];
  /** Its name. */
  label: Scalars['String']['output'];
  /** What sort of thing it is: `country`, `person`, `weapon-system` … */
  kind: Scalars['String']['output'];
  /** The name it is shown by, or its name in the language asked for where one is known. */
  name: Scalars['String']['output'];
  /** Every name it has. */
  names: Array<EntityName>;
  /** Names that are not its main one: `New Delhi` for India's government. */
  aliases: Array<Scalars['String']['output']>;
  /** What it is, in a sentence. */
  description?: Maybe<Scalars['String']['output']>;
  /** Its identifiers elsewhere: ISO 3166, Wikidata … */
  externalIds: Array<ExternalId>;
  /** The relations it takes part in, newest valid time first, undated ones last; one item for each role it plays. */
  relations: ParticipationConnection;
  /** The entities it shares relations with, those with most shared relations first. */
  neighbours: NeighbourConnection;
  /** What it leads to, step by step, through relations of types and roles that are told: who sells to it, and what else they sell, to whom. */
  traverse: Traversal;
  /** The relations it takes part in, counted: over time, by type, by modality, by partner, by publisher. */
  facets: Facets;
  /** Ids of the entities that are taken for it by judgements that they are the same. */
  mergedFrom: Array<Scalars['ID']['output']>;
  /** What was judged of it and others, or of those that are taken for it, the latest first; withdrawn judgements too. */
  judgements: Array<Judgement>;
  /** What may be the same as it, by names, identifiers and shared relations; what was judged to be different is left out. */
  mergeProposals: Array<MergeProposal>;
  /** Claims that are attributed to it: what it is reported to have said. */
  attributedClaims: ClaimConnection;
  /**
   * What this graph knew of the entity itself over time, the newest first: a version for each time
   * that its name or anything else of it became known otherwise. What is known of the relations that
   * it takes part in has a history of its own.
   */
  history: Array<EntityVersion>;
  /**
   * What this graph learned of it, and of the relations that it takes part in, between two instants;
   * with `knownAt` nothing later than that, with `validAt` only relations that hold then.
   */
  diff: EntityDiff;
};


/** A thing with an identity: country, person, organisation, weapon system, programme, place. */
export type EntityNameArgs = {
  lang?: InputMaybe<Scalars['String']['input']>;
};


/** A thing with an identity: country, person, organisation, weapon system, programme, place. */
export type EntityRelationsArgs = {
  role?: InputMaybe<Array<Scalars['String']['input']>>;
  where?: InputMaybe<RelationWhere>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A thing with an identity: country, person, organisation, weapon system, programme, place. */
export type EntityNeighboursArgs = {
  kind?: InputMaybe<Array<Scalars['String']['input']>>;
  role?: InputMaybe<Array<Scalars['String']['input']>>;
  where?: InputMaybe<RelationWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A thing with an identity: country, person, organisation, weapon system, programme, place. */
export type EntityTraverseArgs = {
  steps: Array<TraverseStep>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A thing with an identity: country, person, organisation, weapon system, programme, place. */
export type EntityFacetsArgs = {
  role?: InputMaybe<Array<Scalars['String']['input']>>;
  where?: InputMaybe<RelationWhere>;
};


/** A thing with an identity: country, person, organisation, weapon system, programme, place. */
export type EntityMergeProposalsArgs = {
  first?: Scalars['Int']['input'];
};


/** A thing with an identity: country, person, organisation, weapon system, programme, place. */
export type EntityAttributedClaimsArgs = {
  ended?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A thing with an identity: country, person, organisation, weapon system, programme, place. */
export type EntityHistoryArgs = {
  first?: Scalars['Int']['input'];
};


/** A thing with an identity: country, person, organisation, weapon system, programme, place. */
export type EntityDiffArgs = {
  from: Scalars['AsOf']['input'];
  to?: Scalars['AsOf']['input'];
  first?: Scalars['Int']['input'];
};

/** One name of an entity. */
export type EntityName = {
  /** The name. */
  text: Scalars['String']['output'];
  /** Language tag, BCP 47, where known. */
  lang?: Maybe<Scalars['String']['output']>;
  /** Whether it is an alias. */
  alias: Scalars['Boolean']['output'];
};

/** An identifier of the same thing elsewhere. */
export type ExternalId = {
  /** Who gives such identifiers: `ISO 3166-1`, `Wikidata`. */
  scheme: Scalars['String']['output'];
  /** The identifier: `IN`, `Q668`. */
  value: Scalars['String']['output'];
};

/** A page of entities. */
export type EntityConnection = {
  /** The items of this page with their cursors. */
  edges: Array<EntityEdge>;
  /** The items of this page. */
  nodes: Array<Entity>;
  /** Where this page stands in its list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An entity in a page. */
export type EntityEdge = {
  /** For `after` and `before`: where the item stands in this list, and only this one. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Entity;
};

/** A page of an entity's neighbours. */
export type NeighbourConnection = {
  /** The items of this page with their cursors. */
  edges: Array<NeighbourEdge>;
  /** The items of this page. */
  nodes: Array<Entity>;
  /** Where this page stands in its list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A neighbour in a page. */
export type NeighbourEdge = {
  /** For `after` and `before`: where the item stands in this list, and only this one. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Entity;
  /** In how many relations the two take part together. */
  relationCount: Scalars['Int']['output'];
};

/** Which entities are meant. All conditions given must hold. */
export type EntityWhere = {
  /** All of these hold too. */
  and?: InputMaybe<Array<EntityWhere>>;
  /** One of these holds, at least. */
  or?: InputMaybe<Array<EntityWhere>>;
  /** This does not hold. */
  not?: InputMaybe<EntityWhere>;
  /** With one of these ids. */
  id?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Of one of these kinds: `country`, `person` … */
  kind?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Words of a name or alias, regardless of case and accents; each must begin a word of one name. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** With a name or alias that compares so. */
  name?: InputMaybe<TextWhere>;
  /** With all of these identifiers. */
  externalIds?: InputMaybe<Array<ExternalIdWhere>>;
  /** What it takes part in. At most three different conditions of this sort in one filter. */
  relations?: InputMaybe<TakesPartWhere>;
};

/** An identifier of the same thing elsewhere. */
export type ExternalIdWhere = {
  /** Who gives such identifiers: `Wikidata`. */
  scheme: Scalars['String']['input'];
  /** One of these; any of that scheme when left out. */
  value?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** The relations that an entity takes part in; everything given must hold. */
export type TakesPartWhere = {
  /** Only where it plays one of these roles. */
  role?: InputMaybe<Array<Scalars['String']['input']>>;
  /** One at least of its relations matches. */
  some?: InputMaybe<RelationWhere>;
  /** All of its relations match. */
  every?: InputMaybe<RelationWhere>;
  /** None of its relations matches. */
  none?: InputMaybe<RelationWhere>;
};

/** In which order entities are listed. */
export type EntityOrder = {
  /** What they are sorted by. */
  by: EntityOrderKey;
  /** From the least to the most by name, from the most to the least by degree, where it is left out. */
  direction?: InputMaybe<Direction>;
};

/** What entities are sorted by. */
export type EntityOrderKey =
  /** Their name. */
  | 'NAME'
  /**
   * How many roles they play in relations, whenever those hold. All entities that match are counted
   * for it.
   */
  | 'DEGREE';

/**
 * Some relations, counted. Each counts once, whatever roles something plays in it, and what is said of
 * it is what is derived from its claims. Only what is asked for is counted.
 */
export type Facets = {
  /** How many relations there are. */
  total: Scalars['Int']['output'];
  /**
   * How many there are in each year, month or day, in the order of time; times without any are left
   * out. A relation is counted once, in the time in which it begins at the earliest (`2018` on 1 January
   * of that year), however long it lasts; one of which only the end is known, when it is over.
   */
  timeline: Timeline;
  /** How many there are of each type, most first. */
  types: TypeCounts;
  /** How many are spoken of in each way, most first. One of which nothing is claimed is in none. */
  modalities: Array<ModalityCount>;
  /**
   * The entities that take part in most of them. Of an entity's relations, and of those between two,
   * these are others than themselves; elsewhere all that take part, those that a filter names too.
   */
  partners: PartnerCounts;
  /**
   * Of how many the documents of each publisher speak, most first. One that several speak of is counted
   * for each of them.
   */
  publishers: PublisherCounts;
};


/**
 * Some relations, counted. Each counts once, whatever roles something plays in it, and what is said of
 * it is what is derived from its claims. Only what is asked for is counted.
 */
export type FacetsTimelineArgs = {
  by?: TimeUnit;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['EDTF']['input']>;
};


/**
 * Some relations, counted. Each counts once, whatever roles something plays in it, and what is said of
 * it is what is derived from its claims. Only what is asked for is counted.
 */
export type FacetsTypesArgs = {
  first?: Scalars['Int']['input'];
};


/**
 * Some relations, counted. Each counts once, whatever roles something plays in it, and what is said of
 * it is what is derived from its claims. Only what is asked for is counted.
 */
export type FacetsPartnersArgs = {
  kind?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: Scalars['Int']['input'];
};


/**
 * Some relations, counted. Each counts once, whatever roles something plays in it, and what is said of
 * it is what is derived from its claims. Only what is asked for is counted.
 */
export type FacetsPublishersArgs = {
  first?: Scalars['Int']['input'];
};

/** How finely time is counted. */
export type TimeUnit =
  /** By year: `2018`. */
  | 'YEAR'
  /** By month: `2018-10`. */
  | 'MONTH'
  /** By day: `2018-10-08`. */
  | 'DAY';

/** Relations over time. */
export type Timeline = {
  /** How many there are in each time, the earliest first. */
  buckets: Array<TimeCount>;
  /** How many there are, in all, of which no time is known. */
  undated: Scalars['Int']['output'];
  /** Whether there are later times than these: ask for those `after` the last. */
  more: Scalars['Boolean']['output'];
};

/** How many relations begin in a year, month or day. */
export type TimeCount = {
  /** The year, month or day: `2018`, `2018-10`. Years before -9999 and past 9999 stand without one (`Y12018`), however finely time is counted. */
  time: Scalars['EDTF']['output'];
  /** How many relations. */
  count: Scalars['Int']['output'];
};

/** Relations by type. */
export type TypeCounts = {
  /** The types, those with most relations first, then by id. */
  counts: Array<TypeCount>;
  /** Whether there are more types than these. */
  more: Scalars['Boolean']['output'];
};

/** How many relations are of a type. */
export type TypeCount = {
  /** The type. */
  type: RelationType;
  /** How many relations. */
  count: Scalars['Int']['output'];
};

/** How many relations are spoken of in one way. */
export type ModalityCount = {
  /** The way. */
  modality: Modality;
  /** How many relations. */
  count: Scalars['Int']['output'];
};

/** Relations by who takes part. */
export type PartnerCounts = {
  /** The entities, those with most relations first, then by id. */
  counts: Array<PartnerCount>;
  /** Whether there are more entities than these. */
  more: Scalars['Boolean']['output'];
};

/** In how many relations an entity takes part. */
export type PartnerCount = {
  /** The entity. */
  entity: Entity;
  /** How many relations. */
  count: Scalars['Int']['output'];
};

/** Relations by who publishes what speaks of them. */
export type PublisherCounts = {
  /** The publishers, those with most relations first, then by id. */
  counts: Array<PublisherCount>;
  /** Whether there are more publishers than these. */
  more: Scalars['Boolean']['output'];
};

/** How many relations documents of a publisher speak of. */
export type PublisherCount = {
  /** The publisher. */
  publisher: Publisher;
  /** How many relations. */
  count: Scalars['Int']['output'];
};

/** What two entities have to do with each other, and with others. */
export type Comparison = {
  /** The one, or what it is taken for. */
  a: Entity;
  /** The other, or what it is taken for. */
  b: Entity;
  /** The relations in which both take part, counted: by type, by year … */
  between: Facets;
  /** The relations in which both take part, newest valid time first, undated ones last. */
  relations: RelationConnection;
  /**
   * The entities that share relations with both: those that have most in common with the one of which
   * they have less first, then by both together.
   */
  shared: ComparedPartners;
  /** The entities that share relations with `a` and none with `b`, those with most first. */
  onlyA: ComparedPartners;
  /** The entities that share relations with `b` and none with `a`, those with most first. */
  onlyB: ComparedPartners;
};


/** What two entities have to do with each other, and with others. */
export type ComparisonRelationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What two entities have to do with each other, and with others. */
export type ComparisonSharedArgs = {
  kind?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: Scalars['Int']['input'];
};


/** What two entities have to do with each other, and with others. */
export type ComparisonOnlyAArgs = {
  kind?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: Scalars['Int']['input'];
};


/** What two entities have to do with each other, and with others. */
export type ComparisonOnlyBArgs = {
  kind?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: Scalars['Int']['input'];
};

/** Entities that share relations with one or both of two others. */
export type ComparedPartners = {
  /** The entities, the strongest first. */
  partners: Array<ComparedPartner>;
  /** Whether there are more entities than these. */
  more: Scalars['Boolean']['output'];
};

/** An entity that shares relations with one or both of two others. */
export type ComparedPartner = {
  /** The entity. */
  entity: Entity;
  /** In how many relations it takes part together with `a`. */
  withA: Scalars['Int']['output'];
  /** In how many relations it takes part together with `b`. */
  withB: Scalars['Int']['output'];
};

/** Chains of relations between two things. */
export type Paths = {
  /** Shortest first, then by the ids of what they pass, in the order in which they pass it. */
  paths: Array<Path>;
  /** Whether a bound was hit, so that there may be more chains than these. */
  truncated: Scalars['Boolean']['output'];
  /**
   * Which bounds were hit: `first`; `maxRelations` where no chain is so short; `maxDegree` where an
   * entity was not gone through; `work` where the search itself grew too large, so that even shorter
   * chains may be missing.
   */
  truncatedBy: Array<Scalars['String']['output']>;
};

/** Which chains of relations are asked for. */
export type PathMode =
  /** One of the fewest relations, and the quickest to find. Of several that are as short, engines may answer with different ones. */
  | 'SHORTEST'
  /** All that have as few relations as any. */
  | 'ALL_SHORTEST'
  /** The shortest of all, as many as `first`; all there are where there are no more. */
  | 'K_SHORTEST';

/** Which way a relation is walked. */
export type PathDirection =
  /** From an earlier role of its type to a later one, as the type's label reads: from the seller to the buyer. */
  | 'FORWARD'
  /** From a later role of its type to an earlier one: from the buyer to the seller. */
  | 'BACKWARD';

/** One chain of relations. */
export type Path = {
  /** How many relations it has. */
  length: Scalars['Int']['output'];
  /** Its relations in the order they are walked. */
  steps: Array<PathStep>;
};

/** One relation of a chain, walked from one participant to another. */
export type PathStep = {
  /** Where the step begins; the first one at the start of the chain. */
  from: Filler;
  /** The role `from` plays; null where `from` is the relation itself. */
  fromRole?: Maybe<Scalars['String']['output']>;
  /** Which way the relation is walked; null where both play the same role, or one of them is the relation itself. */
  direction?: Maybe<PathDirection>;
  /** The relation that both take part in; its claims are the evidence of the step. */
  relation: Relation;
  /** The role `to` plays; null where `to` is the relation itself. */
  toRole?: Maybe<Scalars['String']['output']>;
  /** Where the step ends, and the next one begins. */
  to: Filler;
};

/**
 * Flat nodes and edges. A relation between two entities is an edge; one with more participants, or
 * one that takes part in others, is a node of its own with an edge for each role.
 */
export type Subgraph = {
  /** What there is around the seeds, and the seeds. */
  nodes: Array<GraphNode>;
  /** What leads from one to another. */
  edges: Array<GraphEdge>;
  /** Whether a bound was hit, so that there is more around than this. */
  truncated: Scalars['Boolean']['output'];
  /** Which bounds were hit: `maxNodes`, `maxEdges`, or `work` where a node has too many relations to follow all. */
  truncatedBy: Array<Scalars['String']['output']>;
};

/** A node to draw. */
export type GraphNode = {
  /** Id of the entity or relation. */
  id: Scalars['ID']['output'];
  /** An entity's name, or for a relation the label of its type. */
  label: Scalars['String']['output'];
  /** An entity's kind, or for a relation its type: `country`, `sells`. */
  kind: Scalars['String']['output'];
  /** How many relations away from the nearest seed. */
  distance: Scalars['Int']['output'];
  /** How many edges of this answer begin or end in it; one that leads back to it counts twice. */
  degree: Scalars['Int']['output'];
  /** How many roles it plays in the whole graph: what `relations` of an entity, or `partOf` of a relation, has in all. */
  totalDegree: Scalars['Int']['output'];
  /** What it stands for. */
  of: Filler;
};

/** An edge to draw. */
export type GraphEdge = {
  /** Unique in the answer. */
  id: Scalars['ID']['output'];
  /** Id of the node it leaves. */
  source: Scalars['ID']['output'];
  /** Id of the node it reaches. */
  target: Scalars['ID']['output'];
  /** The label of the relation's type, or the role where it leads to a relation's node. */
  label: Scalars['String']['output'];
  /** How many relations it stands for: one, unless they are contracted. */
  weight: Scalars['Int']['output'];
  /** The relation it stands for or belongs to; the newest where there are several. */
  relation: Relation;
  /** The relations it stands for or belongs to, newest valid time first. */
  relations: Array<Relation>;
};


/** An edge to draw. */
export type GraphEdgeRelationsArgs = {
  first?: Scalars['Int']['input'];
};

/** What this graph knew of a relation from one instant to another. */
export type RelationVersion = {
  /** When this became known. */
  since: Scalars['DateTime']['output'];
  /** When something else became known in its place; null while this is what is known. */
  until?: Maybe<Scalars['DateTime']['output']>;
  /** The relation as it was known at `since`, with everything below it. */
  relation: Relation;
};

/** What this graph knew of an entity from one instant to another. */
export type EntityVersion = {
  /** When this became known. */
  since: Scalars['DateTime']['output'];
  /** When something else became known in its place; null while this is what is known. */
  until?: Maybe<Scalars['DateTime']['output']>;
  /** The entity as it was known at `since`, with everything below it. */
  entity: Entity;
};

/** What this graph learned of a relation between two instants. */
export type RelationDiff = {
  /** The relation as it was known at `from`, with everything below it; null where it was not known. */
  before?: Maybe<Relation>;
  /** The relation as it was known at `to`, with everything below it; null where it was not known. */
  after?: Maybe<Relation>;
  /**
   * What is said of it otherwise, in this order: `modality`, `polarity`, `time`, `participants`, names
   * of attributes in the order of its type, `conflicts` (what its claims contradict each other on),
   * `settled` (what of it a curator has decided), `claimCount` (how many claims of sources count),
   * `publisherCount`, `firstAsserted`, `lastAsserted`, `listed` (whether lists show it: not where all
   * that was claimed of it is taken back).
   */
  changed: Array<Scalars['String']['output']>;
  /** Claims that count at `to` and did not at `from`: learned since, made to count again, or brought along by what is taken for it since; the oldest first. */
  claimsAdded: Array<Claim>;
  /** Claims that counted at `from` and do not at `to`, as they are known at `to`: `ended` says who took them back and why, and is null where they are on another relation by then; the oldest first. */
  claimsEnded: Array<Claim>;
};


/** What this graph learned of a relation between two instants. */
export type RelationDiffClaimsAddedArgs = {
  first?: Scalars['Int']['input'];
};


/** What this graph learned of a relation between two instants. */
export type RelationDiffClaimsEndedArgs = {
  first?: Scalars['Int']['input'];
};

/** What this graph learned of an entity, and of what it takes part in, between two instants. */
export type EntityDiff = {
  /** The entity as it was known at `from`, with everything below it; null where it was not known. */
  before?: Maybe<Entity>;
  /** The entity as it was known at `to`, with everything below it; null where it was not known. */
  after?: Maybe<Entity>;
  /** What is said of it itself otherwise: `kind`, `name`, `names`, `description`, `externalIds`, in this order. */
  changed: Array<Scalars['String']['output']>;
  /** Relations that it takes part in at `to` and did not at `from`, as they are known at `to`; newest valid time first. */
  relationsAdded: Array<Relation>;
  /** Relations that it took part in at `from` and does not at `to`, as they were known at `from`; newest valid time first. */
  relationsRemoved: Array<Relation>;
  /** Relations that it takes part in at both, of which something else is said; newest valid time first. */
  relationsChanged: Array<RelationDiff>;
  /** Whether there is more in any of these lists than `first`. */
  truncated: Scalars['Boolean']['output'];
};

/**
 * What this graph learned of some surroundings between two instants. The surroundings at `from`,
 * without what is removed and with what is added, are those at `to`.
 */
export type SubgraphDiff = {
  /** Nodes that are there at `to` and were not at `from`, as they are known at `to`. */
  nodesAdded: Array<GraphNode>;
  /** Nodes that were there at `from` and are not at `to`, as they were known at `from`. */
  nodesRemoved: Array<GraphNode>;
  /** Edges that are there at `to` and were not at `from`. One that leads elsewhere is another edge, and so are those of a relation that has become a node. */
  edgesAdded: Array<GraphEdge>;
  /** Edges that were there at `from` and are not at `to`. */
  edgesRemoved: Array<GraphEdge>;
  /** Relations that are there at both, of which something else is said; newest valid time first. */
  relationsChanged: Array<RelationDiff>;
  /** Whether a bound was hit at either instant: then something may be missing at one of them only because of that. */
  truncated: Scalars['Boolean']['output'];
  /** Which bounds were hit: `maxNodes`, `maxEdges`, or `work` where a node has too many relations to follow all. */
  truncatedBy: Array<Scalars['String']['output']>;
};

/**
 * What somebody says of whether two entities are one. Of several judgements on a pair the latest that
 * is not withdrawn counts. No claim is rewritten for it: claims go on naming what they name, and reads
 * resolve that, as it was known at the time they look from.
 */
export type Judgement = Node & {
  /** Unique in the whole graph: `judgement:…`. */
  id: Scalars['ID']['output'];
  /** The ids of the two entities as they were given, in alphabetical order. */
  between: Array<Scalars['ID']['output']>;
  /** What was judged. */
  verdict: Verdict;
  /** Who judged. */
  author: Scalars['String']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
  /** When it was recorded. */
  at: Scalars['DateTime']['output'];
  /** When it was withdrawn; null while it counts. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What can be judged of two entities. */
export type Verdict =
  /** They are one: the one that was recorded first answers for both. */
  | 'SAME'
  /** They are two, and are not proposed again. */
  | 'DIFFERENT'
  /** It cannot be told yet. */
  | 'UNSURE';

/** Two entities that may be one. */
export type MergeProposal = {
  /** One of them. */
  a: Entity;
  /** The other. */
  b: Entity;
  /** Names that both have, whatever their case and accents. */
  names: Array<Scalars['String']['output']>;
  /** Identifiers that both have. */
  externalIds: Array<ExternalId>;
  /** Entities with which both share relations. */
  shared: Array<Entity>;
  /** Whether both are of one kind. */
  sameKind: Scalars['Boolean']['output'];
  /** Where somebody has looked at the two already and was unsure: that judgement. */
  judgement?: Maybe<Judgement>;
};

/** A stretch of the entities, by name, and which of them may be one with another. */
export type MergeProposals = {
  /** The likeliest first: most identifiers in common, then names, then shared entities. */
  proposals: Array<MergeProposal>;
  /** Where to go on: the cursor of the last entity that was looked at; null where all were. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** A judgement to record. */
export type JudgeInput = {
  /** One entity. */
  a: Scalars['ID']['input'];
  /** The other. */
  b: Scalars['ID']['input'];
  /** What you judge of the two. */
  verdict: Verdict;
  /** Why. */
  reason: Scalars['String']['input'];
  /** Who says so. */
  author: Scalars['String']['input'];
};

/** Judgements to withdraw. */
export type WithdrawJudgementsInput = {
  /** Ids of judgements, with or without `judgement:`; 1 to 500. */
  judgements: Array<Scalars['ID']['input']>;
  /** Why. */
  reason: Scalars['String']['input'];
  /** Who says so. */
  author: Scalars['String']['input'];
};

/** What became of judgements. */
export type JudgePayload = {
  /** The judgements as they are now; empty where there are problems. */
  judgements: Array<Judgement>;
  /** What those are taken for now that were judged, each once. */
  entities: Array<Entity>;
  /** Why nothing was done. */
  problems: Array<JudgeProblem>;
};

/** Why a judgement cannot be recorded or withdrawn. */
export type JudgeProblem = {
  /** The entity or judgement that it is about. */
  of: Scalars['ID']['output'];
  /** What is wrong with it. */
  message: Scalars['String']['output'];
};

/** Changes to the graph. They need the write token where the service has one. */
export type Mutation = {
  /**
   * Writes records of the ingest format (see schema/ingest.schema.json), the same way as
   * `statecraft ingest`. All of them are written or none, unless `keepGoing` is given. Writing the
   * same records again changes nothing.
   */
  ingest: IngestPayload;
  /**
   * Takes claims back, with the reason and who says so: withdrawn, or, with `supersededBy`, corrected
   * by another claim on the same relation. They stay in the graph as they are and no longer count:
   * what is said of their relations is derived from the others. What a claim corrects counts again while
   * it is withdrawn. All are taken back or none.
   */
  retractClaims: RetractPayload;
  /**
   * Makes claims that were taken back count again; what they correct is taken back once more. All of
   * them or none.
   */
  reinstateClaims: RetractPayload;
  /**
   * Records whether two entities are one. Where that changes who is who, everything follows in the
   * same change: what they show, what their relations connect, what is derived of those. A judgement
   * that others contradict is refused, naming them.
   */
  judge: JudgePayload;
  /** Withdraws judgements: what was judged before them counts again. All of them or none. */
  withdrawJudgements: JudgePayload;
  /**
   * Settles a conflict: says which side is right, with the reason and who says so. The decision is a
   * claim of its own that repeats what that side says on this aspect alone. It wins there over all that
   * sources say, now and later, until it is taken back (`retractClaims`) or a newer one is made.
   */
  decideConflict: DecidePayload;
  /**
   * Deletes for good what must not be kept, with all that goes with it, now and at every earlier
   * instant: claims; documents with all their claims; entities with every claim that names them, every
   * relation between them and others, and what was judged of them. What is left is, at every instant,
   * as if what is purged had never been recorded. All of it is purged or nothing. The log keeps that it
   * happened and why, and hashes of the ids that are given here: what is called so is not loaded again.
   *
   * It needs the administrator token, and is off where the service has none. It cannot be undone.
   */
  purge: PurgePayload;
};


/** Changes to the graph. They need the write token where the service has one. */
export type MutationIngestArgs = {
  input: IngestInput;
};


/** Changes to the graph. They need the write token where the service has one. */
export type MutationRetractClaimsArgs = {
  input: RetractInput;
};


/** Changes to the graph. They need the write token where the service has one. */
export type MutationReinstateClaimsArgs = {
  input: ReinstateInput;
};


/** Changes to the graph. They need the write token where the service has one. */
export type MutationJudgeArgs = {
  input: JudgeInput;
};


/** Changes to the graph. They need the write token where the service has one. */
export type MutationWithdrawJudgementsArgs = {
  input: WithdrawJudgementsInput;
};


/** Changes to the graph. They need the write token where the service has one. */
export type MutationDecideConflictArgs = {
  input: DecideInput;
};


/** Changes to the graph. They need the write token where the service has one. */
export type MutationPurgeArgs = {
  input: PurgeInput;
};

/** What a curator decides. */
export type DecideInput = {
  /** The relation on which claims contradict each other, with or without `relation:`. */
  relation: Scalars['ID']['input'];
  /** What they contradict each other on: `modality`, `polarity`, `time`, or the name of an attribute. */
  aspect: Scalars['String']['input'];
  /** One claim of the side that is right, with or without `claim:`. It is on that side alone. */
  claim: Scalars['ID']['input'];
  /** Who decides. */
  author: Scalars['String']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
};

/** What became of a decision. */
export type DecidePayload = {
  /** The decision, a claim of its own on the relation; null where there are problems. */
  decision?: Maybe<Claim>;
  /** Why nothing was decided. */
  problems: Array<DecideProblem>;
};

/** Why something cannot be decided. */
export type DecideProblem = {
  /** The part of the input that is wrong: `relation`, `aspect` or `claim`. */
  input: Scalars['String']['output'];
  /** What is wrong with it. */
  message: Scalars['String']['output'];
};

/** Claims to take back. */
export type RetractInput = {
  /** Ids of claims, with or without `claim:`; 1 to 500. */
  claims: Array<Scalars['ID']['input']>;
  /** Why. */
  reason: Scalars['String']['input'];
  /** Who says so. */
  author: Scalars['String']['input'];
  /** The claim that corrects them, on the same relation. */
  supersededBy?: InputMaybe<Scalars['ID']['input']>;
};

/** Claims that are to count again. */
export type ReinstateInput = {
  /** Ids of claims, with or without `claim:`; 1 to 500. */
  claims: Array<Scalars['ID']['input']>;
  /** Why. */
  reason: Scalars['String']['input'];
  /** Who says so. */
  author: Scalars['String']['input'];
};

/** What became of claims that were to be taken back or to count again. */
export type RetractPayload = {
  /** The claims as they are now; empty where there are problems. */
  claims: Array<Claim>;
  /** Why nothing was done. */
  problems: Array<RetractProblem>;
};

/** Why a claim cannot be taken back or count again. */
export type RetractProblem = {
  /** The claim, as it was given. */
  claim: Scalars['ID']['output'];
  /** What is wrong with it. */
  message: Scalars['String']['output'];
};

/** Records to write: give `records` or `lines`. */
export type IngestInput = {
  /** The records as JSON objects. */
  records?: InputMaybe<Array<Scalars['IngestRecord']['input']>>;
  /** The records as JSON Lines: one object a line. */
  lines?: InputMaybe<Scalars['String']['input']>;
  /** Only say what would change. */
  dryRun?: Scalars['Boolean']['input'];
  /** Write the good records and answer with the rejected ones. */
  keepGoing?: Scalars['Boolean']['input'];
  /** Who writes them, for the log of changes. */
  author?: InputMaybe<Scalars['String']['input']>;
  /** Why, for the log of changes. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What an ingest did. */
export type IngestPayload = {
  /** Whether the records were written: false for a dry run, and where any was rejected without `keepGoing`. */
  written: Scalars['Boolean']['output'];
  /** Records that are new. */
  created: Scalars['Int']['output'];
  /** Records that the graph holds already, word for word. */
  unchanged: Scalars['Int']['output'];
  /** Records that replace an older version of themselves. */
  changed: Scalars['Int']['output'];
  /** Records that cannot be written. */
  rejected: Scalars['Int']['output'];
  /** Why they cannot be written; the first 1,000. */
  problems: Array<IngestProblem>;
};

/** Why a record cannot be written. */
export type IngestProblem = {
  /** The line, from 1; for `records` the place in the list. */
  line: Scalars['Int']['output'];
  /** Where in the record: `relation.roles.seller`. */
  path: Scalars['String']['output'];
  /** What is wrong there. */
  message: Scalars['String']['output'];
};

/** What to delete for good: 1 to 5,000 ids in all, with which at most 50,000 claims go. */
export type PurgeInput = {
  /** Ids of documents, with or without `document:`; their claims go with them. */
  documents?: Array<Scalars['ID']['input']>;
  /** Ids of claims, with or without `claim:`. */
  claims?: Array<Scalars['ID']['input']>;
  /** Ids of entities. One that is taken for another is meant itself: that is what claims name. */
  entities?: Array<Scalars['ID']['input']>;
  /** Why. The log keeps it as it is: it should not name what is purged. */
  reason: Scalars['String']['input'];
  /** Who says so. The log keeps it as it is. */
  author: Scalars['String']['input'];
};

/** What became of a purge. */
export type PurgePayload = {
  /** How much was deleted; null where nothing was. */
  purged?: Maybe<Purged>;
  /** Why nothing was done. */
  problems: Array<PurgeProblem>;
};

/** How much was deleted for good. */
export type Purged = {
  /** Documents. */
  documents: Scalars['Int']['output'];
  /** Claims. */
  claims: Scalars['Int']['output'];
  /** Entities. */
  entities: Scalars['Int']['output'];
  /** Relations that nothing that is left speaks of, those among them that others were taken for. */
  relations: Scalars['Int']['output'];
  /** Judgements on who is who. */
  judgements: Scalars['Int']['output'];
};

/** Why something cannot be purged. */
export type PurgeProblem = {
  /** The id, as it names a thing in the whole graph: `claim:…`. */
  of: Scalars['ID']['output'];
  /** What is wrong with it. */
  message: Scalars['String']['output'];
};

/**
 * Questions to the graph. Unknown ids answer null; a bad argument is an error that names it.
 * Lists that can be long are connections: ask for `first` (and `after`) or `last` (and `before`),
 * at most 500 at a time; without either the first 20 come.
 *
 * Every question can be asked of another time: `knownAt` for what this graph knew then, `validAt` for
 * what held in the world then. Both hold for everything below.
 */
export type Query = {
  /** Anything with an id, as found in an `id` field of any answer. */
  node?: Maybe<Node>;
  /** One entity by its id: `india`. */
  entity?: Maybe<Entity>;
  /** Entities by kind and name. With `search` the best match comes first, otherwise they go by name. */
  entities: EntityConnection;
  /** One relation by its id. */
  relation?: Maybe<Relation>;
  /** Relations of the whole graph, newest valid time first and undated ones last, or in another order. */
  relations: RelationConnection;
  /**
   * What claims contradict each other on, over the whole graph: relations with their conflicts, newest
   * valid time first, undated ones last.
   */
  conflicts: RelationConflictsConnection;
  /** Relations of the whole graph, counted: over time, by type, by modality, by who takes part, by publisher. */
  facets: Facets;
  /**
   * Two entities compared: the relations between them, and the partners that both have, or one alone.
   * Null where one of them is unknown; two ids of one and the same entity are an error.
   */
  compare?: Maybe<Comparison>;
  /** One word of the vocabulary by its id: `sells`. */
  relationType?: Maybe<RelationType>;
  /** The vocabulary of relations, by id. */
  relationTypes: RelationTypeConnection;
  /** One claim by its id. */
  claim?: Maybe<Claim>;
  /** One document by its id. */
  document?: Maybe<Document>;
  /** Documents, by id. */
  documents: DocumentConnection;
  /** One publisher by its id. */
  publisher?: Maybe<Publisher>;
  /** Publishers, by id. */
  publishers: PublisherConnection;
  /**
   * How two entities are connected: chains of relations between them that visit nothing twice, those of
   * the fewest relations first. No hub is too large to be gone through, unless `maxDegree` says so.
   */
  paths: Paths;
  /** What some entities or relations lead to, step by step, through relations of types and roles that are told. */
  traverse: Traversal;
  /**
   * The surroundings of some entities or relations as flat nodes and edges, for drawing; docs/frontends.md
   * shows how. The most relevant come first, as far as there is room: the nearest; at one distance those
   * that more of the relations found there lead to, where each thing that is drawn counts the same in
   * all, however many relations lead on from it; then those of the newest relations. Further relations
   * between what is drawn take the room for edges that is left.
   */
  subgraph: Subgraph;
  /**
   * What this graph learned of the surroundings of some entities or relations between two instants:
   * the surroundings at both, compared.
   */
  subgraphDiff: SubgraphDiff;
  /**
   * Entities that may be one, for somebody to judge: they share a whole name or an identifier, and
   * nobody has judged them different. Goes through the entities by name, so many at a time.
   */
  mergeProposals: MergeProposals;
  /** One judgement by its id. */
  judgement?: Maybe<Judgement>;
  /** The log of changes behind a place in it: every write to the graph, in the order in which they were committed. */
  changes: Array<Change>;
  /** What is answering: version, engine, and how much it holds. */
  service: Service;
};


/**
 * Questions to the graph. Unknown ids answer null; a bad argument is an error that names it.
 * Lists that can be long are connections: ask for `first` (and `after`) or `last` (and `before`),
 * at most 500 at a time; without either the first 20 come.
 *
 * Every question can be asked of another time: `knownAt` for what this graph knew then, `validAt` for
 * what held in the world then. Both hold for everything below.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['AsOf']['input']>;
  validAt?: InputMaybe<Scalars['AsOf']['input']>;
  validity?: Validity;
};


/**
 * Questions to the graph. Unknown ids answer null; a bad argument is an error that names it.
 * Lists that can be long are connections: ask for `first` (and `after`) or `last` (and `before`),
 * at most 500 at a time; without either the first 20 come.
 *
 * Every question can be asked of another time: `knownAt` for what this graph knew then, `validAt` for
 * what held in the world then. Both hold for everything below.
 */
export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['AsOf']['input']>;
  validAt?: InputMaybe<Scalars['AsOf']['input']>;
  validity?: Validity;
};


/**
 * Questions to the graph. Unknown ids answer null; a bad argument is an error that names it.
 * Lists that can be long are connections: ask for `first` (and `after`) or `last` (and `before`),
 * at most 500 at a time; without either the first 20 come.
 *
 * Every question can be asked of another time: `knownAt` for what this graph knew then, `validAt` for
 * what held in the world then. Both hold for everything below.
 */
export type QueryEntitiesArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<Array<Scalars['String']['input']>>;
  where?: InputMaybe<EntityWhere>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['AsOf']['input']>;
  validAt?: InputMaybe<Scalars['AsOf']['input']>;
  validity?: Validity;
};


/**
 * Questions to the graph. Unknown ids answer null; a bad argument is an error that names it.
 * Lists that can be long are connections: ask for `first` (and `after`) or `last` (and `before`),
 * at most 500 at a time; without either the first 20 come.
 *
 * Every question can be asked of another time: `knownAt` for what this graph knew then, `validAt` for
 * what held in the world then. Both hold for everything below.
 */
export type QueryRelationArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['AsOf']['input']>;
  validAt?: InputMaybe<Scalars['AsOf']['input']>;
  validity?: Validity;
};


/**
 * Questions to the graph. Unknown ids answer null; a bad argument is an error that names it.
 * Lists that can be long are connections: ask for `first` (and `after`) or `last` (and `before`),
 * at most 500 at a time; without either the first 20 come.
 *
 * Every question can be asked of another time: `knownAt` for what this graph knew then, `validAt` for
 * what held in the world then. Both hold for everything below.
 */
export type QueryRelationsArgs = {
  where?: InputMaybe<RelationWhere>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['AsOf']['input']>;
  validAt?: InputMaybe<Scalars['AsOf']['input']>;
  validity?: Validity;
};


/**
 * Questions to the graph. Unknown ids answer null; a bad argument is an error that names it.
 * Lists that can be long are connections: ask for `first` (and `after`) or `last` (and `before`),
 * at most 500 at a time; without either the first 20 come.
 *
 * Every question can be asked of another time: `knownAt` for what this graph knew then, `validAt` for
 * what held in the world then. Both hold for everything below.
 */
export type QueryConflictsArgs = {
  where?: InputMaybe<RelationWhere>;
  aspect?: InputMaybe<Array<Scalars['String']['input']>>;
  settled?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['AsOf']['input']>;
  validAt?: InputMaybe<Scalars['AsOf']['input']>;
  validity?: Validity;
};


/**
 * Questions to the graph. Unknown ids answer null; a bad argument is an error that names it.
 * Lists that can be long are connections: ask for `first` (and `after`) or `last` (and `before`),
 * at most 500 at a time; without either the first 20 come.
 *
 * Every question can be asked of another time: `knownAt` for what this graph knew then, `validAt` for
 * what held in the world then. Both hold for everything below.
 */
export type QueryFacetsArgs = {
  where?: InputMaybe<RelationWhere>;
  knownAt?: InputMaybe<Scalars['AsOf']['input']>;
  validAt?: InputMaybe<Scalars['AsOf']['input']>;
  validity?: Validity;
};


/**
 * Questions to the graph. Unknown ids answer null; a bad argument is an error that names it.
 * Lists that can be long are connections: ask for `first` (and `after`) or `last` (and `before`),
 * at most 500 at a time; without either the first 20 come.
 *
 * Every question can be asked of another time: `knownAt` for what this graph knew then, `validAt` for
 * what held in the world then. Both hold for everything below.
 */
export type QueryCompareArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
  where?: InputMaybe<RelationWhere>;
  knownAt?: InputMaybe<Scalars['AsOf']['input']>;
  validAt?: InputMaybe<Scalars['AsOf']['input']>;
  validity?: Validity;
};


/**
 * Questions to the graph. Unknown ids answer null; a bad argument is an error that names it.
 * Lists that can be long are connections: ask for `first` (and `after`) or `last` (and `before`),
 * at most 500 at a time; without either the first 20 come.
 *
 * Every question can be asked of another time: `knownAt` for what this graph knew then, `validAt` for
 * what held in the world then. Both hold for everything below.
 */
export type QueryRelationTypeArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['AsOf']['input']>;
  validAt?: InputMaybe<Scalars['AsOf']['input']>;
  validity?: Validity;
};


/**
 * Questions to the graph. Unknown ids answer null; a bad argument is an error that names it.
 * Lists that can be long are connections: ask for `first` (and `after`) or `last` (and `before`),
 * at most 500 at a time; without either the first 20 come.
 *
 * Every question can be asked of another time: `knownAt` for what this graph knew then, `validAt` for
 * what held in the world then. Both hold for everything below.
 */
export type QueryRelationTypesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['AsOf']['input']>;
  validAt?: InputMaybe<Scalars['AsOf']['input']>;
  validity?: Validity;
};


/**
 * Questions to the graph. Unknown ids answer null; a bad argument is an error that names it.
 * Lists that can be long are connections: ask for `first` (and `after`) or `last` (and `before`),
 * at most 500 at a time; without either the first 20 come.
 *
 * Every question can be asked of another time: `knownAt` for what this graph knew then, `validAt` for
 * what held in the world then. Both hold for everything below.
 */
export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['AsOf']['input']>;
  validAt?: InputMaybe<Scalars['AsOf']['input']>;
  validity?: Validity;
};


/**
 * Questions to the graph. Unknown ids answer null; a bad argument is an error that names it.
 * Lists that can be long are connections: ask for `first` (and `after`) or `last` (and `before`),
 * at most 500 at a time; without either the first 20 come.
 *
 * Every question can be asked of another time: `knownAt` for what this graph knew then, `validAt` for
 * what held in the world then. Both hold for everything below.
 */
export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['AsOf']['input']>;
  validAt?: InputMaybe<Scalars['AsOf']['input']>;
  validity?: Validity;
};


/**
 * Questions to the graph. Unknown ids answer null; a bad argument is an error that names it.
 * Lists that can be long are connections: ask for `first` (and `after`) or `last` (and `before`),
 * at most 500 at a time; without either the first 20 come.
 *
 * Every question can be asked of another time: `knownAt` for what this graph knew then, `validAt` for
 * what held in the world then. Both hold for everything below.
 */
export type QueryDocumentsArgs = {
  publisher?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['AsOf']['input']>;
  validAt?: InputMaybe<Scalars['AsOf']['input']>;
  validity?: Validity;
};


/**
 * Questions to the graph. Unknown ids answer null; a bad argument is an error that names it.
 * Lists that can be long are connections: ask for `first` (and `after`) or `last` (and `before`),
 * at most 500 at a time; without either the first 20 come.
 *
 * Every question can be asked of another time: `knownAt` for what this graph knew then, `validAt` for
 * what held in the world then. Both hold for everything below.
 */
export type QueryPublisherArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['AsOf']['input']>;
  validAt?: InputMaybe<Scalars['AsOf']['input']>;
  validity?: Validity;
};


/**
 * Questions to the graph. Unknown ids answer null; a bad argument is an error that names it.
 * Lists that can be long are connections: ask for `first` (and `after`) or `last` (and `before`),
 * at most 500 at a time; without either the first 20 come.
 *
 * Every question can be asked of another time: `knownAt` for what this graph knew then, `validAt` for
 * what held in the world then. Both hold for everything below.
 */
export type QueryPublishersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['AsOf']['input']>;
  validAt?: InputMaybe<Scalars['AsOf']['input']>;
  validity?: Validity;
};


/**
 * Questions to the graph. Unknown ids answer null; a bad argument is an error that names it.
 * Lists that can be long are connections: ask for `first` (and `after`) or `last` (and `before`),
 * at most 500 at a time; without either the first 20 come.
 *
 * Every question can be asked of another time: `knownAt` for what this graph knew then, `validAt` for
 * what held in the world then. Both hold for everything below.
 */
export type QueryPathsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  mode?: PathMode;
  maxRelations?: Scalars['Int']['input'];
  first?: Scalars['Int']['input'];
  where?: InputMaybe<RelationWhere>;
  maxDegree?: InputMaybe<Scalars['Int']['input']>;
  avoid?: InputMaybe<Array<Scalars['ID']['input']>>;
  through?: InputMaybe<Array<Scalars['ID']['input']>>;
  knownAt?: InputMaybe<Scalars['AsOf']['input']>;
  validAt?: InputMaybe<Scalars['AsOf']['input']>;
  validity?: Validity;
};


/**
 * Questions to the graph. Unknown ids answer null; a bad argument is an error that names it.
 * Lists that can be long are connections: ask for `first` (and `after`) or `last` (and `before`),
 * at most 500 at a time; without either the first 20 come.
 *
 * Every question can be asked of another time: `knownAt` for what this graph knew then, `validAt` for
 * what held in the world then. Both hold for everything below.
 */
export type QueryTraverseArgs = {
  from: Array<Scalars['ID']['input']>;
  steps: Array<TraverseStep>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  knownAt?: InputMaybe<Scalars['AsOf']['input']>;
  validAt?: InputMaybe<Scalars['AsOf']['input']>;
  validity?: Validity;
};


/**
 * Questions to the graph. Unknown ids answer null; a bad argument is an error that names it.
 * Lists that can be long are connections: ask for `first` (and `after`) or `last` (and `before`),
 * at most 500 at a time; without either the first 20 come.
 *
 * Every question can be asked of another time: `knownAt` for what this graph knew then, `validAt` for
 * what held in the world then. Both hold for everything below.
 */
export type QuerySubgraphArgs = {
  seeds: Array<Scalars['ID']['input']>;
  hops?: Scalars['Int']['input'];
  maxNodes?: Scalars['Int']['input'];
  maxEdges?: Scalars['Int']['input'];
  contract?: Scalars['Boolean']['input'];
  where?: InputMaybe<RelationWhere>;
  knownAt?: InputMaybe<Scalars['AsOf']['input']>;
  validAt?: InputMaybe<Scalars['AsOf']['input']>;
  validity?: Validity;
};


/**
 * Questions to the graph. Unknown ids answer null; a bad argument is an error that names it.
 * Lists that can be long are connections: ask for `first` (and `after`) or `last` (and `before`),
 * at most 500 at a time; without either the first 20 come.
 *
 * Every question can be asked of another time: `knownAt` for what this graph knew then, `validAt` for
 * what held in the world then. Both hold for everything below.
 */
export type QuerySubgraphDiffArgs = {
  seeds: Array<Scalars['ID']['input']>;
  hops?: Scalars['Int']['input'];
  maxNodes?: Scalars['Int']['input'];
  maxEdges?: Scalars['Int']['input'];
  where?: InputMaybe<RelationWhere>;
  from: Scalars['AsOf']['input'];
  to?: Scalars['AsOf']['input'];
  validAt?: InputMaybe<Scalars['AsOf']['input']>;
  validity?: Validity;
};


/**
 * Questions to the graph. Unknown ids answer null; a bad argument is an error that names it.
 * Lists that can be long are connections: ask for `first` (and `after`) or `last` (and `before`),
 * at most 500 at a time; without either the first 20 come.
 *
 * Every question can be asked of another time: `knownAt` for what this graph knew then, `validAt` for
 * what held in the world then. Both hold for everything below.
 */
export type QueryMergeProposalsArgs = {
  kind?: InputMaybe<Array<Scalars['String']['input']>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Questions to the graph. Unknown ids answer null; a bad argument is an error that names it.
 * Lists that can be long are connections: ask for `first` (and `after`) or `last` (and `before`),
 * at most 500 at a time; without either the first 20 come.
 *
 * Every question can be asked of another time: `knownAt` for what this graph knew then, `validAt` for
 * what held in the world then. Both hold for everything below.
 */
export type QueryJudgementArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['AsOf']['input']>;
  validAt?: InputMaybe<Scalars['AsOf']['input']>;
  validity?: Validity;
};


/**
 * Questions to the graph. Unknown ids answer null; a bad argument is an error that names it.
 * Lists that can be long are connections: ask for `first` (and `after`) or `last` (and `before`),
 * at most 500 at a time; without either the first 20 come.
 *
 * Every question can be asked of another time: `knownAt` for what this graph knew then, `validAt` for
 * what held in the world then. Both hold for everything below.
 */
export type QueryChangesArgs = {
  after?: Scalars['Int']['input'];
  first?: Scalars['Int']['input'];
};

/** Anything with an id of its own. */
export type Node = {
  /** Unique in the whole graph. An entity's is bare (`india`); others say what they are (`claim:…`). */
  id: Scalars['ID']['output'];
};

/** Where a page of a connection stands in its list. */
export type PageInfo = {
  /** Whether there are items behind this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there are items ahead of this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item of the page. */
  startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the last item of the page. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** The service itself. */
export type Service = {
  /** The version of Statecraft. */
  version: Scalars['String']['output'];
  /** The database engine and its version: `Neo4j 5.26.16`, `Grafeo 0.6.0`. */
  engine: Scalars['String']['output'];
  /** How many entities the graph holds. */
  entityCount: Scalars['Int']['output'];
  /** How many relations the graph holds. */
  relationCount: Scalars['Int']['output'];
  /** How many claims the graph holds. */
  claimCount: Scalars['Int']['output'];
};

/** How sure it has to be that a relation holds at a time, where its own time is not exact. */
export type Validity =
  /** It may hold then, as far as is known. */
  | 'POSSIBLE'
  /** It must hold then: throughout (`2015/2018` at `2016`), or all that its time can mean lies within (`2018-10` at `2018`). Uncertain and undated ones are left out. */
  | 'CERTAIN';

/**
 * One fact or event, whoever reports it: a type and what fills its roles. A relation says nothing by
 * itself: modality, time and attributes are derived from its claims.
 */
export type Relation = Node & Filler & {
  /** Unique in the whole graph: `relation:…`. */
  id: Scalars['ID']['output'];
  /** The label of its type: `sells`. */
  label: Scalars['String']['output'];
  /** The word of the vocabulary that it is of. */
  type: RelationType;
  /** Tells apart relations of one type between the same participants: a year, a contract number. */
  key?: Maybe<Scalars['String']['output']>;
  /** What fills its roles, in the order of the type's roles. */
  participants: Array<Participant>;
  /** In what way it is spoken of, by the claim that wins; null while nothing is claimed of it. */
  modality?: Maybe<Modality>;
  /** Whether it is said to hold or not to hold, by the claim that wins. */
  polarity?: Maybe<Polarity>;
  /** When it holds, by the claim that wins. */
  validTime?: Maybe<ValidTime>;
  /** For each attribute the value that wins, with whether the claims agree on it. */
  attributes: Array<DerivedAttribute>;
  /** What is said of it, by whom, in which words; the oldest first. Decisions of curators are among them. */
  claims: ClaimConnection;
  /** Everything on which at least two claims of sources speak and all that speak agree. */
  agreements: Array<Agreement>;
  /** Everything on which its claims contradict each other, with all sides, settled or not. */
  conflicts: Array<Conflict>;
  /**
   * For a planned relation, what has happened of it: relations of the same type between the same
   * participants that are so, newest first. A plan and what came of it do not contradict each other.
   */
  fulfilments: Array<Fulfilment>;
  /** Who publishes the documents that speak of it, by id. */
  publishers: Array<Publisher>;
  /** How many independent publishers speak of it: one that only repeats the words of another does not count; null while nothing is claimed of it. */
  publisherCount?: Maybe<Scalars['Int']['output']>;
  /** When a document first asserted it; null where none is dated. */
  firstAsserted?: Maybe<Scalars['EDTF']['output']>;
  /** When a document last asserted it; null where none is dated. */
  lastAsserted?: Maybe<Scalars['EDTF']['output']>;
  /** Whether all that is claimed of it comes from one independent publisher; null while nothing is claimed of it. */
  singleSourced?: Maybe<Scalars['Boolean']['output']>;
  /** The relations in which it fills a role itself: the threat made because of a sale. */
  partOf: ParticipationConnection;
  /** What it leads to, step by step, through relations of types and roles that are told: who threatens because of it, and whom else. */
  traverse: Traversal;
  /**
   * What this graph knew of it over time, the newest first: a version for each time that it learned
   * something else, with what became known of it then.
   */
  history: Array<RelationVersion>;
  /** What this graph learned of it between two instants; with `knownAt` nothing later than that. */
  diff: RelationDiff;
};


/**
 * One fact or event, whoever reports it: a type and what fills its roles. A relation says nothing by
 * itself: modality, time and attributes are derived from its claims.
 */
export type RelationParticipantsArgs = {
  role?: InputMaybe<Array<Scalars['String']['input']>>;
};


/**
 * One fact or event, whoever reports it: a type and what fills its roles. A relation says nothing by
 * itself: modality, time and attributes are derived from its claims.
 */
export type RelationAttributesArgs = {
  name?: InputMaybe<Array<Scalars['String']['input']>>;
};


/**
 * One fact or event, whoever reports it: a type and what fills its roles. A relation says nothing by
 * itself: modality, time and attributes are derived from its claims.
 */
export type RelationClaimsArgs = {
  ended?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * One fact or event, whoever reports it: a type and what fills its roles. A relation says nothing by
 * itself: modality, time and attributes are derived from its claims.
 */
export type RelationFulfilmentsArgs = {
  first?: Scalars['Int']['input'];
};


/**
 * One fact or event, whoever reports it: a type and what fills its roles. A relation says nothing by
 * itself: modality, time and attributes are derived from its claims.
 */
export type RelationPartOfArgs = {
  role?: InputMaybe<Array<Scalars['String']['input']>>;
  where?: InputMaybe<RelationWhere>;
  orderBy?: InputMaybe<RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * One fact or event, whoever reports it: a type and what fills its roles. A relation says nothing by
 * itself: modality, time and attributes are derived from its claims.
 */
export type RelationTraverseArgs = {
  steps: Array<TraverseStep>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * One fact or event, whoever reports it: a type and what fills its roles. A relation says nothing by
 * itself: modality, time and attributes are derived from its claims.
 */
export type RelationHistoryArgs = {
  first?: Scalars['Int']['input'];
};


/**
 * One fact or event, whoever reports it: a type and what fills its roles. A relation says nothing by
 * itself: modality, time and attributes are derived from its claims.
 */
export type RelationDiffArgs = {
  from: Scalars['AsOf']['input'];
  to?: Scalars['AsOf']['input'];
};

/** What fills a role of a relation. */
export type Participant = {
  /** The role: `seller`. */
  role: Scalars['String']['output'];
  /** The role as people say it. */
  label: Scalars['String']['output'];
  /** Who or what plays it. */
  filler: Filler;
};

/** In what way a claim speaks of a relation. */
export type Modality =
  /** It is or was so. */
  | 'ACTUAL'
  /** It is meant to be so. */
  | 'PLANNED'
  /** It is announced as a threat. */
  | 'THREATENED'
  /** It is said to be so without being vouched for. */
  | 'ALLEGED'
  /** It is said not to be so by whom it concerns. */
  | 'DENIED'
  /** It might be so. */
  | 'HYPOTHETICAL'
  /** It was meant to be so and is no longer. */
  | 'CANCELLED';

/** Whether a claim says that a relation holds or that it does not. */
export type Polarity =
  /** It holds. */
  | 'POSITIVE'
  /** It does not hold. */
  | 'NEGATIVE';

/** When something holds in the world, as exactly as the source says. */
export type ValidTime = {
  /** As written: `2018`, `../2020`. */
  edtf: Scalars['EDTF']['output'];
  /** The earliest instant it can mean; null where the start is open or unknown. */
  from?: Maybe<Scalars['DateTime']['output']>;
  /** The latest instant it can mean; null where the end is open or unknown. */
  to?: Maybe<Scalars['DateTime']['output']>;
  /**
   * The start of the stretch throughout which it certainly holds. `2015/2018` begins some time in 2015
   * and ends some time in 2018, so it certainly holds from the last instant of 2015 to the first of
   * 2018. Null where no instant is certain: a date such as `2018` says that it was some time in 2018,
   * not when; `../2020`, "by 2020", does not say since when; an end that is unknown (`2018/`) or marked
   * (`2018?/2020`) says even less.
   */
  sureFrom?: Maybe<Scalars['DateTime']['output']>;
  /**
   * The end of the stretch throughout which it certainly holds; null where that has no end (`2018/..`),
   * and where no instant is certain.
   */
  sureTo?: Maybe<Scalars['DateTime']['output']>;
  /** How finely it is given. */
  precision: Precision;
  /** Marked as uncertain: `2018?`. */
  uncertain: Scalars['Boolean']['output'];
  /** Marked as approximate: `2018~`. */
  approximate: Scalars['Boolean']['output'];
};

/** How finely a time is given. */
export type Precision =
  /** A century: `19XX`. */
  | 'CENTURY'
  /** A decade: `201X`. */
  | 'DECADE'
  /** A year: `2018`. */
  | 'YEAR'
  /** Three months: `2018-21` is spring, 22 summer, 23 autumn, 24 winter, those of the northern hemisphere. */
  | 'SEASON'
  /** A month: `2018-10`. */
  | 'MONTH'
  /** A day: `2018-10-08`. */
  | 'DAY'
  /** A moment: `2018-10-08T17:37:00Z`. */
  | 'INSTANT'
  /** From one time to another, or open at one end. */
  | 'INTERVAL'
  /** Open at both ends. */
  | 'OPEN';

/** An attribute of a relation as derived from its claims. */
export type DerivedAttribute = {
  /** The attribute: `value`. */
  name: Scalars['String']['output'];
  /** The attribute as people say it. */
  label: Scalars['String']['output'];
  /** The value that wins; several where the attribute takes several. */
  values: Array<Value>;
  /** Whether all claims that speak of it agree. */
  agreed: Scalars['Boolean']['output'];
};

/** Something that has happened of what was planned. */
export type Fulfilment = {
  /** What has happened. */
  relation: Relation;
  /** Whether it happened when it was to happen. */
  punctuality: Punctuality;
};

/** How what has happened lies to when it was to happen. */
export type Punctuality =
  /** Before it was to happen. */
  | 'EARLY'
  /** When it was to happen. */
  | 'IN_TIME'
  /** After it was to happen: promised by 2020, delivered in 2021. */
  | 'LATE'
  /** It cannot be told: one of them is undated, or their times overlap in part. */
  | 'UNKNOWN';

/** Something on which several claims of a relation agree. */
export type Agreement = {
  /** `modality`, `polarity`, `time`, or the name of an attribute. */
  aspect: Scalars['String']['output'];
  /** What they agree on, as text: the most exact of their values. */
  text: Scalars['String']['output'];
  /** The claims that say so. */
  claims: Array<Claim>;
};

/** Something on which the claims of a relation contradict each other. */
export type Conflict = {
  /** `modality`, `polarity`, `time`, or the name of an attribute. */
  aspect: Scalars['String']['output'];
  /** What each side says, and who is on it; the side that wins first. */
  sides: Array<ConflictSide>;
  /** What made the first side win over the second. */
  wonBy: Criterion;
  /** The decision of a curator that the first side is right; null while the conflict is open. */
  settledBy?: Maybe<Claim>;
};

/** A relation with what its claims contradict each other on. */
export type RelationConflicts = {
  /** The relation. */
  relation: Relation;
  /** Its conflicts, as far as they are asked for, with all sides. */
  conflicts: Array<Conflict>;
};

/** A page of relations with their conflicts. */
export type RelationConflictsConnection = {
  /** The items of this page with their cursors. */
  edges: Array<RelationConflictsEdge>;
  /** The items of this page. */
  nodes: Array<RelationConflicts>;
  /** Where this page stands in its list. */
  pageInfo: PageInfo;
  /** How many relations there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A relation with its conflicts in a page. */
export type RelationConflictsEdge = {
  /** For `after` and `before`: where the item stands in this list, and only this one. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: RelationConflicts;
};

/** What makes one side of a conflict win over another. The first on which they differ decides. */
export type Criterion =
  /** A curator decided so; of several decisions the newest. */
  | 'DECISION'
  /** The better rank among its claims. */
  | 'RANK'
  /** The more reliable source, among its claims of the best rank. */
  | 'RELIABILITY'
  /** The higher credibility, among its claims of the best rank. */
  | 'CREDIBILITY'
  /** More independent publishers. */
  | 'PUBLISHERS'
  /** A claim that is vouched for before one that is alleged, then the newest claim, by the date of its document. */
  | 'NEWEST';

/** One side of a conflict. */
export type ConflictSide = {
  /** What it says, as text. */
  text: Scalars['String']['output'];
  /** What it says, where the conflict is over an attribute. */
  values: Array<Value>;
  /** The claims that say so, decisions of curators (see `decides`) before those of sources. */
  claims: Array<Claim>;
};

/**
 * Which relations are meant. All conditions given must hold; an unknown type, role or attribute is an
 * error. What is said of a relation is what is derived from its claims.
 */
export type RelationWhere = {
  /** All of these hold too. */
  and?: InputMaybe<Array<RelationWhere>>;
  /** One of these holds, at least. */
  or?: InputMaybe<Array<RelationWhere>>;
  /** This does not hold. */
  not?: InputMaybe<RelationWhere>;
  /** Of one of these types: `["sells"]`. */
  type?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Every one of these roles is filled so. */
  roles?: InputMaybe<Array<RoleWhere>>;
  /** What the entities are that take part. At most three different conditions of this sort in one filter. */
  participants?: InputMaybe<ParticipantsWhere>;
  /** Spoken of in one of these ways. */
  modality?: InputMaybe<Array<Modality>>;
  /** Said to hold, or said not to hold. */
  polarity?: InputMaybe<Polarity>;
  /** Holding at some time within this one, as far as known: `2018`, `2018-10/..`. Undated relations do not match. */
  overlaps?: InputMaybe<Scalars['EDTF']['input']>;
  /** Holding wholly within this time. */
  within?: InputMaybe<Scalars['EDTF']['input']>;
  /** Over before this time begins. */
  before?: InputMaybe<Scalars['EDTF']['input']>;
  /** Beginning after this time is over. */
  after?: InputMaybe<Scalars['EDTF']['input']>;
  /** With all of these attributes. */
  attributes?: InputMaybe<Array<AttributeWhere>>;
  /** Claimed by these documents. */
  documents?: InputMaybe<IdsWhere>;
  /** Claimed by documents of these publishers. */
  publishers?: InputMaybe<IdsWhere>;
  /** How many independent publishers speak of it. */
  publisherCount?: InputMaybe<IntWhere>;
  /** Resting on a single independent publisher, or on several. */
  singleSourced?: InputMaybe<Scalars['Boolean']['input']>;
  /** With claims that contradict each other on something that no curator has decided, or without. */
  conflicting?: InputMaybe<Scalars['Boolean']['input']>;
};

/** In which order relations are listed. */
export type RelationOrder = {
  /** What they are sorted by. */
  by?: RelationOrderKey;
  /** The attribute, with `ATTRIBUTE`. */
  attribute?: InputMaybe<Scalars['String']['input']>;
  /** The unit of its numbers: only those are sorted by it. Needed to compare money. */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** From the most to the least, or the other way round. What has no value to be sorted by is least. */
  direction?: Direction;
};

/**
 * What relations are sorted by. A page by time costs no more than its size, and so does one of the
 * whole graph by `RECORDED` or `PUBLISHER_COUNT`; else all relations are looked at that a page by time
 * would be cut from.
 */
export type RelationOrderKey =
  /** When they begin in the world, as far as known; else when they end. */
  | 'TIME'
  /** When this graph learned of them. */
  | 'RECORDED'
  /** How many independent publishers speak of them. */
  | 'PUBLISHER_COUNT'
  /** An attribute, by the first of its values. */
  | 'ATTRIBUTE';

/** Which way a list is sorted. */
export type Direction =
  /** From the least to the most. */
  | 'ASCENDING'
  /** From the most to the least. */
  | 'DESCENDING';

/** A role and what fills it. */
export type RoleWhere = {
  /** The role; any role when left out. */
  role?: InputMaybe<Scalars['String']['input']>;
  /** Id of the entity or relation that fills it; anything when left out. */
  filler?: InputMaybe<Scalars['ID']['input']>;
};

/** Which entities take part; everything given must hold. */
export type ParticipantsWhere = {
  /** One entity at least that takes part is so. */
  some?: InputMaybe<ParticipantWhere>;
  /** All entities that take part are so. */
  every?: InputMaybe<ParticipantWhere>;
  /** No entity that takes part is so. */
  none?: InputMaybe<ParticipantWhere>;
};

/** An entity that takes part, and the role it plays. */
export type ParticipantWhere = {
  /** It plays one of these roles. */
  role?: InputMaybe<Array<Scalars['String']['input']>>;
  /** It matches. The relations that it takes part in cannot be asked for here. */
  entity?: InputMaybe<EntityWhere>;
};

/**
 * An attribute, and what it is: one of its values compares so. With none of `number`, `text`, `date`
 * and `boolean` it is asked for whatever its value is.
 */
export type AttributeWhere = {
  /** The attribute: `value`. */
  name: Scalars['String']['input'];
  /** It is a number that compares so. */
  number?: InputMaybe<NumberWhere>;
  /** It is a text that compares so, whatever the case and the accents. */
  text?: InputMaybe<TextWhere>;
  /** It is a date that compares so, by the earliest instant that it can mean. */
  date?: InputMaybe<DateWhere>;
  /** It is true, or false. */
  boolean?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a number is compared with; everything given must hold. */
export type NumberWhere = {
  /** Its unit: `USD`, `system`. Numbers of other units do not match; any unit when left out. */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** Equal to this. */
  eq?: InputMaybe<Scalars['Float']['input']>;
  /** Equal to one of these. */
  in?: InputMaybe<Array<Scalars['Float']['input']>>;
  /** Less than this. */
  lt?: InputMaybe<Scalars['Float']['input']>;
  /** At most this. */
  lte?: InputMaybe<Scalars['Float']['input']>;
  /** More than this. */
  gt?: InputMaybe<Scalars['Float']['input']>;
  /** At least this. */
  gte?: InputMaybe<Scalars['Float']['input']>;
};

/** What a whole number is compared with; everything given must hold. */
export type IntWhere = {
  /** Equal to this. */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** Equal to one of these. */
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Less than this. */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** At most this. */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** More than this. */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** At least this. */
  gte?: InputMaybe<Scalars['Int']['input']>;
};

/** What a text is compared with, without case, accents and punctuation; everything given must hold. */
export type TextWhere = {
  /** Equal to this. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** Equal to one of these. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Ahead of this in the alphabet. */
  lt?: InputMaybe<Scalars['String']['input']>;
  /** Ahead of this in the alphabet, or equal. */
  lte?: InputMaybe<Scalars['String']['input']>;
  /** Behind this in the alphabet. */
  gt?: InputMaybe<Scalars['String']['input']>;
  /** Behind this in the alphabet, or equal. */
  gte?: InputMaybe<Scalars['String']['input']>;
};

/** What a date is compared with; everything given must hold. Dates are as exact as they are written: `2018` is all of that year. */
export type DateWhere = {
  /** Within this. */
  eq?: InputMaybe<Scalars['EDTF']['input']>;
  /** Within one of these. */
  in?: InputMaybe<Array<Scalars['EDTF']['input']>>;
  /** Ahead of all of this. */
  lt?: InputMaybe<Scalars['EDTF']['input']>;
  /** Ahead of the end of this, or at it. */
  lte?: InputMaybe<Scalars['EDTF']['input']>;
  /** Behind all of this. */
  gt?: InputMaybe<Scalars['EDTF']['input']>;
  /** From the beginning of this on. */
  gte?: InputMaybe<Scalars['EDTF']['input']>;
};

/** Which of the ids of a list are meant; everything given must hold. */
export type IdsWhere = {
  /** One at least is among these. */
  some?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** All are among these. */
  every?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** None is among these. */
  none?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A page of relations. */
export type RelationConnection = {
  /** The items of this page with their cursors. */
  edges: Array<RelationEdge>;
  /** The items of this page. */
  nodes: Array<Relation>;
  /** Where this page stands in its list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A relation in a page. */
export type RelationEdge = {
  /** For `after` and `before`: where the item stands in this list, and only this one. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Relation;
};

/** A page of the relations that something takes part in. */
export type ParticipationConnection = {
  /** The items of this page with their cursors. */
  edges: Array<ParticipationEdge>;
  /** The items of this page. */
  nodes: Array<Relation>;
  /** Where this page stands in its list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A relation that something takes part in, and the role it plays there. */
export type ParticipationEdge = {
  /** For `after` and `before`: where the item stands in this list, and only this one. */
  cursor: Scalars['String']['output'];
  /** The role it plays. */
  role: Scalars['String']['output'];
  /** The item. */
  node: Relation;
};

/** A word of the vocabulary of relations. The vocabulary is data of the graph. */
export type RelationType = Node & {
  /** Unique in the whole graph: `type:sells`. */
  id: Scalars['ID']['output'];
  /** The id as used in filters and in the ingest format: `sells`. */
  name: Scalars['String']['output'];
  /** Read from the first role to the others: `sells`. */
  label: Scalars['String']['output'];
  /** Read the other way: `is sold by`. */
  inverseLabel?: Maybe<Scalars['String']['output']>;
  /** What it means. */
  description?: Maybe<Scalars['String']['output']>;
  /** The parts that are played in its relations; the first is the one the label is read from. */
  roles: Array<Role>;
  /** What claims can say of its relations besides who takes part. */
  attributes: Array<AttributeType>;
  /** The same relation in other vocabularies: CAMEO, PLOVER … */
  codes: Array<ExternalId>;
  /** The relations of this type, newest valid time first, undated ones last. */
  relations: RelationConnection;
};


/** A word of the vocabulary of relations. The vocabulary is data of the graph. */
export type RelationTypeRelationsArgs = {
  where?: InputMaybe<RelationWhere>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A part that something plays in relations of a type. */
export type Role = {
  /** The role as used in filters and in the ingest format: `seller`. */
  name: Scalars['String']['output'];
  /** The role as people say it. */
  label: Scalars['String']['output'];
  /** What it means. */
  description?: Maybe<Scalars['String']['output']>;
  /** Whether its fillers are part of what makes a relation this one and no other. */
  identifying: Scalars['Boolean']['output'];
  /** The fewest fillers it has. */
  min: Scalars['Int']['output'];
  /** The most fillers it has; null is any number. */
  max?: Maybe<Scalars['Int']['output']>;
  /** What may fill it. */
  fillers: Array<FillerKind>;
};

/** What may fill a role. */
export type FillerKind =
  /** An entity. */
  | 'ENTITY'
  /** Another relation. */
  | 'RELATION';

/** What claims can say of relations of a type besides who takes part. */
export type AttributeType = {
  /** The attribute as used in the ingest format: `value`. */
  name: Scalars['String']['output'];
  /** The attribute as people say it. */
  label: Scalars['String']['output'];
  /** What it means. */
  description?: Maybe<Scalars['String']['output']>;
  /** What sort of value it has. */
  kind: ValueKind;
  /** Whether several values stand side by side, so that different ones are no conflict. */
  many: Scalars['Boolean']['output'];
};

/** What sort of value an attribute has. */
export type ValueKind =
  /** A number, with its unit where it has one. */
  | 'QUANTITY'
  /** Words. */
  | 'TEXT'
  /** A date or interval. */
  | 'DATE'
  /** True or false. */
  | 'BOOLEAN';

/** A page of relation types. */
export type RelationTypeConnection = {
  /** The items of this page with their cursors. */
  edges: Array<RelationTypeEdge>;
  /** The items of this page. */
  nodes: Array<RelationType>;
  /** Where this page stands in its list. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A relation type in a page. */
export type RelationTypeEdge = {
  /** For `after` and `before`: where the item stands in this list, and only this one. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: RelationType;
};

/**
 * One step of a traversal: through relations, from all that the step before it has come to. What is
 * given of it must hold together; an unknown type or role is an error that names the step.
 */
export type TraverseStep = {
  /** Where it leads: through a relation to what else takes part in it, or onto relations and into them. */
  move?: TraverseMove;
  /** Only where what it leaves plays one of these roles: `buyer`. Not for steps INTO relations. */
  role?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only on to what plays one of these roles: `seller`. Not for steps ONTO relations. */
  toRole?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only on to entities of these kinds: `country`; on to entities and relations when left out. Not for steps ONTO relations. */
  kind?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only through relations that match: `{ type: ["sells"] }`. */
  where?: InputMaybe<RelationWhere>;
  /** How many relations of each thing to go through, the newest, 1 to 500. */
  first?: Scalars['Int']['input'];
};

/** Where a step of a traversal leads. */
export type TraverseMove =
  /** Through the relations that something takes part in, to what else takes part in them: from a buyer to its sellers, from a sale to whoever threatens because of it. */
  | 'THROUGH'
  /** Onto the relations that something takes part in, to go on from these: from a buyer to its purchases. */
  | 'ONTO'
  /** From a relation into what fills its roles: from a sale to its seller. Entities lead nowhere. */
  | 'INTO';

/**
 * What steps lead to. Each thing comes once, however many chains lead to it; what most chains lead to
 * comes first, then by id. Chains do not turn straight back: a step does not go through the relation
 * that the step before it went through, and what a relation was entered from is not where it is left
 * to. Over another relation they can come back to where they have been.
 */
export type Traversal = {
  /** What the last step leads to, with how it is reached, and cursors. */
  edges: Array<TraversalEdge>;
  /** What the last step leads to: entities, and relations. */
  nodes: Array<Filler>;
  /** Where this page stands in its list. */
  pageInfo: PageInfo;
  /** How many things the last step leads to. */
  totalCount: Scalars['Int']['output'];
  /** What each step leads to, in the order of the steps. */
  levels: Array<TraversalLevel>;
  /** Whether a bound was hit, so that there may be more than this, reached in more ways. */
  truncated: Scalars['Boolean']['output'];
  /** Which bounds were hit, by which steps. */
  truncatedBy: Array<TraversalCut>;
};

/** What one step of a traversal leads to. */
export type TraversalLevel = {
  /** Which step it is, counted from 0 as in `steps[0]`. */
  step: Scalars['Int']['output'];
  /** What it leads to; what most chains lead to first, then by id. */
  ends: TraversalConnection;
};


/** What one step of a traversal leads to. */
export type TraversalLevelEndsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of what a step of a traversal leads to. */
export type TraversalConnection = {
  /** The items of this page with their cursors. */
  edges: Array<TraversalEdge>;
  /** The items of this page. */
  nodes: Array<Filler>;
  /** Where this page stands in its list. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** Something that a traversal leads to. */
export type TraversalEdge = {
  /** For `after` and `before`: where the item stands in this list, and only this one. */
  cursor: Scalars['String']['output'];
  /** The item: an entity or a relation. */
  node: Filler;
  /** How many chains lead to it: of several roles that a thing plays in one relation each is the same chain. 2147483647 stands for that and more. */
  ways: Scalars['Int']['output'];
  /** The relations that were passed on the way by which it was reached first, one for each step: from the first thing of a level, through its newest relation. */
  chain: Array<PathStep>;
};

/** A bound that a step of a traversal has hit. */
export type TraversalCut = {
  /** Which step it is, counted from 0 as in `steps[0]`. */
  step: Scalars['Int']['output'];
  /** `first`, where something has more relations than that; `work`, where more than 20,000 relations would have to be gone through: then each thing is followed through fewer than `first` of its newest ones, and of more than 4,000 things (20,000 for a step INTO relations) only those that most chains lead to are. */
  bound: Scalars['String']['output'];
};

/** The value of an attribute. */
export type Value = {
  /** The value as text: `5,400,000,000 USD`, `about 2 system`. */
  text: Scalars['String']['output'];
};

/** A number with its unit. */
export type Quantity = Value & {
  /** The number with its unit as text. */
  text: Scalars['String']['output'];
  /** The number. */
  number: Scalars['Float']['output'];
  /** ISO 4217 for money (`USD`), else what is counted (`system`). */
  unit?: Maybe<Scalars['String']['output']>;
  /** How exactly the number is meant. */
  qualifier: Qualifier;
};

/** How exactly a number is meant. */
export type Qualifier =
  /** This number. */
  | 'EXACT'
  /** A number near it. */
  | 'ABOUT'
  /** This number or more. */
  | 'AT_LEAST'
  /** This number or less. */
  | 'AT_MOST';

/** Words. */
export type TextValue = Value & {
  /** The words. */
  text: Scalars['String']['output'];
};

/** A date or interval. */
export type DateValue = Value & {
  /** The date in EDTF. */
  text: Scalars['String']['output'];
  /** The date with its bounds. */
  date: ValidTime;
};

/** True or false. */
export type BooleanValue = Value & {
  /** `yes` or `no`. */
  text: Scalars['String']['output'];
  /** Whether it is so. */
  boolean: Scalars['Boolean']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = {}, TContext = {}, TArgs = {}> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = {}, TContext = {}, TArgs = {}> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = {}, TContext = {}> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = {}, TContext = {}> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = {}, TParent = {}, TContext = {}, TArgs = {}> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Filler: ( EntitySource ) | ( RelationSource );
  Node: ( ClaimSource ) | ( DocumentSource ) | ( PublisherSource ) | ( EntitySource ) | ( JudgementSource ) | ( RelationSource ) | ( RelationTypeSource );
  Value: ( QuantityItem ) | ( TextValueItem ) | ( DateValueItem ) | ( TruthValue );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Change: ResolverTypeWrapper<ChangeItem>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ChangeKind: ChangeKind;
  Written: ResolverTypeWrapper<WrittenItem>;
  Subscription: ResolverTypeWrapper<{}>;
  Claim: ResolverTypeWrapper<ClaimSource>;
  ClaimEnd: ResolverTypeWrapper<ClaimEndItem>;
  Rank: Rank;
  Attribute: ResolverTypeWrapper<AttributeSource>;
  ClaimConnection: ResolverTypeWrapper<ClaimConnectionSource>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  Document: ResolverTypeWrapper<DocumentSource>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Publisher: ResolverTypeWrapper<PublisherSource>;
  Reliability: Reliability;
  DocumentConnection: ResolverTypeWrapper<DocumentConnectionSource>;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  PublisherConnection: ResolverTypeWrapper<PublisherConnectionSource>;
  PublisherEdge: ResolverTypeWrapper<Omit<PublisherEdge, 'node'> & { node: ResolversTypes['Publisher'] }>;
  Filler: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Filler']>;
  Entity: ResolverTypeWrapper<EntitySource>;
  EntityName: ResolverTypeWrapper<EntityName>;
  ExternalId: ResolverTypeWrapper<ExternalId>;
  EntityConnection: ResolverTypeWrapper<EntityConnectionSource>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  NeighbourConnection: ResolverTypeWrapper<NeighbourConnectionSource>;
  NeighbourEdge: ResolverTypeWrapper<Omit<NeighbourEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  EntityWhere: EntityWhere;
  ExternalIdWhere: ExternalIdWhere;
  TakesPartWhere: TakesPartWhere;
  EntityOrder: EntityOrder;
  EntityOrderKey: EntityOrderKey;
  Facets: ResolverTypeWrapper<FacetsSource>;
  TimeUnit: TimeUnit;
  Timeline: ResolverTypeWrapper<TimelineSource>;
  TimeCount: ResolverTypeWrapper<TimeCount>;
  TypeCounts: ResolverTypeWrapper<Omit<TypeCounts, 'counts'> & { counts: Array<ResolversTypes['TypeCount']> }>;
  TypeCount: ResolverTypeWrapper<Omit<TypeCount, 'type'> & { type: ResolversTypes['RelationType'] }>;
  ModalityCount: ResolverTypeWrapper<ModalityCount>;
  PartnerCounts: ResolverTypeWrapper<Omit<PartnerCounts, 'counts'> & { counts: Array<ResolversTypes['PartnerCount']> }>;
  PartnerCount: ResolverTypeWrapper<Omit<PartnerCount, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  PublisherCounts: ResolverTypeWrapper<Omit<PublisherCounts, 'counts'> & { counts: Array<ResolversTypes['PublisherCount']> }>;
  PublisherCount: ResolverTypeWrapper<Omit<PublisherCount, 'publisher'> & { publisher: ResolversTypes['Publisher'] }>;
  Comparison: ResolverTypeWrapper<ComparisonSource>;
  ComparedPartners: ResolverTypeWrapper<Omit<ComparedPartners, 'partners'> & { partners: Array<ResolversTypes['ComparedPartner']> }>;
  ComparedPartner: ResolverTypeWrapper<Omit<ComparedPartner, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  Paths: ResolverTypeWrapper<PathsFound>;
  PathMode: PathMode;
  PathDirection: PathDirection;
  Path: ResolverTypeWrapper<PathItem>;
  PathStep: ResolverTypeWrapper<PathStepSource>;
  Subgraph: ResolverTypeWrapper<FlatGraph>;
  GraphNode: ResolverTypeWrapper<GraphNodeItem>;
  GraphEdge: ResolverTypeWrapper<GraphEdgeItem>;
  RelationVersion: ResolverTypeWrapper<RelationVersionSource>;
  EntityVersion: ResolverTypeWrapper<EntityVersionSource>;
  RelationDiff: ResolverTypeWrapper<RelationDiffSource>;
  EntityDiff: ResolverTypeWrapper<EntityDiffSource>;
  SubgraphDiff: ResolverTypeWrapper<SubgraphDiffSource>;
  Judgement: ResolverTypeWrapper<JudgementSource>;
  Verdict: Verdict;
  MergeProposal: ResolverTypeWrapper<MergeProposalItem>;
  MergeProposals: ResolverTypeWrapper<Omit<MergeProposals, 'proposals'> & { proposals: Array<ResolversTypes['MergeProposal']> }>;
  JudgeInput: JudgeInput;
  WithdrawJudgementsInput: WithdrawJudgementsInput;
  JudgePayload: ResolverTypeWrapper<Omit<JudgePayload, 'judgements' | 'entities'> & { judgements: Array<ResolversTypes['Judgement']>, entities: Array<ResolversTypes['Entity']> }>;
  JudgeProblem: ResolverTypeWrapper<JudgeProblem>;
  Mutation: ResolverTypeWrapper<{}>;
  DecideInput: DecideInput;
  DecidePayload: ResolverTypeWrapper<Omit<DecidePayload, 'decision'> & { decision?: Maybe<ResolversTypes['Claim']> }>;
  DecideProblem: ResolverTypeWrapper<DecideProblem>;
  RetractInput: RetractInput;
  ReinstateInput: ReinstateInput;
  RetractPayload: ResolverTypeWrapper<Omit<RetractPayload, 'claims'> & { claims: Array<ResolversTypes['Claim']> }>;
  RetractProblem: ResolverTypeWrapper<RetractProblem>;
  IngestInput: IngestInput;
  IngestPayload: ResolverTypeWrapper<IngestPayload>;
  IngestProblem: ResolverTypeWrapper<IngestProblem>;
  PurgeInput: PurgeInput;
  PurgePayload: ResolverTypeWrapper<PurgePayload>;
  Purged: ResolverTypeWrapper<Purged>;
  PurgeProblem: ResolverTypeWrapper<PurgeProblem>;
  Query: ResolverTypeWrapper<{}>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Service: ResolverTypeWrapper<ServiceSource>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  EDTF: ResolverTypeWrapper<Scalars['EDTF']['output']>;
  AsOf: ResolverTypeWrapper<Scalars['AsOf']['output']>;
  Validity: Validity;
  IngestRecord: ResolverTypeWrapper<Scalars['IngestRecord']['output']>;
  Relation: ResolverTypeWrapper<RelationSource>;
  Participant: ResolverTypeWrapper<ParticipantSource>;
  Modality: Modality;
  Polarity: Polarity;
  ValidTime: ResolverTypeWrapper<ValidTimeItem>;
  Precision: Precision;
  DerivedAttribute: ResolverTypeWrapper<DerivedAttributeSource>;
  Fulfilment: ResolverTypeWrapper<Omit<Fulfilment, 'relation'> & { relation: ResolversTypes['Relation'] }>;
  Punctuality: Punctuality;
  Agreement: ResolverTypeWrapper<AgreementItem>;
  Conflict: ResolverTypeWrapper<ConflictItem>;
  RelationConflicts: ResolverTypeWrapper<RelationConflictsSource>;
  RelationConflictsConnection: ResolverTypeWrapper<RelationConflictsConnectionSource>;
  RelationConflictsEdge: ResolverTypeWrapper<Omit<RelationConflictsEdge, 'node'> & { node: ResolversTypes['RelationConflicts'] }>;
  Criterion: Criterion;
  ConflictSide: ResolverTypeWrapper<AspectSide>;
  RelationWhere: RelationWhere;
  RelationOrder: RelationOrder;
  RelationOrderKey: RelationOrderKey;
  Direction: Direction;
  RoleWhere: RoleWhere;
  ParticipantsWhere: ParticipantsWhere;
  ParticipantWhere: ParticipantWhere;
  AttributeWhere: AttributeWhere;
  NumberWhere: NumberWhere;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  IntWhere: IntWhere;
  TextWhere: TextWhere;
  DateWhere: DateWhere;
  IdsWhere: IdsWhere;
  RelationConnection: ResolverTypeWrapper<RelationConnectionSource>;
  RelationEdge: ResolverTypeWrapper<Omit<RelationEdge, 'node'> & { node: ResolversTypes['Relation'] }>;
  ParticipationConnection: ResolverTypeWrapper<ParticipationConnectionSource>;
  ParticipationEdge: ResolverTypeWrapper<Omit<ParticipationEdge, 'node'> & { node: ResolversTypes['Relation'] }>;
  RelationType: ResolverTypeWrapper<RelationTypeSource>;
  Role: ResolverTypeWrapper<RoleItem>;
  FillerKind: FillerKind;
  AttributeType: ResolverTypeWrapper<AttributeTypeItem>;
  ValueKind: ValueKind;
  RelationTypeConnection: ResolverTypeWrapper<RelationTypeConnectionSource>;
  RelationTypeEdge: ResolverTypeWrapper<Omit<RelationTypeEdge, 'node'> & { node: ResolversTypes['RelationType'] }>;
  TraverseStep: TraverseStep;
  TraverseMove: TraverseMove;
  Traversal: ResolverTypeWrapper<TraversalSource>;
  TraversalLevel: ResolverTypeWrapper<TraversalLevelSource>;
  TraversalConnection: ResolverTypeWrapper<TraversalConnectionSource>;
  TraversalEdge: ResolverTypeWrapper<Omit<TraversalEdge, 'node' | 'chain'> & { node: ResolversTypes['Filler'], chain: Array<ResolversTypes['PathStep']> }>;
  TraversalCut: ResolverTypeWrapper<TraversalCut>;
  Value: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Value']>;
  Quantity: ResolverTypeWrapper<QuantityItem>;
  Qualifier: Qualifier;
  TextValue: ResolverTypeWrapper<TextValueItem>;
  DateValue: ResolverTypeWrapper<DateValueItem>;
  BooleanValue: ResolverTypeWrapper<TruthValue>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Change: ChangeItem;
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Written: WrittenItem;
  Subscription: {};
  Claim: ClaimSource;
  ClaimEnd: ClaimEndItem;
  Attribute: AttributeSource;
  ClaimConnection: ClaimConnectionSource;
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  Document: DocumentSource;
  Boolean: Scalars['Boolean']['output'];
  Publisher: PublisherSource;
  DocumentConnection: DocumentConnectionSource;
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  PublisherConnection: PublisherConnectionSource;
  PublisherEdge: Omit<PublisherEdge, 'node'> & { node: ResolversParentTypes['Publisher'] };
  Filler: ResolversInterfaceTypes<ResolversParentTypes>['Filler'];
  Entity: EntitySource;
  EntityName: EntityName;
  ExternalId: ExternalId;
  EntityConnection: EntityConnectionSource;
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  NeighbourConnection: NeighbourConnectionSource;
  NeighbourEdge: Omit<NeighbourEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  EntityWhere: EntityWhere;
  ExternalIdWhere: ExternalIdWhere;
  TakesPartWhere: TakesPartWhere;
  EntityOrder: EntityOrder;
  Facets: FacetsSource;
  Timeline: TimelineSource;
  TimeCount: TimeCount;
  TypeCounts: Omit<TypeCounts, 'counts'> & { counts: Array<ResolversParentTypes['TypeCount']> };
  TypeCount: Omit<TypeCount, 'type'> & { type: ResolversParentTypes['RelationType'] };
  ModalityCount: ModalityCount;
  PartnerCounts: Omit<PartnerCounts, 'counts'> & { counts: Array<ResolversParentTypes['PartnerCount']> };
  PartnerCount: Omit<PartnerCount, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  PublisherCounts: Omit<PublisherCounts, 'counts'> & { counts: Array<ResolversParentTypes['PublisherCount']> };
  PublisherCount: Omit<PublisherCount, 'publisher'> & { publisher: ResolversParentTypes['Publisher'] };
  Comparison: ComparisonSource;
  ComparedPartners: Omit<ComparedPartners, 'partners'> & { partners: Array<ResolversParentTypes['ComparedPartner']> };
  ComparedPartner: Omit<ComparedPartner, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  Paths: PathsFound;
  Path: PathItem;
  PathStep: PathStepSource;
  Subgraph: FlatGraph;
  GraphNode: GraphNodeItem;
  GraphEdge: GraphEdgeItem;
  RelationVersion: RelationVersionSource;
  EntityVersion: EntityVersionSource;
  RelationDiff: RelationDiffSource;
  EntityDiff: EntityDiffSource;
  SubgraphDiff: SubgraphDiffSource;
  Judgement: JudgementSource;
  MergeProposal: MergeProposalItem;
  MergeProposals: Omit<MergeProposals, 'proposals'> & { proposals: Array<ResolversParentTypes['MergeProposal']> };
  JudgeInput: JudgeInput;
  WithdrawJudgementsInput: WithdrawJudgementsInput;
  JudgePayload: Omit<JudgePayload, 'judgements' | 'entities'> & { judgements: Array<ResolversParentTypes['Judgement']>, entities: Array<ResolversParentTypes['Entity']> };
  JudgeProblem: JudgeProblem;
  Mutation: {};
  DecideInput: DecideInput;
  DecidePayload: Omit<DecidePayload, 'decision'> & { decision?: Maybe<ResolversParentTypes['Claim']> };
  DecideProblem: DecideProblem;
  RetractInput: RetractInput;
  ReinstateInput: ReinstateInput;
  RetractPayload: Omit<RetractPayload, 'claims'> & { claims: Array<ResolversParentTypes['Claim']> };
  RetractProblem: RetractProblem;
  IngestInput: IngestInput;
  IngestPayload: IngestPayload;
  IngestProblem: IngestProblem;
  PurgeInput: PurgeInput;
  PurgePayload: PurgePayload;
  Purged: Purged;
  PurgeProblem: PurgeProblem;
  Query: {};
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  Service: ServiceSource;
  DateTime: Scalars['DateTime']['output'];
  EDTF: Scalars['EDTF']['output'];
  AsOf: Scalars['AsOf']['output'];
  IngestRecord: Scalars['IngestRecord']['output'];
  Relation: RelationSource;
  Participant: ParticipantSource;
  ValidTime: ValidTimeItem;
  DerivedAttribute: DerivedAttributeSource;
  Fulfilment: Omit<Fulfilment, 'relation'> & { relation: ResolversParentTypes['Relation'] };
  Agreement: AgreementItem;
  Conflict: ConflictItem;
  RelationConflicts: RelationConflictsSource;
  RelationConflictsConnection: RelationConflictsConnectionSource;
  RelationConflictsEdge: Omit<RelationConflictsEdge, 'node'> & { node: ResolversParentTypes['RelationConflicts'] };
  ConflictSide: AspectSide;
  RelationWhere: RelationWhere;
  RelationOrder: RelationOrder;
  RoleWhere: RoleWhere;
  ParticipantsWhere: ParticipantsWhere;
  ParticipantWhere: ParticipantWhere;
  AttributeWhere: AttributeWhere;
  NumberWhere: NumberWhere;
  Float: Scalars['Float']['output'];
  IntWhere: IntWhere;
  TextWhere: TextWhere;
  DateWhere: DateWhere;
  IdsWhere: IdsWhere;
  RelationConnection: RelationConnectionSource;
  RelationEdge: Omit<RelationEdge, 'node'> & { node: ResolversParentTypes['Relation'] };
  ParticipationConnection: ParticipationConnectionSource;
  ParticipationEdge: Omit<ParticipationEdge, 'node'> & { node: ResolversParentTypes['Relation'] };
  RelationType: RelationTypeSource;
  Role: RoleItem;
  AttributeType: AttributeTypeItem;
  RelationTypeConnection: RelationTypeConnectionSource;
  RelationTypeEdge: Omit<RelationTypeEdge, 'node'> & { node: ResolversParentTypes['RelationType'] };
  TraverseStep: TraverseStep;
  Traversal: TraversalSource;
  TraversalLevel: TraversalLevelSource;
  TraversalConnection: TraversalConnectionSource;
  TraversalEdge: Omit<TraversalEdge, 'node' | 'chain'> & { node: ResolversParentTypes['Filler'], chain: Array<ResolversParentTypes['PathStep']> };
  TraversalCut: TraversalCut;
  Value: ResolversInterfaceTypes<ResolversParentTypes>['Value'];
  Quantity: QuantityItem;
  TextValue: TextValueItem;
  DateValue: DateValueItem;
  BooleanValue: TruthValue;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subjects?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  written?: Resolver<ResolversTypes['Written'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WrittenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Written'] = ResolversParentTypes['Written']> = {
  publishers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationTypes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  changes?: SubscriptionResolver<ResolversTypes['Change'], "changes", ParentType, ContextType, Partial<SubscriptionChangesArgs>>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  attributedTo?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  validTime?: Resolver<Maybe<ResolversTypes['ValidTime']>, ParentType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType, Partial<ClaimAttributesArgs>>;
  participants?: Resolver<Array<ResolversTypes['Participant']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Rank'], ParentType, ContextType>;
  credibility?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  decides?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ended?: Resolver<Maybe<ResolversTypes['ClaimEnd']>, ParentType, ContextType>;
  ends?: Resolver<Array<ResolversTypes['ClaimEnd']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimEndResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEnd'] = ResolversParentTypes['ClaimEnd']> = {
  supersededBy?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attribute'] = ResolversParentTypes['Attribute']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['Value']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['Publisher'], ParentType, ContextType>;
  authors?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lang?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<DocumentClaimsArgs, 'ended'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublisherResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Publisher'] = ResolversParentTypes['Publisher']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reliability?: Resolver<Maybe<ResolversTypes['Reliability']>, ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<PublisherDocumentsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublisherConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublisherConnection'] = ResolversParentTypes['PublisherConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PublisherEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Publisher']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublisherEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublisherEdge'] = ResolversParentTypes['PublisherEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Publisher'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FillerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Filler'] = ResolversParentTypes['Filler']> = {
  __resolveType: TypeResolveFn<'Entity' | 'Relation', ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<EntityNameArgs>>;
  names?: Resolver<Array<ResolversTypes['EntityName']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, Partial<EntityRelationsArgs>>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, Partial<EntityNeighboursArgs>>;
  traverse?: Resolver<ResolversTypes['Traversal'], ParentType, ContextType, RequireFields<EntityTraverseArgs, 'steps'>>;
  facets?: Resolver<ResolversTypes['Facets'], ParentType, ContextType, Partial<EntityFacetsArgs>>;
  mergedFrom?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  judgements?: Resolver<Array<ResolversTypes['Judgement']>, ParentType, ContextType>;
  mergeProposals?: Resolver<Array<ResolversTypes['MergeProposal']>, ParentType, ContextType, RequireFields<EntityMergeProposalsArgs, 'first'>>;
  attributedClaims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<EntityAttributedClaimsArgs, 'ended'>>;
  history?: Resolver<Array<ResolversTypes['EntityVersion']>, ParentType, ContextType, RequireFields<EntityHistoryArgs, 'first'>>;
  diff?: Resolver<ResolversTypes['EntityDiff'], ParentType, ContextType, RequireFields<EntityDiffArgs, 'from' | 'to' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityName'] = ResolversParentTypes['EntityName']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lang?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  alias?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExternalIdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExternalId'] = ResolversParentTypes['ExternalId']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NeighbourConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighbourConnection'] = ResolversParentTypes['NeighbourConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NeighbourEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NeighbourEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighbourEdge'] = ResolversParentTypes['NeighbourEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Facets'] = ResolversParentTypes['Facets']> = {
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['Timeline'], ParentType, ContextType, RequireFields<FacetsTimelineArgs, 'by' | 'first'>>;
  types?: Resolver<ResolversTypes['TypeCounts'], ParentType, ContextType, RequireFields<FacetsTypesArgs, 'first'>>;
  modalities?: Resolver<Array<ResolversTypes['ModalityCount']>, ParentType, ContextType>;
  partners?: Resolver<ResolversTypes['PartnerCounts'], ParentType, ContextType, RequireFields<FacetsPartnersArgs, 'first'>>;
  publishers?: Resolver<ResolversTypes['PublisherCounts'], ParentType, ContextType, RequireFields<FacetsPublishersArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimelineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Timeline'] = ResolversParentTypes['Timeline']> = {
  buckets?: Resolver<Array<ResolversTypes['TimeCount']>, ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  more?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimeCount'] = ResolversParentTypes['TimeCount']> = {
  time?: Resolver<ResolversTypes['EDTF'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TypeCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TypeCounts'] = ResolversParentTypes['TypeCounts']> = {
  counts?: Resolver<Array<ResolversTypes['TypeCount']>, ParentType, ContextType>;
  more?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TypeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TypeCount'] = ResolversParentTypes['TypeCount']> = {
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ModalityCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModalityCount'] = ResolversParentTypes['ModalityCount']> = {
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartnerCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerCounts'] = ResolversParentTypes['PartnerCounts']> = {
  counts?: Resolver<Array<ResolversTypes['PartnerCount']>, ParentType, ContextType>;
  more?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartnerCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerCount'] = ResolversParentTypes['PartnerCount']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublisherCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublisherCounts'] = ResolversParentTypes['PublisherCounts']> = {
  counts?: Resolver<Array<ResolversTypes['PublisherCount']>, ParentType, ContextType>;
  more?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublisherCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublisherCount'] = ResolversParentTypes['PublisherCount']> = {
  publisher?: Resolver<ResolversTypes['Publisher'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Comparison'] = ResolversParentTypes['Comparison']> = {
  a?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  between?: Resolver<ResolversTypes['Facets'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, Partial<ComparisonRelationsArgs>>;
  shared?: Resolver<ResolversTypes['ComparedPartners'], ParentType, ContextType, RequireFields<ComparisonSharedArgs, 'first'>>;
  onlyA?: Resolver<ResolversTypes['ComparedPartners'], ParentType, ContextType, RequireFields<ComparisonOnlyAArgs, 'first'>>;
  onlyB?: Resolver<ResolversTypes['ComparedPartners'], ParentType, ContextType, RequireFields<ComparisonOnlyBArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComparedPartnersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparedPartners'] = ResolversParentTypes['ComparedPartners']> = {
  partners?: Resolver<Array<ResolversTypes['ComparedPartner']>, ParentType, ContextType>;
  more?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComparedPartnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparedPartner'] = ResolversParentTypes['ComparedPartner']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  withA?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withB?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PathsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Paths'] = ResolversParentTypes['Paths']> = {
  paths?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  truncatedBy?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['PathStep']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  from?: Resolver<ResolversTypes['Filler'], ParentType, ContextType>;
  fromRole?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  direction?: Resolver<Maybe<ResolversTypes['PathDirection']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  toRole?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Filler'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  nodes?: Resolver<Array<ResolversTypes['GraphNode']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['GraphEdge']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  truncatedBy?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GraphNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphNode'] = ResolversParentTypes['GraphNode']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalDegree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Filler'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GraphEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphEdge'] = ResolversParentTypes['GraphEdge']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  relations?: Resolver<Array<ResolversTypes['Relation']>, ParentType, ContextType, RequireFields<GraphEdgeRelationsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationVersion'] = ResolversParentTypes['RelationVersion']> = {
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityVersion'] = ResolversParentTypes['EntityVersion']> = {
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationDiffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationDiff'] = ResolversParentTypes['RelationDiff']> = {
  before?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
  changed?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  claimsAdded?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<RelationDiffClaimsAddedArgs, 'first'>>;
  claimsEnded?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<RelationDiffClaimsEndedArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityDiffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityDiff'] = ResolversParentTypes['EntityDiff']> = {
  before?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  changed?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  relationsAdded?: Resolver<Array<ResolversTypes['Relation']>, ParentType, ContextType>;
  relationsRemoved?: Resolver<Array<ResolversTypes['Relation']>, ParentType, ContextType>;
  relationsChanged?: Resolver<Array<ResolversTypes['RelationDiff']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubgraphDiffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubgraphDiff'] = ResolversParentTypes['SubgraphDiff']> = {
  nodesAdded?: Resolver<Array<ResolversTypes['GraphNode']>, ParentType, ContextType>;
  nodesRemoved?: Resolver<Array<ResolversTypes['GraphNode']>, ParentType, ContextType>;
  edgesAdded?: Resolver<Array<ResolversTypes['GraphEdge']>, ParentType, ContextType>;
  edgesRemoved?: Resolver<Array<ResolversTypes['GraphEdge']>, ParentType, ContextType>;
  relationsChanged?: Resolver<Array<ResolversTypes['RelationDiff']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  truncatedBy?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JudgementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Judgement'] = ResolversParentTypes['Judgement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  between?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MergeProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeProposal'] = ResolversParentTypes['MergeProposal']> = {
  a?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  externalIds?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  shared?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  sameKind?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  judgement?: Resolver<Maybe<ResolversTypes['Judgement']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MergeProposalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeProposals'] = ResolversParentTypes['MergeProposals']> = {
  proposals?: Resolver<Array<ResolversTypes['MergeProposal']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JudgePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudgePayload'] = ResolversParentTypes['JudgePayload']> = {
  judgements?: Resolver<Array<ResolversTypes['Judgement']>, ParentType, ContextType>;
  entities?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['JudgeProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JudgeProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudgeProblem'] = ResolversParentTypes['JudgeProblem']> = {
  of?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  ingest?: Resolver<ResolversTypes['IngestPayload'], ParentType, ContextType, RequireFields<MutationIngestArgs, 'input'>>;
  retractClaims?: Resolver<ResolversTypes['RetractPayload'], ParentType, ContextType, RequireFields<MutationRetractClaimsArgs, 'input'>>;
  reinstateClaims?: Resolver<ResolversTypes['RetractPayload'], ParentType, ContextType, RequireFields<MutationReinstateClaimsArgs, 'input'>>;
  judge?: Resolver<ResolversTypes['JudgePayload'], ParentType, ContextType, RequireFields<MutationJudgeArgs, 'input'>>;
  withdrawJudgements?: Resolver<ResolversTypes['JudgePayload'], ParentType, ContextType, RequireFields<MutationWithdrawJudgementsArgs, 'input'>>;
  decideConflict?: Resolver<ResolversTypes['DecidePayload'], ParentType, ContextType, RequireFields<MutationDecideConflictArgs, 'input'>>;
  purge?: Resolver<ResolversTypes['PurgePayload'], ParentType, ContextType, RequireFields<MutationPurgeArgs, 'input'>>;
};

export type DecidePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecidePayload'] = ResolversParentTypes['DecidePayload']> = {
  decision?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['DecideProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecideProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideProblem'] = ResolversParentTypes['DecideProblem']> = {
  input?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RetractPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetractPayload'] = ResolversParentTypes['RetractPayload']> = {
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['RetractProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RetractProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetractProblem'] = ResolversParentTypes['RetractProblem']> = {
  claim?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IngestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IngestPayload'] = ResolversParentTypes['IngestPayload']> = {
  written?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['IngestProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IngestProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IngestProblem'] = ResolversParentTypes['IngestProblem']> = {
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PurgePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurgePayload'] = ResolversParentTypes['PurgePayload']> = {
  purged?: Resolver<Maybe<ResolversTypes['Purged']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['PurgeProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PurgedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Purged'] = ResolversParentTypes['Purged']> = {
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  judgements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PurgeProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurgeProblem'] = ResolversParentTypes['PurgeProblem']> = {
  of?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id' | 'validity'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'id' | 'validity'>>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<QueryEntitiesArgs, 'validity'>>;
  relation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType, RequireFields<QueryRelationArgs, 'id' | 'validity'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<QueryRelationsArgs, 'validity'>>;
  conflicts?: Resolver<ResolversTypes['RelationConflictsConnection'], ParentType, ContextType, RequireFields<QueryConflictsArgs, 'validity'>>;
  facets?: Resolver<ResolversTypes['Facets'], ParentType, ContextType, RequireFields<QueryFacetsArgs, 'validity'>>;
  compare?: Resolver<Maybe<ResolversTypes['Comparison']>, ParentType, ContextType, RequireFields<QueryCompareArgs, 'a' | 'b' | 'validity'>>;
  relationType?: Resolver<Maybe<ResolversTypes['RelationType']>, ParentType, ContextType, RequireFields<QueryRelationTypeArgs, 'id' | 'validity'>>;
  relationTypes?: Resolver<ResolversTypes['RelationTypeConnection'], ParentType, ContextType, RequireFields<QueryRelationTypesArgs, 'validity'>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id' | 'validity'>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id' | 'validity'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<QueryDocumentsArgs, 'validity'>>;
  publisher?: Resolver<Maybe<ResolversTypes['Publisher']>, ParentType, ContextType, RequireFields<QueryPublisherArgs, 'id' | 'validity'>>;
  publishers?: Resolver<ResolversTypes['PublisherConnection'], ParentType, ContextType, RequireFields<QueryPublishersArgs, 'validity'>>;
  paths?: Resolver<ResolversTypes['Paths'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'to' | 'mode' | 'maxRelations' | 'first' | 'validity'>>;
  traverse?: Resolver<ResolversTypes['Traversal'], ParentType, ContextType, RequireFields<QueryTraverseArgs, 'from' | 'steps' | 'validity'>>;
  subgraph?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QuerySubgraphArgs, 'seeds' | 'hops' | 'maxNodes' | 'maxEdges' | 'contract' | 'validity'>>;
  subgraphDiff?: Resolver<ResolversTypes['SubgraphDiff'], ParentType, ContextType, RequireFields<QuerySubgraphDiffArgs, 'seeds' | 'hops' | 'maxNodes' | 'maxEdges' | 'from' | 'to' | 'validity'>>;
  mergeProposals?: Resolver<ResolversTypes['MergeProposals'], ParentType, ContextType, RequireFields<QueryMergeProposalsArgs, 'first'>>;
  judgement?: Resolver<Maybe<ResolversTypes['Judgement']>, ParentType, ContextType, RequireFields<QueryJudgementArgs, 'id' | 'validity'>>;
  changes?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType, RequireFields<QueryChangesArgs, 'after' | 'first'>>;
  service?: Resolver<ResolversTypes['Service'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Claim' | 'Document' | 'Publisher' | 'Entity' | 'Judgement' | 'Relation' | 'RelationType', ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Service'] = ResolversParentTypes['Service']> = {
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  engine?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entityCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface EdtfScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EDTF'], any> {
  name: 'EDTF';
}

export interface AsOfScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['AsOf'], any> {
  name: 'AsOf';
}

export interface IngestRecordScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['IngestRecord'], any> {
  name: 'IngestRecord';
}

export type RelationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  participants?: Resolver<Array<ResolversTypes['Participant']>, ParentType, ContextType, Partial<RelationParticipantsArgs>>;
  modality?: Resolver<Maybe<ResolversTypes['Modality']>, ParentType, ContextType>;
  polarity?: Resolver<Maybe<ResolversTypes['Polarity']>, ParentType, ContextType>;
  validTime?: Resolver<Maybe<ResolversTypes['ValidTime']>, ParentType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['DerivedAttribute']>, ParentType, ContextType, Partial<RelationAttributesArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<RelationClaimsArgs, 'ended'>>;
  agreements?: Resolver<Array<ResolversTypes['Agreement']>, ParentType, ContextType>;
  conflicts?: Resolver<Array<ResolversTypes['Conflict']>, ParentType, ContextType>;
  fulfilments?: Resolver<Array<ResolversTypes['Fulfilment']>, ParentType, ContextType, RequireFields<RelationFulfilmentsArgs, 'first'>>;
  publishers?: Resolver<Array<ResolversTypes['Publisher']>, ParentType, ContextType>;
  publisherCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  firstAsserted?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  lastAsserted?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  singleSourced?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, Partial<RelationPartOfArgs>>;
  traverse?: Resolver<ResolversTypes['Traversal'], ParentType, ContextType, RequireFields<RelationTraverseArgs, 'steps'>>;
  history?: Resolver<Array<ResolversTypes['RelationVersion']>, ParentType, ContextType, RequireFields<RelationHistoryArgs, 'first'>>;
  diff?: Resolver<ResolversTypes['RelationDiff'], ParentType, ContextType, RequireFields<RelationDiffArgs, 'from' | 'to'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParticipantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Participant'] = ResolversParentTypes['Participant']> = {
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filler?: Resolver<ResolversTypes['Filler'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ValidTimeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValidTime'] = ResolversParentTypes['ValidTime']> = {
  edtf?: Resolver<ResolversTypes['EDTF'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sureFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sureTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['Precision'], ParentType, ContextType>;
  uncertain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DerivedAttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DerivedAttribute'] = ResolversParentTypes['DerivedAttribute']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['Value']>, ParentType, ContextType>;
  agreed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FulfilmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fulfilment'] = ResolversParentTypes['Fulfilment']> = {
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  punctuality?: Resolver<ResolversTypes['Punctuality'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  aspect?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  aspect?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sides?: Resolver<Array<ResolversTypes['ConflictSide']>, ParentType, ContextType>;
  wonBy?: Resolver<ResolversTypes['Criterion'], ParentType, ContextType>;
  settledBy?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationConflictsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationConflicts'] = ResolversParentTypes['RelationConflicts']> = {
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  conflicts?: Resolver<Array<ResolversTypes['Conflict']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationConflictsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationConflictsConnection'] = ResolversParentTypes['RelationConflictsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RelationConflictsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RelationConflicts']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationConflictsEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationConflictsEdge'] = ResolversParentTypes['RelationConflictsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RelationConflicts'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConflictSideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictSide'] = ResolversParentTypes['ConflictSide']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['Value']>, ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationConnection'] = ResolversParentTypes['RelationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RelationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Relation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationEdge'] = ResolversParentTypes['RelationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParticipationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipationConnection'] = ResolversParentTypes['ParticipationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ParticipationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Relation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParticipationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipationEdge'] = ResolversParentTypes['ParticipationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationType'] = ResolversParentTypes['RelationType']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inverseLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['AttributeType']>, ParentType, ContextType>;
  codes?: Resolver<Array<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, Partial<RelationTypeRelationsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Role'] = ResolversParentTypes['Role']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  identifying?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  min?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fillers?: Resolver<Array<ResolversTypes['FillerKind']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttributeTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributeType'] = ResolversParentTypes['AttributeType']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ValueKind'], ParentType, ContextType>;
  many?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationTypeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationTypeConnection'] = ResolversParentTypes['RelationTypeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RelationTypeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RelationType']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationTypeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationTypeEdge'] = ResolversParentTypes['RelationTypeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TraversalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Traversal'] = ResolversParentTypes['Traversal']> = {
  edges?: Resolver<Array<ResolversTypes['TraversalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Filler']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  levels?: Resolver<Array<ResolversTypes['TraversalLevel']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  truncatedBy?: Resolver<Array<ResolversTypes['TraversalCut']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TraversalLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraversalLevel'] = ResolversParentTypes['TraversalLevel']> = {
  step?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ends?: Resolver<ResolversTypes['TraversalConnection'], ParentType, ContextType, Partial<TraversalLevelEndsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TraversalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraversalConnection'] = ResolversParentTypes['TraversalConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TraversalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Filler']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TraversalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraversalEdge'] = ResolversParentTypes['TraversalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Filler'], ParentType, ContextType>;
  ways?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  chain?: Resolver<Array<ResolversTypes['PathStep']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TraversalCutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraversalCut'] = ResolversParentTypes['TraversalCut']> = {
  step?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bound?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Value'] = ResolversParentTypes['Value']> = {
  __resolveType: TypeResolveFn<'Quantity' | 'TextValue' | 'DateValue' | 'BooleanValue', ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['Qualifier'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TextValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextValue'] = ResolversParentTypes['TextValue']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DateValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DateValue'] = ResolversParentTypes['DateValue']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['ValidTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BooleanValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BooleanValue'] = ResolversParentTypes['BooleanValue']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  boolean?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Change?: ChangeResolvers<ContextType>;
  Written?: WrittenResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimEnd?: ClaimEndResolvers<ContextType>;
  Attribute?: AttributeResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  Publisher?: PublisherResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  PublisherConnection?: PublisherConnectionResolvers<ContextType>;
  PublisherEdge?: PublisherEdgeResolvers<ContextType>;
  Filler?: FillerResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityName?: EntityNameResolvers<ContextType>;
  ExternalId?: ExternalIdResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  NeighbourConnection?: NeighbourConnectionResolvers<ContextType>;
  NeighbourEdge?: NeighbourEdgeResolvers<ContextType>;
  Facets?: FacetsResolvers<ContextType>;
  Timeline?: TimelineResolvers<ContextType>;
  TimeCount?: TimeCountResolvers<ContextType>;
  TypeCounts?: TypeCountsResolvers<ContextType>;
  TypeCount?: TypeCountResolvers<ContextType>;
  ModalityCount?: ModalityCountResolvers<ContextType>;
  PartnerCounts?: PartnerCountsResolvers<ContextType>;
  PartnerCount?: PartnerCountResolvers<ContextType>;
  PublisherCounts?: PublisherCountsResolvers<ContextType>;
  PublisherCount?: PublisherCountResolvers<ContextType>;
  Comparison?: ComparisonResolvers<ContextType>;
  ComparedPartners?: ComparedPartnersResolvers<ContextType>;
  ComparedPartner?: ComparedPartnerResolvers<ContextType>;
  Paths?: PathsResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  GraphNode?: GraphNodeResolvers<ContextType>;
  GraphEdge?: GraphEdgeResolvers<ContextType>;
  RelationVersion?: RelationVersionResolvers<ContextType>;
  EntityVersion?: EntityVersionResolvers<ContextType>;
  RelationDiff?: RelationDiffResolvers<ContextType>;
  EntityDiff?: EntityDiffResolvers<ContextType>;
  SubgraphDiff?: SubgraphDiffResolvers<ContextType>;
  Judgement?: JudgementResolvers<ContextType>;
  MergeProposal?: MergeProposalResolvers<ContextType>;
  MergeProposals?: MergeProposalsResolvers<ContextType>;
  JudgePayload?: JudgePayloadResolvers<ContextType>;
  JudgeProblem?: JudgeProblemResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  DecidePayload?: DecidePayloadResolvers<ContextType>;
  DecideProblem?: DecideProblemResolvers<ContextType>;
  RetractPayload?: RetractPayloadResolvers<ContextType>;
  RetractProblem?: RetractProblemResolvers<ContextType>;
  IngestPayload?: IngestPayloadResolvers<ContextType>;
  IngestProblem?: IngestProblemResolvers<ContextType>;
  PurgePayload?: PurgePayloadResolvers<ContextType>;
  Purged?: PurgedResolvers<ContextType>;
  PurgeProblem?: PurgeProblemResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Service?: ServiceResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  EDTF?: GraphQLScalarType;
  AsOf?: GraphQLScalarType;
  IngestRecord?: GraphQLScalarType;
  Relation?: RelationResolvers<ContextType>;
  Participant?: ParticipantResolvers<ContextType>;
  ValidTime?: ValidTimeResolvers<ContextType>;
  DerivedAttribute?: DerivedAttributeResolvers<ContextType>;
  Fulfilment?: FulfilmentResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  RelationConflicts?: RelationConflictsResolvers<ContextType>;
  RelationConflictsConnection?: RelationConflictsConnectionResolvers<ContextType>;
  RelationConflictsEdge?: RelationConflictsEdgeResolvers<ContextType>;
  ConflictSide?: ConflictSideResolvers<ContextType>;
  RelationConnection?: RelationConnectionResolvers<ContextType>;
  RelationEdge?: RelationEdgeResolvers<ContextType>;
  ParticipationConnection?: ParticipationConnectionResolvers<ContextType>;
  ParticipationEdge?: ParticipationEdgeResolvers<ContextType>;
  RelationType?: RelationTypeResolvers<ContextType>;
  Role?: RoleResolvers<ContextType>;
  AttributeType?: AttributeTypeResolvers<ContextType>;
  RelationTypeConnection?: RelationTypeConnectionResolvers<ContextType>;
  RelationTypeEdge?: RelationTypeEdgeResolvers<ContextType>;
  Traversal?: TraversalResolvers<ContextType>;
  TraversalLevel?: TraversalLevelResolvers<ContextType>;
  TraversalConnection?: TraversalConnectionResolvers<ContextType>;
  TraversalEdge?: TraversalEdgeResolvers<ContextType>;
  TraversalCut?: TraversalCutResolvers<ContextType>;
  Value?: ValueResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  TextValue?: TextValueResolvers<ContextType>;
  DateValue?: DateValueResolvers<ContextType>;
  BooleanValue?: BooleanValueResolvers<ContextType>;
};

