/** The store in a Neo4j database. */
import type { Extract } from "../../model/extract.ts";
import { companionsOf } from "../companions.ts";
import {
  type GraphFilter,
  type GraphStore,
  type Neighbourhood,
  type Page,
  type Paged,
  type Period,
  type PutOptions,
  StoreError,
} from "../graph-store.ts";
import type { SearchOptions } from "../search.ts";
import type { Connection } from "./connection.ts";
import { consistently, revisionOf } from "./consistent.ts";
import { Indexes, type Snapshot } from "./load.ts";
import { connect, type OpenOptions } from "./open.ts";
import { edgesAt, readEdges, type Source } from "./read-edges.ts";
import { entitiesNamed, entityById } from "./read-entities.ts";
import { neighbourhoodOf, newestOf, pathOf } from "./read-graph.ts";
import { articleOf, articlesOf, countsOf, fingerprintOf, issuesOf, sourcesOf } from "./read-issues.ts";
import { mentionsIn, mentionsOf, timelineOf } from "./read-mentions.ts";
import { articleStream, coMentionStream, edgeStream, extractStream, type Read } from "./streams.ts";
import { put, remove } from "./write.ts";

const NONE: Paged<never> = { total: 0, items: [], next: null };

/** Opens the store in a database of a server. Throws a StoreError for what a person can mend. */
export async function openNeo4j(url: string, options: OpenOptions = {}): Promise<GraphStore> {
  return new Neo4jStore(await connect(url, options), options.readOnly ?? false);
}

class Neo4jStore implements GraphStore {
  readonly #c: Connection;
  readonly #readOnly: boolean;
  readonly #indexes = new Indexes();

  constructor(connection: Connection, readOnly: boolean) {
    this.#c = connection;
    this.#readOnly = readOnly;
  }

  revision = () => this.#c.read(revisionOf);
  counts = () => this.#read(countsOf);
  issues = () => this.#read(issuesOf);
  article = (id: string) => this.#read((tx) => articleOf(tx, id));
  articles = (issue: string) => this.#read((tx) => articlesOf(tx, issue));
  entity = (id: string) => this.#read((tx) => entityById(tx, id));
  named = (name: string) => this.#read((tx) => entitiesNamed(tx, name));
  search = (text: string, options: SearchOptions = {}) =>
    consistently(this.#c, this.#indexes, async (tx, revision) =>
      (await this.#indexes.search(tx, await revision)).search(text, options),
    );

  mentions = (entity: string, options: Period & Page = {}) => this.#read((tx) => mentionsOf(tx, entity, options));
  timeline = (entity: string) => this.#read((tx) => timelineOf(tx, entity));

  relations = (entity: string, options: GraphFilter & Page = {}) =>
    this.#walk([entity], NONE, (source, [at]) => edgesAt(source, at!, options));

  between = (a: string, b: string) =>
    this.#walk([a, b], [], (source, [from, to]) => {
      const { index } = source.snapshot;
      const edges = [...index.edgesOf.of(from!)].filter((edge) => index.otherEnd(edge, from!) === to);
      return readEdges(source, edges, {});
    });

  companions = (entity: string, options: Page = {}) =>
    this.#walk([entity], NONE, async ({ snapshot: { index } }, [at]) => companionsOf(index, at!, options));

  together = (a: string, b: string, options: Page = {}) =>
    this.#walk([a, b], NONE, ({ tx, snapshot: { index, articles } }, [first, second]) => {
      const others = new Set(index.articlesOf.of(second!));
      const both = [...index.articlesOf.of(first!)].filter((article) => others.has(article));
      return mentionsIn(
        tx,
        index.entities[first!]!.id,
        both.map((article) => articles[article]!),
        options,
      );
    });

  neighbourhood = (entities: readonly string[], options: Neighbourhood = {}) =>
    this.#graph(async (source) => neighbourhoodOf(source, await ordinals(source, entities), options));

  path = (a: string, b: string, options: GraphFilter = {}) =>
    this.#walk([a, b], null, (source, [from, to]) => pathOf(source, from!, to!, options));

  newest = (options: { limit?: number } = {}) => this.#graph((source) => newestOf(source, options));

  allArticles = () => articleStream(this.#read);
  allExtracts = () => extractStream(this.#read);

  async *allEntities() {
    yield* await consistently(this.#c, this.#indexes, async (tx, revision) =>
      this.#indexes.entities(tx, await revision),
    );
  }

  async *allEdges() {
    yield* edgeStream(this.#read, await this.#snapshot());
  }

  async *allCoMentions() {
    yield* coMentionStream(await this.#snapshot());
  }

  fingerprint = (source: string) => this.#c.readPatiently((tx) => fingerprintOf(tx, source));
  sources = () => this.#read(sourcesOf);
  put = async (extract: Extract, options: PutOptions) => put(this.#writable(), extract, options);
  remove = async (issue: string) => remove(this.#writable(), issue);
  close = () => this.#c.close();

  #read: Read = (work) => consistently(this.#c, this.#indexes, work);

  #graph<T>(work: (source: Source) => Promise<T>): Promise<T> {
    return consistently(this.#c, this.#indexes, async (tx, revision) =>
      work({ tx, snapshot: await this.#indexes.snapshot(tx, await revision) }),
    );
  }

  #snapshot = (): Promise<Snapshot> => this.#graph(async ({ snapshot }) => snapshot);

  /** Work on known entities; `none` where one is unknown. */
  #walk<T>(ids: readonly string[], none: T, work: (source: Source, at: readonly number[]) => Promise<T>): Promise<T> {
    return this.#graph(async (source) => {
      const at: number[] = [];
      for (const id of ids) at.push(...(await ordinals(source, [id])));
      return at.length === ids.length ? work(source, at) : none;
    });
  }

  #writable(): Connection {
    if (!this.#readOnly) return this.#c;
    throw new StoreError(`The store ${this.#c.shown} cannot be written: it was opened for reading only.`);
  }
}

/** Numbers of the entities that there are, each once. */
async function ordinals({ tx, snapshot }: Source, ids: readonly string[]): Promise<number[]> {
  const { index } = snapshot;
  const found = await Promise.all(
    ids.map(async (id) => index.ordinal(id) ?? index.ordinal((await entityById(tx, id))?.id ?? "")),
  );
  return [...new Set(found.flatMap((ordinal) => ordinal ?? []))];
}
