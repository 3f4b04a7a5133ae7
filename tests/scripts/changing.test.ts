/** Commands that build, change and serve. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { begin, ended, script } from "./spawn.ts";

let folder: string;
let issues: string;
let store: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "guanxi-scripts-"));
  issues = join(folder, "issues");
  store = join(folder, "built.db");
  mkdirSync(issues);
  for (const month of ["01", "02"]) writeFileSync(join(issues, `甲刊-2022-${month}.txt`), text(month));
  writeFileSync(join(issues, "picture.png"), "");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const text = (month: string) =>
  `甲刊\n2022年${Number(month)}月5日\n\n快手与美团达成合作\n\n快手与美团宣布达成战略合作，美团将在快手上线小程序。\n`;
const stats = async () => JSON.parse((await script("stats", ["--json", "--store", store])).stdout);

test("extract prints one issue", async () => {
  const { code, stdout, stderr } = await script("extract", [join(issues, "甲刊-2022-01.txt")]);
  expect([code, stderr]).toEqual([0, ""]);
  const { issue, articles } = JSON.parse(stdout);
  expect(issue).toMatchObject({ date: "2022-01-05", file: "甲刊-2022-01.txt" });
  expect(articles[0].mentions.map(({ surface }: { surface: string }) => surface)).toContain("快手");
});

test("extract of what is not there", async () => {
  const { code, stdout, stderr } = await script("extract", [join(folder, "none.txt")]);
  expect([code, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(/none\.txt/u);
  expect(stderr).not.toMatch(/\n +at /u);
});

test("build, build again, remove", async () => {
  const first = await script("build-graph", [issues, "--store", store]);
  expect(first).toMatchObject({ code: 0, stdout: "2 added, 0 replaced, 0 unchanged, 0 failed\n" });
  expect(first.stderr).toMatch(/Left out.*picture\.png/u);
  const again = await script("build-graph", [issues, "--json", "--store", store]);
  expect(JSON.parse(again.stdout)).toMatchObject({ added: 0, unchanged: 2, stopped: false });
  expect(await stats()).toMatchObject({ issues: 2 });

  const removed = await script("remove", ["甲刊-2022-01.txt", "没有", "--store", store]);
  expect(removed.code).toBe(1);
  expect(removed.stdout).toMatch(/^Removed \S+\n$/u);
  expect(removed.stderr).toContain("no issue “没有”");
  expect(await stats()).toMatchObject({ issues: 1 });
});

test("a file named outright that is not there: the others are stored, exit 1", async () => {
  const own = join(folder, "partly.db");
  const file = join(issues, "甲刊-2022-02.txt");
  const { code, stdout, stderr } = await script("build-graph", [file, join(folder, "gone.txt"), "--store", own]);
  expect([code, stdout]).toEqual([1, "1 added, 0 replaced, 0 unchanged, 1 failed\n"]);
  expect(stderr).toMatch(/Failed:.*gone\.txt/u);
});

test("Ctrl-C stops after the current issue; what is stored is there", async () => {
  const many = join(folder, "many");
  mkdirSync(many);
  const long = Array.from(
    { length: 400 },
    (_, at) => `快手与美团宣布第${at}次达成战略合作，美团将在快手上线小程序。\n`,
  ).join("\n");
  for (let n = 0; n < 120; n++)
    writeFileSync(join(many, `刊${n}-2022-01.txt`), `刊${n}号\n2022年1月5日\n\n快手与美团达成合作\n\n${long}`);
  const own = join(folder, "stopped.db");
  const child = begin("build-graph", [many, "--json", "--store", own]);
  const outcome = ended(child);
  await stored(own);
  child.kill("SIGINT");
  const { code, stdout, stderr } = await outcome;
  const summary = JSON.parse(stdout);
  expect([code, summary.stopped]).toEqual([1, true]);
  expect(stderr).toMatch(/Stopping after this issue.*Run the same command again/su);
  const { issues: kept } = JSON.parse((await script("stats", ["--json", "--store", own])).stdout);
  expect(kept).toBe(summary.added);
  expect(kept).toBeLessThan(120);
}, 60_000);

/** Until the store holds an issue. */
async function stored(file: string): Promise<void> {
  for (;;) {
    const { code, stdout } = await script("stats", ["--json", "--store", file]);
    if (code === 0 && JSON.parse(stdout).issues > 0) return;
  }
}
