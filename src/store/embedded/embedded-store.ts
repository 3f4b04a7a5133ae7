/** The store in one file on this machine. */

import type { Extract } from "../../model/extract.ts";
import type { Subgraph } from "../../model/graph.ts";
import type { Kept, KeptKind } from "../../model/kept.ts";
import type { EvidenceLimit } from "../evidence-limit.ts";
import type {
  ArticleSearch,
  GraphFilter,
  GraphStore,
  MentionFilter,
  Neighbourhood,
  Page,
  Paged,
  Paths,
  PathsOptions,
  Period,
  PutOptions,
  Subject,
} from "../graph-store.ts";
import type { SearchOptions } from "../search.ts";
import { companionsIn, companionsOf } from "./companions.ts";
import type { Connection } from "./connection.ts";
import { summaryOf, surfacesIn, timelineOf } from "./count-mentions.ts";
import { edgeStream } from "./edge-stream.ts";
import { forget, keep, keptOf } from "./kept.ts";
import { Indexes, revisionOf } from "./load.ts";
import { type MentionSelection, selectMentions } from "./mention-selection.ts";
import { connect, type OpenOptions } from "./open.ts";
import { EdgeReader, edgeListOf, edgesAt, edgesBetween, type Source } from "./read-edges.ts";
import { entitiesNamed, entityById, rowOf } from "./read-entities.ts";
import { neighbourhoodOf, newestOf, pathsOf } from "./read-graph.ts";
import { articleOf, articlesOf, countsOf, fingerprintOf, issuesOf, sourcesOf } from "./read-issues.ts";
import { mentionsOf } from "./read-mentions.ts";
import { articlesWith } from "./read-text.ts";
import { scoped } from "./scope.ts";
import { articleStream, coMentionStream, entityStream, extractStream, nameStream, shortNameStream } from "./streams.ts";
import { put, remove } from "./write.ts";

/** So many idle connections are kept. */
const IDLE = 2;

/** Kilobytes of the file that a stream keeps: it comes by most pages once. */
const STREAM_CACHE = 16_384;

const NONE: Paged<never> = { total: 0, items: [], next: null };

/** Opens the store in a file. Throws a StoreError for what a person can mend. */
export async function openEmbedded(file: string, options: OpenOptions = {}): Promise<GraphStore> {
  return new EmbeddedStore(await connect(file, options));
}

class EmbeddedStore implements GraphStore {
  readonly #c: Connection;
  readonly #indexes = new Indexes();
  readonly #streams = new Set<Connection>();
  /** Connections of streams that ended, for the next ones: SQLite's package for Node 20 lets go of closed files late. */
  readonly #idle: Connection[] = [];

  constructor(connection: Connection) {
    this.#c = connection;
  }

  revision = async () => this.#read(revisionOf);
  counts = async () => this.#read(countsOf);
  issues = async () => this.#read(issuesOf);
  article = async (id: string) => this.#read((c) => articleOf(c, id));
  articles = async (issue: string) => this.#read((c) => articlesOf(c, issue));
  entity = async (id: string) => this.#read((c) => entityById(c, id));
  named = async (name: string) => this.#read((c) => entitiesNamed(c, name));
  search = async (text: string, options: SearchOptions = {}) =>
    this.#read((c) => this.#indexes.search(c).search(text, options));
  articlesWith = async (query: string, options: ArticleSearch = {}) =>
    this.#read((c) => articlesWith(c, this.#indexes.listing(c), query, options));

  mentions = async (subject: Subject, options: MentionFilter & Page = {}) =>
    this.#select(subject, options, (c, selection) => mentionsOf(c, selection, options));
  timeline = async (subject: Subject, filter: MentionFilter = {}) => this.#select(subject, filter, timelineOf);
  summary = async (subject: Subject, filter: MentionFilter = {}) => this.#select(subject, filter, summaryOf);
  surfaces = async (subject: Subject, filter: MentionFilter = {}) => this.#select(subject, filter, surfacesIn);

  relations = async (entity: string, options: GraphFilter & EvidenceLimit & Page = {}) =>
    this.#walk([entity], NONE, (source, [at]) => edgesAt(source, at!, scoped(source, options)));

