/** Commands that only read: what is printed where, and the exit codes. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { AWKWARD, ISSUES, type Sample, sampleStore } from "../api/sample-store.ts";
import { script } from "./spawn.ts";

let sample: Sample;
let store: string[];
beforeAll(async () => {
  sample = await sampleStore([
    ...ISSUES,
    {
      id: "乙刊",
      lexicon: ["person:青鸟"],
      articles: [{ text: "歌\n青鸟唱歌。\u001B[31m红", names: [["person", "青鸟"]] }],
    },
    { id: "丙刊", lexicon: ["company:青鸟"], articles: [{ text: "青鸟", names: [["company", "青鸟"]] }] },
  ]);
  store = ["--store", sample.file];
});
afterAll(() => sample.close());

describe("--json prints one document and nothing else", () => {
  test("stats, keys in order", async () => {
    const { code, stdout, stderr } = await script("stats", ["--json", ...store]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(Object.keys(JSON.parse(stdout))).toEqual([
      "issues",
      "articles",
      "entities",
      "mentions",
      "relations",
      "byType",
    ]);
    expect(JSON.parse(stdout)).toMatchObject({ issues: 4, articles: 5, byType: { agency: 1, person: 1 } });
  });

  test("search", async () => {
    const { code, stdout, stderr } = await script("search", ["bailu", "--json"], { GUANXI_STORE: sample.file });
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toBe(
      '[{"id":"company:白鹿","name":"白鹿","type":"company","aliases":[],"mentions":5,"issues":2}]\n',
    );
  });

  test("search that finds nothing", async () => {
    const { code, stdout } = await script("search", ["没有", "--json", ...store]);
    expect([code, stdout]).toEqual([0, "[]\n"]);
  });

  test("search in texts", async () => {
    const { code, stdout } = await script("search", ["--text", "白鹿 合作", "--json", "--limit", "1", ...store]);
    expect(code).toBe(0);
    const said = JSON.parse(stdout);
    expect(Object.keys(said)).toEqual(["total", "articles"]);
    expect(said.total).toBeGreaterThan(1);
    expect(said.articles).toHaveLength(1);
    expect(Object.keys(said.articles[0])).toEqual([
      "issue",
      "article",
      "hits",
      "surfaces",
      "quote",
      "quoteStart",
      "quoteHits",
    ]);
  });

  test("mentions, as promised", async () => {
    const { code, stdout } = await script("mentions", [AWKWARD, "--json", "--limit", "1", ...store]);
    expect(code).toBe(0);
    const said = JSON.parse(stdout);
    expect(Object.keys(said)).toEqual(["entity", "total", "mentions"]);
    expect(Object.keys(said.entity)).toEqual(["id", "name", "type", "aliases"]);
    expect(said.total).toBe(2);
    const [mention] = said.mentions;
    expect(Object.keys(mention)).toEqual(["issue", "article", "start", "end", "surface", "quote"]);
    expect(Object.keys(mention.issue)).toEqual(["id", "title", "date"]);
    expect(Object.keys(mention.article)).toEqual(["id", "n", "title", "section", "date", "source", "url"]);
  });

  test("mentions in a period that has none", async () => {
    const { code, stdout } = await script("mentions", ["白鹿", "--json", "--since", "2030", ...store]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ entity: { id: "company:白鹿" }, total: 0, mentions: [] });
  });

  test("mentions of nobody", async () => {
    const { code, stdout, stderr } = await script("mentions", ["青", "--json", ...store]);
    expect([code, stdout]).toEqual([1, '{"entity":null,"total":0,"mentions":[]}\n']);
    expect(stderr).toMatch(/no entity “青”.*Near it: 青鸟/u);
  });
});

describe("ENTITY", () => {
  const idOf = async (entity: string) => {
    const { stdout, stderr } = await script("mentions", [entity, "--json", ...store]);
    return { id: JSON.parse(stdout).entity?.id, stderr };
  };

  test("is an id", async () => expect(await idOf("company:青鸟")).toEqual({ id: "company:青鸟", stderr: "" }));
  test("or an alias, whatever its width", async () => expect((await idOf("青鸟科技")).id).toBe("company:青鸟"));
  test("of several, the one with most mentions; the others are named", async () => {
    const { id, stderr } = await idOf("青鸟");
    expect(id).toBe("company:青鸟");
    expect(stderr).toMatch(/taken as company:青鸟.*person:青鸟/u);
  });
});

test("for people: tables without control characters, no colour in a pipe", async () => {
  const { code, stdout } = await script("mentions", ["person:青鸟", ...store]);
  expect(code).toBe(0);
  expect(stdout).toContain("青鸟唱歌");
  expect(stdout).not.toContain("\u001B");
  const found = await script("search", ["白", ...store]);
  expect(found.stdout).toMatch(/name +kind +mentions/u);
  const articles = await script("search", ["--text", "白鹿 合作", "--limit", "1", ...store]);
  expect(articles.stdout).toContain("白鹿");
  expect(articles.stdout).toMatch(/\d more: --limit \d shows all/u);
  expect(articles.stdout).not.toContain("\u001B");
});

describe("what goes wrong", () => {
  test.each([
    ["stats", []],
    ["search", ["x"]],
    ["mentions", ["x"]],
    ["export", ["--format", "json"]],
    ["remove", ["x"]],
  ] as const)("%s: a store that is not there is not made", async (name, arguments_) => {
    const file = join(sample.folder, "none.db");
    const { code, stdout, stderr } = await script(name, [...arguments_, "--store", file]);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(`There is no store at ${file}`);
    expect(stderr).not.toMatch(/\n +at /u);
    expect(existsSync(file)).toBe(false);
  });

  test.each([
    ["stats", ["--nonsense"]],
    ["search", []],
    ["search", ["x", "--text", "y"]],
    ["search", ["x", "--since", "2021"]],
    ["search", ["--text", "y", "--types", "company"]],
    ["mentions", []],
    ["mentions", ["x", "--since", "2021-13"]],
    ["mentions", ["x", "--since", "2022", "--until", "2021"]],
    ["mentions", ["x", "--limit", "0"]],
    ["export", []],
    ["export", ["--format", "exe"]],
    ["export", ["--format", "csv"]],
    ["export", ["--format", "json", "--path", "a"]],
    ["export", ["--format", "json", "--ego", "a", "--query", "b"]],
    ["export", ["--format", "json", "--types", "robot"]],
    ["start", ["--port", "70000"]],
    ["remove", []],
    ["extract", []],
  ] as const)("%s %j is a wrong use", async (name, arguments_) => {
    const { code, stdout, stderr } = await script(name, [...arguments_], { GUANXI_STORE: sample.file });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).not.toBe("");
    expect(stderr).not.toMatch(/\n +at /u);
  });
});

const COMMANDS = readdirSync(new URL("../../scripts/", import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isFile() && readFileSync(join(entry.parentPath, entry.name), "utf8").includes("await run("))
  .map(({ name }) => basename(name, ".ts"));

test.each(COMMANDS)("%s --help teaches by examples", async (name) => {
  const { code, stdout, stderr } = await script(name, ["--help"]);
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/Examples:\n {2}npm (?:run \S+|start) (?:--)? /u);
  expect(stdout).toMatch(/Exit code: 0 .*1 .*2 /u);
  expect(stdout).not.toContain("\u001B");
});
