/** Words that newsletters put before a source, a compiler, an author: a new one is a word in its row. */

import { matches } from "./matches.ts";

export type Field = "source" | "weak" | "original" | "compiler" | "author" | "date" | "other";

const ROWS: Readonly<Record<Field, readonly string[]>> = {
  source: [
    ..."文章来源 信息来源 新闻来源 稿件来源 内容来源 消息来源 原文来源 稿源 來源 来源 转载自 轉自 转自 摘编自 摘自 选自 编译自 整理自 原载 出处 Source".split(
      " ",
    ),
  ],
  weak: "数据来源 资料来源 图片来源 图源".split(" "),
  original: "原文链接 原文标题 阅读原文 查看原文 原文 链接 网址".split(" "),
  compiler: "编选 责任编辑 本文编辑 责编 编辑整理 编辑 整理 编译 汇编 摘编 采编 选编 编写".split(" "),
  author: "作者 撰文 撰稿人 撰稿 供稿 本报记者 记者 通讯员 Author".split(" "),
  other: "浏览量 浏览次数 浏览 阅读量 阅读 点击量 点击 字号 分享 评论 校对 审核 审校".split(" "),
  date: "发布时间 发布日期 发表时间 发表日期 更新时间 刊发日期 日期 时间 Date".split(" "),
};

export const FIELD_OF = new Map(
  (Object.keys(ROWS) as Field[]).flatMap((field) => ROWS[field].map((word) => [word, field] as const)),
);

/** Longer words first, so that 文章来源 is not read as 来源. */
const WORDS = [...FIELD_OF.keys()].sort((a, b) => b.length - a.length).join("|");
const COLON = "\\s{0,4}[：:﹕|｜丨/／]\\s{0,4}";

/** 【来源】 and 【日期】 need no colon; what else stands in such brackets may be a section's name. */
const BRACKETED = `[【「『［[]\\s?(${[...ROWS.source, ...ROWS.date].join("|")})\\s?[】」』］\\]]\\s{0,4}[：:]?\\s{0,4}`;

/** A label with its colon or in brackets, where a field can begin. */
const LABEL = new RegExp(
  `${BRACKETED}|(?<=^|[\\s|｜丨；;，,、。.！？!?…（(【［\\[\\]”"》〉)）】*—–/／·•]|\\d日)(?:(${WORDS})${COLON}|(文)\\s{0,2}[/／|｜丨]\\s{0,2})`,
  "gu",
);
const MARK = /[：:﹕|｜丨/／】」』］\]]/u;

/** False only where there is no label. */
export const mayHoldLabel = (text: string): boolean => MARK.test(text);

/** All labels in a text. */
export const labelsOf = (text: string): RegExpExecArray[] => (mayHoldLabel(text) ? matches(text, LABEL) : []);

/** Where the first label of a text begins; -1 where there is none. */
export const firstLabel = (text: string): number => (mayHoldLabel(text) ? text.search(LABEL) : -1);

/** Labels that need no colon when they begin a line. */
export const BARE_LABEL =
  /^[（(【[]?\s{0,2}(转载自|转自|摘编自|摘自|选自|编译自|来源|本报记者|记者|作者)(?:\s+|(?=[《“「]))/u;
