import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildGraph } from "../src/pipeline.ts";
import type { GraphStore } from "../src/store/graph-store.ts";
import { openStore } from "../src/store/open-store.ts";

const issue = (date: string, deed: string) =>
  `---\ntitle: 晨报\ndate: ${date}\n---\n\n## 快手与美团${deed}\n\n快手与美团达成战略合作，双方将打通会员体系，覆盖更多城市的商家。\n\n来源：晨报编辑部\n`;

let folder: string;
let store: GraphStore;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "guanxi-"));
  store = await openStore(join(folder, ".store", "graph.db"));
});

afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const put = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};

describe("building the graph", () => {
  it("stores each issue once and knows what has not changed", async () => {
    put("a.md", issue("2021-12-01", "合作"));
    put("b.md", issue("2021-12-02", "合作"));
    expect(await buildGraph([folder], store)).toMatchObject({ added: 2, unchanged: 0, failed: [] });
    expect(await buildGraph([folder], store)).toMatchObject({ added: 0, replaced: 0, unchanged: 2 });
    put("b.md", issue("2021-12-02", "签约"));
    expect(await buildGraph([folder], store)).toMatchObject({ added: 0, replaced: 1, unchanged: 1 });
  });

  it("stores neither of two files that claim one issue with different text, and names both", async () => {
    const [a, b] = [put("a.md", issue("2021-12-01", "合作")), put("b.md", issue("2021-12-01", "签约"))];
    const { added, failed } = await buildGraph([folder], store);
    expect(added).toBe(0);
    expect(failed.map(({ file }) => file).sort()).toEqual([a, b]);
    for (const { reason } of failed) {
      expect(reason).toContain(a);
      expect(reason).toContain(b);
    }
    expect((await store.counts()).issues).toBe(0);
  });

  it("takes a copy of a file for what it is, run after run", async () => {
    put("a.md", issue("2021-12-01", "合作"));
    mkdirSync(join(folder, "old"));
    put("old/a.md", issue("2021-12-01", "合作"));
    expect(await buildGraph([folder], store)).toMatchObject({ added: 1, unchanged: 1, failed: [] });
    expect(await buildGraph([folder], store)).toMatchObject({ added: 0, replaced: 0, unchanged: 2 });
  });

  it("goes on after a file that cannot be read", async () => {
    put("a.md", "");
    put("b.md", issue("2021-12-02", "合作"));
    const { added, failed } = await buildGraph([folder], store);
    expect(added).toBe(1);
    expect(failed).toHaveLength(1);
    expect(failed[0]!.reason).toContain("a.md");
  });

  it("skips what no reader knows in folders, but fails a file that was named", async () => {
    put("data.bin", "x");
    put(".hidden.md", issue("2021-12-01", "合作"));
    put("README.md", "# about");
    expect(await buildGraph([folder], store)).toMatchObject({
      added: 0,
      failed: [],
      skipped: [expect.stringContaining("data.bin")],
    });
    const missing = await buildGraph([join(folder, "none.md")], store);
    expect(missing.failed[0]!.reason).toContain("none.md");
  });

  it("stops after the current issue when asked, and goes on from there", async () => {
    put("a.md", issue("2021-12-01", "合作"));
    put("b.md", issue("2021-12-02", "合作"));
    const stop = new AbortController();
    const first = await buildGraph([folder], store, { signal: stop.signal, progress: () => stop.abort() });
    expect(first).toMatchObject({ added: 1, stopped: true });
    expect(await buildGraph([folder], store)).toMatchObject({ added: 1, unchanged: 1, stopped: false });
  });
});
