/** What queries bring of a node. */

export const ENTITY =
  "e.id AS id, e.name AS name, labels(e) AS labels, e.aliases AS aliases, e.mentions AS mentions, e.issues AS issues";
export const ARTICLE =
  "a.id AS id, a.n AS n, a.title AS title, a.section AS section, a.date AS date, a.source AS source, a.url AS url";
export const ISSUE = "i.id AS issueId, i.title AS issueTitle, i.date AS issueDate";
