/** The store in a Neo4j database. */
import type { Extract } from "../../model/extract.ts";
import type { Edge, Subgraph } from "../../model/graph.ts";
import type { Kept, KeptKind } from "../../model/kept.ts";
import type { EvidenceLimit } from "../evidence-limit.ts";
import {
  type ArticleSearch,
  type GraphFilter,
  type GraphStore,
  type MentionFilter,
  type Neighbourhood,
  type Page,
  type Paged,
  type Paths,
  type PathsOptions,
  type Period,
  type PutOptions,
  StoreError,
  type Subject,
} from "../graph-store.ts";
import type { SearchOptions } from "../search.ts";
import { ByRevision, soon } from "./by-revision.ts";
import { companionsIn, companionsOf } from "./co-mentions.ts";
import type { Connection, Transaction } from "./connection.ts";
import { ConsistentReader, revisionOf } from "./consistent.ts";
import { summaryOf, surfacesIn, timelineOf } from "./count-mentions.ts";
import { EntityIndex } from "./entity-index.ts";
import { kept, scoped } from "./filter.ts";
import { EDGE_LIST } from "./graph-queries.ts";
import { forget, keep, keptOf } from "./kept.ts";
import { neighbourhoodOf } from "./neighbourhood.ts";
import { newestOf } from "./newest.ts";
import { connect, type OpenOptions } from "./open.ts";
import { pathSource } from "./path-source.ts";
import { endsIn, pathsOf } from "./paths.ts";
import { edgesAt, edgesBetween } from "./read-edges.ts";
import { entitiesById, entitiesNamed, entityById } from "./read-entities.ts";
import { articleOf, articlesOf, countsOf, fingerprintOf, issuesOf, sourcesOf } from "./read-issues.ts";
import { articlesWith } from "./read-text.ts";
import { type EdgeRow, edgeListOf, type StoryIds, storyIds, withStories } from "./stories.ts";
import {
  articleStream,
  coMentionStream,
  edgeStream,
  extractStream,
  nameStream,
  type Read,
  shortNameStream,
} from "./streams.ts";
import { subjectMentions } from "./subject-mentions.ts";
import { put, remove } from "./write.ts";

const NONE: Paged<never> = { total: 0, items: [], next: null };

/** Opens the store in a database of a server. Throws a StoreError for what a person can mend. */
export async function openNeo4j(url: string, options: OpenOptions = {}): Promise<GraphStore> {
  return new Neo4jStore(await connect(url, options), options.readOnly ?? false);
}

class Neo4jStore implements GraphStore {
  readonly #c: Connection;
  readonly #readOnly: boolean;
  readonly #reader: ConsistentReader;
  readonly #index = new EntityIndex();
  readonly #stories = new ByRevision(storyIds);
  readonly #paths = new ByRevision(async (tx, revision) =>
    pathSource(tx, await this.#index.entities(tx, revision), await this.#stories.at(tx, revision)),
  );

  constructor(connection: Connection, readOnly: boolean) {
    this.#c = connection;
    this.#readOnly = readOnly;
    this.#reader = new ConsistentReader(connection);
  }

  revision = () => this.#c.read(revisionOf);
  counts = () => this.#read(countsOf);
  issues = () => this.#read(issuesOf);
  article = (id: string) => this.#read((tx) => articleOf(tx, id));
  articles = (issue: string) => this.#read((tx) => articlesOf(tx, issue));
  entity = (id: string) => this.#read((tx) => entityById(tx, id));
  named = (name: string) => this.#read((tx) => entitiesNamed(tx, name));
  search = (text: string, options: SearchOptions = {}) =>
    this.#reader.read(async (tx, revision) => (await this.#index.search(tx, revision)).search(text, options));

  articlesWith = (query: string, options: ArticleSearch = {}) => this.#read((tx) => articlesWith(tx, query, options));

  mentions = (subject: Subject, options: MentionFilter & Page = {}) =>
    this.#read((tx) => subjectMentions(tx, subject, options));
  timeline = (subject: Subject, filter: MentionFilter = {}) => this.#read((tx) => timelineOf(tx, subject, filter));
  summary = (subject: Subject, filter: MentionFilter = {}) => this.#read((tx) => summaryOf(tx, subject, filter));
  surfaces = (subject: Subject, filter: MentionFilter = {}) => this.#read((tx) => surfacesIn(tx, subject, filter));

