/** What is kept beside the file is only a copy: whatever becomes of it, answers are the same. */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { openStore } from "../../src/store/open-store.ts";
import { everything, extract, put } from "./fixtures.ts";

const folder = mkdtempSync(join(tmpdir(), "guanxi-kept-"));
let made = 0;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const issue = (id: string, other: string) =>
  extract({
    id,
    date: id,
    articles: [
      {
        text: `合作\n青禾出行与${other}合作。`,
        names: [
          ["company", "青禾出行"],
          ["company", other],
        ],
        said: [["青禾出行", "partners_with", other]],
      },
    ],
  });

async function said(file: string): Promise<string> {
  const store = await openStore(file);
  const all = await everything(store);
  await store.close();
  return all;
}

async function add(file: string, ...issues: readonly Parameters<typeof put>[1][]): Promise<void> {
  const store = await openStore(file);
  for (const each of issues) await put(store, each);
  await store.close();
}

/** A store with one issue that was asked, and what is kept of it. */
async function asked() {
  const file = join(folder, `${made++}.db`);
  await add(file, issue("2022-01", "云栈科技"));
  return { file, kept: `${file}-graph`, answers: await said(file) };
}

describe("the graph kept beside a store", () => {
  it("gives the same answers to who opens it next", async () => {
    const { file, kept, answers } = await asked();
    const bytes = readFileSync(kept);
    expect(await said(file)).toBe(answers);
    expect(readFileSync(kept)).toEqual(bytes);
  });

  it("is there before anyone asks once the store was prepared", async () => {
    const { answers } = await asked();
    const file = join(folder, `${made++}.db`);
    const store = await openStore(file);
    await put(store, issue("2022-01", "云栈科技"));
    await store.prepare();
    await store.close();
    const kept = [`${file}-graph`, `${file}-pinyin`].map((each) => readFileSync(each));
    expect(await said(file)).toBe(answers);
    expect([`${file}-graph`, `${file}-pinyin`].map((each) => readFileSync(each))).toEqual(kept);
  });

  it.each([
    ["is gone", (kept: string) => rmSync(kept)],
    ["is empty", (kept: string) => writeFileSync(kept, "")],
    ["is cut short", (kept: string) => writeFileSync(kept, readFileSync(kept).subarray(0, -100))],
    ["is something else", (kept: string) => writeFileSync(kept, "青禾出行")],
  ])("is made anew where it %s", async (_, harm) => {
    const { file, kept, answers } = await asked();
    const bytes = readFileSync(kept);
    harm(kept);
    expect(await said(file)).toBe(answers);
    expect(readFileSync(kept)).toEqual(bytes);
  });

  it("is not believed when the store has changed, or is another", async () => {
    const { file, kept } = await asked();
    await add(file, issue("2022-02", "北辰银行"));
    const fresh = join(folder, `${made++}.db`);
    await add(fresh, issue("2022-01", "云栈科技"), issue("2022-02", "北辰银行"));
    copyFileSync(kept, `${fresh}-graph`);
    expect(await said(file)).toBe(await said(fresh));
  });

  it("is done without where it cannot be written", async () => {
    const { file, kept, answers } = await asked();
    rmSync(kept);
    mkdirSync(join(kept, "in-the-way"), { recursive: true });
    expect(await said(file)).toBe(answers);
    expect(existsSync(join(kept, "in-the-way"))).toBe(true);
  });
});
