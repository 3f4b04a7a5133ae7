/**
 * Queries that read. Each starts from an index, and none sorts more than a page of rows: lists are sorted here, pages come in the order of
 * a key. What a caller gives is a parameter, never text.
 */
import type { KeptKind } from "../../model/kept.ts";
import { ARTICLE, ENTITY, ISSUE } from "./columns.ts";
import { labelOfKept, TYPES } from "./schema.ts";

export interface StoreRow {
  readonly id: string;
  readonly revision: number;
  readonly format: number;
}

/** The one node through which all changes go, one after the other. */
export const STORE = "MATCH (s:Store {key: 'store'}) RETURN s.id AS id, s.revision AS revision, s.format AS format";
export const LOCK = "MATCH (s:Store {key: 'store'}) SET s.locked = true";
export const CREATE_STORE =
  "MERGE (s:Store {key: 'store'}) ON CREATE SET s.id = $id, s.revision = 0, s.format = toInteger($format)";

/** Entities that answer to an id or bear a name. */
export const ENTITIES_BY_HANDLE = `UNWIND $keys AS key MATCH (h:Handle {key: key}) MATCH (e:Entity {id: h.entity})
  RETURN key, ${ENTITY}`;
export const ENTITY_PAGE = `MATCH (e:Entity) WHERE e.id > $last RETURN ${ENTITY} ORDER BY e.id LIMIT $limit`;
export const ENTITIES_BY_ID = `UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN ${ENTITY}`;

export const ISSUES =
  "MATCH (i:Issue) WHERE i.id > '' RETURN i.id AS id, i.title AS title, i.date AS date, i.file AS file, i.articles AS articles, i.mentions AS mentions, i.relations AS relations";
export const ISSUE_IDS = "MATCH (i:Issue) WHERE i.id > '' RETURN i.id AS id";
export const KINDS = "MATCH (e:Entity) RETURN labels(e) AS labels, count(*) AS n";
export const FINGERPRINT = "MATCH (f:Source {id: $source}) RETURN f.fingerprint AS fingerprint";
export const SOURCES =
  "MATCH (f:Source) WHERE f.id > '' RETURN f.issue AS issue, f.id AS source, f.fingerprint AS fingerprint";

export const ARTICLES = `MATCH (i:Issue {id: $issue})<-[:IN_ISSUE]-(a:Article) RETURN ${ARTICLE}`;
const STORED_ARTICLE =
  "a.id AS id, a.text AS text, r.json AS json, i.id AS issueId, i.title AS issueTitle, i.date AS issueDate, i.file AS file";
export const ARTICLE_BY_ID = `MATCH (a:Article {id: $id})-[:IN_ISSUE]->(i:Issue) MATCH (r:Record {id: a.id}) RETURN ${STORED_ARTICLE}`;
export const ARTICLES_IN_FULL = `MATCH (i:Issue {id: $issue})<-[:IN_ISSUE]-(a:Article) MATCH (r:Record {id: a.id})
  RETURN ${STORED_ARTICLE}, a.n AS n`;
export const MEANINGS = "UNWIND $keys AS key MATCH (n:Name {key: key}) RETURN n.key AS key, n.entity AS entity";
export const RELATIONS_OF =
  "MATCH (r:Record {issue: $issue}) WHERE r.relations IS NOT NULL RETURN r.relations AS relations";
export const EXTRACTS = `UNWIND $issues AS issue MATCH (r:Record {issue: issue}) OPTIONAL MATCH (a:Article {id: r.id})
  RETURN r.issue AS issue, r.n AS n, r.json AS json, r.relations AS relations, a.text AS text`;

export const KEPT = (kind: KeptKind): string =>
  `MATCH (k:${labelOfKept(kind)}) WHERE k.id > '' RETURN k.record AS record`;

const MENTIONED = `m.surfaces AS surfaces, m.starts AS starts, m.ends AS ends, m.names AS names, m.confidences AS confidences, m.rules AS rules, m.places AS places,
  a.since AS since, a.until AS until, a.text AS text, ${ARTICLE}, ${ISSUE}`;
