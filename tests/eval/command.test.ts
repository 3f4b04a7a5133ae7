/** `npm run eval`, as people and CI call it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { script } from "../scripts/spawn.ts";

const TEXT =
  "---\ntitle: 晨报\ndate: 2021-12-01\n---\n\n## 快手与美团合作\n\n快手与美团达成战略合作。\n\n来源：晨报编辑部\n";
const company = (name: string) => ({ name, type: "company", surfaces: [name] });
const GOLD = {
  articles: [
    { title: "快手与美团合作", source: "晨报编辑部", entities: ["快手", "美团", "京东"].map(company), relations: [] },
  ],
};

let folder: string;
let gold: string;
let texts: string;
const put = (path: string, content: unknown): string => {
  writeFileSync(join(folder, path), typeof content === "string" ? content : JSON.stringify(content));
  return join(folder, path);
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "guanxi-"));
  for (const name of ["gold", "texts", "bad"]) mkdirSync(join(folder, name));
  gold = join(folder, "gold");
  texts = join(folder, "texts");
  put("gold/2021-12.json", GOLD);
  put("texts/zaobao-2021-12.md", TEXT);
  put("bad/2021-12.json", GOLD);
  put("bad/2022-01.json", GOLD);
  put("bad/broken.json", "{");
});
afterAll(() => rmSync(folder, { recursive: true }));

test("--json gives the figures, and on request those of each file and what was missed", async () => {
  const { code, stdout } = await script("eval", [gold, texts, "--json", "--each", "--misses"]);
  expect(code).toBe(0);
  const said = JSON.parse(stdout);
  expect(said).toMatchObject({
    structure: { articles: 1, found: 1, sources: 1 },
    linking: 1,
    "entities company": { precision: 1, recall: 0.667, f1: 0.8, wanted: 3, hit: 2, wrong: 0 },
    files: [{ file: "2021-12.json", linking: 1 }],
  });
  expect(said.misses).toContainEqual({
    file: "2021-12.json",
    article: "快手与美团合作",
    what: "missed entity",
    detail: "company 京东",
  });
});

test("for people, a table", async () => {
  const { code, stdout } = await script("eval", [gold, texts, "--misses"]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^articles +1 of 1/mu);
  expect(stdout).toMatch(/^figures +precision +recall +F1 +annotated +found +wrong$/mu);
  expect(stdout).toMatch(/^entities company +1\.000 +0\.667 +0\.800 +3 +2 +0$/mu);
  expect(stdout).toMatch(/快手与美团合作\n(?: .*\n)* {2}missed entity {2}company 京东\n/u);
});

test("gold without text and bad gold are named; the rest is scored", async () => {
  const { code, stdout, stderr } = await script("eval", [join(folder, "bad"), texts, "--json"]);
  expect(code).toBe(1);
  expect(JSON.parse(stdout).structure.articles).toBe(1);
  expect(stderr).toMatch(/2022-01\.json: there is no text/u);
  expect(stderr).toMatch(/broken\.json: not JSON/u);
  expect(stderr).not.toMatch(/\n +at /u);
});

describe("--floor", () => {
  test("names what fell below it", async () => {
    const floor = put("gold/floor.json", { "entities company": 0.81, "entities precision": 0.5, linking: 1 });
    const { code, stderr } = await script("eval", [gold, texts, "--json", "--floor", floor]);
    expect(code).toBe(1);
    expect(stderr.match(/^.*fallen.*$/gmu)).toEqual(["entities company has fallen to 0.8, below its floor of 0.81."]);
  });

  test("is content with what holds", async () => {
    const floor = put("gold/mine.json", { "entities company": 0.8 });
    expect(await script("eval", [gold, texts, "--json", "--floor", floor])).toMatchObject({ code: 0 });
    rmSync(floor);
  });
});

test.each([
  ["a folder that is not there", () => [join(folder, "none"), texts], /none does not exist/u],
  ["a folder without annotations", () => [texts, texts], /no annotated articles/u],
  [
    "floors that are not there",
    () => [gold, texts, "--floor", join(folder, "none.json")],
    /none\.json does not exist/u,
  ],
])("%s", async (_, given, message) => {
  const { code, stdout, stderr } = await script("eval", given());
  expect([code, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(message);
  expect(stderr).not.toMatch(/\n +at /u);
});

test("--help teaches by examples", async () => {
  const { code, stdout } = await script("eval", ["--help"]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/Examples:\n {2}npm run eval -- /u);
});
