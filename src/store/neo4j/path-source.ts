/**
 * The graph without its texts, in memory: ranked paths look far around both ends, and what is there would be sent for every question again.
 * Read once a revision, in less time than the surroundings of one hub.
 */
import type { Days } from "../../model/days.ts";
import type { Entity } from "../../model/graph.ts";
import { byCodeUnit } from "../../model/identity.ts";
import { RELATION_KINDS, STATUSES, type Status } from "../../model/schema.ts";
import { EdgeStories } from "../edge-stories.ts";
import { arraysOf, type Said } from "../graph-arrays.ts";
import { GraphIndex } from "../graph-index.ts";
import { LastPaths } from "../paths.ts";
import type { Transaction } from "./connection.ts";
import { ALL_NAMED, ALL_SAID } from "./graph-queries.ts";
import { kindOfType } from "./schema.ts";
import type { StoryIds } from "./stories.ts";

export interface PathSource {
  readonly index: GraphIndex;
  readonly stories: EdgeStories;
  /** Numbers of the articles by their ids. */
  readonly articles: ReadonlyMap<string, number>;
  readonly paths: LastPaths;
}

interface Named extends Days {
  readonly id: string;
  readonly issue: string;
  readonly n: number;
  readonly entities: readonly string[];
}

interface Piece extends Days {
  readonly head: string;
  readonly type: string;
  readonly tail: string;
  readonly status: Status;
  readonly article: string;
}

const WORDS: readonly string[] = [...RELATION_KINDS.map(({ kind }) => kind), ...STATUSES.map(({ status }) => status)];
const PLACES = new Map(WORDS.map((word, place) => [word, place]));

/** `entities` by id. */
export async function pathSource(tx: Transaction, entities: readonly Entity[], stories: StoryIds): Promise<PathSource> {
  const [named, said] = await Promise.all([tx.run<Named>(ALL_NAMED), tx.run<Piece>(ALL_SAID)]);
  named.sort((a, b) => byCodeUnit(a.issue, b.issue) || a.n - b.n);
  const ordinals = new Map(entities.map(({ id }, ordinal) => [id, ordinal]));
  const articles = new Map(named.map(({ id }, number) => [id, number]));
  const relations = named.map((): Said[] => []);
  for (const { head, type, tail, status, article, ...days } of said) {
    const ends = { head: ordinals.get(head)!, tail: ordinals.get(tail)! };
    const words = { type: PLACES.get(kindOfType(type))!, status: PLACES.get(status)! };
    const told = relations[articles.get(article)!]!;
    told.push({ ...ends, ...words, ...days, at: told.length });
  }
  const arrays = arraysOf({
    entities: entities.length,
    words: WORDS,
    articles: named.map(({ since, until, entities }, key) => {
      const numbers = entities.map((id) => ordinals.get(id)!);
      return { key, issue: 0, since, until, entities: numbers, relations: relations[key]! };
    }),
  });
  const index = new GraphIndex(entities, arrays);
  const told = Int32Array.from(named, ({ id }) => articles.get(stories.get(id) ?? id)!);
  return { index, stories: new EdgeStories(index, told), articles, paths: new LastPaths() };
}
