import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { fromAddress } from "../../src/web/state/address.ts";
import { reduce } from "../../src/web/state/reduce.ts";
import { initial } from "../../src/web/state/state.ts";
import { cited, type Said, toggled, toMarkdown } from "../../src/web/tray/tray.ts";
import { toDocx, toXlsx } from "../../src/web/tray/tray-files.ts";

const said = (quote: string, url: string | null = null): Said => ({
  quote,
  issue: { id: "甲刊-1", title: "甲刊 总第1期", date: "2021-12" },
  article: { id: "甲刊-1:2", n: 2, title: "题", section: "要闻", date: "2021-12-05", source: "澄江日报", url },
  start: 3,
  end: 5,
});
const CITED = "〔甲刊 总第1期·2021-12·要闻·澄江日报·2021-12-05〕";
const HOSTILE = '=cmd|"</w:t><script>\u0007&[a](b)`*';

test("a quote is copied with its citation, collected once, and dropped again", () => {
  expect(cited(said("甲与乙合作。"))).toBe(`“甲与乙合作。”${CITED}`);
  const tray = toggled(toggled([], said("一")), said("二"));
  expect(tray.map(({ quote }) => quote)).toEqual(["一", "二"]);
  expect(toggled(tray, said("一")).map(({ quote }) => quote)).toEqual(["二"]);
});

test("Markdown takes nothing of a quote for its own, and links only to the web", () => {
  const text = toMarkdown(
    [said("# 甲 <b>*乙*</b>", "https://news.example/1"), said("丙", "javascript:alert(1)")],
    "摘录",
  );
  expect(text).toContain("> \\# 甲 \\<b\\>\\*乙\\*\\</b\\>");
  expect(text).toContain("<https://news.example/1>");
  expect(text).not.toContain("javascript");
});

async function partOf(file: Blob, name: string): Promise<string> {
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
  return new TextDecoder().decode(parts[name]);
}

test("documents hold every quote with its citation, whatever is in it", async () => {
  const word = await partOf(await toDocx([said("甲与乙合作。"), said(HOSTILE)], "摘录"), "word/document.xml");
  expect(word).toContain("甲与乙合作。");
  expect(word).toContain(CITED);
  expect(word).toContain("&lt;/w:t&gt;&lt;script&gt;&amp;");
  const columns = ["原文", "刊期", "文章", "栏目", "来源", "日期", "链接"];
  const sheet = await toXlsx([said(HOSTILE)], columns);
  expect(await partOf(sheet, "xl/sharedStrings.xml")).toContain("=cmd|");
  expect(await partOf(sheet, "xl/worksheets/sheet1.xml")).not.toContain("<f>");
});

test("articles stay open as tabs where they were last read; closing one goes to its neighbour", () => {
  const read = (article: string, start: number) =>
    ({ do: "read", reading: { article, start, end: start + 1 } }) as const;
  let state = initial(fromAddress("", "zh"));
  for (const action of [read("a", 1), read("b", 2), read("c", 3), read("a", 9)]) state = reduce(state, action);
  expect(state.tabs.map(({ article, start }) => `${article}${start}`)).toEqual(["a9", "b2", "c3"]);
  state = reduce(state, { do: "read", reading: null });
  expect(state.tabs).toHaveLength(3);
  state = reduce(reduce(state, read("b", 2)), { do: "closeTab", article: "b" });
  expect(state.reading?.article).toBe("c");
  state = reduce(reduce(state, { do: "closeTab", article: "c" }), { do: "closeTab", article: "a" });
  expect([state.reading, state.tabs]).toEqual([null, []]);
});
