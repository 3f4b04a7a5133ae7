/** What an exporter reads: records that stream past, so that a graph of any size can be written. */
import { setImmediate } from "node:timers/promises";
import type { Article, Extract, Issue, Mention } from "../model/extract.ts";
import type { CoMention, Edge, Entity, Subgraph } from "../model/graph.ts";

export interface SourceIssue extends Issue {
  readonly articles: number;
  readonly mentions: number;
  readonly relations: number;
}

/** A mention with the name as it was extracted, and the id of what it means. */
export interface SourceMention extends Omit<Mention, "type"> {
  readonly name: string;
}

export interface SourceArticle extends Article {
  readonly id: string;
  readonly issue: Pick<Issue, "id" | "date">;
  readonly mentions: readonly SourceMention[];
}

/** An issue as it was put, with what made it and the fingerprint of that. */
export interface SourceExtract extends Extract {
  readonly source: string;
  readonly fingerprint: string;
}

/** Cypher. `$rows` stands for the rows; null: it has none. Whole numbers are BigInt, the others are no whole numbers to the server. */
export interface Statement {
  readonly text: string;
  readonly rows: readonly unknown[] | null;
}

/** All that a store holds, so that another can be made from it. */
export interface Records {
  /** Issue by issue, by id. */
  extracts(): AsyncIterable<SourceExtract>;
  /** What makes the store in an empty Neo4j, in this order. */
  statements(): AsyncIterable<Statement>;
}

/** Where a node lies in a drawing. */
export interface Position {
  readonly x: number;
  readonly y: number;
}

export interface GraphSource {
  /** Only the whole graph has them. */
  readonly records?: Records;
  /** By entity, where the graph has been drawn. */
  readonly positions?: ReadonlyMap<string, Position>;
  entities(): AsyncIterable<Entity>;
  edges(): AsyncIterable<Edge>;
  coMentions(): AsyncIterable<CoMention>;
  /** Only the whole graph has issues and articles: of a part, each piece of evidence says what it quotes. */
  issues(): AsyncIterable<SourceIssue>;
  /** Issue by issue. */
  articles(): AsyncIterable<SourceArticle>;
}

/** A subgraph as a source. */
export const sourceOf = ({ entities, edges, coMentions }: Subgraph): GraphSource => ({
  entities: () => stream(entities),
  edges: () => stream(edges),
  coMentions: () => stream(coMentions),
  issues: () => stream([]),
  articles: () => stream([]),
});

export async function* stream<T>(items: Iterable<T>): AsyncGenerator<T> {
  yield* items;
}

/** Text or bytes as they come. */
export type Chunks = AsyncIterable<string | Uint8Array>;

/** Small pieces joined to blocks, as sockets, disks and compressors like them. Between blocks other work of the process gets its turn. */
export async function* inBlocks(chunks: Chunks, size = 1 << 16): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let text = "";
  for await (const chunk of chunks) {
    if (typeof chunk === "string") text += chunk;
    if (text.length >= size || (typeof chunk !== "string" && text)) {
      yield encoder.encode(text);
      text = "";
      await setImmediate();
    }
    if (typeof chunk !== "string") yield chunk;
  }
  if (text) yield encoder.encode(text);
}
