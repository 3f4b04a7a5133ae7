/** Edges with their evidence read in full. */
import type { Edge, EdgeSummary } from "../../model/graph.ts";
import { byCodeUnit } from "../../model/identity.ts";
import type { RelationKind, Status } from "../../model/schema.ts";
import { compareKeys, cursorOf, keyIn } from "../cursor.ts";
import type { EdgeStories } from "../edge-stories.ts";
import type { EvidenceLimit } from "../evidence-limit.ts";
import type { GraphIndex } from "../graph-index.ts";
import type { Page, Paged } from "../graph-store.ts";
import { type IndexFilter, Selection } from "../selection.ts";
import { top } from "../top.ts";
import type { Connection } from "./connection.ts";
import type { EvidenceReader } from "./evidence.ts";
import { Refs } from "./refs.ts";

/** What an answer about the graph is read from. */
export interface Source {
  readonly c: Connection;
  readonly index: GraphIndex;
  readonly evidence: EvidenceReader;
  readonly stories: EdgeStories;
}

/** Reads edges for one answer. */
export class EdgeReader {
  readonly #source: Source;
  readonly #selection: Selection;
  readonly #refs: Refs;
  readonly #most: number;

  constructor(source: Source, filter: IndexFilter & EvidenceLimit) {
    this.#source = source;
    this.#selection = new Selection(source.index, filter);
    this.#refs = new Refs(source.c);
    this.#most = filter.evidence ?? Number.POSITIVE_INFINITY;
  }

  /** An edge with the evidence that the filter keeps: by date, issue id, article, offset. */
  edge(edge: number): Edge {
    const { c, index, evidence, stories } = this.#source;
    const { entities, heads, tails, types, statuses } = index;
    const read = this.#most > 0 ? evidence.first(c, this.#refs, this.#selection.evidence(edge), this.#most) : [];
    const left = this.#selection.weight(edge) - read.length;
    return {
      head: entities[heads[edge]!]!.id,
      type: types[edge] as RelationKind,
      tail: entities[tails[edge]!]!.id,
      status: statuses[edge] as Status,
      evidence: read,
      stories: this.#selection.stories(edge, stories),
      ...(left > 0 ? { left } : {}),
    };
  }
}

type EdgeKey = readonly [stories: number, type: string, head: string, tail: string, status: string];
const LIKE: EdgeKey = [0, "", "", "", ""];

/** Edges at an entity, by stories, then type, head, tail, status. A kind in the filter is that of the other end. */
export function edgesAt(source: Source, entity: number, options: IndexFilter & EvidenceLimit & Page): Paged<Edge> {
  const { index } = source;
  const { limit = Number.POSITIVE_INFINITY } = options;
  const found = told(source, entity, new Selection(index, options));
  const keyOf = ({ edge, stories }: Told): EdgeKey => {
    const [head, tail] = [index.heads[edge]!, index.tails[edge]!].map((end) => index.entities[end]!.id);
    return [-stories, index.types[edge]!, head!, tail!, index.statuses[edge]!];
  };
  const after = keyIn(options.cursor, LIKE);
  const rest = after ? found.filter((each) => compareKeys(keyOf(each), after) > 0) : found;
  // Edges are numbered by head, type, tail, status.
  const items = top(
    rest,
    limit,
    (a, b) => b.stories - a.stories || byCodeUnit(index.types[a.edge]!, index.types[b.edge]!) || a.edge - b.edge,
  );
  const last = items.at(-1);
  const reader = new EdgeReader(source, options);
  return {
    total: found.length,
    items: items.map(({ edge }) => reader.edge(edge)),
    next: last && items.length < rest.length ? cursorOf(keyOf(last)) : null,
  };
}

interface Told {
  readonly edge: number;
  readonly stories: number;
}

function told({ index, stories }: Source, entity: number, selection: Selection): Told[] {
  const found: Told[] = [];
  const { starts, items } = index.edgesOf;
  for (let at = starts[entity]!; at < starts[entity + 1]!; at++) {
    const edge = items[at]!;
    const count = selection.entity(index.otherEnds[at]!) ? selection.stories(edge, stories) : 0;
    if (count > 0) found.push({ edge, stories: count });
  }
  return found;
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
