/** Edges with their evidence read in full. */
import type { Edge, Evidence } from "../../model/graph.ts";
import { relationId } from "../../model/identity.ts";
import type { RelationKind, Status } from "../../model/schema.ts";
import { compareKeys, pageOf, type SortKey } from "../cursor.ts";
import type { GraphFilter, Page, Paged } from "../graph-store.ts";
import { Selection } from "../selection.ts";
import type { Transaction } from "./connection.ts";
import type { Snapshot } from "./load.ts";
import { type Quoted, quotedOf } from "./quoted.ts";

/** What an answer about the graph is read from. */
export interface Source {
  readonly tx: Transaction;
  readonly snapshot: Snapshot;
}

/** Edges with the evidence that the filter keeps: by date, issue id, article, offset. */
export async function readEdges(
  { tx, snapshot }: Source,
  edges: readonly number[],
  filter: GraphFilter,
): Promise<Edge[]> {
  const { index } = snapshot;
  const { entities, heads, tails, types, statuses, evidenceOf, said } = index;
  const selection = new Selection(index, filter);
  const kept = edges.map((edge) => [...evidenceOf.of(edge)].filter((place) => selection.keeps(said[place]!.days)));
  const quoted = await quotedOf(
    tx,
    snapshot,
    kept.flatMap((places) => places.map((place) => said[place]!.article)),
  );
  return edges.map((edge, at) => ({
    head: entities[heads[edge]!]!.id,
    type: types[edge] as RelationKind,
    tail: entities[tails[edge]!]!.id,
    status: statuses[edge] as Status,
    evidence: evidenceIn(snapshot, quoted, kept[at]!),
  }));
}

function evidenceIn({ index }: Snapshot, quoted: ReadonlyMap<number, Quoted>, places: readonly number[]): Evidence[] {
  return places
    .flatMap((place) => {
      const { article, at, days } = index.said[place]!;
      const from = quoted.get(article);
      return from?.relations[at] ? [pieceOf(from, at, [days.since, days.until])] : [];
    })
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ evidence }) => evidence);
}

function pieceOf(
  { issue, article, relations }: Quoted,
  at: number,
  days: SortKey,
): { key: SortKey; evidence: Evidence } {
  const { type, start, end, evidence: quote, date, attribution, confidence, rule, head, tail } = relations[at]!;
  const id = relationId({ article: article.id, start, end, type, head, tail });
  const told = { id, issue, article, quote, start, end, date, attribution, confidence, rule };
  return { key: [...days, issue.id, article.n, start, end, at], evidence: { ...told, headName: head, tailName: tail } };
}

type EdgeKey = readonly [evidence: number, type: string, head: string, tail: string, status: string];
const LIKE: EdgeKey = [0, "", "", "", ""];

/** Edges at an entity, by evidence, then type, head, tail, status. A kind in the filter is that of the other end. */
export async function edgesAt(source: Source, entity: number, options: GraphFilter & Page): Promise<Paged<Edge>> {
  const { index } = source.snapshot;
  const selection = new Selection(index, options);
  const { entities, heads, tails, types, statuses } = index;
  const list = [...index.edgesOf.of(entity)].flatMap((edge) => {
    const weight = selection.entity(index.otherEnd(edge, entity)) ? selection.weight(edge) : 0;
    const ends = [entities[heads[edge]!]!.id, entities[tails[edge]!]!.id] as const;
    const key: EdgeKey = [-weight, types[edge]!, ...ends, statuses[edge]!];
    return weight > 0 ? [{ key, item: edge }] : [];
  });
  const { items, next } = pageOf(list, options, LIKE);
  return { total: list.length, items: await readEdges(source, items, options), next };
}
