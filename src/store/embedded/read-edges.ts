/** Edges with their evidence read in full. */
import { type Edge, type EdgeSummary, storiesIn } from "../../model/graph.ts";
import type { RelationKind, Status } from "../../model/schema.ts";
import { pageOf } from "../cursor.ts";
import type { GraphIndex } from "../graph-index.ts";
import type { Page, Paged } from "../graph-store.ts";
import { type IndexFilter, Selection } from "../selection.ts";
import type { Connection } from "./connection.ts";
import type { EvidenceReader } from "./evidence.ts";
import { Refs } from "./refs.ts";

/** What an answer about the graph is read from. */
export interface Source {
  readonly c: Connection;
  readonly index: GraphIndex;
  readonly evidence: EvidenceReader;
  /** By article, the one by whose id its story goes. */
  readonly stories: Int32Array;
}

/** Reads edges for one answer. */
export class EdgeReader {
  readonly #source: Source;
  readonly #selection: Selection;
  readonly #refs: Refs;

  constructor(source: Source, filter: IndexFilter) {
    this.#source = source;
    this.#selection = new Selection(source.index, filter);
    this.#refs = new Refs(source.c);
  }

  /** An edge with the evidence that the filter keeps: by date, issue id, article, offset. */
  edge(edge: number): Edge {
    const { c, index, evidence } = this.#source;
    const { entities, heads, tails, types, statuses } = index;
    const kept = evidence
      .of(c, this.#refs, edge)
      .filter(({ place, days }) => this.#selection.keeps(place, days))
      .map((row) => row.evidence);
    return {
      head: entities[heads[edge]!]!.id,
      type: types[edge] as RelationKind,
      tail: entities[tails[edge]!]!.id,
      status: statuses[edge] as Status,
      evidence: kept,
      stories: storiesIn(kept),
    };
  }
}

type EdgeKey = readonly [evidence: number, type: string, head: string, tail: string, status: string];
const LIKE: EdgeKey = [0, "", "", "", ""];

/** Edges at an entity, by evidence, then type, head, tail, status. A kind in the filter is that of the other end. */
export function edgesAt(source: Source, entity: number, options: IndexFilter & Page): Paged<Edge> {
  const { index } = source;
  const selection = new Selection(index, options);
  const { entities, heads, tails, types, statuses } = index;
  const list = [...index.edgesOf.of(entity)].flatMap((edge) => {
    const weight = selection.entity(index.otherEnd(edge, entity)) ? selection.weight(edge) : 0;
    const key: EdgeKey = [
      -weight,
      types[edge]!,
      entities[heads[edge]!]!.id,
      entities[tails[edge]!]!.id,
      statuses[edge]!,
    ];
    return weight > 0 ? [{ key, item: edge }] : [];
  });
  const { items, next } = pageOf(list, options, LIKE);
  const reader = new EdgeReader(source, options);
  return { total: list.length, items: items.map((edge) => reader.edge(edge)), next };
}

/** Edges between two entities, by head, type, tail, status. */
export function edgesBetween(index: GraphIndex, a: number, b: number): number[] {
  return [...index.edgesOf.of(a)].filter((edge) => index.otherEnd(edge, a) === b);
}

/** Edges that a filter keeps, without their sentences: by head, type, tail, status. */
export function edgeListOf({ index, stories }: Source, filter: IndexFilter): EdgeSummary[] {
  const selection = new Selection(index, filter);
  const { entities, heads, tails, types, statuses } = index;
  const list: EdgeSummary[] = [];
  for (let edge = 0; edge < types.length; edge++) {
    const [head, tail] = [heads[edge]!, tails[edge]!];
    const evidence = selection.entity(head) && selection.entity(tail) ? selection.weight(edge) : 0;
    if (evidence === 0) continue;
    list.push({
      ...{ head: entities[head]!.id, type: types[edge] as RelationKind, tail: entities[tail]!.id },
      ...{ status: statuses[edge] as Status, evidence, stories: selection.stories(edge, stories) },
    });
  }
  return list;
}
