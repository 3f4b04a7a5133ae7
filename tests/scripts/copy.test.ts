/** The command that moves a graph between stores. */
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Sample, sampleStore } from "../api/sample-store.ts";
import { script } from "./spawn.ts";

let sample: Sample;
beforeAll(async () => {
  sample = await sampleStore();
});
afterAll(() => sample.close());

const copy = (to: string, from = sample.file) => script("copy", ["--from", from, "--to", resolve(sample.folder, to)]);
const HELD = /^Both hold 3 articles, \d+ entities, \d+ mentions, \d+ relations; content sha256 ([0-9a-f]{64})$/mu;

test("copies, compares and says the hash; once more, there is nothing to do", async () => {
  const first = await copy("copy.db");
  expect(first.code).toBe(0);
  expect(first.stdout).toMatch(/^2 copied, 0 unchanged\n/u);
  const again = await copy("copy.db");
  expect(again.stdout).toMatch(/^0 copied, 2 unchanged\n/u);
  expect(HELD.exec(again.stdout)![1]).toBe(HELD.exec(first.stdout)![1]);
});

test("a store that is not there, and one that holds another graph", async () => {
  const none = await copy("made.db", join(sample.folder, "none.db"));
  expect([none.code, none.stdout]).toEqual([1, ""]);
  expect(none.stderr).toMatch(/There is no store at .*none\.db/u);
  const other = await sampleStore([{ id: "别刊", articles: [{ text: "别的" }] }]);
  const refused = await copy(other.file);
  await other.close();
  expect([refused.code, refused.stdout]).toEqual([1, ""]);
  expect(refused.stderr).toMatch(/issue 别刊, which the other does not hold/u);
});

test("both stores must be named", async () => {
  const { code, stderr } = await script("copy", ["--from", sample.file]);
  expect(code).toBe(2);
  expect(stderr).toMatch(/--to <url>/u);
});
