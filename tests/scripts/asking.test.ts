/** What is worked out when it is asked for: metrics and projections. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { HOSTILE, type Sample, sampleStore } from "../api/sample-store.ts";
import { script } from "./spawn.ts";

let sample: Sample;
const ask = (name: string, ...arguments_: string[]) => script(name, [...arguments_, "--store", sample.file]);
beforeAll(async () => {
  sample = await sampleStore();
});
afterAll(() => sample.close());

test("metrics: only what was asked for, as tables or JSON", async () => {
  const { code, stdout } = await ask("metrics", "--pagerank", "--betweenness", "--samples", "2", "--json");
  expect(code).toBe(0);
  const found = JSON.parse(stdout) as {
    pageRank: { id: string }[];
    betweenness: { samples: number; entities: number };
  };
  expect(Object.keys(found)).toEqual(["pageRank", "betweenness"]);
  expect(found.pageRank[0]!.id).toBe("company:白鹿");
  expect(found.betweenness).toMatchObject({ samples: 2, entities: 5 });
  const table = await ask("metrics", "--communities", "--betweenness", "--samples", "3");
  expect(table.stdout).toMatch(/^\d communities, modularity .*\n(?: +\d+ {2}.+\n)+betweenness/u);
  expect(table.stderr).toContain("an estimate from 3 of 5 entities");
  expect((await ask("metrics")).code).toBe(2);
});

test("a projection: pairs, a square table in which names do no harm, and wrong use", async () => {
  const pairs = ["--kind", "company", "--relations", "partners_with,invests_in", "--end", "tail"];
  const { code, stdout } = await ask("projection", ...pairs);
  expect([code, stdout.split("\n").length]).toEqual([0, 3]);
  expect(stdout).toMatch(/1 .*青鸟.*白鹿/u);
  const file = join(sample.folder, "matrix.csv");
  expect((await ask("projection", ...pairs, "--matrix", file)).stdout).toBe(`${file}\n`);
  const matrix = readFileSync(file, "utf8");
  expect(matrix.split("\r\n")).toHaveLength(4);
  expect(matrix).toContain("\"'=cmd|");
  expect(matrix).not.toContain(HOSTILE);
  const wrong = await ask("projection", "--kind", "company", "--relations", "owns", "--end", "middle");
  expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining("--end is head or tail")]);
});

test("relations of an entity, and between two: facts with their sentences, filtered, as JSON; what is unknown", async () => {
  const { code, stdout } = await ask("relations", "白鹿", "--evidence", "1");
  expect(code).toBe(0);
  expect(stdout).toMatch(/^白鹿 {2}company:白鹿 {2}\d relations\n/u);
  expect(stdout).toMatch(
    /\n {2}白鹿 合作 青鸟 {2}.*\n {4}青鸟与白鹿宣布合作。青鸟科技持股。 {2}2021-12-05 {2}〔甲刊-2021-12期·海风网〕\n/u,
  );
  const both = await ask("relations", "白鹿", "青鸟", "--relations", "partners_with", "--json");
  const found = JSON.parse(both.stdout) as { total: number; relations: { type: string }[]; other: { id: string } };
  expect(found.other.id).toBe("company:青鸟");
  expect(found.relations.map(({ type }) => type)).toEqual(["partners_with"]);
  expect((await ask("relations", "白鹿", "--limit", "1")).stdout).toMatch(
    /\n\d more relations: --limit \d shows all\.\n$/u,
  );
  const unknown = await ask("relations", "白鹿", "没有的");
  expect([unknown.code, unknown.stdout, unknown.stderr]).toEqual([1, "", expect.stringContaining("没有的")]);
  expect((await ask("relations", "白鹿", "--since", "2022", "--until", "2021")).code).toBe(2);
});

test("paths: the steps of each with their sentences; none; one entity twice", async () => {
  const { code, stdout } = await ask("paths", "青鸟", "海风局", "--co-mentions", "--limit", "1");
  expect(code).toBe(0);
  expect(stdout).toMatch(/^1 {2}青鸟 – .* – 海风局\n {2}/u);
  expect(stdout).toMatch(/more paths: --limit shows more\.\n$/u);
  const found = JSON.parse((await ask("paths", "青鸟", "白鹿", "--length", "1", "--json")).stdout) as {
    paths: string[][];
    edges: { evidence: unknown[] }[];
  };
  expect(found.paths).toEqual([["company:青鸟", "company:白鹿"]]);
  expect(found.edges[0]!.evidence).toHaveLength(2);
  const none = await ask("paths", "青鸟", "白鹿", "--since", "1990", "--until", "1991");
  expect([none.code, none.stdout, none.stderr]).toEqual([0, "", expect.stringContaining("No path of up to 4 steps")]);
  expect((await ask("paths", "青鸟", "青鸟科技")).stderr).toContain("These two are one");
});

test("an article: its text and where it stands; as JSON with its names; an unknown one", async () => {
  const id = (
    JSON.parse((await ask("search", "--text", "宣布合作", "--json")).stdout) as {
      articles: { article: { id: string } }[];
    }
  ).articles[0]!.article.id;
  const { code, stdout } = await ask("article", id);
  expect([code, stdout.split("\n").slice(1)]).toEqual([
    0,
    ["", "青鸟与白鹿合作", "青鸟与白鹿宣布合作。青鸟科技持股。", ""],
  ]);
  expect(stdout).toContain(id);
  const { mentions } = JSON.parse((await ask("article", id, "--json")).stdout) as { mentions: { entity: string }[] };
  expect(mentions.map(({ entity }) => entity)).toContain("company:青鸟");
  const unknown = await ask("article", "没有的");
  expect([unknown.code, unknown.stdout, unknown.stderr]).toEqual([1, "", expect.stringContaining("没有的")]);
});
