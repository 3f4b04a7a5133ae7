/** Which part of the graph a command line asks for. */

import { asked } from "../../src/api/asked.ts";
import { checkIssues } from "../../src/api/checks.ts";
import { given } from "../../src/api/given.ts";
import { isUnchosen, type Selection, selectSubgraph } from "../../src/api/select.ts";
import { wholeGraph } from "../../src/api/whole-graph.ts";
import { type GraphSource, sourceOf } from "../../src/export/source.ts";
import type { LeastWeight } from "../../src/graph/thin.ts";
import type { Subgraph } from "../../src/model/graph.ts";
import type { GraphFilter, GraphStore, GraphView } from "../../src/store/graph-store.ts";
import { entityArguments } from "../entity-argument.ts";
import type { FilterChoice } from "./options.ts";
import { onLine, warn } from "./print.ts";

/** As commander reads it: other names for some parts of a selection. */
export interface GraphChoice extends FilterChoice, Omit<Selection, "entity" | "q" | keyof GraphFilter> {
  readonly ego?: readonly string[];
  readonly query?: string;
}

const NAMED = ["ego", "path", "community"] as const;

/** The records to export, or null with a sentence on stderr where there are none. */
export async function chooseGraph(store: GraphStore, choice: GraphChoice): Promise<GraphSource | null> {
  const meant = await resolved(store, choice);
  if (!meant) return null;
  const { ego: entity, query: q, path, paths, length, community, depth, limit } = meant;
  const selection: Selection = {
    ...given({ entity, q, path, paths, length, community, depth, limit }),
    ...filterOf(meant),
  };
  await checkIssues(store, selection);
  if (isUnchosen(selection)) return wholeGraph(store, selection, await store.sources());
  const graph = await selectSubgraph(store, { limit: Number.MAX_SAFE_INTEGER, ...selection });
  return graph.entities.length > 0 ? graphOf(graph) : tellNone(choice);
}

/** What is kept of it, whatever was chosen. */
export const filterOf = (choice: FilterChoice & LeastWeight): GraphFilter & LeastWeight => {
  const { since, until, types, relations, statuses, issue, section, coMentions } = choice;
  const { minEvidence, minArticles, minNpmi } = choice;
  return asked({
    ...{ since, until, types, relations, statuses, issue, section, coMentions },
    ...{ minEvidence, minArticles, minNpmi },
  });
};

/** Names as ids; null if one is unknown. */
async function resolved(store: GraphView, choice: GraphChoice): Promise<GraphChoice | null> {
  const ids: Partial<Record<(typeof NAMED)[number], string[]>> = {};
  for (const way of NAMED) {
    const names = [choice[way] ?? []].flat();
    const known = await entityArguments(store, names);
    if (!known) return null;
    if (names.length > 0) ids[way] = known.map(({ id }) => id);
  }
  const { community, ...several } = ids;
  return { ...choice, ...several, ...(community && { community: community[0]! }) };
}

function tellNone({ path, query, length = 4 }: GraphChoice): null {
  if (path)
    warn(
      `There is no path of up to ${length} steps between ${path.map(onLine).join(" and ")}; --length 6 looks furthest.`,
    );
  else warn(query === undefined ? "Nothing of that is left by the filter." : `Nothing is called “${onLine(query)}”.`);
  return null;
}

function graphOf(graph: Subgraph): GraphSource {
  const { entities, edges, coMentions } = graph.left;
  if (entities + edges + coMentions > 0)
    warn(
      `Left out: ${entities} entities, ${edges} edges and ${coMentions} co-mentions. A higher --limit, or lower --min-… options, take them in.`,
    );
  return sourceOf(graph);
}
