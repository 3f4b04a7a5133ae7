/** An example of each route: what is asked and what comes back, as the sample graph has it. */
import type { Answer, JsonRoute } from "../contract.ts";
import type { Frozen } from "../frozen.ts";
import type { OperationName } from "./operations.ts";
import * as sample from "./sample.ts";

type Value = string | number | boolean | readonly string[];

export interface Example<A = object> {
  readonly id?: string;
  readonly query?: Readonly<Record<string, Value>>;
  readonly body?: object;
  /** Lists are cut to their first rows. */
  readonly answer?: A;
}

type Examples = {
  readonly [N in OperationName]: N extends JsonRoute
    ? Required<Pick<Example<Frozen<Answer<N>>>, "answer">> & Example
    : Example;
};

const { KUAISHOU, MEITUAN, ISSUE, ARTICLE, EDGE, MENTION, TOPIC, VIEW, NOTE } = sample;

const one = <T>(item: T, total = 1, next: string | null = null) => ({ total, items: [item], next });
const { kind: _topic, id: topicId, ...newTopic } = TOPIC;
const { kind: _view, id: viewId, ...newView } = VIEW;
const { kind: _note, id: noteId, ...newNote } = NOTE;
const graph = {
  entities: [KUAISHOU, MEITUAN],
  edges: [EDGE],
  coMentions: [],
  left: { entities: 0, edges: 0, coMentions: 0 },
};

export const EXAMPLES: Examples = {
  health: { answer: { status: "ok", revision: "3f2a", writable: true } },
  stats: {
    answer: {
      ...{ issues: 15, articles: 247, entities: 587, mentions: 2827, relations: 770 },
      byType: { company: 197, agency: 59, city: 55, policy: 88 },
    },
  },
  issues: { answer: one({ ...ISSUE, file: sample.FILE, articles: 17, mentions: 200, relations: 41 }, 15) },
  issueArticles: { id: ISSUE.id, answer: one(ARTICLE, 17) },
  articles: { query: { q: "战略合作 快手 -投资", order: "date", limit: 10 }, answer: one(sample.HIT) },
  article: { id: ARTICLE.id, answer: sample.FULL_ARTICLE },
  explanation: { id: ARTICLE.id, answer: sample.EXPLANATION },
  search: { query: { q: "kuaishou", types: ["company"], limit: 10 }, answer: one(KUAISHOU, 3, "10") },
  entity: { id: KUAISHOU.id, answer: KUAISHOU },
  mentions: {
    ...{ id: KUAISHOU.id, query: { since: "2021-12", limit: 1 } },
    answer: one(MENTION, 33, sample.CURSOR),
  },
  timeline: {
    id: KUAISHOU.id,
    answer: { ...one({ month: "2021-12", mentions: 7 }, 13), ...sample.DATED },
  },
  summary: {
    ...{ id: KUAISHOU.id, query: { since: "2021-12" } },
    answer: {
      ...{ articles: 21, issues: 7, ...sample.DATED },
      sections: [{ value: "企业动态", mentions: 18, articles: 12 }],
      sources: [{ value: null, mentions: 33, articles: 21 }],
    },
  },
  surfaces: { id: KUAISHOU.id, answer: one(sample.SURFACE, 2) },
  owned: {
    id: KUAISHOU.id,
    answer: one({ entity: MEITUAN, chain: [EDGE] }),
  },
  news: {
    ...{ id: KUAISHOU.id, query: { since: "2021-12", until: "2021-12-31" } },
    answer: sample.NEWS,
  },
  relations: {
    ...{ id: KUAISHOU.id, query: { relations: ["partners_with"], statuses: ["asserted", "planned"] } },
    answer: one({ ...EDGE, other: MEITUAN }),
  },
  companions: {
    ...{ id: KUAISHOU.id, query: { limit: 1 } },
    answer: { ...one(sample.COMPANION, 78, sample.CURSOR), articles: 40, all: 247 },
  },
  compare: { query: { a: KUAISHOU.id, b: MEITUAN.id, limit: 1 }, answer: sample.COMPARISON },
  between: {
    query: { a: KUAISHOU.id, b: MEITUAN.id, limit: 1 },
    answer: { edges: [EDGE], together: one(MENTION, 15, sample.CURSOR) },
  },
  issueNews: { query: { issue: [ISSUE.id] }, answer: { entities: [], edges: [EDGE], ends: [KUAISHOU, MEITUAN] } },
  paths: {
    query: { a: KUAISHOU.id, b: MEITUAN.id, length: 3, paths: 5 },
    answer: { ...graph, paths: [[KUAISHOU.id, MEITUAN.id]], more: 2, counted: true },
  },
  projection: { query: { kind: "company", relations: ["invests_in"], end: "head" }, answer: sample.PROJECTION },
  metrics: {
    query: { of: ["pageRank"], limit: 1 },
    answer: { pageRank: [{ id: KUAISHOU.id, score: 0.021 }] },
  },
  newest: { query: { limit: 60 }, answer: graph },
  subgraph: { query: { entity: [KUAISHOU.id], depth: 1, relations: ["partners_with"], limit: 100 }, answer: graph },
  export: { query: { format: "gexf", entity: [KUAISHOU.id], depth: 1 } },
  dossier: { id: KUAISHOU.id, query: { format: "md", since: "2021" } },
  topics: { answer: one(TOPIC) },
  views: { answer: one(VIEW) },
  notes: { answer: one(NOTE) },
  addIssue: { answer: { outcome: "added", issue: ISSUE.id, title: ISSUE.title } },
  removeIssue: { id: ISSUE.id },
  keepTopic: { body: newTopic, answer: TOPIC },
  keepView: { body: newView, answer: VIEW },
  keepNote: { body: newNote, answer: NOTE },
  forgetTopic: { id: topicId },
  forgetView: { id: viewId },
  forgetNote: { id: noteId },
};

/** Of parameters that an example leaves out, by name. */
export const USUAL: Readonly<Record<string, Value>> = {
  cursor: sample.CURSOR,
  since: "2021-12",
  until: "2022-06-30",
  types: ["company", "agency"],
  relations: ["partners_with", "invests_in"],
  statuses: ["asserted", "planned"],
  coMentions: true,
  section: ["企业动态"],
  source: ["快手"],
  issue: [ISSUE.id],
  entity: [KUAISHOU.id],
  path: [KUAISHOU.id, MEITUAN.id],
  paths: 10,
  length: 4,
  community: KUAISHOU.id,
  q: "直播",
  minEvidence: 2,
  minArticles: 3,
  minNpmi: 0.2,
  least: 2,
  samples: 500,
  surface: ["快手科技"],
  beside: [MEITUAN.id],
  owned: true,
  againstSince: "2021-01",
  againstUntil: "2021-11",
  evidence: 3,
  depth: 1,
  limit: 20,
};
