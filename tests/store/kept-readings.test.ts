/** How names are read is kept beside the store: whatever becomes of the file, answers are the same. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openStore } from "../../src/store/open-store.ts";
import { extract, put } from "./fixtures.ts";

const folder = mkdtempSync(join(tmpdir(), "guanxi-readings-"));
const file = join(folder, "store.db");
const kept = `${file}-pinyin`;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const issue = (id: string, name: string) =>
  extract({ id, articles: [{ text: `${name}开业。`, names: [["company", name]] }] });

async function found(text: string, ...issues: readonly Parameters<typeof put>[1][]): Promise<string[]> {
  const store = await openStore(file);
  for (const each of issues) await put(store, each);
  const names = (await store.search(text)).map(({ name }) => name);
  await store.close();
  return names;
}

test("readings are kept for the next process and the next revision", async () => {
  expect(await found("qinghe", issue("a", "青禾出行"))).toEqual(["青禾出行"]);
  const bytes = readFileSync(kept);
  expect(await found("chuxing")).toEqual(["青禾出行"]);
  expect(readFileSync(kept)).toEqual(bytes);
  expect(await found("qh", issue("b", "青禾银行"))).toEqual(["青禾出行", "青禾银行"]);
  expect(readFileSync(kept)).not.toEqual(bytes);
  writeFileSync(kept, "nothing");
  expect(await found("qinghe yinhang")).toEqual(["青禾银行"]);
});
