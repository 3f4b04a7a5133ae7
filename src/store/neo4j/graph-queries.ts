/**
 * Queries that walk the graph from some entities, each given by its id. What they bring is summed up on the server: evidence and shared
 * articles by the other end. `r` is a piece of evidence, `a` an article; a filter's parameters are those of filter.ts.
 */
import { ARTICLE, ISSUE } from "./columns.ts";
import { TYPES } from "./schema.ts";

const RELATED = TYPES.join("|");
const SAID = `($relations IS NULL OR type(r) IN $relations) AND ($statuses IS NULL OR r.status IN $statuses)
  AND ($always OR r.since <= $until AND r.until >= $since AND ($articles IS NULL OR r.articleId IN $articles))`;
const REPORTED = "($always OR a.since <= $until AND a.until >= $since AND ($articles IS NULL OR a.id IN $articles))";
const KIND = "($labels IS NULL OR any(label IN labels(o) WHERE label IN $labels) OR o.id IN $ends)";
/** As the code units of ids sort: most need no key of their own. */
const order = (entity: string): string => `coalesce(${entity}.idOrder, ${entity}.id)`;

/** Who is bound to the entities of a ring, and how much; `naming` is the ring where co-mentions count. */
const bound = (said: string): string => `CALL () {
    UNWIND $ring AS id MATCH (e:Entity {id: id})-[r:${RELATED}]-(o:Entity) WHERE ${SAID} ${said} AS stories, 0 AS articles
    UNION ALL UNWIND $naming AS id MATCH (:Entity {id: id})<-[:MENTIONS]-(a:Article) WHERE ${REPORTED}
    WITH DISTINCT a MATCH (a)-[:MENTIONS]->(o:Entity) RETURN o, 0 AS stories, count(a) AS articles
  }
  WITH o, sum(stories) AS stories, sum(articles) AS articles WHERE NOT o.id IN $inside AND ${KIND}`;
/** Stories edge by edge; `$stories` has those of articles that are retold, see stories.ts. */
const BOUND =
  bound(`WITH e, o, type(r) AS type, r.status AS status, CASE WHEN type(r) IN $symmetric THEN true ELSE startNode(r) = e END AS leads,
      count(DISTINCT coalesce($stories[r.articleId], r.articleId)) AS told RETURN o, sum(told)`);

export const RING = `${BOUND} RETURN o.id AS id, stories, articles, o.mentions AS mentions`;
export const STRONGEST = `${BOUND}
  RETURN o.id AS id, stories, articles, o.mentions AS mentions ORDER BY stories DESC, articles DESC, mentions DESC, ${order("o")} LIMIT $limit`;

const BALL = `CALL () { ${bound("RETURN DISTINCT o, 0")} RETURN o UNION UNWIND $inside AS id MATCH (o:Entity {id: id}) RETURN o } WITH collect(o) AS ball`;
const EDGE = `CASE WHEN r IS NULL THEN null
  WHEN type(r) IN $symmetric AND h.id > t.id THEN [t, type(r), h, r.status] ELSE [h, type(r), t, r.status] END`;

/** How much there is within a ring and all inside it. */
export const BALL_COUNT = `${BALL} WITH ball, size(ball) AS entities UNWIND ball AS h
  OPTIONAL MATCH (h)-[r:${RELATED}]->(t:Entity) WHERE t <> h AND t IN ball AND ${SAID} RETURN entities, count(DISTINCT ${EDGE}) AS edges`;
const TOGETHER_IN = `WHERE ${REPORTED} WITH a, collect(at) AS named WHERE size(named) > 1 RETURN named`;
/** Of each article that names two of them or more: which, as places in a list. */
export const NAMED_IN_BALL = `${BALL} UNWIND range(0, size(ball) - 1) AS at WITH at, ball[at] AS e MATCH (e)<-[:MENTIONS]-(a:Article) ${TOGETHER_IN}`;
export const NAMED_AMONG = `UNWIND range(0, size($ids) - 1) AS at MATCH (:Entity {id: $ids[at]})<-[:MENTIONS]-(a:Article) ${TOGETHER_IN}`;

/** How many articles name an entity; all of them are a degree. */
const namedIn = (entity: string): string =>
  `CASE WHEN $always THEN COUNT { (${entity})<-[:MENTIONS]-() } ELSE COUNT { (${entity})<-[:MENTIONS]-(a:Article) WHERE ${REPORTED} } END`;
