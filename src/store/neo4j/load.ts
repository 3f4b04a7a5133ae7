/** Fills the indexes in memory, anew when the revision has changed. */
import type { Entity } from "../../model/graph.ts";
import { byCodeUnit } from "../../model/identity.ts";
import { RELATION_KINDS, STATUSES } from "../../model/schema.ts";
import { GraphIndex, type LoadedArticle } from "../graph-index.ts";
import { SearchIndex } from "../search.ts";
import { type Transaction, whole } from "./connection.ts";
import { type ArticleDigest, Digests } from "./digests.ts";
import { ENTITY_PAGE, NAME_PAGE } from "./queries.ts";
import type { Quoted } from "./quoted.ts";
import { type EntityRow, entityOf } from "./read-entities.ts";
import type { Digest } from "./records.ts";

/** The graph of one revision; articles and issues by the numbers of the index. */
export interface Snapshot {
  readonly index: GraphIndex;
  readonly articles: readonly string[];
  readonly issues: readonly string[];
  /** Articles that were quoted from, kept as long as the graph does not change. */
  readonly quoted: Map<number, Quoted>;
}

const PAGE = 5_000;

/** Rows in the order of a unique key, page by page. */
export async function* pages<T>(tx: Transaction, text: string, keyOf: (row: T) => string): AsyncGenerator<T[]> {
  for (let last = ""; ; ) {
    const rows = await tx.run<T>(text, { last, limit: whole(PAGE) });
    if (rows.length > 0) yield rows;
    if (rows.length < PAGE) return;
    last = keyOf(rows.at(-1)!);
  }
}

/** The indexes of the newest revision that was asked for. */
export class Indexes {
  #revision = "";
  #entities: Promise<Entity[]> | undefined;
  #snapshot: Promise<Snapshot> | undefined;
  #search: Promise<SearchIndex> | undefined;
  readonly #digests = new Digests();

  async snapshot(tx: Transaction, revision: string): Promise<Snapshot> {
    this.#turnTo(revision);
    const loaded = async () => load(tx, await this.#entitiesOf(tx, revision), await this.#digests.read(tx, revision));
    return (this.#snapshot ??= this.#kept(revision, loaded()));
  }

  /** By id. */
  entities(tx: Transaction, revision: string): Promise<readonly Entity[]> {
    this.#turnTo(revision);
    return this.#entitiesOf(tx, revision);
  }

  search(tx: Transaction, revision: string): Promise<SearchIndex> {
    this.#turnTo(revision);
    return (this.#search ??= this.#entitiesOf(tx, revision).then((entities) => new SearchIndex(entities)));
  }

  /** What was read while the revision changed is worth nothing. */
  forget(revision: string): void {
    this.#revision = "";
    this.#digests.forget(revision);
  }

  #entitiesOf(tx: Transaction, revision: string): Promise<Entity[]> {
    return (this.#entities ??= this.#kept(revision, loadEntities(tx)));
  }

  /** A fault is not kept. */
  #kept<T>(revision: string, work: Promise<T>): Promise<T> {
    work.catch(() => this.forget(revision));
    return work;
  }

  #turnTo(revision: string): void {
    if (revision === this.#revision) return;
    this.#revision = revision;
    this.#entities = undefined;
    this.#snapshot = undefined;
    this.#search = undefined;
  }
}

async function loadEntities(tx: Transaction): Promise<Entity[]> {
  const entities: Entity[] = [];
  for await (const rows of pages<EntityRow>(tx, ENTITY_PAGE, ({ id }) => id))
    for (const row of rows) entities.push(entityOf(row));
  return entities.sort((a, b) => byCodeUnit(a.id, b.id));
}

const WORDS: readonly string[] = [...RELATION_KINDS.map(({ kind }) => kind), ...STATUSES.map(({ status }) => status)];
const PLACES = new Map(WORDS.map((word, place) => [word, place]));

async function load(
  tx: Transaction,
  entities: readonly Entity[],
  digests: ReadonlyMap<string, readonly ArticleDigest[]>,
): Promise<Snapshot> {
  const ordinals = new Map(entities.map(({ id }, ordinal) => [id, ordinal]));
  const meanings = new Map<string, number>();
  for await (const rows of pages<{ key: string; entity: string | null }>(tx, NAME_PAGE, ({ key }) => key))
    for (const { key, entity } of rows) if (entity !== null) meanings.set(key, ordinals.get(entity)!);
  const issues: string[] = [];
  const articles: string[] = [];
  const loaded: LoadedArticle[] = [];
  for (const [issue, said] of digests) {
    const number = issues.push(issue) - 1;
    for (const { id, digest } of said) loaded.push(articleIn(articles.push(id) - 1, number, digest, meanings));
  }
  const index = new GraphIndex({ entities, words: WORDS, articles: loaded });
  return { index, articles, issues, quoted: new Map() };
}

function articleIn(key: number, issue: number, digest: Digest, meanings: ReadonlyMap<string, number>): LoadedArticle {
  const { since, until, names, relations } = digest;
  return {
    ...{ key, issue, since, until },
    entities: names.flatMap((name) => meanings.get(name) ?? []),
    relations: relations.flatMap(([h, t, kind, state, from, to], at) => {
      const [head, tail] = [meanings.get(h), meanings.get(t)];
      if (head === undefined || tail === undefined) return [];
      return [{ head, tail, type: PLACES.get(kind)!, status: PLACES.get(state)!, since: from, until: to, at }];
    }),
  };
}
