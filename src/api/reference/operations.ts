/** What each route is called, in both languages, and under which heading it stands. */
import type { routes } from "../contract.ts";
import type { writes } from "../write-contract.ts";

export type OperationName = keyof typeof routes | keyof typeof writes;

export interface Label {
  readonly en: string;
  readonly zh: string;
}

/** Headings, in the order of the page. */
export const TAGS = {
  entities: { en: "Entities", zh: "实体" },
  graph: { en: "Graph", zh: "图谱" },
  articles: { en: "Issues and articles", zh: "期刊与文章" },
  exports: { en: "Exports", zh: "导出" },
  kept: { en: "What people keep", zh: "用户保存的内容" },
  store: { en: "Store", zh: "存储" },
} as const satisfies Record<string, Label>;

export type Tag = keyof typeof TAGS;

const row = (tag: Tag, en: string, zh: string) => ({ tag, en, zh });

export const OPERATIONS: { readonly [N in OperationName]: Label & { readonly tag: Tag } } = {
  search: row("entities", "Find entities by name, alias or pinyin", "按名称、别名或拼音查找实体"),
  entity: row("entities", "An entity", "一个实体"),
  mentions: row("entities", "Mentions of an entity across issues", "实体在各期中的提及"),
  timeline: row("entities", "Mentions of an entity by month", "实体每月的提及次数"),
  summary: row("entities", "How often, when and where an entity is mentioned", "实体提及的总数、时间与出处"),
  surfaces: row("entities", "What the texts call an entity", "原文对实体的称呼"),
  owned: row("entities", "What an entity owns, and why", "实体所拥有的，及其依据"),
  news: row("entities", "What is new about an entity in a period", "一段时间内关于实体的新内容"),
  compare: row("entities", "Two entities or topics compared", "两个实体或主题的对照"),
  relations: row("entities", "Relations at an entity", "实体的关系"),
  companions: row("entities", "Entities named beside an entity", "与实体同文出现的实体"),
  between: row("entities", "What is said between two entities", "两个实体之间的关系与共现"),
  subgraph: row("graph", "A part of the graph", "子图"),
  paths: row("graph", "Paths between two entities", "两个实体之间的路径"),
  projection: row("graph", "Entities joined by what they share", "按共同关联对象连接的实体"),
  metrics: row("graph", "Communities and centralities", "社群与中心度"),
  newest: row("graph", "The newest relations", "最新的关系"),
  issueNews: row("graph", "What only some issues say", "仅见于某些期的内容"),
  issues: row("articles", "Issues", "各期列表"),
  issueArticles: row("articles", "Articles of an issue", "一期中的文章"),
  articles: row("articles", "Find articles by their text", "全文检索文章"),
  article: row("articles", "An article", "一篇文章"),
  explanation: row("articles", "Why something was found in an article", "文中识别结果的依据"),
  addIssue: row("articles", "Read a newsletter's file into the graph", "将一期期刊文件读入图谱"),
  removeIssue: row("articles", "Take an issue out, with whatever only it said", "移除一期及仅由它陈述的内容"),
  export: row("exports", "The graph, or a part of it, as a file", "将图谱或子图导出为文件"),
  dossier: row("exports", "All about an entity as a document", "实体档案文档"),
  topics: row("kept", "Topics", "主题列表"),
  keepTopic: row("kept", "Keep a topic", "保存主题"),
  forgetTopic: row("kept", "Forget a topic", "删除主题"),
  views: row("kept", "Views", "视图列表"),
  keepView: row("kept", "Keep a view", "保存视图"),
  forgetView: row("kept", "Forget a view", "删除视图"),
  notes: row("kept", "Notes", "备注列表"),
  keepNote: row("kept", "Keep a note on an entity", "保存实体备注"),
  forgetNote: row("kept", "Forget a note", "删除备注"),
  stats: row("store", "Counts", "数量统计"),
  health: row("store", "Whether the store answers", "存储是否可用"),
};
