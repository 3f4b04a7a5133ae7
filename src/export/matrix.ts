/** Pairs as a square table for people: entities by entities, in each cell how much two share. */
import type { ProjectedPair } from "../model/graph.ts";
import { csvLines } from "./csv.ts";

/** Entities ascending by the order of `names`; the same with its byte order mark as our other tables. */
export function matrixCsv(pairs: readonly ProjectedPair[], names: ReadonlyMap<string, string>): string {
  const ids = [...new Set(pairs.flatMap(({ head, tail }) => [head, tail]))];
  const shared = new Map(pairs.map(({ head, tail, shared: things }) => [`${head} ${tail}`, things.length]));
  const cell = (a: string, b: string) => shared.get(`${a} ${b}`) ?? shared.get(`${b} ${a}`) ?? 0;
  const titles = ids.map((id) => names.get(id) ?? id);
  return `\uFEFF${csvLines([["", ...titles], ...ids.map((id, at) => [titles[at]!, ...ids.map((other) => cell(id, other))])])}`;
}

/** One line a pair: both, how many they share, and what. */
export function pairsCsv(pairs: readonly ProjectedPair[], names: ReadonlyMap<string, string>): string {
  const named = (id: string) => names.get(id) ?? id;
  const rows = pairs.map(({ head, tail, shared }) => [
    ...[head, named(head), tail, named(tail), shared.length],
    shared.map(named).join(" | "),
  ]);
  return `\uFEFF${csvLines([["head", "head_name", "tail", "tail_name", "shared_count", "shared"], ...rows])}`;
}