  relations = (entity: string, options: GraphFilter & EvidenceLimit & Page = {}) =>
    this.#about<Paged<Edge>>([entity], NONE, async (tx, [id], stories) => {
      const page = await scoped(tx, options, (filter) => edgesAt(tx, stories, id!, filter));
      return { ...page, items: withStories(page.items, await stories, options) };
    });

  between = (a: string, b: string) =>
    this.#about<readonly Edge[]>([a, b], [], async (tx, [one, other], stories) =>
      withStories(await edgesBetween(tx, [[one!, other!]], {}), await stories),
    );

  companions = (subject: Subject, options: MentionFilter & Page = {}) =>
    this.#read((tx) => companionsOf(tx, subject, options));

  companionsIn = (articles: readonly string[], options: Period & Page = {}) =>
    this.#read((tx) => companionsIn(tx, articles, options));

  neighbourhood = (entities: readonly string[], options: Neighbourhood = {}) =>
    this.#withStories<Subgraph>(async (tx, known) => {
      const centres = await entitiesById(tx, entities);
      const ids = centres.map(({ id }) => id);
      const stories = await known;
      const graph = await scoped(tx, options, (filter) => neighbourhoodOf(tx, stories, ids, filter));
      return { ...graph, edges: withStories(graph.edges, stories, options) };
    });

  paths = (a: string, b: string, options: PathsOptions = {}) =>
    this.#withStories<Paths | null>((tx, stories, revision) =>
      soon(this.#paths.at(tx, revision), (source) =>
        soon(endsIn(tx, source, [a, b]), async (ends) => {
          if (!ends) return null;
          const paths = await scoped(tx, options, (filter) => pathsOf(tx, source, ends, filter));
          return { ...paths, edges: withStories(paths.edges, await stories, options) };
        }),
      ),
    );

  edgeList = (options: GraphFilter = {}) =>
    this.#withStories(async (tx, stories) => {
      const rows = await scoped(tx, options, (filter) => tx.run<EdgeRow>(EDGE_LIST, kept(filter)));
      return edgeListOf(rows, await stories);
    });

  newest = (options: { limit?: number } = {}) => this.#withStories((tx, stories) => newestOf(tx, stories, options));

  kept = <K extends KeptKind>(kind: K) => this.#read((tx) => keptOf(tx, kind));

  allArticles = () => articleStream(this.#read);
  allExtracts = () => extractStream(this.#read);

  async *allEntities() {
    yield* await this.#reader.read(this.#index.entities);
  }

  async *allEdges() {
    yield* edgeStream(this.#read, await this.#ids(), () => this.#withStories(async (_, stories) => stories));
  }

  async *allNames() {
    yield* nameStream(this.#read, await this.#ids());
  }

  allShortNames = () => shortNameStream(this.#read);

  async *allCoMentions() {
    yield* coMentionStream(this.#read, await this.#ids());
  }

  /** Nothing: no copies are kept beside a server. */
  prepare = async () => {};

  fingerprint = (source: string) => this.#c.readPatiently((tx) => fingerprintOf(tx, source));
  sources = () => this.#read(sourcesOf);
  put = async (extract: Extract, options: PutOptions) => put(this.#writable(), extract, options);
  remove = async (issue: string) => remove(this.#writable(), issue);
  keep = async (record: Kept) => keep(this.#writable(), record);
  forget = async (kind: KeptKind, id: string) => forget(this.#writable(), kind, id);
  close = () => this.#c.close();

  #read: Read = (work) => this.#reader.read(work);
  #ids = async () => (await this.#reader.read(this.#index.entities)).map(({ id }) => id);

  /** Stories are asked for beside the work, not after it. */
  #withStories<T>(
    work: (tx: Transaction, stories: Promise<StoryIds> | StoryIds, revision: string) => Promise<T>,
  ): Promise<T> {
    return this.#reader.read((tx, revision) => work(tx, this.#stories.at(tx, revision), revision));
  }

  /** Work on known entities; `none` where one is unknown. */
  #about<T>(
    ids: readonly string[],
    none: T,
    work: (tx: Transaction, ids: readonly string[], stories: Promise<StoryIds> | StoryIds) => Promise<T>,
  ): Promise<T> {
    return this.#withStories(async (tx, stories) => {
      const known = await Promise.all(ids.map((id) => entityById(tx, id)));
      return known.includes(null)
        ? none
        : work(
            tx,
            known.map((entity) => entity!.id),
            stories,
          );
    });
  }

  #writable(): Connection {
    if (!this.#readOnly) return this.#c;
    throw new StoreError(`The store ${this.#c.shown} cannot be written: it was opened for reading only.`);
  }
}