export const NAMED_IN = `UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN id, ${namedIn("e")} AS articles`;
export const ALL_ARTICLES = "MATCH (a:Article) RETURN count(a) AS articles";
export const ARTICLES_OF_DAYS =
  "MATCH (a:Article) WHERE a.since <= $until AND a.until >= $since AND ($articles IS NULL OR a.id IN $articles) RETURN count(a) AS articles";
/** Articles of issues and of sections; null keeps all. */
export const SCOPE = `MATCH (a:Article)-[:IN_ISSUE]->(i:Issue)
  WHERE ($issues IS NULL OR i.id IN $issues) AND ($sections IS NULL OR a.section IN $sections) RETURN a.id AS id`;
/** The entities that come after one, with the articles that they share. */
export const COMPANIONS_AFTER = `UNWIND $ids AS id MATCH (e:Entity {id: id})<-[:MENTIONS]-(a:Article) MATCH (a)-[:MENTIONS]->(o:Entity)
  WHERE ${order("e")} < ${order("o")} WITH e, o, count(a) AS both
  RETURN e.id AS head, o.id AS tail, both, COUNT { (e)<-[:MENTIONS]-() } AS headNamed, COUNT { (o)<-[:MENTIONS]-() } AS tailNamed`;

/** Of an edge: its pieces of evidence, and whose they are, which tells their stories. */
const COUNTED = "count(r) AS evidence, collect(DISTINCT r.articleId) AS articles";

/** For an index in memory: who is named in each article, and each piece of evidence. */
export const ALL_NAMED = `MATCH (a:Article)-[:IN_ISSUE]->(i:Issue) RETURN a.id AS id, i.id AS issue, a.n AS n, a.since AS since, a.until AS until,
  COLLECT { MATCH (a)-[:MENTIONS]->(e:Entity) RETURN DISTINCT e.id } AS entities`;
export const ALL_SAID = `MATCH (h:Entity)-[r:${RELATED}]->(t:Entity) WHERE t <> h
  RETURN h.id AS head, type(r) AS type, t.id AS tail, r.status AS status, r.articleId AS article, r.since AS since, r.until AS until`;
export const EDGE_LIST = `MATCH (e:Entity)-[r:${RELATED}]->(o:Entity) WHERE o <> e AND ${SAID}
  AND ($labels IS NULL OR any(label IN labels(e) WHERE label IN $labels) AND any(label IN labels(o) WHERE label IN $labels))
  RETURN e.id AS head, type(r) AS type, o.id AS tail, r.status AS status, ${COUNTED}`;

/** Edges at an entity without their sentences, as `EDGE_LIST` has them. */
export const EDGES_AT = `MATCH (e:Entity {id: $entity})-[r:${RELATED}]-(o:Entity) WHERE o <> e AND ${KIND} AND ${SAID}
  RETURN startNode(r).id AS head, type(r) AS type, endNode(r).id AS tail, r.status AS status, ${COUNTED}`;

const SOURCE = "MATCH (a:Article {id: r.articleId})-[:IN_ISSUE]->(i:Issue)";
/** Values without their names, which would come again with each row; see edges.ts. */
const SAID_THERE =
  "[r.id, r.quote, r.start, r.end, r.date, r.attribution, r.confidence, r.rule, r.headName, r.tailName, r.status, r.since, r.until, r.place]";
const PIECE = `h.id AS head, type(r) AS type, t.id AS tail, ${SAID_THERE} AS said, ${ARTICLE}, ${ISSUE}`;
const QUOTED = `${SOURCE} RETURN ${PIECE}`;
export const EVIDENCE_AMONG = `UNWIND $ids AS id MATCH (h:Entity {id: id})-[r:${RELATED}]->(t:Entity) WHERE t <> h AND t.id IN $ids AND ${SAID} ${QUOTED}`;
export const EVIDENCE_BETWEEN = `UNWIND $pairs AS pair MATCH (x:Entity {id: pair[0]}) MATCH (y:Entity {id: pair[1]})
  MATCH (x)-[r:${RELATED}]-(y) WHERE x <> y AND ${SAID} WITH startNode(r) AS h, r, endNode(r) AS t ${QUOTED}`;
/** Of the edges whose head is given. */
export const EVIDENCE_FROM = `UNWIND $ids AS id MATCH (x:Entity {id: id})-[r:${RELATED}]-(y:Entity)
  WHERE x <> y AND CASE WHEN type(r) IN $symmetric THEN ${order("x")} < ${order("y")} ELSE startNode(r) = x END
  WITH startNode(r) AS h, r, endNode(r) AS t ${QUOTED}`;
