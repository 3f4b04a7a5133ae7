/** Full-text search: the server finds, filters, counts, and gives pages in the order of a key. Its index is described in lucene.ts. */
import { ARTICLE, ISSUE } from "./columns.ts";
import { TEXT_INDEX } from "./schema.ts";

const FOUND = `CALL db.index.fulltext.queryNodes('${TEXT_INDEX}', $query) YIELD node AS r`;
const KEPT = `MATCH (a:Article {id: r.id}) WHERE ($always OR a.since <= $until AND a.until >= $since)
  AND ($sections IS NULL OR a.section IN $sections) AND ($sources IS NULL OR a.source IN $sources) AND ($issues IS NULL OR r.issue IN $issues)`;

export const TEXT_COUNT = `${FOUND} RETURN count(*) AS total`;
export const TEXT_COUNT_KEPT = `${FOUND} ${KEPT} RETURN count(*) AS total`;

/** By two numbers, issue and place: see text/order.ts. Undated articles are the last either way. */
const RANKED = `WITH a, CASE WHEN NOT $newest THEN a.since WHEN a.until = 99999999 THEN 0 ELSE -a.until END AS x,
    CASE WHEN NOT $newest THEN a.until WHEN a.since = 99999999 THEN 0 ELSE -a.since END AS y
  WHERE x > $x OR x = $x AND (y > $y OR y = $y AND (a.issueOrder > $c OR a.issueOrder = $c AND a.n > $d))`;
export const TEXT_PAGE = `${FOUND} ${KEPT} ${RANKED}
  WITH a, x, y ORDER BY x, y, a.issueOrder, a.n LIMIT $limit
  MATCH (a)-[:IN_ISSUE]->(i:Issue) RETURN ${ARTICLE}, ${ISSUE}, a.text AS text, a.since AS since, a.until AS until`;
