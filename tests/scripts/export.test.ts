/** The export command: selections, files, pipes. */
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Sample, sampleStore } from "../api/sample-store.ts";
import { begin, ended, script } from "./spawn.ts";

let sample: Sample;
const exported = (...arguments_: string[]) => script("export", [...arguments_, "--store", sample.file]);
beforeAll(async () => {
  sample = await sampleStore();
});
afterAll(() => sample.close());

interface Written {
  nodes: { key: string }[];
  edges: { attributes: { relation: string; evidence: object[] } }[];
}
async function graph(...arguments_: string[]): Promise<{ nodes: string[]; edges: string[] }> {
  const { code, stdout, stderr } = await exported("--format", "json", ...arguments_);
  expect([code, stderr]).toEqual([0, ""]);
  const { nodes, edges } = JSON.parse(stdout) as Written;
  return { nodes: nodes.map(({ key }) => key), edges: edges.map(({ attributes }) => attributes.relation).sort() };
}

test("the whole graph", async () => {
  const { nodes, edges } = await graph();
  expect(nodes).toHaveLength(5);
  expect(edges).toEqual(["competes_with", "invests_in", "partners_with", "regulates"]);
});

test("around an entity, by steps", async () => {
  expect((await graph("--ego", "青鸟")).nodes.sort()).toEqual(["company:白鹿", "company:青鸟"]);
  expect((await graph("--ego", "青鸟", "--depth", "2")).nodes).toHaveLength(4);
  expect((await graph("--ego", "青鸟", "海风局", "--depth", "0")).nodes).toHaveLength(2);
});

test("a path, and none", async () => {
  expect((await graph("--path", "青鸟", "海风局")).edges).toHaveLength(3);
  const none = await exported("--format", "json", "--path", "青鸟", "海风局", "--until", "2020");
  expect([none.code, none.stdout]).toEqual([1, ""]);
  expect(none.stderr).toContain("no path");
});

test("by a search, by kinds, by time, with co-mentions", async () => {
  expect((await graph("--query", "haifeng")).nodes).toContain("agency:海风局");
  expect((await graph("--types", "agency")).nodes).toEqual(["agency:海风局"]);
  expect((await graph("--relations", "regulates")).nodes).toHaveLength(2);
  expect((await graph("--since", "2022")).edges).toEqual(["invests_in", "partners_with"]);
  expect((await graph("--statuses", "denied")).edges).toEqual(["competes_with"]);
  const all = (await graph("--co-mentions")).edges.filter((relation) => relation === "co_mention").length;
  const late = (await graph("--co-mentions", "--since", "2022")).edges.filter(
    (relation) => relation === "co_mention",
  ).length;
  expect([all, late]).toEqual([6, 3]);
});

test("by issue, section, community and least weight", async () => {
  expect((await graph("--issue", "甲刊-2022-02")).edges).toEqual(["invests_in", "partners_with"]);
  expect((await graph("--section", "无此栏")).nodes).toEqual([]);
  expect((await graph("--min-evidence", "2")).edges).toEqual(["partners_with"]);
  expect((await graph("--co-mentions", "--relations", "owns", "--min-articles", "2")).edges).toEqual(["co_mention"]);
  expect((await graph("--community", "青鸟科技")).nodes).toContain("company:青鸟");
  const thinned = await exported("--format", "json", "--ego", "白鹿", "--min-evidence", "2");
  expect(thinned.stderr).toMatch(/Left out: 2 entities, 2 edges and 0 co-mentions/u);
  const unknown = await exported("--format", "json", "--issue", "无此刊");
  expect([unknown.code, unknown.stdout]).toEqual([1, ""]);
  expect(unknown.stderr).toContain("no issue “无此刊”");
});

test("nobody of that name", async () => {
  const { code, stdout, stderr } = await exported("--format", "json", "--ego", "无此");
  expect([code, stdout]).toEqual([1, ""]);
  expect(stderr).toContain("no entity “无此”");
});

test("a file, by its ending, in a folder that is made; only when it is whole", async () => {
  const file = join(sample.folder, "new/graph.gexf");
  const { code, stdout } = await exported("--out", file);
  expect([code, stdout]).toEqual([0, `${file}\n`]);
  expect(readFileSync(file, "utf8")).toMatch(/^<\?xml.*<\/gexf>\n$/su);
  expect(readdirSync(join(sample.folder, "new"))).toEqual(["graph.gexf"]);
});

test("several files: a folder, or a zip", async () => {
  const folder = join(sample.folder, "tables");
  const names = ["nodes.csv", "edges.csv", "evidence.csv"];
  const { stdout } = await exported("--format", "csv", "--out", folder);
  expect(stdout).toBe(names.map((name) => `${join(folder, name)}\n`).join(""));
  const zip = join(sample.folder, "tables.zip");
  expect((await exported("--format", "csv", "--out", zip)).stdout).toBe(`${zip}\n`);
  const files = unzipSync(readFileSync(zip));
  for (const name of names) expect(Buffer.from(files[name]!).toString()).toBe(readFileSync(join(folder, name), "utf8"));
});

test("a folder where a file should be", async () => {
  const folder = join(sample.folder, "taken.gexf");
  mkdirSync(folder);
  const { code, stderr } = await exported("--out", folder);
  expect(code).toBe(1);
  expect(stderr).toContain("is a folder");
  expect(existsSync(`${folder}.part`)).toBe(false);
});

test("a reader that has enough ends it quietly", async () => {
  const child = begin("export", ["--format", "json", "--co-mentions", "--store", sample.file]);
  child.stdout.destroy();
  const { code, stderr } = await ended(child);
  expect([code, stderr]).toEqual([0, ""]);
});

test("for people: a picture by its ending, a dossier of one entity", async () => {
  const file = join(sample.folder, "picture.svg");
  expect((await exported("--ego", "青鸟", "--out", file)).stdout).toBe(`${file}\n`);
  expect(readFileSync(file, "utf8")).toContain("<title>青鸟</title>");
  const text = await exported("--ego", "青鸟", "--format", "md");
  expect([text.code, text.stderr]).toEqual([0, ""]);
  expect(text.stdout).toMatch(/^# 青鸟\n/u);
  expect((await exported("--format", "docx")).code).toBe(2);
  const heavy = await exported("--ego", "白鹿", "--format", "md", "--min-evidence", "2");
  expect(heavy.stdout.match(/^#### 白鹿 [—→] .*/gmu)).toEqual(["#### 白鹿 — 青鸟"]);
  expect((await exported("--ego", "青鸟", "--format", "md", "--issue", "none")).stderr).toContain("no issue “none”");
  const unknown = await exported("--ego", "无此", "--format", "md");
  expect([unknown.code, unknown.stdout]).toEqual([1, ""]);
  expect(unknown.stderr).toContain("no entity “无此”");
});
