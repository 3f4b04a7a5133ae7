/** Issues of our own making, and the layouts in which newsletters print them. */

export interface SampleArticle {
  readonly section: string | null;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly source: string | null;
  readonly date: string | null;
}

export interface SampleLayout {
  /** Characters in a line; 0 for one line a paragraph. */
  readonly width: number;
  readonly indent: string;
  /** Blank lines between all lines. */
  readonly spacing: number;
  /** Further blank lines before and after a title. */
  readonly aroundTitle: number;
  readonly betweenParagraphs: number;
  readonly section: (name: string, n: number) => string;
  readonly title: (title: string, n: number) => string;
  readonly source: (source: string, date: string) => string;
  readonly sourceAt: "end" | "head" | "tail" | "title";
  /** What stands between the section's heading and the title. */
  readonly above: (date: string) => readonly string[];
  /** Opens an article's text. */
  readonly lead: string;
  /** Between articles of a section. */
  readonly between: readonly string[];
  readonly masthead: readonly string[];
  /** Lines of a page; 0 for no pages. */
  readonly page: number;
  readonly head: (page: number) => readonly string[];
  readonly foot: (page: number) => readonly string[];
  readonly pageBreak: string;
  readonly contents: "none" | "leaders" | "plain";
  readonly eol: string;
}

export const PLAIN: SampleLayout = {
  width: 0,
  indent: "",
  spacing: 0,
  aroundTitle: 1,
  betweenParagraphs: 0,
  section: (name) => `【${name}】`,
  title: (title) => title,
  source: (source, date) => `来源：${source} ${date}`,
  sourceAt: "end",
  above: () => [],
  lead: "",
  between: [],
  masthead: [],
  page: 0,
  head: () => [],
  foot: () => [],
  pageBreak: "\f",
  contents: "none",
  eol: "\n",
};

const FORBIDDEN_FIRST = /^[，。、；：！？”’）》】]/u;

/** Wraps as typesetters do: no closing mark begins a line, no Latin word or number is broken. */
export function wrap(text: string, width: number, indent = ""): string[] {
  if (width === 0) return [indent + text];
  const tokens = text.match(/[A-Za-z0-9.%+-]+|[\s\S]/gu) ?? [];
  const lines: string[] = [];
  let line = indent;
  for (const token of tokens) {
    if (size(line + token) > width && !FORBIDDEN_FIRST.test(token) && line.trim() !== "") {
      lines.push(line);
      line = "";
    }
    if (line !== "" || token !== " ") line += token;
  }
  return [...lines, line];
}

const size = (text: string): number => [...text].reduce((sum, c) => sum + (c.charCodeAt(0) > 0x2000 ? 1 : 0.5), 0);

/** Prints an issue. */
export function render(articles: readonly SampleArticle[], layout: SampleLayout): string {
  const body = bodyLines(articles, layout);
  const lines = [...layout.masthead, ...contentsLines(articles, layout), ...body];
  const spaced = lines.flatMap((line, i) => (i === 0 ? [line] : [...Array<string>(layout.spacing).fill(""), line]));
  return paged(spaced, layout) + layout.eol;
}

function contentsLines(articles: readonly SampleArticle[], layout: SampleLayout): string[] {
  if (layout.contents === "none") return [];
  const lines: string[] = ["", "目  录", ""];
  let section: string | null = null;
  articles.forEach((article, i) => {
    if (article.section !== section && article.section) lines.push(article.section);
    section = article.section;
    lines.push(layout.contents === "leaders" ? `${article.title} ………… ${i + 1}` : article.title);
  });
  return [...lines, ""];
}

function bodyLines(articles: readonly SampleArticle[], layout: SampleLayout): string[] {
  const around = Array<string>(layout.aroundTitle).fill("");
  let section: string | null = null;
  let sections = 0;
  return articles.flatMap((article, i) => {
    const lines: string[] = [];
    if (article.section && article.section !== section)
      lines.push(...around, layout.section(article.section, ++sections));
    else if (i > 0) lines.push(...layout.between);
    section = article.section;
    const source = article.source && layout.source(article.source, article.date ?? "");
    const title = layout.title(article.title, i + 1) + (source && layout.sourceAt === "title" ? source : "");
    lines.push(...around, ...(article.date ? layout.above(article.date) : []));
    lines.push(...wrap(title, layout.width && Math.floor(layout.width * 0.7)));
    if (source && layout.sourceAt === "head") lines.push(source);
    lines.push(...around, ...textLines(article, layout, source));
    if (source && layout.sourceAt === "end") lines.push(source);
    return lines;
  });
}

function textLines(article: SampleArticle, layout: SampleLayout, source: string | null): string[] {
  return article.paragraphs.flatMap((paragraph, k) => {
    const last = k === article.paragraphs.length - 1;
    const text =
      (k === 0 ? layout.lead : "") + paragraph + (last && source && layout.sourceAt === "tail" ? source : "");
    const gap = k === 0 ? [] : Array<string>(layout.betweenParagraphs).fill("");
    return [...gap, ...wrap(text, layout.width, layout.indent)];
  });
}

function paged(lines: readonly string[], layout: SampleLayout): string {
  if (layout.page === 0) return lines.join(layout.eol);
  const pages: string[] = [];
  for (let at = 0; at < lines.length; at += layout.page) {
    const n = pages.length + 1;
    pages.push([...layout.head(n), ...lines.slice(at, at + layout.page), ...layout.foot(n)].join(layout.eol));
  }
  return pages.join(layout.eol + layout.pageBreak);
}
