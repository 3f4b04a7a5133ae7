/** What people ask of a store, each over its own entities, and what someone would use instead: graphology in memory, plain SQL. */
import { MultiDirectedGraph } from "graphology";
import type { Database } from "../../src/store/embedded/sqlite.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { fold } from "../../src/store/search.ts";

export interface Question {
  readonly name: string;
  readonly ids: readonly string[];
  readonly ours: (id: string, other: string) => Promise<unknown>;
  /** The same with what is at hand without this store; its name. */
  readonly instead?: readonly [name: string, ask: (id: string) => unknown];
  /** The same over HTTP. */
  readonly address?: (id: string) => string;
}

export interface Ranks {
  readonly hubs: readonly string[];
  readonly others: readonly string[];
}

/** Neighbours on a page of them, and entities on a map after one expansion: as the explorer asks. */
const PAGE = 50;
const RING = 61;

const nameOf = (id: string): string => id.slice(id.indexOf(":") + 1);
const at = (id: string, rest = ""): string => `/api/entities/${encodeURIComponent(id)}${rest}`;

export function questions(store: GraphStore, { hubs, others }: Ranks, db: Database, graph: Graph): Question[] {
  const both = [...hubs, ...others];
  const rows = mentionRows(db);
  const star = { limit: PAGE, evidence: 0 };
  const map = { limit: RING, evidence: 0 };
  const counts = { depth: 2, limit: 1, evidence: 0 };
  return [
    { name: "entity by name", ids: both, ours: (id) => store.named(nameOf(id)), address: (id) => at(id) },
    ...named({ hub: hubs, others }, "mentions page of", (ids) => ({
      ids,
      ours: (id) => store.mentions(id, { limit: PAGE }),
      instead: ["SQL", rows],
      address: (id) => at(id, `/mentions?limit=${PAGE}`),
    })),
    ...named({ hub: hubs, others }, "relations with counts of", (ids) => ({
      ids,
      ours: (id) => store.relations(id, star),
      instead: ["graphology", (id) => neighbours(graph, id)],
      address: (id) => at(id, `/relations?limit=${PAGE}&evidence=0`),
    })),
    ...named({ hub: hubs, others }, `map of ${RING} around`, (ids) => ({
      ids,
      ours: (id) => store.neighbourhood([id], map),
      address: (id) => `/api/subgraph?entity=${encodeURIComponent(id)}&limit=${RING}&evidence=0`,
    })),
    ...named({ hub: hubs, others }, "2-hop counts of", (ids) => ({
      ids,
      ours: (id) => store.neighbourhood([id], counts),
      instead: ["graphology", (id) => countWithin(graph, id, 2)],
    })),
    ...named({ hubs, others }, "best paths of", (ids) => ({
      ids,
      ours: (id, other) => store.paths(id, other, { evidence: 0 }),
    })),
    ...named({ hub: hubs, others }, "companions of", (ids) => ({
      ids,
      ours: (id) => store.companions(id, { limit: 12 }),
    })),
    { name: "full text, first page", ids: both, ours: () => store.articlesWith("公司", { limit: 20 }) },
    { name: "search", ids: both, ours: (id) => store.search(fold(nameOf(id)).slice(0, 2), { limit: 12 }) },
  ];
}

const named = (
  groups: Readonly<Record<string, readonly string[]>>,
  what: string,
  ask: (ids: readonly string[]) => Omit<Question, "name">,
): Question[] => Object.entries(groups).map(([who, ids]) => ({ name: `${what} ${who}`, ...ask(ids) }));

const ROWS = `SELECT m.start, m.stop, m.surface, m.confidence, m.rule, a.n, a.title, a.section, a.date, a.source, a.url,
    substr(a.text, m.start - 40, 120) AS quote, i.id, i.title AS issueTitle, i.date AS issueDate
  FROM entity AS e JOIN name ON name.entity = e.key JOIN mention AS m ON m.name = name.key JOIN article AS a ON a.key = m.article
  JOIN issue AS i ON i.key = a.issue WHERE e.id = ?
  ORDER BY m.since, m.until, m.issue, m.n, m.start, m.stop LIMIT ${PAGE}`;

function mentionRows(db: Database): (id: string) => unknown {
  const rows = db.prepare(ROWS);
  const total = db.prepare("SELECT mentions FROM entity WHERE id = ?");
  return (id) => [total.get(id), rows.all(id)];
}

export type Graph = MultiDirectedGraph<{ mentions: number }, { evidence: number }>;

export async function inGraphology(store: GraphStore): Promise<Graph> {
  const graph: Graph = new MultiDirectedGraph();
  for await (const { id, mentions } of store.allEntities()) graph.addNode(id, { mentions });
  for await (const { head, tail, evidence } of store.allEdges())
    graph.addDirectedEdge(head, tail, { evidence: evidence.length });
  return graph;
}

/** Edges at an entity, the most evidence first. */
function neighbours(graph: Graph, id: string): unknown {
  const edges = graph.mapEdges(id, (edge, { evidence }, head, tail) => ({ edge, evidence, head, tail }));
  return edges.sort((a, b) => b.evidence - a.evidence).slice(0, PAGE);
}

function countWithin(graph: Graph, id: string, depth: number): { entities: number; edges: number } {
  const inside = new Set([id]);
  let ring = [id];
  for (let step = 0; step < depth; step++) {
    const next: string[] = [];
    for (const entity of ring)
      graph.forEachNeighbor(entity, (other) => {
        if (inside.has(other)) return;
        inside.add(other);
        next.push(other);
      });
    ring = next;
  }
  let edges = 0;
  for (const entity of inside) graph.forEachOutNeighbor(entity, (other) => void (inside.has(other) && edges++));
  return { entities: inside.size, edges };
}
