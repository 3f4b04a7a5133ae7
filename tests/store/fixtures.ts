/** Extracts from short descriptions. All names are made up. */
import type {
  Extract,
  ExtractedArticle,
  Mention,
  NameClaim,
  Rank,
  Relation,
  ShortNameClaim,
} from "../../src/model/extract.ts";
import type { EntityKind, RelationKind } from "../../src/model/schema.ts";
import type { GraphStore } from "../../src/store/graph-store.ts";

/** Kind, canonical name, and what the text calls it (the name itself unless said). */
export type Named = readonly [kind: EntityKind, name: string, surface?: string];
export type Said = readonly [head: string, type: RelationKind, tail: string, more?: Partial<Relation>];

export interface ArticleSketch {
  readonly text: string;
  readonly names?: readonly Named[];
  readonly said?: readonly Said[];
  readonly date?: string | null;
  readonly section?: string | null;
  readonly source?: string | null;
}

export interface IssueSketch {
  readonly id: string;
  readonly date?: string | null;
  readonly articles: readonly ArticleSketch[];
  /** Names that the lexicon knows, as `kind:name`. */
  readonly lexicon?: readonly string[];
  readonly aliases?: Readonly<Record<string, readonly (readonly [string, number])[]>>;
  readonly shorts?: readonly (readonly [kind: EntityKind, short: string, full: string])[];
}

export function extract(sketch: IssueSketch): Extract {
  const { id, date = null, lexicon = [], aliases = {}, shorts = [] } = sketch;
  const articles = sketch.articles.map((each, at) => article(each, at + 1));
  const known = new Map(
    sketch.articles.flatMap(({ names = [] }) => names.map(([kind, name]) => [`${kind}:${name}`, { kind, name }])),
  );
  const names = [...known].map(([key, { kind, name }]): NameClaim => {
    const rank: Rank = lexicon.includes(key) ? "lexicon" : "rule";
    return { kind, name, rank, aliases: aliases[key] ?? [] };
  });
  const shortNames = shorts.map(([kind, short, full]): ShortNameClaim => ({ kind, short, full }));
  return { issue: { id, title: `${id}期`, date, file: `${id}.txt` }, articles, names, shortNames };
}

function article(
  { text, names = [], said = [], date = null, section = null, source = null }: ArticleSketch,
  n: number,
): ExtractedArticle {
  const [title = ""] = text.split("\n");
  const kinds = new Map(names.map(([kind, name]) => [name, kind]));
  return {
    n,
    section,
    title,
    source,
    url: source && `https://news.example/${n}`,
    compiler: null,
    author: null,
    date,
    text,
    offsets: [{ at: 0, from: n * 1000, length: text.length }],
    mentions: names.flatMap((named) => mentions(text, named)).sort((a, b) => a.start - b.start),
    relations: said.map((each) => relation(text, kinds, each)),
  };
}

function mentions(text: string, [type, entity, surface = entity]: Named): Mention[] {
  const found: Mention[] = [];
  for (let start = text.indexOf(surface); start >= 0; start = text.indexOf(surface, start + 1))
    found.push({ start, end: start + surface.length, surface, type, entity, confidence: 0.9, rule: "test" });
  return found;
}

function relation(text: string, kinds: ReadonlyMap<string, EntityKind>, [head, type, tail, more]: Said): Relation {
  const start = text.indexOf("\n") + 1;
  return {
    head,
    headType: kinds.get(head) ?? "company",
    type,
    tail,
    tailType: kinds.get(tail) ?? "company",
    evidence: text.slice(start),
    start,
    end: text.length,
    date: null,
    status: "asserted",
    attribution: null,
    confidence: 0.8,
    rule: "test",
    ...more,
  };
}

export async function collect<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const each of stream) all.push(each);
  return all;
}

/** All that a store says, to compare two byte for byte. */
export async function everything(store: GraphStore): Promise<string> {
  const entities = await collect(store.allEntities());
  const perEntity = await Promise.all(
    entities.map(async ({ id }) => [
      await store.mentions(id),
      await store.timeline(id),
      await store.relations(id),
      await store.companions(id),
    ]),
  );
  const whole = [await store.counts(), await store.issues(), entities, perEntity, await store.newest()];
  const streams = await Promise.all(
    [store.allEdges(), store.allCoMentions(), store.allExtracts(), store.allNames(), store.allShortNames()].map(
      collect<unknown>,
    ),
  );
  return JSON.stringify([...whole, streams], null, 1);
}

/** Puts an issue as a build does: its source is its file, its fingerprint what it says. */
export const put = (store: GraphStore, said: Extract, source = said.issue.file) =>
  store.put(said, { source, fingerprint: JSON.stringify(said) });
