/** Topics on the command line: kept, listed, asked for like entities, and forgotten. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Sample, sampleStore } from "../api/sample-store.ts";
import { script } from "./spawn.ts";

let sample: Sample;
beforeAll(async () => {
  sample = await sampleStore();
});
afterAll(() => sample.close());

const call = (name: string, ...arguments_: string[]) => script(name, [...arguments_, "--store", sample.file]);

test("a topic is added, listed, asked for, and removed", async () => {
  expect(await call("topics")).toMatchObject({ code: 0, stdout: "", stderr: expect.stringContaining("no topics") });
  expect(await call("topics", "add", "合作 事", "宣布合作", "继续合作")).toEqual({
    ...{ code: 0, stdout: "topic:合作%20事\n", stderr: "" },
  });
  await call("topics", "add", "青鸟");
  expect(JSON.parse((await call("topics", "list", "--json")).stdout)).toEqual([
    { id: "topic:合作%20事", name: "合作 事", phrases: ["宣布合作", "继续合作"] },
    { id: "topic:青鸟", name: "青鸟", phrases: ["青鸟"] },
  ]);
  expect((await call("topics")).stdout).toMatch(/合作 事 +topic:合作%20事 +宣布合作 \| 继续合作/u);

  const said = JSON.parse((await call("mentions", "合作 事", "--json")).stdout);
  expect(Object.keys(said)).toEqual(["topic", "total", "mentions"]);
  expect(said).toMatchObject({
    topic: { phrases: ["宣布合作", "继续合作"] },
    total: 2,
    mentions: [{ surface: "宣布合作" }, {}],
  });
  expect((await call("mentions", "topic:合作%20事", "--companions")).stdout).toMatch(/in 2 of 3 articles[\s\S]*青鸟/u);
  expect((await call("mentions", "合作 事", "--timeline")).stdout).toMatch(/2021-12 +1 +█+\n2022-01 +0\n2022-02 +1/u);
  expect((await call("export", "--ego", "合作 事", "--format", "md")).stdout).toContain("词语：宣布合作、继续合作");

  expect(await call("topics", "remove", "合作 事")).toMatchObject({ code: 0, stdout: "" });
  expect(await call("topics", "remove", "topic:合作%20事")).toMatchObject({
    code: 1,
    stderr: expect.stringContaining("no topic"),
  });
});

test("an entity comes before a topic of its name, which is named", async () => {
  await call("topics", "add", "白鹿", "与白鹿");
  const said = await call("mentions", "白鹿", "--json");
  expect(said.stderr).toContain("topic:白鹿");
  expect(JSON.parse(said.stdout)).toMatchObject({ entity: { id: "company:白鹿" }, total: 5 });
  expect(JSON.parse((await call("mentions", "topic:白鹿", "--json")).stdout).total).toBe(4);
});

test("two are compared, for people and for programs", async () => {
  await call("topics", "add", "投资", "投资");
  const said = JSON.parse((await call("compare", "青鸟", "投资", "--json")).stdout);
  expect(Object.keys(said)).toEqual(["a", "b", "edges", "together", "timeline", "companions"]);
  expect(said).toMatchObject({ b: { id: "topic:投资" }, together: { total: 1 }, timeline: { earlier: "a" } });
  const { stdout } = await call("compare", "白鹿", "青鸟", "--limit", "1");
  expect(stdout).toMatch(/^白鹿 {2}company:白鹿 {2}5 mentions in 3 articles, 2021-12 to 2022-02-11\n青鸟/u);
  expect(stdout).toMatch(/Relations {2}1\n {2}白鹿 合作 青鸟 {2}2 times[\s\S]*2 of them in one sentence {2}2\n/u);
  expect(stdout).toMatch(/1 more: --limit shows more[\s\S]*2021-12 +3 +3\n2022-01 +0 +0\n2022-02 +2 +1\n/u);
  expect(stdout).not.toMatch(/[\u0007\u202E]/u);
  const later = JSON.parse((await call("compare", "白鹿", "青鸟", "--since", "2022", "--json")).stdout);
  expect(later).toMatchObject({ a: { mentions: 2 }, together: { total: 1 }, edges: [{ evidence: [{}] }] });
  expect((await call("compare", "白鹿", "青鸟", "--since", "2022", "--until", "2021")).code).toBe(2);
  const beside = await call("mentions", "白鹿", "--beside", "投资", "--json");
  expect(JSON.parse(beside.stdout).total).toBe(2);
});

test("unknown, or one and the same", async () => {
  expect(await call("compare", "青鸟", "白鹭")).toMatchObject({
    code: 1,
    stdout: "",
    stderr: expect.stringContaining("白鹭"),
  });
  expect((await call("compare", "青鸟", "青鸟科技")).code).toBe(2);
});

test.each([
  ["no name", ["add"]],
  ["a blank name", ["add", " "]],
  ["an unknown action", ["drop", "甲"]],
  ["a name to list", ["list", "甲"]],
  ["phrases to remove", ["remove", "甲", "乙"]],
])("%s is a wrong use", async (_, arguments_) => {
  const { code, stdout, stderr } = await call("topics", ...arguments_);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).not.toMatch(/\n +at /u);
});
