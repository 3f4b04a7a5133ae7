/** Headers, caching, faults, compression and the description of the API. */
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { routes } from "../../src/api/contract.ts";
import { createApi } from "../../src/api/routes.ts";
import { EMPTY } from "../../src/api/select.ts";
import { writes } from "../../src/api/write-contract.ts";
import { EXPORT_FORMATS } from "../../src/export/formats.ts";
import { sourceOf } from "../../src/export/source.ts";
import { VIEW_FORMATS } from "../../src/export/view-formats.ts";
import { type GraphStore, StoreError } from "../../src/store/graph-store.ts";
import { extract } from "../store/fixtures.ts";
import { type Sample, sampleStore } from "./sample-store.ts";

let sample: Sample;
const logged: string[] = [];
const log = (text: string) => void logged.push(text);
beforeAll(async () => {
  sample = await sampleStore();
});
afterAll(() => sample.close());

const failing = (error: Error): GraphStore =>
  new Proxy(sample.store, {
    get: (target, key) => (key === "counts" ? () => Promise.reject(error) : Reflect.get(target, key, target)),
  });

describe("faults", () => {
  test("of the program: 500, told to the log, not to the client", async () => {
    const app = createApi({ store: failing(new TypeError("secret detail")), log });
    const response = await app.request("/api/stats");
    expect(response.status).toBe(500);
    expect(await response.text()).not.toMatch(/secret|at .*\.ts/u);
    expect(logged.join()).toMatch(/secret detail.*behaviour\.test/su);
  });

  test("of the store: 503 with its sentence", async () => {
    const app = createApi({ store: failing(new StoreError("The disk is full.")), log });
    const response = await app.request("/api/stats");
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ status: 503, detail: "The disk is full." });
  });
});

describe("headers", () => {
  test("nothing inline, nothing from elsewhere, on results and on problems", async () => {
    const app = createApi({ store: sample.store, log });
    for (const path of ["/api/stats", "/api/nothing", "/api/search"]) {
      const { headers } = await app.request(path);
      const policy = headers.get("content-security-policy") ?? "";
      expect(policy).toContain("default-src 'none'");
      expect(policy).toMatch(/script-src 'self'(?:;|$)/u);
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/https?:|\*/u);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("strict-transport-security")).toBeNull();
      expect(headers.get("access-control-allow-origin")).toBeNull();
    }
  });

  test("only names of this machine are answered where that is asked for", async () => {
    const app = createApi({ store: sample.store, log, onlyLocal: true });
    const ask = async (Host: string) => (await app.request("/api/stats", { headers: { Host } })).status;
    expect(await Promise.all(["localhost:4173", "127.0.0.1:80", "[::1]:4173", "LOCALHOST"].map(ask))).toEqual([
      200, 200, 200, 200,
    ]);
    expect(
      await Promise.all(["evil.example", "127.0.0.1.evil.example", "localhost.evil.example:4173"].map(ask)),
    ).toEqual([421, 421, 421]);
  });
});

test("an ETag holds until the store changes", async () => {
  const own = await sampleStore();
  const app = createApi({ store: own.store, log });
  const etag = (await app.request("/api/stats")).headers.get("etag")!;
  const again = (path: string) => app.request(path, { headers: { "If-None-Match": `"x", ${etag}` } });
  expect((await again("/api/stats")).status).toBe(304);
  expect((await again("/api/issues")).status).toBe(200);
  await own.store.put(extract({ id: "new", articles: [{ text: "空" }] }), { source: "new", fingerprint: "1" });
  const fresh = await again("/api/stats");
  expect(fresh.status).toBe(200);
  expect(await fresh.json()).toMatchObject({ issues: 3 });
  await own.close();
});

test("gzip on request", async () => {
  const app = createApi({ store: sample.store, log });
  const plain = await app.request("/api/subgraph");
  const packed = await app.request("/api/subgraph", { headers: { "Accept-Encoding": "gzip" } });
  expect(plain.headers.get("content-encoding")).toBeNull();
  expect(packed.headers.get("content-encoding")).toBe("gzip");
  expect(packed.headers.get("vary")).toMatch(/accept-encoding/iu);
  expect(gunzipSync(await packed.arrayBuffer()).toString()).toBe(await plain.text());
});

describe("openapi.json", () => {
  interface Parameter {
    name: string;
    in: string;
    required?: boolean;
    schema: { type?: string };
  }
  interface Document {
    openapi: string;
    paths: Record<
      string,
      Record<string, { parameters?: Parameter[]; responses: Record<string, { content?: Record<string, unknown> }> }>
    >;
    components: { schemas: Record<string, object> };
  }
  let document: Document;
  beforeAll(async () => {
    const app = createApi({ store: sample.store, log });
    document = (await (await app.request("/api/openapi.json")).json()) as Document;
  });

  test("lists every route of the contract and no other", () => {
    expect(document.openapi).toMatch(/^3\.1\./u);
    const listed = Object.entries(document.paths).flatMap(([path, of]) =>
      Object.keys(of).map((method) => `${method} ${path}`),
    );
    const all = [...Object.values(routes), ...Object.values(writes)];
    expect(listed.sort()).toEqual(all.map(({ method, path }) => `${method} ${path}`).sort());
  });

  test("every parameter in a path is described, and every reference leads somewhere", () => {
    for (const [path, of] of Object.entries(document.paths))
      for (const { parameters = [] } of Object.values(of)) {
        const inPath = parameters.filter((each) => each.in === "path");
        expect(inPath.map(({ name }) => `{${name}}`)).toEqual(path.match(/\{\w+\}/gu) ?? []);
        expect(inPath.every(({ required }) => required)).toBe(true);
        for (const { name, schema } of parameters) expect(schema.type, `${path} ${name}`).toBeTypeOf("string");
      }
    for (const [, name] of JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/gu))
      expect(document.components.schemas).toHaveProperty(name!);
  });

  test("says which media types an export has", () => {
    const said = Object.keys(document.paths["/api/export"]!.get!.responses["200"]!.content!).sort();
    const [nothing, plain] = [sourceOf(EMPTY), (type: string) => type.split(";")[0]];
    const files = EXPORT_FORMATS.map((row) => (row.write(nothing).length > 1 ? "application/zip" : row.mediaType));
    const all = [...files, ...VIEW_FORMATS.map((row) => row.mediaType)].map(plain);
    expect([...new Set(all)].sort()).toEqual(said);
  });
});
