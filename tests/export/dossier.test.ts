/** The dossier in its forms: complete, cited, bounded with a count, and harmless. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Dossier } from "../../src/export/dossier.ts";
import { writeDocx } from "../../src/export/dossier-docx.ts";
import { writeMarkdown } from "../../src/export/dossier-markdown.ts";
import { writePrint } from "../../src/export/dossier-print.ts";
import { marked } from "../../src/graph/marked.ts";
import { GRAPH, HOSTILE_NAMES } from "./graphs.ts";
import { textOf } from "./text-of.ts";

const [BIRD, DEER] = GRAPH.entities as [(typeof GRAPH.entities)[0], (typeof GRAPH.entities)[0]];
const byId = new Map(GRAPH.entities.map((entity) => [entity.id, entity]));
const article = {
  ...{ id: "甲:1", n: 1, title: "标题_一_", section: "要闻", date: "2021-12-03", source: "海风网" },
  url: "https://news.example/?a=1&b=<2>",
};

const dossier: Dossier = {
  title: "青鸟",
  subjects: [BIRD],
  ...{ since: null, until: "2022", first: "2020-11", last: "2022-02-01", mentions: 30 },
  months: [
    { month: "2020-11", mentions: 2 },
    { month: "2022-02", mentions: 28 },
  ],
  relations: {
    items: GRAPH.edges.map((edge) => ({
      ...edge,
      head: byId.get(edge.head)!,
      tail: byId.get(edge.tail)!,
      evidence: edge.evidence.map((one) => ({ ...one, pieces: marked(one.quote, ["青鸟", "白鹿"]) })),
    })),
    left: 3,
  },
  companions: { items: [{ entity: DEER, articles: 4, npmi: 0.25 }], left: 0 },
  sentences: {
    items: [
      {
        issue: { id: "甲", title: "甲刊 2021-12", date: "2021-12" },
        article,
        pieces: marked("1. 青鸟*不*是<b>鸟</b>。", ["青鸟"]),
      },
    ],
    left: 29,
  },
};

describe("Markdown", () => {
  const written = textOf(writeMarkdown(dossier));

  test("who, since when, with whom, every sentence with its source", async () => {
    const text = await written;
    for (const line of [
      "# 青鸟",
      "- 又名：青鸟科技、Bird",
      "- 时间范围：最早 至 2022",
      "- 首次见于：2020-11",
      "- 提及：30 次",
      "| 2020 | – | – | – | – | – | – | – | – | – | – | 2 | – | 2 |",
      "| 2021 | – | – | – | – | – | – | – | – | – | – | – | – | – |",
      "下列原文最多的 16 条、17 句，另有 3 条未列。",
      "### 合作（2）",
      "#### 青鸟 — 白鹿（否：否认）",
      "#### 青鸟 → 白鹿（拟：计划）",
      "> **青鸟**与**白鹿**合作。  ",
      "> 〔刊·2022〕 事在 2021-12 [原文](<https://news.example/?a=1&b=2>)",
      "| 白鹿 | 企业 | 4 篇 | 0.25 |",
      "下列最早的 1 句，另有 29 处提及未列。",
      "### 甲刊 2021-12",
    ])
      expect(text.split("\n")).toContain(line);
    expect(text).toContain("〔甲刊 2021-12·要闻·海风网·2021-12-03〕");
  });

  test("no name becomes markup", async () => {
    const text = await written;
    expect(text).toContain("> 1\\. **青鸟**\\*不\\*是\\<b\\>鸟\\</b\\>。");
    expect(text).toContain("#### 标题\\_一\\_");
    expect(text).not.toMatch(/(?<!\\)<(?!https)/u);
    expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202E]/u);
    expect(text).toContain("https://news.example/?a=1&b=%3C2%3E");
  });
});

test("the page for the printer has no script, no name as markup, and no direction that leaks", async () => {
  const page = await textOf(writePrint(dossier));
  expect(page).not.toMatch(/<script|<b>|<img|javascript:/u);
  expect(page).toContain("&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;");
  expect(page).toContain("<bdi>right\u202Eto left → 青鸟</bdi>");
  expect(page).toContain("<mark>青鸟</mark>*不*是&lt;b&gt;鸟&lt;/b&gt;。");
  expect(page).toContain("default-src 'none'");
  expect(page).toContain("@page { size: A4;");
});

const READ = `
import json, sys
import docx
document = docx.Document(sys.argv[1])
print(json.dumps({
    "paragraphs": [[p.style.name, p.text] for p in document.paragraphs],
    "tables": [[[cell.text for cell in row.cells] for row in table.rows] for table in document.tables],
    "bold": [r.text for p in document.paragraphs for r in p.runs if r.bold and p.style.name == "Normal"],
    "font": document.styles.element.xpath("//w:rPrDefault//w:rFonts/@w:eastAsia"),
    "links": [rel.target_ref for rel in document.part.rels.values() if rel.is_external],
}))
`;

/** Whether python3 and python-docx are here. */
function pythonDocx(): boolean {
  try {
    execFileSync("python3", ["-c", "import docx"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

const there = pythonDocx();
if (!there) console.warn("LEFT OUT: reading DOCX with python-docx. “pip install python-docx” for python3 lets it run.");

interface Read {
  paragraphs: [style: string, text: string][];
  tables: string[][][];
  bold: string[];
  font: string[];
  links: string[];
}

test.skipIf(!there && process.env.CI !== "true")("python-docx reads the document back", async () => {
  const folder = mkdtempSync(join(tmpdir(), "guanxi-docx-"));
  const file = join(folder, "dossier.docx");
  for await (const bytes of writeDocx(dossier)) writeFileSync(file, bytes);
  const read = JSON.parse(execFileSync("python3", ["-c", READ, file], { encoding: "utf8" })) as Read;
  rmSync(folder, { recursive: true });

  const styled = (style: string) => read.paragraphs.flatMap(([name, text]) => (name === style ? [text] : []));
  expect(styled("Title")).toEqual(["青鸟"]);
  expect(styled("Heading 1")).toEqual(["每月提及", "关系（19 条）", "常同时出现", "原文（30 句）"]);
  expect(styled("Heading 2")).toEqual(["合作（2）", "投资（1）", `任职（${HOSTILE_NAMES.length}）`, "甲刊 2021-12"]);
  expect(styled("Heading 3")).toContain("青鸟 — 白鹿（否：否认）");
  expect(styled("Heading 3")).toContain("</script><script>alert(1)</script> → 青鸟");
  expect(styled("Normal").join("\n")).toContain("青鸟与白鹿合作。\n〔刊·2022〕 事在 2021-12");
  expect(read.tables[0]![1]!.slice(-3)).toEqual(["2", "–", "2"]);
  expect(read.tables[1]).toEqual([
    ["名称", "种类", "同篇", "NPMI"],
    ["白鹿", "企业", "4 篇", "0.25"],
  ]);
  expect(read.bold).toContain("白鹿");
  expect(read.font).toEqual(["Microsoft YaHei"]);
  expect(read.links).toContain("https://news.example/?a=1&b=%3C2%3E");
});
