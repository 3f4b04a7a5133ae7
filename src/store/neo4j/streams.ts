/** Everything, page by page. Each page is of one state; what is put while a stream runs may show in its later pages. */
import { keyOf, type SettledName, type ShortFacts } from "../../model/claims.ts";
import type { Extract } from "../../model/extract.ts";
import type { CoMention, Edge } from "../../model/graph.ts";
import { byCodeUnit } from "../../model/identity.ts";
import type { StoredArticle } from "../graph-store.ts";
import { coMentionsFrom } from "./co-mentions.ts";
import type { Transaction } from "./connection.ts";
import { type EvidenceRow, edgesOf } from "./edges.ts";
import { EVIDENCE_FROM } from "./graph-queries.ts";
import { ALL_SHORTS, ISSUE_IDS, NAMES_MEANING, NAMES_OF_NOTHING } from "./queries.ts";
import { storedArticlesOf } from "./read-issues.ts";
import { extractsOf } from "./records.ts";
import { SYMMETRIC_TYPES } from "./schema.ts";
import { type StoryIds, withStories } from "./stories.ts";

/** One read of the store. */
export type Read = <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>;

/** Entities whose edges, whose names and whose co-mentions are read at once; issues likewise. */
const HEADS = 200;
const MEANT = 2_000;
const NAMED = 20;
const ISSUES = 25;

/** By the heads, which are given in the order of their ids. */
export const edgeStream = (
  read: Read,
  heads: readonly string[],
  stories: () => Promise<StoryIds>,
): AsyncGenerator<Edge> =>
  paged(heads, HEADS, async (ids) => {
    const rows = await read((tx) => tx.run<EvidenceRow>(EVIDENCE_FROM, { ids, symmetric: SYMMETRIC_TYPES }));
    return withStories(edgesOf(rows), await stories());
  });

export const coMentionStream = (read: Read, heads: readonly string[]): AsyncGenerator<CoMention> =>
  paged(heads, NAMED, (ids) => read((tx) => coMentionsFrom(tx, ids)));

export async function* articleStream(read: Read): AsyncGenerator<StoredArticle> {
  yield* paged(await issueIds(read), 1, ([id]) => read((tx) => storedArticlesOf(tx, id!)));
}

export async function* extractStream(read: Read): AsyncGenerator<Extract> {
  yield* paged(await issueIds(read), ISSUES, (ids) => read((tx) => extractsOf(tx, ids)));
}

type NameRow = Omit<SettledName, "aliases"> & { readonly aliases: string };

/** By the entities, which are given by their ids in order. */
export async function* nameStream(read: Read, entities: readonly string[]): AsyncGenerator<SettledName> {
  yield* paged(entities, MEANT, async (ids) => {
    const rows = await read((tx) => tx.run<NameRow>(NAMES_MEANING, { ids }));
    return namesOf(rows).sort((a, b) => byCodeUnit(a.entity!, b.entity!) || byKey(a, b));
  });
  yield* namesOf(await read((tx) => tx.run<NameRow>(NAMES_OF_NOTHING))).sort(byKey);
}

const namesOf = (rows: readonly NameRow[]): SettledName[] =>
  rows.map(({ kind, name, entity, claims, lexicon, mentions, relations, aliases }) => {
    const said = JSON.parse(aliases) as [alias: string, uses: number, claims: number][];
    said.sort(([a], [b]) => byCodeUnit(a, b));
    return { kind, name, entity, claims, lexicon, mentions, relations, aliases: said };
  });

const byKey = (a: SettledName, b: SettledName): number => byCodeUnit(keyOf(a), keyOf(b));

export async function* shortNameStream(read: Read): AsyncGenerator<ShortFacts> {
  const rows = await read((tx) => tx.run<ShortFacts>(ALL_SHORTS));
  yield* rows
    .map(({ kind, short, full, claims }) => ({ kind, short, full, claims }))
    .sort((a, b) => byCodeUnit(a.short, b.short) || byCodeUnit(a.full, b.full) || byCodeUnit(a.kind, b.kind));
}

async function* paged<T>(
  ids: readonly string[],
  size: number,
  page: (some: readonly string[]) => Promise<readonly T[]>,
): AsyncGenerator<T> {
  for (let from = 0; from < ids.length; from += size) yield* await page(ids.slice(from, from + size));
}

const issueIds = async (read: Read): Promise<string[]> =>
  (await read((tx) => tx.run<{ id: string }>(ISSUE_IDS))).map(({ id }) => id).sort(byCodeUnit);