const IN_ORDER = "a.since, a.until, a.issueOrder, a.n";

/** Articles from the one of a cursor on: the cursor's own may have more mentions to show. */
const FROM = `a.since > $a OR a.since = $a AND (a.until > $b OR a.until = $b AND
    (a.issueOrder > $c OR a.issueOrder = $c AND a.n >= $d))`;
const PAGE = `WITH e, m, a ORDER BY ${IN_ORDER} LIMIT $limit
  MATCH (a)-[:IN_ISSUE]->(i:Issue) RETURN ${MENTIONED}, e.id AS entity, e.mentions AS mentions ORDER BY ${IN_ORDER}`;
export const MENTIONS = `MATCH (e:Entity {id: $entity})<-[m:MENTIONS]-(a:Article)
  WHERE ($always OR a.since <= $until AND a.until >= $since) AND (${FROM}) ${PAGE}`;
export const MENTION_COUNT = `MATCH (e:Entity {id: $entity})<-[m:MENTIONS]-(a:Article)
  WHERE a.since <= $until AND a.until >= $since RETURN sum(m.count) AS total`;

/** Ids of the articles that share a key, once for each such key. */
export const SHARED_STORY_KEYS =
  "MATCH (r:Record) UNWIND r.storyKeys AS key WITH key, collect(r.id) AS ids WHERE size(ids) > 1 RETURN DISTINCT ids";

/** What a source or an id stands for now. */
export const STORED = `MATCH (f:Source {id: $source}) RETURN f.issue AS id, f.id AS source, f.fingerprint AS fingerprint
  UNION MATCH (f:Source {issue: $issue}) RETURN f.issue AS id, f.id AS source, f.fingerprint AS fingerprint`;

const SETTLED =
  "n.key AS key, n.name AS name, n.kind AS kind, n.entity AS entity, n.claims AS claims, n.lexicon AS lexicon, n.mentions AS mentions, n.relations AS relations, n.aliases AS aliases";
const NAME = `${SETTLED}, e.aliases AS shown`;
const SHORT = "s.key AS key, s.short AS short, s.full AS full, s.kind AS kind, s.claims AS claims";

export const NAMES_MEANING = `UNWIND $ids AS id MATCH (n:Name {entity: id}) RETURN ${SETTLED}`;
export const NAMES_OF_NOTHING = `MATCH (n:Name) WHERE n.key > '' AND n.entity IS NULL RETURN ${SETTLED}`;
export const ALL_SHORTS = `MATCH (s:ShortName) WHERE s.key > '' RETURN ${SHORT}`;

/** Names, and all that share an entity with one of them; each with the aliases that its entity has. */
export const NAMES = `UNWIND $names AS name MATCH (n:Name {name: name}) OPTIONAL MATCH (e:Entity {id: n.entity}) RETURN ${NAME}
  UNION UNWIND $names AS name MATCH (o:Name {name: name}) WHERE o.entity IS NOT NULL
  MATCH (n:Name {entity: o.entity}) WHERE n.name <> name MATCH (e:Entity {id: n.entity}) RETURN ${NAME}`;
/** Short names, and those of full names, each with every full name it is said to stand for. */
export const SHORTS = `UNWIND $names AS name MATCH (s:ShortName {short: name}) RETURN ${SHORT}
  UNION UNWIND $names AS name MATCH (o:ShortName {full: name}) MATCH (s:ShortName {short: o.short}) RETURN ${SHORT}`;

/** Articles that have something to say about entities. */
export const ARTICLES_ABOUT = `UNWIND $ids AS id MATCH (e:Entity {id: id})<-[:MENTIONS]-(a:Article) RETURN DISTINCT a.id AS id
  UNION UNWIND $ids AS id MATCH (e:Entity {id: id})-[r:${TYPES.join("|")}]-(:Entity) RETURN DISTINCT r.articleId AS id`;
export const RECORDS = `UNWIND $ids AS id MATCH (r:Record {id: id}) MATCH (a:Article {id: id})
  RETURN id, r.issue AS issue, r.json AS json, r.relations AS relations, a.since AS since, a.until AS until`;
