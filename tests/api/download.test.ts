/** Exports over HTTP. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { FORMATS } from "../../src/api/contract.ts";
import { createApi } from "../../src/api/routes.ts";
import { EXPORT_FORMATS } from "../../src/export/formats.ts";
import { sourceOf } from "../../src/export/source.ts";
import { VIEW_FORMATS } from "../../src/export/view-formats.ts";
import { type GraphStore, StoreError } from "../../src/store/graph-store.ts";
import { type Sample, sampleStore } from "./sample-store.ts";

const NOTHING = { entities: [], edges: [], coMentions: [], left: { entities: 0, edges: 0, coMentions: 0 } };

let sample: Sample;
const logged: string[] = [];
const ask = async (query: string, store: GraphStore = sample.store) =>
  createApi({ store, log: (text) => void logged.push(text) }).request(`/api/export?${query}`);
beforeAll(async () => {
  sample = await sampleStore();
});
afterAll(() => sample.close());

const keys = async (query: string): Promise<string[]> => {
  const { nodes } = (await (await ask(`format=json&${query}`)).json()) as { nodes: { key: string }[] };
  return nodes.map(({ key }) => key);
};
const bird = encodeURIComponent("company:青鸟");

test("the whole graph without a selection, a part with one", async () => {
  expect(await keys("")).toHaveLength(5);
  expect(await keys("types=agency")).toEqual(["agency:海风局"]);
  expect(await keys("since=2022")).toHaveLength(3);
  expect((await keys(`entity=${bird}`)).sort()).toEqual(["company:白鹿", "company:青鸟"]);
  expect(await keys("limit=2")).toHaveLength(2);
});

test("tables come as one zip", async () => {
  const response = await ask("format=csv");
  expect(response.headers.get("content-type")).toBe("application/zip");
  const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
  expect(Object.keys(files)).toEqual(["nodes.csv", "edges.csv", "evidence.csv"]);
});

test("every format comes, as what it is", async () => {
  const all = [...EXPORT_FORMATS, ...VIEW_FORMATS].map(({ format }) => format);
  expect([...FORMATS].sort()).toEqual(all.sort());
  for (const { format, mediaType, write } of EXPORT_FORMATS) {
    const response = await ask(`format=${format}`);
    const several = write(sourceOf(NOTHING)).length > 1;
    expect(response.headers.get("content-type")).toBe(several ? "application/zip" : mediaType);
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(1000);
  }
});

test("no download asks where the owner's files lie", async () => {
  let asked = 0;
  const watched = new Proxy(sample.store, {
    get: (target, key) => {
      if (key === "sources") asked++;
      return Reflect.get(target, key, target);
    },
  });
  for (const format of ["jsonl", "cypher"])
    expect((await (await ask(`format=${format}`, watched)).text()).length).toBeGreaterThan(1000);
  expect(asked).toBe(0);
});

test("a file is named after what is in it, with nothing that a header or a disk minds", async () => {
  const named = async (query: string) => (await ask(`format=gexf&${query}`)).headers.get("content-disposition")!;
  expect(await named("")).toBe(`attachment; filename="guanxi.gexf"; filename*=UTF-8''guanxi.gexf`);
  expect(await named(`entity=${bird}`)).toContain(`filename*=UTF-8''guanxi-${encodeURIComponent("青鸟")}.gexf`);
  const [hostile] = await sample.store.search("cmd");
  const header = await named(`entity=${encodeURIComponent(hostile!.id)}`);
  expect(header).toMatch(/^attachment; filename="guanxi\.gexf"; filename\*=UTF-8''[\w.%~!-]+$/u);
  expect(decodeURIComponent(header.split("''")[1]!)).not.toMatch(/[\p{Cc}\p{Cf}/\\:*?"<>|]/u);
});

test("a fault under way breaks the download off, and is logged", async () => {
  const broken = new Proxy(sample.store, {
    get: (target, key) =>
      key === "allEdges"
        ? async function* () {
            yield* [];
            throw new StoreError("The disk is gone.");
          }
        : Reflect.get(target, key, target),
  });
  const response = await ask("format=json", broken);
  await expect(response.text()).rejects.toThrow();
  expect(logged.join()).toContain("The disk is gone.");
});

test("pictures and the page are files, too; the page says where it is missing", async () => {
  const svg = await ask(`format=svg&entity=${bird}`);
  expect([svg.status, svg.headers.get("content-type")]).toEqual([200, "image/svg+xml"]);
  expect(await svg.text()).toMatch(/^<svg .*<title>青鸟<\/title>.*<\/svg>\n$/su);
  const png = await ask(`format=png&entity=${bird}`);
  expect(png.headers.get("content-disposition")).toContain('filename="guanxi.png"');
  const bytes = Buffer.from(await png.arrayBuffer());
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  expect(bytes.readUInt32BE(16)).toBe(3200);
  expect((await ask("format=html")).status).toBe(503);

  const page = mkdtempSync(join(tmpdir(), "guanxi-page-"));
  writeFileSync(join(page, "offline.html"), "<title><!--title--></title><!--data-->.");
  const app = createApi({ store: sample.store, page });
  const html = await (await app.request(`/api/export?format=html&entity=${bird}`)).text();
  rmSync(page, { recursive: true });
  expect(html).toMatch(/^<title>青鸟<\/title>\{"title":"青鸟".*\}\.$/su);
});

test("a dossier by its entity, in each form, of a period", async () => {
  const dossier = async (query: string, id = bird) =>
    createApi({ store: sample.store }).request(`/api/entities/${id}/dossier?${query}`);
  const text = await (await dossier("format=md")).text();
  expect(text).toContain("# 青鸟\n");
  expect(text).toContain("- 首次见于：2021-12");
  expect(text).toContain("#### 青鸟 — 白鹿");
  expect(await (await dossier("format=md&since=2022")).text()).not.toContain("2021-12");
  const word = await dossier("format=docx");
  expect(word.headers.get("content-disposition")).toContain(encodeURIComponent("青鸟"));
  expect(Object.keys(unzipSync(new Uint8Array(await word.arrayBuffer())))).toContain("word/document.xml");
  expect((await dossier("format=print")).headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect((await dossier("format=gexf")).status).toBe(400);
  expect((await dossier("format=md&since=2022&until=2021")).status).toBe(400);
  expect((await dossier("format=md", "company%3A%E6%97%A0")).status).toBe(404);
});

test("a dossier leaves out what too little speaks for", async () => {
  const dossier = async (query: string) => {
    const path = `/api/entities/${encodeURIComponent("company:白鹿")}/dossier?format=md&${query}`;
    return (await createApi({ store: sample.store }).request(path)).text();
  };
  const heads = (text: string) => text.match(/^#### 白鹿 [—→] .*|^\| .* 篇 .*/gmu);
  expect(heads(await dossier(""))).toHaveLength(3 + 4);
  expect(heads(await dossier("minEvidence=2"))).toHaveLength(1 + 4);
  expect(heads(await dossier("minArticles=2"))).toHaveLength(3 + 1);
  expect(heads(await dossier("minEvidence=2&minArticles=2"))).toEqual([
    "#### 白鹿 — 青鸟",
    expect.stringContaining("| 青鸟 | 企业 | 2 篇 |"),
  ]);
});
