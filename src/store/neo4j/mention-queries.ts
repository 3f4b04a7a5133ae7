/**
 * Queries about the mentions of a subject, within a filter whose parameters are those of mention-filter.ts. `m` is the mentions of an
 * article `a`: lists with an item for each.
 */
import { ARTICLE, ISSUE } from "./columns.ts";
import { TYPES } from "./schema.ts";

const KEPT = `($always OR a.since <= $until AND a.until >= $since)
  AND ($sections IS NULL OR coalesce(a.section, '') IN $sections) AND ($sources IS NULL OR coalesce(a.source, '') IN $sources)
  AND ($issues IS NULL OR a.issue IN $issues) AND ($surfaces IS NULL OR any(each IN m.surfaces WHERE each IN $surfaces))
  AND ($beside IS NULL OR EXISTS { MATCH (a)-[:MENTIONS]->(b:Entity) WHERE b.id IN $beside })
  AND ($told IS NULL OR a.id IN $told)`;
const NAMED = `UNWIND $subject AS id MATCH (:Entity {id: id})<-[m:MENTIONS]-(a:Article) WHERE ${KEPT}`;
const MENTIONS =
  "sum(CASE WHEN $surfaces IS NULL THEN m.count ELSE size([each IN m.surfaces WHERE each IN $surfaces]) END)";

/** Articles that are evidence of some relations at a subject. */
export const TOLD = `UNWIND $subject AS id MATCH (e:Entity {id: id})-[r:${TYPES.join("|")}]-(o:Entity)
  WHERE o <> e AND type(r) IN $relations RETURN DISTINCT r.articleId AS article`;

const IN_ORDER = "a.since, a.until, a.issueOrder, a.n";
/** Articles from the one of a cursor on: its own may have more mentions to show. */
export const SUBJECT_PAGE = `${NAMED} AND (a.since > $a OR a.since = $a AND (a.until > $b OR a.until = $b AND
    (a.issueOrder > $c OR a.issueOrder = $c AND a.n >= $d)))
  WITH DISTINCT a ORDER BY ${IN_ORDER} LIMIT $limit
  MATCH (a)-[:IN_ISSUE]->(i:Issue) MATCH (a)-[m:MENTIONS]->(e:Entity) WHERE e.id IN $subject
  RETURN m.surfaces AS surfaces, m.starts AS starts, m.ends AS ends, m.names AS names, m.confidences AS confidences, m.rules AS rules, m.places AS places,
    e.id AS entity, a.since AS since, a.until AS until, a.text AS text, ${ARTICLE}, ${ISSUE} ORDER BY ${IN_ORDER}`;
export const SUBJECT_COUNT = `${NAMED} RETURN ${MENTIONS} AS total`;

export const DATES = `${NAMED} RETURN a.since AS since, a.until AS until, ${MENTIONS} AS mentions`;
export const PLACES = `${NAMED} RETURN count(DISTINCT a) AS articles, count(DISTINCT a.issue) AS issues`;
export const SECTIONS = `${NAMED} RETURN a.section AS value, ${MENTIONS} AS mentions, count(DISTINCT a) AS articles`;
export const SOURCES_NAMING = `${NAMED} RETURN a.source AS value, ${MENTIONS} AS mentions, count(DISTINCT a) AS articles`;
export const SURFACES = `${NAMED}
  WITH a, m, CASE WHEN a.since < 99999999 THEN a.since * 100000000 + a.until END AS dated UNWIND m.surfaces AS surface
  WITH a, dated, surface WHERE $surfaces IS NULL OR surface IN $surfaces
  RETURN surface, count(*) AS mentions, count(DISTINCT a.issue) AS issues, min(dated) AS first, max(dated) AS last`;

const BESIDE = `WITH o, count(a) AS articles RETURN o.id AS id, articles,
    CASE WHEN $always THEN COUNT { (o)<-[:MENTIONS]-() } ELSE COUNT { (o)<-[:MENTIONS]-(x:Article) WHERE x.since <= $until AND x.until >= $since } END AS named`;
export const COMPANIONS_WITHIN = `${NAMED} WITH DISTINCT a MATCH (a)-[:MENTIONS]->(o:Entity) WHERE NOT o.id IN $subject ${BESIDE}`;
export const COMPANIONS_IN = `UNWIND $articles AS id MATCH (a:Article {id: id})-[:MENTIONS]->(o:Entity) ${BESIDE}`;
