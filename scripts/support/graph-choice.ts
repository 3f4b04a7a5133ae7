/** Which part of the graph a command line asks for. */
import { type Selection, selectSubgraph } from "../../src/api/select.ts";
import { wholeGraph } from "../../src/api/whole-graph.ts";
import { type GraphSource, sourceOf } from "../../src/export/source.ts";
import type { Subgraph } from "../../src/model/graph.ts";
import type { GraphFilter, GraphStore, GraphView } from "../../src/store/graph-store.ts";
import { entityArgument, tellUnknown } from "../entity-argument.ts";
import { onLine, warn } from "./print.ts";

export interface GraphChoice extends GraphFilter {
  readonly ego?: readonly string[];
  readonly path?: readonly string[];
  readonly query?: string;
  readonly depth?: number;
  readonly limit?: number;
}

const ALL = Number.MAX_SAFE_INTEGER;

/** The records to export, or null with a sentence on stderr where there are none. */
export async function chooseGraph(store: GraphStore, choice: GraphChoice): Promise<GraphSource | null> {
  const { ego, path, query, depth = 1, limit = ALL } = choice;
  const filter = filterOf(choice);
  if (path) return choosePath(store, path, filter);
  if (!ego && query === undefined) return wholeGraph(store, filter, await store.sources());
  const entity = ego ? await idsOf(store, ego) : await found(store, query!, filter);
  return entity && graphOf(await selectSubgraph(store, { ...filter, entity, depth, limit }));
}

function filterOf({ since, until, types, relations, statuses, coMentions }: GraphChoice): GraphFilter {
  return {
    ...(since && { since }),
    ...(until && { until }),
    ...(types && { types }),
    ...(relations && { relations }),
    ...(statuses && { statuses }),
    ...(coMentions && { coMentions }),
  };
}

async function choosePath(store: GraphView, names: readonly string[], filter: Selection): Promise<GraphSource | null> {
  const path = await idsOf(store, names);
  const graph = path && (await selectSubgraph(store, { ...filter, path }));
  if (graph && graph.entities.length > 0) return graphOf(graph);
  if (graph) warn(`There is no path of up to six steps between ${names.map(onLine).join(" and ")}.`);
  return null;
}

/** Null if one is unknown. */
async function idsOf(store: GraphView, names: readonly string[]): Promise<string[] | null> {
  const ids: string[] = [];
  for (const name of names) {
    const entity = await entityArgument(store, name);
    if (entity) ids.push(entity.id);
    else await tellUnknown(store, name);
  }
  return ids.length === names.length ? ids : null;
}

async function found(store: GraphView, text: string, { types }: GraphFilter): Promise<string[] | null> {
  const entities = await store.search(text, { limit: ALL, ...(types && { types }) });
  if (entities.length > 0) return entities.map(({ id }) => id);
  warn(`Nothing is called “${onLine(text)}”.`);
  return null;
}

function graphOf(graph: Subgraph): GraphSource {
  const { entities, edges, coMentions } = graph.left;
  if (entities + edges + coMentions > 0)
    warn(`The limit left out ${entities} entities, ${edges} edges and ${coMentions} co-mentions.`);
  return sourceOf(graph);
}
