/** The reference page's own words, and whatever the contract says, in the language of the reader. */
import { type Label, OPERATIONS, type OperationName, TAGS, type Tag } from "./operations.ts";
import { ZH } from "./zh.ts";

export type Language = "zh" | "en";

const WORDS = {
  title: { en: "Guanxi 关系: HTTP API", zh: "Guanxi 关系：HTTP 接口" },
  explorer: { en: "Explorer", zh: "图谱浏览" },
  document: { en: "OpenAPI document", zh: "OpenAPI 文档" },
  contents: { en: "Contents", zh: "目录" },
  parameter: { en: "Parameter", zh: "参数" },
  type: { en: "Type", zh: "类型" },
  meaning: { en: "Meaning", zh: "含义" },
  example: { en: "Example", zh: "示例" },
  required: { en: "required", zh: "必填" },
  usually: { en: "default", zh: "默认" },
  path: { en: "path", zh: "路径" },
  query: { en: "query", zh: "查询" },
  body: { en: "Body", zh: "请求体" },
  answers: { en: "Answers", zh: "应答" },
  property: { en: "Property", zh: "属性" },
  schemas: { en: "Records", zh: "数据结构" },
  writes: {
    en: "Changes the store: from this machine, or with the header Authorization: Bearer TOKEN.",
    zh: "会修改存储：仅限本机，或带请求头 Authorization: Bearer 令牌。",
  },
} as const satisfies Record<string, Label>;

export interface Reader {
  readonly language: Language;
  /** A word of the page. */
  readonly word: (name: keyof typeof WORDS) => string;
  /** A sentence of the contract; in English where it has no Chinese. */
  readonly say: (sentence: string | undefined) => string;
  readonly operation: (name: OperationName) => string;
  readonly heading: (tag: Tag) => string;
}

export const reader = (language: Language): Reader => ({
  language,
  word: (name) => WORDS[name][language],
  say: (sentence = "") => (language === "zh" ? (ZH[sentence] ?? sentence) : sentence),
  operation: (name) => OPERATIONS[name][language],
  heading: (tag) => TAGS[tag][language],
});
