/** The store's numbers of articles by their ids. */
import type { Connection } from "./connection.ts";

const KEYS = `SELECT article.key FROM json_each(?) AS each JOIN issue ON issue.id = each.value ->> 'issue'
  JOIN article ON article.issue = issue.key AND article.n = each.value ->> 'n'`;

/** Those that there are. */
export function keysOf(c: Connection, ids: readonly string[]): number[] {
  const places = ids.map((id) => {
    const colon = id.lastIndexOf(":");
    return { issue: id.slice(0, colon), n: Number(id.slice(colon + 1)) };
  });
  return c.all<{ key: number }>(KEYS, JSON.stringify(places)).map(({ key }) => key);
}
