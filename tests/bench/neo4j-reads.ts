/** What people ask of a store, each beside a hand-written query that brings the same rows through the bare driver. */
import type { Driver } from "neo4j-driver";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { TYPES } from "../../src/store/neo4j/schema.ts";
import { hopsIn } from "../../src/store/paths.ts";

/** Both are asked about the same entities in the same round. */
export interface Question {
  readonly name: string;
  readonly ours: (round: number) => Promise<unknown>;
  readonly bare: (round: number) => Promise<unknown>;
}

const ARTICLE = "a.id, a.n, a.title, a.section, a.date, a.source, a.url, i.id, i.title, i.date";
const RELATED = TYPES.join("|");

const MENTIONS = `MATCH (e:Entity {id: $id})<-[m:MENTIONS]-(a:Article)
  WITH m, a ORDER BY a.since, a.until, a.issueOrder, a.n LIMIT 50
  MATCH (a)-[:IN_ISSUE]->(i:Issue) RETURN m, a.text, ${ARTICLE}`;

/** The strongest neighbours, and all that is said between them and with the centre. */
const NEIGHBOURHOOD = `MATCH (e:Entity {id: $id})-[r:${RELATED}]-(o:Entity) WHERE o <> e
  WITH e, o, count(r) AS evidence ORDER BY evidence DESC, o.mentions DESC, o.id LIMIT $limit
  WITH e, collect(o) AS others WITH others + e AS kept
  UNWIND kept AS x MATCH (x)-[r:${RELATED}]->(y:Entity) WHERE y IN kept AND x <> y
  MATCH (a:Article {id: r.articleId})-[:IN_ISSUE]->(i:Issue) RETURN x.id, y.id, r, ${ARTICLE}`;

/** How many entities and edges there are without the limit. */
const AROUND = `MATCH (e:Entity {id: $id})-[:${RELATED}]-(o:Entity) WHERE o <> e WITH e, collect(DISTINCT o) AS others
  WITH others + e AS ball UNWIND ball AS x MATCH (x)-[r:${RELATED}]->(y:Entity) WHERE y IN ball AND x <> y
  RETURN size(ball) AS entities, count(DISTINCT [x, type(r), y, r.status]) AS edges`;

/** All that is said between the two of each pair, and who they are. */
const BETWEEN = `UNWIND $pairs AS pair MATCH (x:Entity {id: pair[0]}) MATCH (y:Entity {id: pair[1]})
  MATCH (x)-[r:${RELATED}]-(y) MATCH (a:Article {id: r.articleId})-[:IN_ISSUE]->(i:Issue)
  RETURN x.id, y.id, startNode(r).id, r, ${ARTICLE}`;

/** Any shortest path, with all that is said along it. */
const SHORTEST = `MATCH (x:Entity {id: $from}), (y:Entity {id: $to}) MATCH p = shortestPath((x)-[:${RELATED}*..6]-(y))
  UNWIND relationships(p) AS step WITH startNode(step) AS x, endNode(step) AS y
  MATCH (x)-[r:${RELATED}]-(y) MATCH (a:Article {id: r.articleId})-[:IN_ISSUE]->(i:Issue) RETURN x, y, r, ${ARTICLE}`;

const ENTITIES = "UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN e, labels(e)";

/** Rings around an entity of this size are what the explorer shows. */
const LIMIT = 100;

export async function questions(store: GraphStore, driver: Driver, ids: readonly string[]): Promise<Question[]> {
  const hops = await hopsBetween(store, ids);
  const one = (round: number) => ids[round % ids.length]!;
  const other = (round: number) => one(round + 1);
  const part = (round: number) =>
    one(round)
      .replace(/^[^:]*:/u, "")
      .slice(0, 2);
  const run = (text: string, parameters: object) => driver.executeQuery(text, parameters, { routing: "READ" });
  const about = (text: string) => (round: number) => run(text, { id: one(round), limit: BigInt(LIMIT) });
  return [
    {
      name: "mentions, a page of 50",
      ours: (round) => store.mentions(one(round), { limit: 50 }),
      bare: about(MENTIONS),
    },
    {
      name: `neighbourhood of ${LIMIT}`,
      ours: (round) => store.neighbourhood([one(round)], { limit: LIMIT }),
      bare: async (round) => [await about(NEIGHBOURHOOD)(round), await about(AROUND)(round)],
    },
    {
      name: "search",
      ours: (round) => store.search(part(round)),
      bare: () => run(ENTITIES, { ids: ids.slice(0, 20) }),
    },
    // What the explorer asks. The server has no statement that ranks: beside it stands the one that reads what binds the same
    // hops, told beforehand which they are.
    {
      name: "ranked paths",
      ours: (round) => store.paths(one(round), other(round)),
      bare: (round) => run(BETWEEN, { pairs: hops.get(one(round))! }),
    },
    // Here the server looks for a way itself: any, of the fewest hops.
    {
      name: "best path of all",
      ours: (round) => store.paths(one(round), other(round), { limit: 1 }),
      bare: (round) => run(SHORTEST, { from: one(round), to: other(round) }),
    },
  ];
}

/** The hops of the ranked paths from each to the next. */
async function hopsBetween(store: GraphStore, ids: readonly string[]) {
  const hops = new Map<string, (readonly [string, string])[]>();
  for (const [at, id] of ids.entries()) {
    const { paths } = (await store.paths(id, ids[(at + 1) % ids.length]!))!;
    hops.set(id, hopsIn(paths));
  }
  return hops;
}
