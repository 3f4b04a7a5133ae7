/** Which articles retell one another: their keys are kept with their records, and the server says which share one, once a revision. */
import { Stories } from "../../graph/stories.ts";
import { type Edge, type EdgeSummary, storiesIn } from "../../model/graph.ts";
import type { Status } from "../../model/schema.ts";
import { compareKeys } from "../cursor.ts";
import { type EvidenceLimit, withLess } from "../evidence-limit.ts";
import type { Transaction } from "./connection.ts";
import { type EdgeKey, edgeKey } from "./edges.ts";
import { SHARED_STORY_KEYS } from "./queries.ts";
import { kindOfType } from "./schema.ts";

/** By the id of an article that is retold: the id by which its story goes, the least of all that tell it. */
export type StoryIds = ReadonlyMap<string, string>;

export async function storyIds(tx: Transaction): Promise<StoryIds> {
  const rows = await tx.run<{ ids: string[] }>(SHARED_STORY_KEYS);
  const ids = [...new Set(rows.flatMap((row) => row.ids))].sort();
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const stories = new Stories(ids.length);
  for (const {
    ids: [first, ...others],
  } of rows)
    for (const other of others) stories.join(numbers.get(first!)!, numbers.get(other)!);
  return new Map(ids.map((id, number) => [id, ids[stories.of(number)]!]));
}

/** Rows of edges, each in the direction in which it is stored. */
export interface EdgeRow {
  readonly head: string;
  readonly type: string;
  readonly tail: string;
  readonly status: Status;
  readonly evidence: number;
  readonly articles: readonly string[];
}

/** By head, type, tail, status. */
export function edgeListOf(rows: readonly EdgeRow[], stories: StoryIds): EdgeSummary[] {
  const edges = new Map<string, { key: EdgeKey; evidence: number; told: Set<string> }>();
  for (const { head, type, tail, status, evidence, articles } of rows) {
    const key = edgeKey(head, kindOfType(type), tail, status);
    const edge = edges.get(key.join(" ")) ?? { key, evidence: 0, told: new Set<string>() };
    for (const id of articles) edge.told.add(stories.get(id) ?? id);
    edges.set(key.join(" "), { ...edge, evidence: edge.evidence + evidence });
  }
  return [...edges.values()]
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ key: [head, type, tail, status], evidence, told }) => {
      return { head, type, tail, status, evidence, stories: told.size };
    });
}

/** Edges whose evidence is all there, and goes as yet by the ids of its articles; then it is cut. */
export function withStories(edges: readonly Edge[], stories: StoryIds, limit: EvidenceLimit = {}): readonly Edge[] {
  return edges.map((edge) => {
    const evidence = edge.evidence.map((each) => {
      const story = stories.get(each.story);
      return story === undefined ? each : { ...each, story };
    });
    return withLess({ ...edge, evidence, stories: storiesIn(evidence) }, limit);
  });
}
