/** An outline and what the file says of itself → the issue with its articles. */
import type { Article, Issue, ReadArticle, ReadIssue } from "../model/extract.ts";
import { issueId } from "../model/identity.ts";
import type { Credits } from "./credits.ts";
import { bestDate, dateInName, withYear } from "./dates.ts";
import { EMPTY, join, type MappedText } from "./mapped-text.ts";
import { type Masthead, mastheadOf, numberIn } from "./masthead.ts";
import type { Draft, Outline } from "./outline.ts";

export interface FileParts {
  /** Base name. */
  readonly file: string;
  readonly outline: Outline;
  readonly front: ReadonlyMap<string, string>;
}

export function issueOf({ file, outline, front }: FileParts): ReadIssue {
  const own = front.get("publication") ?? front.get("newsletter") ?? front.get("title") ?? front.get("name") ?? null;
  const numbered = ["issue", "number", "期号"].map((key) => front.get(key) ?? "").filter((value) => numberIn(value));
  const head = [...(own ? [own] : []), ...numbered, ...outline.masthead];
  const masthead = mastheadOf(head, own && publicationIn(own));
  const known = dateIn(front) ?? masthead.date ?? dateInName(baseOf(file).replace(/年第.{1,4}期/u, ""));
  const articles = outline.drafts.map((draft, i) => articleOf(draft, i + 1, known));
  const date = known ?? latest(articles);
  return { issue: about(file, masthead, front, date), articles };
}

/** A title in front matter names the publication, maybe with number or date after it. */
const publicationIn = (title: string): string => mastheadOf([title], null).publication ?? title;

function dateIn(front: ReadonlyMap<string, string>): string | null {
  for (const key of ["date", "日期", "published", "pubdate", "issue_date", "generatedat"]) {
    const date = bestDate(front.get(key) ?? "");
    if (date) return date;
  }
  return null;
}

function about(file: string, masthead: Masthead, front: ReadonlyMap<string, string>, date: string | null): Issue {
  const { publication } = masthead;
  const number = masthead.number ?? front.get("number") ?? front.get("issue") ?? numberIn(baseOf(file));
  const exact = date && date.length === 4 && number ? null : date;
  const id = issueId({ publication, date: exact, number, file });
  return { id, title: masthead.title ?? baseOf(file), date, file };
}

const baseOf = (file: string): string => file.replace(/\.[^.]+$/u, "") || file;

const latest = (articles: readonly Article[]): string | null =>
  articles.reduce<string | null>((last, { date }) => (date && (last === null || date > last) ? date : last), null);

function articleOf(draft: Draft, n: number, issueDate: string | null): ReadArticle {
  const { text, runs } = join([draft.title, ...draft.body], "\n");
  return { n, section: draft.section, title: draft.title.text, ...credited(draft, issueDate), text, offsets: runs };
}

function credited(draft: Draft, issueDate: string | null) {
  const all = [...draft.credits].sort((a, b) => Number(a.weak) - Number(b.weak));
  const first = <K extends keyof Credits>(key: K) => all.find((one) => one[key] !== null)?.[key] ?? null;
  const dated = all.find((one) => one.source !== null && one.date !== null) ?? all.find((one) => one.date !== null);
  const url = all.find((one) => one.source !== null && one.url !== null) ?? all.find((one) => one.url !== null);
  return {
    source: first("source"),
    url: url?.url ?? null,
    compiler: first("compiler"),
    author: first("author") ?? authorIn(draft),
    date: dated?.date ? withYear(dated.date, issueDate) : null,
  };
}

/** “（某某：某大学教授）” under an article whose title begins “某某：”. */
function authorIn({ title, body }: Draft): string | null {
  const last: MappedText = body.at(-1) ?? EMPTY;
  const name = /^[（(]([\p{Script=Han}·]{2,12})[：:]/u.exec(last.text.slice(0, 20))?.[1];
  return name && !/作者|单位|来源|记者|联系|说明|附/u.test(name) && (name.length <= 4 || title.text.startsWith(name))
    ? name
    : null;
}
