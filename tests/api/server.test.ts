/** The server itself: pages, ports, closing. */
import { mkdirSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createServer, type RunningServer, ServerError } from "../../src/api/server.ts";
import { type Sample, sampleStore } from "./sample-store.ts";

let sample: Sample;
let server: RunningServer;
beforeAll(async () => {
  sample = await sampleStore();
  const page = join(sample.folder, "dist");
  mkdirSync(join(page, "assets"), { recursive: true });
  writeFileSync(join(page, "index.html"), "<!doctype html><title>关系</title>");
  writeFileSync(join(page, "assets/app-1a2b.js"), "export {};");
  writeFileSync(join(page, ".hidden"), "no");
  writeFileSync(join(sample.folder, "secret.txt"), "no");
  server = await createServer({ store: sample.store, page, port: 0, log: () => {} });
});
afterAll(async () => {
  await server.close();
  await sample.close();
});

/** As it is written: fetch would resolve dots itself. */
const raw = (path: string): Promise<{ status: number; body: string }> =>
  new Promise((done, fail) => {
    const { hostname, port } = new URL(server.url);
    request({ hostname, port, path }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (chunk) => (body += chunk));
      response.on("end", () => done({ status: response.statusCode!, body }));
    })
      .on("error", fail)
      .end();
  });

test("listens on this machine only", () => expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/u));

test.each(["/", "/some/place", "/index.html", "/?e=company:x"])("the page at %s is never stale", async (path) => {
  const response = await fetch(server.url + path);
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(response.headers.get("cache-control")).toBe("no-cache");
  expect(response.headers.get("content-security-policy")).toContain("script-src 'self'");
  expect(await response.text()).toContain("关系");
});

test("hashed assets are kept for ever", async () => {
  const response = await fetch(`${server.url}/assets/app-1a2b.js`);
  expect(response.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
  expect(response.headers.get("cache-control")).toContain("immutable");
});

test.each(["/assets/gone.js", "/nothing.png", "/.hidden", "/assets/none"])("%s is not there", async (path) => {
  expect((await fetch(server.url + path)).status).toBe(404);
});

test.each(["/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/assets/..%5c..%5csecret.txt", "/%00"])(
  "nothing outside the folder: %s",
  async (path) => {
    const { status, body } = await raw(path);
    expect(status).toBe(404);
    expect(body).not.toBe("no");
  },
);

test("the API is beside the page", async () => {
  expect(await (await fetch(`${server.url}/api/stats`)).json()).toMatchObject({ issues: 2 });
  const missing = await fetch(`${server.url}/api/none`);
  expect([missing.status, missing.headers.get("content-type")]).toEqual([404, "application/problem+json"]);
  expect((await fetch(server.url, { method: "POST" })).status).toBe(405);
});

test("a taken port says what to do", async () => {
  const port = Number(new URL(server.url).port);
  const second = createServer({ store: sample.store, port, log: () => {} });
  await expect(second).rejects.toThrow(ServerError);
  await expect(second).rejects.toThrow(new RegExp(`Port ${port} is in use.*--port ${port + 1}`, "u"));
});

test("closes, and frees its port", async () => {
  const first = await createServer({ store: sample.store, port: 0, log: () => {} });
  await fetch(`${first.url}/api/stats`);
  await first.close();
  await expect(fetch(`${first.url}/api/stats`)).rejects.toThrow();
  const again = await createServer({ store: sample.store, port: Number(new URL(first.url).port), log: () => {} });
  await again.close();
});
