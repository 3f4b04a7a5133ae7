/** Fills the indexes in memory, anew when the revision has changed. */
import type { Entity } from "../../model/graph.ts";
import { byCodeUnit } from "../../model/identity.ts";
import type { EntityKind } from "../../model/schema.ts";
import { EdgeStories } from "../edge-stories.ts";
import { arraysOf, type LoadedArticle, type Said } from "../graph-arrays.ts";
import { GraphIndex } from "../graph-index.ts";
import { LastPaths } from "../paths.ts";
import { SearchIndex } from "../search.ts";
import type { Connection } from "./connection.ts";
import { EvidenceReader } from "./evidence.ts";
import { type GraphParts, keepGraph, keptGraph } from "./kept-graph.ts";
import { ReadingsInFile } from "./kept-readings.ts";
import { Listing } from "./listing.ts";
import type { Source } from "./read-edges.ts";
import { storiesOf } from "./stories.ts";

export interface EntityRow {
  readonly key: number;
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: string;
  readonly mentions: number;
  readonly issues: number;
}

export const entityOf = ({ id, name, kind, aliases, mentions, issues }: EntityRow): Entity => ({
  id,
  name,
  type: kind,
  aliases: aliases === "[]" ? [] : (JSON.parse(aliases) as string[]),
  mentions,
  issues,
});

export function revisionOf(c: Connection): string {
  const { id, revision } = c.get<{ id: string; revision: number }>("SELECT id, revision FROM store")!;
  return `${id}-${revision}`;
}

/** The indexes of the newest revision that was asked for. To be used within one read. */
export class Indexes {
  #revision = "";
  #graph: GraphIndex | undefined;
  #parts: GraphParts | null | undefined;
  #search: SearchIndex | undefined;
  /** Of any revision. */
  #readings: ReadingsInFile | undefined;
  #told: Pick<Source, "evidence" | "stories"> | undefined;
  #paths: LastPaths | undefined;
  #listing: Listing | undefined;

  graph(c: Connection): GraphIndex {
    this.#turnTo(c);
    if (this.#graph) return this.#graph;
    const { entities, arrays } = this.#all(c);
    return (this.#graph = new GraphIndex(entities, arrays));
  }

  /** What answers about the graph are read from. */
  source(c: Connection): Source {
    const index = this.graph(c);
    return { c, index, ...(this.#told ??= toldIn(index, this.#all(c))) };
  }

  /** To be asked once the source is there. */
  get paths(): LastPaths {
    return (this.#paths ??= new LastPaths());
  }

  search(c: Connection): SearchIndex {
    this.#turnTo(c);
    this.#readings ??= new ReadingsInFile(c.file);
    return (this.#search ??= new SearchIndex(this.#entities(c), this.#readings));
  }

  /** All that is kept beside the file. */
  prepare(c: Connection): void {
    this.graph(c);
    this.search(c).prepare();
  }

  listing(c: Connection): Listing {
    this.#turnTo(c);
    return (this.#listing ??= new Listing(c));
  }

  #entities(c: Connection): readonly Entity[] {
    return (this.#graph ?? this.#kept(c))?.entities ?? loadEntities(c).map(entityOf);
  }

  /** Read once: who asks for the graph has often searched before. */
  #kept(c: Connection): GraphParts | null {
    if (this.#parts === undefined) this.#parts = keptGraph(c.file, this.#revision);
    return this.#parts;
  }

  #all(c: Connection): GraphParts {
    const kept = this.#kept(c);
    if (kept) return kept;
    this.#parts = loadGraph(c);
    keepGraph(c.file, this.#revision, this.#parts);
    return this.#parts;
  }

  #turnTo(c: Connection): void {
    const revision = revisionOf(c);
    if (revision === this.#revision) return;
    this.#revision = revision;
    this.#graph = undefined;
    this.#parts = undefined;
    this.#search = undefined;
    this.#told = undefined;
    this.#paths = undefined;
    this.#listing = undefined;
  }
}

function toldIn(index: GraphIndex, { stories }: GraphParts): Pick<Source, "evidence" | "stories"> {
  return { evidence: new EvidenceReader(index, stories), stories: new EdgeStories(index, stories) };
}

const loadEntities = (c: Connection): EntityRow[] =>
  c
    .all<EntityRow>("SELECT key, id, kind, name, aliases, mentions, issues FROM entity")
    .sort((a, b) => byCodeUnit(a.id, b.id));

function loadGraph(c: Connection): GraphParts {
  const rows = loadEntities(c);
  const ordinals = new Map(rows.map(({ key }, ordinal) => [key, ordinal]));
  const entities = new Int32Array(c.get<{ n: number }>("SELECT coalesce(max(key), 0) + 1 AS n FROM name")!.n).fill(-1);
  for (const { key, entity } of c.iterate<{ key: number; entity: number }>(
    "SELECT key, entity FROM name WHERE entity IS NOT NULL",
  ))
    entities[key] = ordinals.get(entity)!;
  const words = c.all<{ key: number; word: string }>("SELECT key, word FROM word ORDER BY key");
  const places = new Map(words.map(({ key }, place) => [key, place]));
  const arrays = arraysOf({
    entities: rows.length,
    words: words.map(({ word }) => word),
    articles: articlesIn(c, entities, places),
  });
  return { entities: rows.map(entityOf), arrays, stories: storiesOf(c, arrays.articleKeys) };
}

interface Digest {
  readonly article: number;
  readonly issue: number;
  readonly since: number;
  readonly until: number;
  readonly names: Uint8Array;
  readonly relations: Uint8Array;
}

type Places = ReadonlyMap<number, number>;

function* articlesIn(c: Connection, entities: Int32Array, words: Places): Generator<LoadedArticle> {
  for (const { article, issue, since, until, names, relations } of c.iterate<Digest>(
    "SELECT d.* FROM issue AS i CROSS JOIN article AS a ON a.issue = i.key CROSS JOIN digest AS d ON d.article = a.key ORDER BY i.id, a.n",
  )) {
    const mentioned = numbersIn(names).map((name) => entities[name]!);
    yield {
      key: article,
      issue,
      since,
      until,
      entities: mentioned.filter((entity) => entity >= 0),
      relations: saidIn(numbersIn(relations), entities, words),
    };
  }
}

/** Six numbers each: head, tail, type, status, first and last day. */
function saidIn(numbers: Int32Array, entities: Int32Array, words: Places): Said[] {
  const said: Said[] = [];
  for (let from = 0; from < numbers.length; from += 6) {
    const head = entities[numbers[from]!]!;
    const tail = entities[numbers[from + 1]!]!;
    if (head < 0 || tail < 0) continue;
    const type = words.get(numbers[from + 2]!)!;
    const status = words.get(numbers[from + 3]!)!;
    said.push({ head, tail, type, status, since: numbers[from + 4]!, until: numbers[from + 5]!, at: from / 6 });
  }
  return said;
}

export function numbersIn(bytes: Uint8Array): Int32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const numbers = new Int32Array(bytes.byteLength / 4);
  for (let at = 0; at < numbers.length; at++) numbers[at] = view.getInt32(at * 4, true);
  return numbers;
}
