/** Exports over HTTP. */
import { unzipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { FORMATS } from "../../src/api/contract.ts";
import { createApi } from "../../src/api/routes.ts";
import { EXPORT_FORMATS } from "../../src/export/formats.ts";
import { sourceOf } from "../../src/export/source.ts";
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
  expect([...FORMATS].sort()).toEqual(EXPORT_FORMATS.map(({ format }) => format).sort());
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
