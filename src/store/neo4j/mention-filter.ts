/** Which mentions a subject and a filter mean, as the parameters of the queries; null keeps all. */
import type { Entity } from "../../model/graph.ts";
import type { MentionFilter, Subject } from "../graph-store.ts";
import type { Parameters, Transaction } from "./connection.ts";
import { kept } from "./filter.ts";
import { TOLD } from "./mention-queries.ts";
import { entitiesById } from "./read-entities.ts";

export interface MentionSelection {
  /** The entities meant, each once. */
  readonly members: readonly Entity[];
  readonly about: Parameters;
  /** Whether the filter keeps every mention. */
  readonly all: boolean;
}

/** Whether a filter asks for nothing but a time. */
export const isPeriod = ({
  sections,
  sources,
  surfaces,
  issues,
  beside,
  relations,
  articles,
}: MentionFilter): boolean =>
  [sections, sources, surfaces, issues, beside, relations, articles].every((list) => list === undefined);

/** Throws a RangeError on what is not a date. */
export async function selectMentions(
  tx: Transaction,
  subject: Subject,
  filter: MentionFilter,
): Promise<MentionSelection> {
  const { sections = null, sources = null, surfaces = null, issues = null, beside, relations } = filter;
  const { articles: _, ...period } = filter;
  const days = kept(period);
  const members = await entitiesById(tx, [subject].flat());
  const ids = members.map(({ id }) => id);
  const near = beside ? (await entitiesById(tx, beside)).map(({ id }) => id) : null;
  const telling = relations && (await articlesTelling(tx, ids, days.relations));
  const told = shared(telling, filter.articles) ?? null;
  return {
    members,
    about: { ...days, subject: ids, sections, sources, surfaces, issues, beside: near, told },
    all: days.always && [sections, sources, surfaces, issues, near, told].every((list) => list === null),
  };
}

async function articlesTelling(tx: Transaction, subject: readonly string[], relations: unknown): Promise<string[]> {
  const rows = await tx.run<{ article: string }>(TOLD, { subject, relations });
  return rows.map(({ article }) => article);
}

/** What is in both; the one where the other is not given. */
function shared(some: readonly string[] | undefined, others: readonly string[] | undefined) {
  if (!some || !others) return some ?? others;
  const known = new Set(others);
  return some.filter((each) => known.has(each));
}
