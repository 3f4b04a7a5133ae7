import { daysOf, NO_DATE } from "../model/days.ts";
import { byCodeUnit } from "../model/identity.ts";
import { RELATION_KINDS } from "../model/schema.ts";
import type { Found, ToldGraph } from "./neighbourhood.ts";

const BACKGROUND = new Set<string>(RELATION_KINDS.filter((row) => row.background).map((row) => row.kind));

/**
 * Typed relations that the newest issues tell: issue by issue, the newest first, until there are `limit` edges or more; of these
 * the ones that most stories tell. Background kinds are left out, undated issues come last.
 * `ranks`: by the number of an issue in the index, how many are newer.
 */
export function newest({ index, stories }: ToldGraph, ranks: ReadonlyMap<number, number>, limit: number): Found {
  const byIssue = new Map<number, number[]>();
  const rankOf = index.articleIssues.map((issue) => ranks.get(issue)!);
  const { starts, items } = index.evidenceOf;
  for (let edge = 0; edge < index.types.length; edge++) {
    if (BACKGROUND.has(index.types[edge]!)) continue;
    let newest = Number.POSITIVE_INFINITY;
    for (let at = starts[edge]!; at < starts[edge + 1]!; at++)
      newest = Math.min(newest, rankOf[index.said[items[at]!]!.article]!);
    const told = byIssue.get(newest);
    if (told) told.push(edge);
    else byIssue.set(newest, [edge]);
  }
  const told: number[] = [];
  for (const [, edges] of [...byIssue].sort(([a], [b]) => a - b)) {
    if (told.length >= limit) break;
    told.push(...edges);
  }
  const edges = told
    .toSorted((a, b) => stories.of(b) - stories.of(a) || a - b)
    .slice(0, limit)
    .sort((a, b) => a - b);
  const ends = (some: readonly number[]) => new Set(some.flatMap((edge) => [index.heads[edge]!, index.tails[edge]!]));
  const entities = [...ends(edges)].sort((a, b) => a - b);
  const left = { entities: ends(told).size - entities.length, edges: told.length - edges.length, coMentions: 0 };
  return { entities, edges, left };
}

/** By the number of an issue, how many are newer: by date, then id; undated ones are the oldest. */
export function issueRanks(
  issues: readonly { readonly key: number; readonly id: string; readonly date: string | null }[],
): Map<number, number> {
  const newestFirst = issues
    .map(({ key, id, date }) => ({ key, id, ...daysOf(date) }))
    .map((issue) => (issue.until === NO_DATE ? { ...issue, until: 0 } : issue))
    .sort((a, b) => b.until - a.until || b.since - a.since || byCodeUnit(b.id, a.id));
  return new Map(newestFirst.map(({ key }, rank) => [key, rank]));
}
