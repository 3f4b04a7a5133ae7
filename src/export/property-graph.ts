/**
 * The graph as nodes and relationships with properties, in tables of one shape each: what Neo4j holds of it, for every exporter that
 * writes for Neo4j. Ids are unique for a label.
 */
import { daysOf } from "../model/days.ts";
import { byCodeUnit } from "../model/identity.ts";
import { entityKind, relationKind } from "../model/schema.ts";
import type { GraphSource, SourceArticle, SourceMention } from "./source.ts";

export type ColumnType = "string" | "long" | "double" | "string[]" | "long[]" | "double[]";
export type Column = readonly [name: string, type: ColumnType];
export type Value = string | number | null | readonly string[] | readonly number[];

export interface NodeRow {
  /** Beside the label of its table. */
  readonly label: string | null;
  readonly values: readonly Value[];
}

export interface NodeTable {
  readonly name: string;
  readonly label: string;
  /** The first is the id. */
  readonly columns: readonly Column[];
  readonly rows: () => AsyncIterable<NodeRow>;
}

export interface RelationshipRow {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly values: readonly Value[];
}

export interface RelationshipTable {
  readonly name: string;
  /** Labels of its ends. */
  readonly from: string;
  readonly to: string;
  readonly columns: readonly Column[];
  readonly rows: () => AsyncIterable<RelationshipRow>;
}

const strings = (...names: string[]): Column[] => names.map((name) => [name, "string"]);
const longs = (...names: string[]): Column[] => names.map((name) => [name, "long"]);

/** Every node before the relationships that it has. */
export const nodeTables = (source: GraphSource): readonly NodeTable[] => [
  {
    name: "issues",
    label: "Issue",
    columns: [...strings("id", "title", "date", "file"), ...longs("articles", "mentions", "relations")],
    rows: () =>
      map(source.issues(), ({ id, title, date, file, articles, mentions, relations }) => {
        return { label: null, values: [id, title, date, file, articles, mentions, relations] };
      }),
  },
  {
    name: "articles",
    label: "Article",
    columns: [
      ...strings("id", "issue"),
      ...longs("n"),
      ...strings("section", "title", "source", "url", "compiler", "author", "date", "text"),
      ...longs("since", "until"),
    ],
    rows: () => map(source.articles(), articleRow),
  },
  {
    name: "entities",
    label: "Entity",
    columns: [...strings("id", "name"), ["aliases", "string[]"], ...longs("mentions", "issues")],
    rows: () =>
      map(source.entities(), ({ id, name, type, aliases, mentions, issues }) => {
        return { label: entityKind(type).label, values: [id, name, aliases, mentions, issues] };
      }),
  },
];

export const relationshipTables = (source: GraphSource): readonly RelationshipTable[] => [
  {
    name: "in-issue",
    ...{ from: "Article", to: "Issue", columns: [] },
    rows: () => map(source.articles(), ({ id, issue }) => ({ type: "IN_ISSUE", from: id, to: issue.id, values: [] })),
  },
  {
    name: "mentions",
    ...{ from: "Article", to: "Entity" },
    columns: [
      ["count", "long"],
      ["surfaces", "string[]"],
      ["starts", "long[]"],
      ["ends", "long[]"],
      ["names", "string[]"],
      ["confidences", "double[]"],
      ["rules", "string[]"],
    ],
    rows: () => mentionRows(source.articles()),
  },
  {
    name: "relations",
    ...{ from: "Entity", to: "Entity" },
    columns: [
      ...strings("id", "articleId", "quote"),
      ...longs("start", "end"),
      ...strings("date", "status", "attribution"),
      ["confidence", "double"],
      ...strings("rule", "headName", "tailName", "story"),
    ],
    rows: () => evidenceRows(source),
  },
  {
    name: "co-mentions",
    ...{ from: "Entity", to: "Entity" },
    columns: [
      ["articles", "long"],
      ["npmi", "double"],
    ],
    rows: () =>
      map(source.coMentions(), ({ head, tail, articles, npmi }) => {
        return { type: "CO_MENTION", from: head, to: tail, values: [articles, npmi] };
      }),
  },
];

function articleRow(article: SourceArticle): NodeRow {
  const { id, issue, n, section, title, source, url, compiler, author, date, text } = article;
  const { since, until } = daysOf(date ?? issue.date);
  return {
    label: null,
    values: [id, issue.id, n, section, title, source, url, compiler, author, date, text, since, until],
  };
}

/** One for each entity that an article mentions, with parallel lists, one item a mention. */
async function* mentionRows(articles: AsyncIterable<SourceArticle>): AsyncGenerator<RelationshipRow> {
  for await (const { id, mentions } of articles) {
    const byEntity = new Map<string, SourceMention[]>();
    for (const mention of mentions) byEntity.set(mention.entity, [...(byEntity.get(mention.entity) ?? []), mention]);
    for (const [entity, list] of [...byEntity].sort(([a], [b]) => byCodeUnit(a, b)))
      yield { type: "MENTIONS", from: id, to: entity, values: [list.length, ...listsOf(list)] };
  }
}

const listsOf = (mentions: readonly SourceMention[]): Value[] => [
  mentions.map(({ surface }) => surface),
  mentions.map(({ start }) => start),
  mentions.map(({ end }) => end),
  mentions.map(({ name }) => name),
  mentions.map(({ confidence }) => confidence),
  mentions.map(({ rule }) => rule),
];

/** One for each piece of evidence; of symmetric kinds from the lesser id to the greater. */
async function* evidenceRows(source: GraphSource): AsyncGenerator<RelationshipRow> {
  for await (const { head, type, tail, status, evidence } of source.edges())
    for (const e of evidence)
      yield {
        ...{ type: relationKind(type).kind.toUpperCase(), from: head, to: tail },
        values: [
          ...[e.id, e.article.id, e.quote, e.start, e.end, e.date, status, e.attribution],
          ...[e.confidence, e.rule, e.headName, e.tailName, e.story],
        ],
      };
}

async function* map<T, R>(items: AsyncIterable<T>, each: (item: T) => R): AsyncGenerator<R> {
  for await (const item of items) yield each(item);
}
