/** Which mentions a subject and a filter mean, as a condition on the clustered table. */
import { daysKept } from "../days.ts";
import type { GraphIndex } from "../graph-index.ts";
import type { MentionFilter, Subject } from "../graph-store.ts";
import { keysOf } from "./article-keys.ts";
import type { Connection, Value } from "./connection.ts";
import type { EntityRow } from "./load.ts";
import { namesOf, rowOf } from "./read-entities.ts";

/** A name of a subject, and the id of the entity whose name it is. */
export interface OwnName {
  readonly key: number;
  readonly name: string;
  readonly entity: string;
}

export interface MentionSelection {
  /** The entities meant, each once. */
  readonly members: readonly EntityRow[];
  readonly names: readonly OwnName[];
  /** Text of ours and the values for its places; `m` is a mention. */
  readonly where: string;
  readonly values: readonly Value[];
  /** Whether the filter keeps every mention. */
  readonly all: boolean;
}

const AMONG = "IN (SELECT value FROM json_each(?))";
const ARTICLES = (column: "section" | "source"): string =>
  `(SELECT coalesce(${column}, '') FROM article WHERE key = m.article) ${AMONG}`;

/** `graph` is asked for only where a filter hangs on the graph. Throws a RangeError on what is not a date. */
export function selectMentions(
  c: Connection,
  graph: () => GraphIndex,
  subject: Subject,
  filter: MentionFilter,
): MentionSelection {
  const members = entitiesOf(c, [subject].flat());
  const names = members.flatMap(({ key, id }) => namesOf(c, key).map((name) => ({ ...name, entity: id })));
  const { since, until } = daysKept(filter);
  const { sections, sources, surfaces, issues, beside, relations } = filter;
  const telling = beside || relations ? keysTelling(graph(), c, members, filter) : undefined;
  const lists: [text: string, values: readonly unknown[] | undefined][] = [
    [ARTICLES("section"), sections],
    [ARTICLES("source"), sources],
    [`m.surface ${AMONG}`, surfaces],
    [`m.issue ${AMONG}`, issues],
    [`m.article ${AMONG}`, telling],
    [`m.article ${AMONG}`, filter.articles && keysOf(c, filter.articles)],
  ];
  const given = lists.filter(([, values]) => values !== undefined);
  const dated = filter.since !== undefined || filter.until !== undefined;
  const conditions = [...(dated ? ["m.since <= ? AND m.until >= ?"] : []), ...given.map(([text]) => text)];
  return {
    members,
    names,
    where: conditions.join(" AND ") || "TRUE",
    values: [...(dated ? [until, since] : []), ...given.map(([, values]) => JSON.stringify(values))],
    all: conditions.length === 0,
  };
}

function entitiesOf(c: Connection, ids: readonly string[]): EntityRow[] {
  const found = ids.flatMap((id) => rowOf(c, id) ?? []);
  return [...new Map(found.map((row) => [row.key, row])).values()];
}

const keysTelling = (
  index: GraphIndex,
  c: Connection,
  members: readonly EntityRow[],
  filter: MentionFilter,
): number[] =>
  Array.from(articlesKept(index, c, ordinalsOf(index, members), filter), (article) => index.articleKeys[article]!);

export const ordinalsOf = (index: GraphIndex, rows: readonly EntityRow[]): number[] =>
  rows.flatMap(({ id }) => index.ordinal(id) ?? []);

/** Articles that name the subject, kept by whom and what else they tell of: numbers of the index, ascending. */
export function articlesKept(
  index: GraphIndex,
  c: Connection,
  subject: readonly number[],
  { beside, relations }: Pick<MentionFilter, "beside" | "relations">,
): Int32Array {
  const lists = subject.map((entity) => index.articlesOf.of(entity));
  const named = lists.length === 1 ? lists[0]! : Int32Array.from(new Set(lists.flatMap((list) => [...list]))).sort();
  if (!beside && !relations) return named;
  const near = beside && naming(index, ordinalsOf(index, entitiesOf(c, beside)));
  const telling = relations && evidencing(index, subject, new Set<string>(relations));
  return named.filter((article) => (near?.has(article) ?? true) && (telling?.has(article) ?? true));
}

const naming = (index: GraphIndex, entities: readonly number[]): Set<number> =>
  new Set(entities.flatMap((entity) => [...index.articlesOf.of(entity)]));

/** Articles that are evidence of such relations at one of some entities. */
function evidencing(index: GraphIndex, entities: readonly number[], kinds: ReadonlySet<string>): Set<number> {
  const edges = entities
    .flatMap((entity) => [...index.edgesOf.of(entity)])
    .filter((edge) => kinds.has(index.types[edge]!));
  return new Set(edges.flatMap((edge) => [...index.evidenceOf.of(edge)].map((place) => index.said[place]!.article)));
}
