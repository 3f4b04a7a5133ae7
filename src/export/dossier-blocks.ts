/** A dossier as headings, tables and sentences in their order: what every form of it writes. */

import { citation, webAddress } from "../model/citation.ts";
import { entityKind, RELATION_KINDS, STATUSES } from "../model/schema.ts";
import type { Dossier, DossierEvidence, DossierRelation, DossierSentence, Pieces } from "./dossier.ts";

export type Block =
  | { readonly is: "heading"; readonly level: 1 | 2 | 3 | 4; readonly text: string }
  | { readonly is: "facts"; readonly rows: readonly (readonly [name: string, value: string])[] }
  | { readonly is: "note"; readonly text: string }
  | { readonly is: "table"; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly is: "quote"; readonly pieces: Pieces; readonly after: string; readonly url: string | null };

const marks = new Map<string, string>(
  STATUSES.map(({ status, mark, zh }) => [status, mark === "" ? "" : `（${mark}：${zh}）`]),
);

/** From who it is to the last sentence. */
export function* dossierBlocks(dossier: Dossier): Generator<Block> {
  yield { is: "heading", level: 1, text: dossier.title };
  yield { is: "facts", rows: facts(dossier) };
  yield* timeline(dossier);
  yield* relations(dossier);
  yield* companions(dossier);
  yield* sentences(dossier);
}

function facts({ subjects, phrases, since, until, first, last, mentions, sentences }: Dossier): [string, string][] {
  const aliases = [...new Set(subjects.flatMap((subject) => subject.aliases))];
  const issues = new Set(sentences.items.map(({ issue }) => issue.id)).size;
  return [
    ["种类", phrases ? "主题" : [...new Set(subjects.map(({ type }) => entityKind(type).zh))].join("、")],
    ...(phrases ? [["词语", phrases.join("、")] as [string, string]] : []),
    ...(subjects.length > 1 ? [["包括", subjects.map(({ name }) => name).join("、")] as [string, string]] : []),
    ...(aliases.length > 0 ? [["又名", aliases.join("、")] as [string, string]] : []),
    ...(since || until ? [["时间范围", `${since ?? "最早"} 至 ${until ?? "最近"}`] as [string, string]] : []),
    ["首次见于", first ?? "日期不详"],
    ["最近见于", last ?? "日期不详"],
    ["提及", `${mentions} 次${sentences.left === 0 ? `，${issues} 期` : ""}`],
  ];
}

/** A row a year, from the first to the last: a year without mentions is a row of dashes. */
function* timeline({ months }: Dossier): Generator<Block> {
  if (months.length === 0) return;
  const counts = new Map(months.map(({ month, mentions }) => [month, mentions]));
  const [from, to] = [months[0]!, months.at(-1)!].map(({ month }) => Number(month.slice(0, 4)));
  yield { is: "heading", level: 2, text: "每月提及" };
  yield {
    is: "table",
    head: ["年", ...Array.from({ length: 12 }, (_, at) => `${at + 1}月`), "合计"],
    rows: Array.from({ length: to! - from! + 1 }, (_, at) => {
      const year = String(from! + at);
      const row = Array.from({ length: 12 }, (_, m) => counts.get(`${year}-${String(m + 1).padStart(2, "0")}`) ?? 0);
      return [year, ...[...row, row.reduce((sum, one) => sum + one, 0)].map((count) => (count > 0 ? `${count}` : "–"))];
    }),
  };
}

function* relations({ subjects, relations: { items, left } }: Dossier): Generator<Block> {
  const said = items.reduce((sum, { evidence }) => sum + evidence.length, 0);
  yield { is: "heading", level: 2, text: `关系（${items.length + left} 条）` };
  if (items.length === 0) yield { is: "note", text: "原文没有说到它的关系，只有提及和同现。" };
  if (left > 0) yield { is: "note", text: `下列原文最多的 ${items.length} 条、${said} 句，另有 ${left} 条未列。` };
  for (const { kind, zh, symmetric } of RELATION_KINDS) {
    const edges = items.filter(({ type }) => type === kind);
    if (edges.length === 0) continue;
    yield { is: "heading", level: 3, text: `${zh}（${edges.length}）` };
    for (const edge of edges) {
      const turned = symmetric && subjects.some(({ id }) => id === edge.tail.id);
      yield* relation(turned ? { ...edge, head: edge.tail, tail: edge.head } : edge, symmetric ? "—" : "→");
    }
  }
}

function* relation({ head, tail, status, evidence }: DossierRelation, sign: string): Generator<Block> {
  yield { is: "heading", level: 4, text: `${head.name} ${sign} ${tail.name}${marks.get(status)!}` };
  for (const one of evidence)
    yield { is: "quote", pieces: one.pieces, after: after(one), url: webAddress(one.article.url) };
}

function after({ issue, article, date, attribution }: DossierEvidence): string {
  const more = [...(date ? [`事在 ${date}`] : []), ...(attribution ? [`说法出自：${attribution}`] : [])];
  return citation(issue, article) + (more.length > 0 ? ` ${more.join("；")}` : "");
}

function* companions({ companions: { items, left }, since, until }: Dossier): Generator<Block> {
  if (items.length === 0) return;
  yield { is: "heading", level: 2, text: "常同时出现" };
  const time = since || until ? "不限时间范围。" : "";
  const more = left > 0 ? `另有 ${left} 个未列。` : "";
  if (time || more) yield { is: "note", text: time + more };
  yield {
    is: "table",
    head: ["名称", "种类", "同篇", "NPMI"],
    rows: items.map(({ entity: { name, type }, articles, npmi }) => {
      return [name, entityKind(type).zh, `${articles} 篇`, npmi.toFixed(2)];
    }),
  };
}

function* sentences({ sentences: { items, left } }: Dossier): Generator<Block> {
  yield { is: "heading", level: 2, text: `原文（${items.length + left} 句）` };
  if (left > 0) yield { is: "note", text: `下列最早的 ${items.length} 句，另有 ${left} 处提及未列。` };
  let last: DossierSentence | null = null;
  for (const sentence of items) {
    const { issue, article, pieces } = sentence;
    if (last?.issue.id !== issue.id) yield { is: "heading", level: 3, text: issueName(issue) };
    if (last?.article.id !== article.id && article.title) yield { is: "heading", level: 4, text: article.title };
    yield { is: "quote", pieces, after: citation(issue, article), url: webAddress(article.url) };
    last = sentence;
  }
}

const issueName = ({ title, date }: DossierSentence["issue"]): string =>
  date && !title.includes(date) ? `${date} ${title}` : title;
