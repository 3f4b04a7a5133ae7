/** What the newest issues tell, read issue by issue until there is enough of it. */
import type { Relation } from "../../model/extract.ts";
import type { Subgraph } from "../../model/graph.ts";
import { byCodeUnit } from "../../model/identity.ts";
import { relationKind } from "../../model/schema.ts";
import { issueRanks } from "../newest.ts";
import type { Transaction } from "./connection.ts";
import { type EdgeKey, edgeKey } from "./edges.ts";
import { meaningsOf } from "./move.ts";
import { RELATIONS_OF } from "./queries.ts";
import { edgesBetween } from "./read-edges.ts";
import { entitiesOf } from "./read-entities.ts";
import { issuesOf } from "./read-issues.ts";
import { headKey, tailKey } from "./records.ts";
import { type StoryIds, withStories } from "./stories.ts";

/** As `newest` of ../newest.ts has it. */
export async function newestOf(
  tx: Transaction,
  stories: StoryIds | Promise<StoryIds>,
  { limit = 40 }: { limit?: number },
): Promise<Subgraph> {
  const told = new Map<string, EdgeKey>();
  for (const issue of await newestFirst(tx)) {
    if (told.size >= limit) break;
    for (const key of await edgesOf(tx, issue)) told.set(key.join(" "), key);
  }
  const keys = [...told.values()];
  const pairs = keys.map(([head, , tail]) => [head, tail] as const);
  const between = withStories(await edgesBetween(tx, pairs, {}), await stories).filter(({ head, type, tail, status }) =>
    told.has([head, type, tail, status].join(" ")),
  );
  const strongest = between.toSorted((a, b) => b.stories - a.stories).slice(0, limit);
  const shown = new Set(strongest);
  const ends = new Set(strongest.flatMap(({ head, tail }) => [head, tail]));
  const left = new Set(keys.flatMap(([head, , tail]) => [head, tail])).size - ends.size;
  return {
    entities: await entitiesOf(tx, [...ends].sort(byCodeUnit)),
    edges: between.filter((edge) => shown.has(edge)),
    coMentions: [],
    left: { entities: left, edges: keys.length - strongest.length, coMentions: 0 },
  };
}

async function newestFirst(tx: Transaction): Promise<string[]> {
  const issues = await issuesOf(tx);
  const ranks = issueRanks(issues.map(({ id, date }, key) => ({ key, id, date })));
  return [...ranks.keys()].map((key) => issues[key]!.id);
}

/** Edges that an issue tells, without those of background kinds. */
async function edgesOf(tx: Transaction, issue: string): Promise<EdgeKey[]> {
  const rows = await tx.run<{ relations: string }>(RELATIONS_OF, { issue });
  const relations = rows
    .flatMap((row) => JSON.parse(row.relations) as Relation[])
    .filter(({ type }) => !relationKind(type).background);
  const meanings = await meaningsOf(
    tx,
    relations.flatMap((relation) => [headKey(relation), tailKey(relation)]),
  );
  return relations.flatMap((relation) => {
    const [head, tail] = [meanings.get(headKey(relation)), meanings.get(tailKey(relation))];
    if (head === undefined || tail === undefined || head === tail) return [];
    return [edgeKey(head, relation.type, tail, relation.status)];
  });
}
