/** Everything, page by page. Each page is of one state; what is put while a stream runs may show in its later pages. */
import type { Extract } from "../../model/extract.ts";
import type { CoMention, Edge } from "../../model/graph.ts";
import { byCodeUnit } from "../../model/identity.ts";
import { CoMentions } from "../co-mentions.ts";
import { daysKept } from "../days.ts";
import type { StoredArticle } from "../graph-store.ts";
import type { Transaction } from "./connection.ts";
import type { Snapshot } from "./load.ts";
import { ISSUE_IDS } from "./queries.ts";
import { readEdges } from "./read-edges.ts";
import { storedArticlesOf } from "./read-issues.ts";
import { extractsOf } from "./records.ts";

/** One read of the store. */
export type Read = <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>;

const EDGES = 1_000;
const ISSUES = 25;

export async function* edgeStream(read: Read, snapshot: Snapshot): AsyncGenerator<Edge> {
  const { length } = snapshot.index.types;
  for (let from = 0; from < length; from += EDGES) {
    const numbers = Array.from({ length: Math.min(EDGES, length - from) }, (_, at) => from + at);
    const edges = await read((tx) => readEdges({ tx, snapshot }, numbers, {}));
    // What lost all its evidence meanwhile is no edge any more.
    yield* edges.filter(({ evidence }) => evidence.length > 0);
  }
}

export function* coMentionStream({ index }: Snapshot): Generator<CoMention> {
  const together = new CoMentions(index, daysKept({}));
  for (let head = 0; head < index.entities.length; head++) yield* together.after(head);
}

export async function* articleStream(read: Read): AsyncGenerator<StoredArticle> {
  for (const id of await issueIds(read)) yield* await read((tx) => storedArticlesOf(tx, id));
}

export async function* extractStream(read: Read): AsyncGenerator<Extract> {
  const ids = await issueIds(read);
  for (let from = 0; from < ids.length; from += ISSUES) {
    const some = ids.slice(from, from + ISSUES);
    yield* await read((tx) => extractsOf(tx, some));
  }
}

const issueIds = async (read: Read): Promise<string[]> =>
  (await read((tx) => tx.run<{ id: string }>(ISSUE_IDS))).map(({ id }) => id).sort(byCodeUnit);
