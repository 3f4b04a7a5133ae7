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

describe("--pairs", () => {
  const PAIRS = [
    "辰光家居\t云帆家具\t被拟收购\t云帆家具宣布收购辰光家居。",
    "云帆家具\t辰光家居\tacquires\t云帆家具宣布收购辰光家居。",
    "辰光家居\t云帆家具\t合作\t辰光家居的展位在云帆家具对面。",
  ].join("\n");

  test("tells how relations between two taught names are found, whatever the lexicon knows", async () => {
    const file = put("pairs.txt", PAIRS);
    const { code, stdout } = await script("eval", ["--pairs", file, "--json", "--misses"]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      "relations all": { precision: 1, recall: 0.5, f1: 0.667, wanted: 2, hit: 1, wrong: 0 },
      "relations acquires": { precision: 1, recall: 1, f1: 1, wanted: 1, hit: 1, wrong: 0 },
      "relations partners_with": { precision: 1, recall: 0, f1: 0, wanted: 1, hit: 0, wrong: 0 },
      misses: [
        {
          article: "辰光家居的展位在云帆家具对面。",
          what: "missed relation",
          detail: "辰光家居 partners_with 云帆家具",
        },
      ],
    });
    const table = await script("eval", ["--pairs", file, "--misses"]);
    expect(table.stdout).toMatch(/^relations acquires +1\.000 +1\.000 +1\.000 +1 +1 +0$/mu);
    expect(table.stdout).toMatch(/在云帆家具对面。\n {2}missed relation {2}辰光家居 partners_with 云帆家具\n/u);
  });

  test("names the line that it cannot use", async () => {
    const { code, stdout, stderr } = await script("eval", ["--pairs", put("bad-pairs.txt", `${PAIRS}\n甲\t乙\t合作`)]);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/bad-pairs\.txt, line 4: 3 columns/u);
  });

  test("goes with no folders and no floors", async () => {
    expect(await script("eval", [gold, texts, "--pairs", "p.txt"])).toMatchObject({ code: 2, stdout: "" });
    expect(await script("eval", ["--pairs", "p.txt", "--floor", "f.json"])).toMatchObject({ code: 2, stdout: "" });
  });
});

test("--help teaches by examples", async () => {
  const { code, stdout } = await script("eval", ["--help"]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/Examples:\n {2}npm run eval /u);
});
