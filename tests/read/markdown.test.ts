import { expect, test } from "vitest";
import { readText } from "./reading.ts";

const A = "云杉物流宣布启用临江分拨中心，占地120亩，投产后将服务周边三省的商户。";
const B = "公司负责人表示，未来三年还会在西部增设6处仓库，让村镇也能当日收到货物。";
const read = (text: string, name = "cheng.md") => readText(text, name);
const outline = (text: string) => read(text).articles.map(({ section, title, source }) => [section, title, source]);
const EXPECTED = [
  ["行业资讯", "云杉物流启用分拨中心", "云溪在线"],
  ["行业资讯", "青禾科技完成融资", "《临江商报》"],
  ["政策法规", "临江市出台新规", null],
];

test.each<[string, string]>([
  [
    "sections above titles",
    `# 行业资讯\n\n## 云杉物流启用分拨中心\n\n${A}\n\n**来源：** 云溪在线\n\n## 青禾科技完成融资\n\n${B}\n\n**来源：** 《临江商报》\n\n# 政策法规\n\n## 临江市出台新规\n\n${B}\n`,
  ],
  [
    "issue title, contents, numbered sections and titles, headings within an article",
    `# 橙色周刊 第12期\n\n> 2022年3月18日\n\n## 目录\n\n- [一、行业资讯](#a)\n- [二、政策法规](#b)\n\n## 一、行业资讯\n\n### 1. 云杉物流启用分拨中心\n\n${A}\n\n来源：云溪在线\n\n### 2. 青禾科技完成融资\n\n${B}\n\n#### 背景\n\n${A}\n\n来源：《临江商报》\n\n## 二、政策法规\n\n### 3. 临江市出台新规\n\n${B}\n\n---\n\n*本刊由编辑部整理。*\n`,
  ],
  [
    "sections and titles on one level",
    `## 行业资讯\n\n## 云杉物流启用分拨中心\n\n${A}\n\n来源：云溪在线\n\n## 青禾科技完成融资\n\n${B}\n\n来源：《临江商报》\n\n## 政策法规\n\n## 临江市出台新规\n\n${B}\n`,
  ],
  [
    "bold titles below headings",
    `行业资讯\n===\n\n**云杉物流启用分拨中心**\n\n${A}\n\n来源：云溪在线\n\n**青禾科技完成融资**\n${B}\n\n来源：《临江商报》\n\n政策法规\n===\n\n**临江市出台新规**\n\n${B}\n`,
  ],
  [
    "items with bold leads",
    `## 行业资讯\n\n- **云杉物流启用分拨中心**：${A}（[云溪在线](https://a.cn/1)）\n- **青禾科技完成融资**：${B}（来源：《临江商报》）\n\n## 政策法规\n\n1. **临江市出台新规**\n   ${B}\n`,
  ],
  [
    "HTML in Markdown",
    `<h1>橙色周刊</h1>\n<div>\n<h2>行业资讯</h2>\n<h3>\n云杉物流启用分拨中心</h3><p>${A}</p>\n<p>来源：<a href="https://a.cn">云溪在线</a></p>\n<h3 class="x">青禾科技完成融资</h3>\n<p>${B}<br/>来源：《临江商报》</p>\n</div>\n<h2>政策法规</h2>\n<h3>临江市出台新规</h3>\n<p>${B}</p>\n`,
  ],
  [
    "no marks at all",
    `【行业资讯】\n\n云杉物流启用分拨中心\n\n${A}\n\n来源：云溪在线\n\n青禾科技完成融资\n\n${B}\n\n来源：《临江商报》\n\n【政策法规】\n\n临江市出台新规\n\n${B}\n`,
  ],
])("the level that texts follow carries the articles: %s", (_, text) => {
  expect(outline(text)).toEqual(EXPECTED);
});

test("marks go, their text stays", () => {
  const { articles } = read(
    `## 标题甲\n\n**云杉**与*海棠*、__青禾__、~~旧~~\`码\`和[南桥](https://a.cn "题")、![图](b.png)<b>飞鱼</b>&amp;&nbsp;Maple&mdash;Cloud[^1]，snake_case，5*3，\\*星。\n\n> 引文\n\n| 名 | 数 |\n|---|---|\n| 甲 | 3 |\n\n\`\`\`\n码内 # 不是题\n\`\`\`\n\n<!-- 注 -->\n- 点\n\n[^1]: 脚注\n\n来源：甲报\n`,
  );
  expect(articles[0]!.text.split("\n")).toEqual([
    "标题甲",
    "云杉与海棠、青禾、旧码和南桥、飞鱼& Maple—Cloud，snake_case，5*3，*星。",
    "引文",
    "名|数",
    "甲| 3",
    "码内#不是题",
    "点",
  ]);
});

test("the source line's link is kept, also by reference, and that of a title without one", () => {
  const { articles } = read(
    `## 甲甲甲甲\n\n${A}\n\n**来源：** [甲报](https://a.cn/1) | **原文：** [乙](https://b.cn/2)\n\n## 乙乙乙乙\n\n${A}\n\n来源：[乙报][y] 2022-01-05\n\n## [丙丙丙丙](https://c.cn)\n\n${A}\n\n来源：丙报\n\n[y]: https://y.cn/3\n`,
  );
  expect(articles.map(({ source, url, date }) => [source, url, date])).toEqual([
    ["甲报", "https://a.cn/1", null],
    ["乙报", "https://y.cn/3", "2022-01-05"],
    ["丙报", "https://c.cn", null],
  ]);
});

test("front matter names the issue", () => {
  const { issue } = read(`---\ntitle: "橙色周刊"\ndate: 2022-01-05\nissue: 2022年第1期\n---\n\n## 甲甲甲甲\n\n${A}\n`);
  expect(issue).toEqual({
    id: "橙色周刊-2022-01-05",
    title: "橙色周刊 2022年第1期",
    date: "2022-01-05",
    file: "cheng.md",
  });
});

test("a single article with headings is one article", () => {
  expect(outline(`# 云杉物流启用分拨中心\n\n${A}\n\n## 背景\n\n${B}\n\n来源：云溪在线\n`)).toEqual([
    [null, "云杉物流启用分拨中心", "云溪在线"],
  ]);
});
