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