  between = async (a: string, b: string) =>
    this.#walk([a, b], [], (source, [from, to]) => {
      const reader = new EdgeReader(source, {});
      return edgesBetween(source.index, from!, to!).map((edge) => reader.edge(edge));
    });

  companions = async (subject: Subject, options: MentionFilter & Page = {}) =>
    this.#graph((source) => companionsOf(source, subject, options));

  companionsIn = async (articles: readonly string[], options: Period & Page = {}) =>
    this.#graph((source) => companionsIn(source, articles, options));

  neighbourhood = async (entities: readonly string[], options: Neighbourhood = {}): Promise<Subgraph> =>
    this.#graph((source) => neighbourhoodOf(source, ordinals(source, entities), scoped(source, options)));

  paths = async (a: string, b: string, options: PathsOptions = {}) =>
    this.#walk<Paths | null>([a, b], null, (source, [from, to]) => {
      const filter = scoped(source, options);
      return pathsOf(source, this.#indexes.paths.of(source, filter, [from!, to!]), [from!, to!], filter);
    });

  edgeList = async (options: GraphFilter = {}) => this.#graph((source) => edgeListOf(source, scoped(source, options)));

  newest = async (options: { limit?: number } = {}) => this.#graph((source) => newestOf(source, options));

  prepare = async () => this.#read((c) => this.#indexes.prepare(c));

  kept = async <K extends KeptKind>(kind: K) => this.#read((c) => keptOf(c, kind));

  allEntities = () => this.#stream(entityStream);
  allEdges = () => this.#stream(edgeStream);
  allCoMentions = () => this.#stream((c) => coMentionStream(this.#indexes.graph(c)));
  allArticles = () => this.#stream(articleStream);
  allExtracts = () => this.#stream(extractStream);
  allNames = () => this.#stream(nameStream);
  allShortNames = () => this.#stream(shortNameStream);

  fingerprint = async (source: string) => this.#read((c) => fingerprintOf(c, source));
  sources = async () => this.#read(sourcesOf);
  put = async (extract: Extract, options: PutOptions) => put(this.#c, extract, options);
  remove = async (issue: string) => remove(this.#c, issue);
  keep = async (record: Kept) => keep(this.#c, record);
  forget = async (kind: KeptKind, id: string) => forget(this.#c, kind, id);

  async close(): Promise<void> {
    for (const c of [...this.#streams, ...this.#idle.splice(0)]) c.close();
    this.#streams.clear();
    this.#c.close();
  }

  #read<T>(work: (c: Connection) => T): T {
    return this.#c.read(() => work(this.#c));
  }

  #graph<T>(work: (source: Source) => T): T {
    return this.#read((c) => work(this.#indexes.source(c)));
  }

  #select<T>(subject: Subject, filter: MentionFilter, work: (c: Connection, selection: MentionSelection) => T): T {
    return this.#read((c) =>
      work(
        c,
        selectMentions(c, () => this.#indexes.graph(c), subject, filter),
      ),
    );
  }

  /** Work on known entities; `none` where one is unknown. */
  #walk<T>(ids: readonly string[], none: T, work: (source: Source, at: readonly number[]) => T): T {
    return this.#graph((source) => {
      const at = ids.flatMap((id) => ordinals(source, [id]));
      return at.length === ids.length ? work(source, at) : none;
    });
  }

  async *#stream<T>(open: (c: Connection) => Iterable<T>): AsyncGenerator<T> {
    const c = this.#idle.pop() ?? (await connect(this.#c.file, { readOnly: true }));
    this.#streams.add(c);
    try {
      c.exec(`PRAGMA cache_size = -${STREAM_CACHE}`);
      c.exec("BEGIN");
      yield* open(c);
    } finally {
      // Unless the store was closed meanwhile, and all its connections with it.
      if (this.#streams.delete(c)) {
        c.exec("ROLLBACK; PRAGMA shrink_memory");
        if (this.#idle.length < IDLE) this.#idle.push(c);
        else c.close();
      }
    }
  }
}

/** Numbers of the entities that there are, each once. */
function ordinals({ c, index }: Source, ids: readonly string[]): number[] {
  const answering = (id: string) => index.ordinal(rowOf(c, id)?.id ?? "");
  return [...new Set(ids.flatMap((id) => index.ordinal(id) ?? answering(id) ?? []))];
}
