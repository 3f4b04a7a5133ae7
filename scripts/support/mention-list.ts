/** Mentions as a list: for people with their issues and articles as headings, for programs as JSON. */
import type { MentionRow } from "../../src/model/graph.ts";
import type { SubjectView } from "../../src/store/topics.ts";
import type { Wanted } from "./mention-options.ts";
import { bold, faint, marked, onLine, print, printJson } from "./print.ts";

export type Grouping = "issue" | "month";

const PAGE = 1000;

/** At least one page, even if it is empty. */
async function* pages(store: SubjectView, { subject, filter }: Wanted, limit: number) {
  let left = limit;
  for (let cursor: string | null | undefined; cursor !== null && left > 0; ) {
    const size = Math.min(PAGE, left);
    const page = await store.mentions(subject, { ...filter, limit: size, ...(cursor !== undefined && { cursor }) });
    yield { rows: page.items, total: page.total };
    left -= page.items.length;
    cursor = page.next;
  }
}

/** What `--json` says of the entity, with what it owns where that is taken in; or of the topic. */
export const head = ({ of, owned }: Wanted) => {
  if ("kind" in of) return { topic: { id: of.id, name: of.name, phrases: of.phrases } };
  const { id, name, type, aliases } = of;
  const also = owned.map(({ id, name, type }) => ({ id, name, type }));
  return { entity: { id, name, type, aliases }, ...(also.length > 0 && { owned: also }) };
};

/** Page by page, however many there are. */
export async function listAsJson(store: SubjectView, about: Wanted, limit = Number.POSITIVE_INFINITY): Promise<void> {
  let first = true;
  for await (const { rows, total } of pages(store, about, limit)) {
    if (first) await print(`${JSON.stringify({ ...head(about), total }).slice(0, -1)},"mentions":[`);
    const more = rows.map((row, at) => `${first && at === 0 ? "" : ","}${JSON.stringify(inOrder(row, about))}`);
    await print(more.join(""));
    first = false;
  }
  await print("]}\n");
}

function inOrder({ issue, article, start, end, surface, quote, entity }: MentionRow, { owned }: Wanted) {
  const { id, n, title, section, date, source, url } = article;
  return {
    issue: { id: issue.id, title: issue.title, date: issue.date },
    article: { id, n, title, section, date, source, url },
    start,
    end,
    surface,
    quote,
    ...(owned.length > 0 && { entity }),
  };
}

/** A name, its id and what is taken in with it. */
export function title({ of: { id, name }, owned }: Wanted): string {
  const also = owned.length > 0 ? `  with ${owned.map((each) => onLine(each.name)).join("、")}` : "";
  return `${bold(onLine(name))}  ${onLine(id)}${also}`;
}

export async function listAsText(store: SubjectView, about: Wanted, limit = Number.POSITIVE_INFINITY): Promise<void> {
  let issue = "";
  let article = "";
  let shown = 0;
  let all = 0;
  for await (const { rows, total } of pages(store, about, limit)) {
    if (shown === 0) await print(`${title(about)}  ${total} mentions\n`);
    for (const row of rows) {
      if (issue !== row.issue.id) await print(`\n${bold(issueLine(row))}\n`);
      if (article !== row.article.id) await print(`  ${faint(onLine(row.article.title))}\n`);
      [issue, article] = [row.issue.id, row.article.id];
      await print(`    ${quoted(row)}\n`);
    }
    shown += rows.length;
    all = total;
  }
  if (shown < all) await print(`\n${all - shown} more.\n`);
}

const issueLine = ({ issue }: MentionRow): string => `${issue.date ?? "undated"}  ${onLine(issue.title)}`;

/** The sentence with the name marked. */
export function quoted({ quote, quoteStart, surface }: MentionRow): string {
  const end = quoteStart + surface.length;
  return onLine(quote.slice(0, quoteStart)) + marked(onLine(quote.slice(quoteStart, end))) + onLine(quote.slice(end));
}

/** `2021-12`, `2021` where the date is no more exact, null without one. */
const monthOf = ({ article, issue }: MentionRow): string | null => (article.date ?? issue.date)?.slice(0, 7) ?? null;

/** All of an issue or month together, in the order of the first of each. */
async function grouped(store: SubjectView, about: Wanted, by: Grouping, limit: number) {
  const groups = new Map<string | null, MentionRow[]>();
  let all = 0;
  for await (const { rows, total } of pages(store, about, limit)) {
    all = total;
    for (const row of rows) {
      const key = by === "issue" ? row.issue.id : monthOf(row);
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
  }
  return { total: all, groups };
}

export async function groupsAsJson(store: SubjectView, about: Wanted, by: Grouping, limit = Infinity): Promise<void> {
  const { total, groups } = await grouped(store, about, by, limit);
  const rows = [...groups.values()].map((group) => {
    const mentions = group.map((row) => inOrder(row, about));
    return by === "issue" ? { issue: mentions[0]!.issue, mentions } : { month: monthOf(group[0]!), mentions };
  });
  await printJson({ ...head(about), total, groups: rows });
}

export async function groupsAsText(store: SubjectView, about: Wanted, by: Grouping, limit = Infinity): Promise<void> {
  const { total, groups } = await grouped(store, about, by, limit);
  let shown = 0;
  await print(`${title(about)}  ${total} mentions\n`);
  for (const group of groups.values()) {
    const [first] = group;
    const name = by === "issue" ? issueLine(first!) : (monthOf(first!) ?? "undated");
    await print(`\n${bold(name)}  ${group.length}\n`);
    for (const row of group) {
      const place = by === "issue" ? row.article.title : `${row.issue.title} · ${row.article.title}`;
      await print(`  ${quoted(row)}  ${faint(onLine(place))}\n`);
    }
    shown += group.length;
  }
  if (shown < total) await print(`\n${total - shown} more.\n`);
}
