/** Records of the sample graph, for examples. */
import type { ArticleHit, ArticleRef, Edge, Entity, IssueRef, MentionRow } from "../../model/graph.ts";
import type { NamedView, Note, Topic } from "../../model/kept.ts";

export const FILE = "wangluolingshouguancha-2021-12.md";
export const CURSOR = "WzIwMjExMjI3LDIwMjExMjI3LCJ4IiwyLDAsMiw0XQ";

export const KUAISHOU: Entity = {
  id: "company:快手",
  name: "快手",
  type: "company",
  aliases: ["快手科技", "Kuaishou"],
  mentions: 52,
  issues: 13,
};

export const MEITUAN: Entity = {
  id: "company:美团",
  name: "美团",
  type: "company",
  aliases: ["美团点评", "Meituan"],
  mentions: 58,
  issues: 15,
};

export const ISSUE: IssueRef = { id: "网络零售观察-2021-12", title: "网络零售观察 2021年第12期", date: "2021-12" };

export const ARTICLE: ArticleRef = {
  id: `${ISSUE.id}:2`,
  n: 2,
  title: "快手与美团达成战略合作，美团将在快手上线小程序",
  section: "企业动态",
  date: "2021-12-27",
  source: "快手",
  url: null,
};

const QUOTE = "快手与美团达成战略合作";

export const EDGE: Edge = {
  head: KUAISHOU.id,
  type: "partners_with",
  tail: MEITUAN.id,
  status: "asserted",
  evidence: [
    {
      id: `${ARTICLE.id}:31-42:partners_with:快手>美团`,
      issue: ISSUE,
      article: ARTICLE,
      quote: QUOTE,
      start: 31,
      end: 42,
      date: "2021-12-27",
      attribution: null,
      confidence: 0.9,
      rule: "partner-with",
      story: ARTICLE.id,
      headName: "快手",
      tailName: "美团",
    },
  ],
  stories: 1,
};

export const MENTION: MentionRow = {
  entity: KUAISHOU.id,
  issue: ISSUE,
  article: ARTICLE,
  start: 31,
  end: 33,
  surface: "快手",
  quote: `12月27日，${QUOTE}。`,
  quoteStart: 7,
  name: "快手",
  confidence: 0.95,
  rule: "lexicon",
};

export const HIT: ArticleHit = {
  surfaces: ["快手", "战略合作"],
  issue: ISSUE,
  article: ARTICLE,
  hits: [
    { start: 31, end: 33 },
    { start: 38, end: 42 },
  ],
  quote: MENTION.quote,
  quoteStart: 7,
  quoteHits: [
    { start: 7, end: 9 },
    { start: 14, end: 18 },
  ],
};

const named = { start: 31, end: 33, surface: "快手", type: "company", confidence: 0.95, rule: "lexicon" } as const;

export const FULL_ARTICLE = {
  ...ARTICLE,
  issue: { ...ISSUE, file: FILE },
  compiler: null,
  author: null,
  text: `${ARTICLE.title}\n${MENTION.quote}`,
  mentions: [{ ...named, name: "快手", entity: KUAISHOU.id }],
};

export const EXPLANATION = {
  mentions: [{ ...named, entity: "快手", row: "company-commerce.tsv, line 12", outranked: [] }],
  relations: [
    {
      head: "快手",
      type: "partners_with",
      tail: "美团",
      evidence: QUOTE,
      status: "asserted",
      rule: "partner-with",
      match: "A 与 B 达成…合作",
    },
  ],
} as const;

export const TOPIC: Topic = {
  kind: "topic",
  id: "topic:跨境电商综试区",
  name: "跨境电商综试区",
  phrases: ["跨境电商综试区", "跨境电子商务综合试验区"],
};

export const VIEW: NamedView = {
  kind: "view",
  id: "view:早会",
  name: "早会",
  address: "?e=company%3A%E5%BF%AB%E6%89%8B",
  note: "每周一",
};

export const NOTE: Note = { kind: "note", id: `note:${KUAISHOU.id}`, about: KUAISHOU.id, text: "向美团核实合作期限" };

export const DATED = { mentions: 52, first: "2021-04-20", last: "2022-06-21", years: [], undated: 0 };

export const COMPANION = { entity: MEITUAN, articles: 12, named: 44, npmi: 0.48 };

export const SURFACE = { surface: "快手", mentions: 50, issues: 13, first: "2021-04-20", last: "2022-06-21" };

const WEIGHED = { before: 0, logLikelihood: 12.5 };
export const NEWS = {
  period: { since: "2021-12", until: "2021-12-31" },
  against: { until: "2021-11-30" },
  mentions: { period: 7, against: 21 },
  facts: { total: 1, items: [EDGE] },
  companions: { total: 1, items: [{ entity: MEITUAN, articles: 3, npmi: 0.5, ...WEIGHED }] },
  surfaces: { total: 0, items: [] },
  words: {
    ...{ total: 1, items: [{ word: "小程序", sentences: 3, ...WEIGHED, mention: MENTION }] },
    read: { period: 7, against: 20 },
  },
};

export const PROJECTION = {
  entities: [KUAISHOU, MEITUAN],
  pairs: [{ head: KUAISHOU.id, tail: MEITUAN.id, shared: ["company:拼多多"] }],
  ...{ more: 0, tooCommon: [] },
};

const compared = ({ id, name, type }: Entity, mentions: number, articles: number, issues: number) => ({
  ...{ id, name, type, mentions, articles, issues },
  ...{ first: "2021-04-20", last: "2022-06-21" },
});
export const COMPARISON = {
  a: compared(KUAISHOU, 52, 40, 13),
  b: compared(MEITUAN, 58, 44, 15),
  edges: [EDGE],
  together: {
    ...{ total: 12, inOneSentence: 9 },
    items: [
      {
        ...{ issue: ISSUE, article: ARTICLE, inOneSentence: true },
        sentences: [{ quote: QUOTE, start: 31, a: [{ start: 0, end: 2 }], b: [{ start: 3, end: 5 }] }],
      },
    ],
  },
  timeline: { months: [{ month: "2021-12", a: 7, b: 9 }], both: 11, earlier: null },
  companions: {
    shared: { total: 0, items: [] },
    onlyA: { total: 0, items: [] },
    onlyB: { total: 0, items: [] },
  },
};
