/** The reference page: in the reader's language, whole, and harmless. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { routes } from "../../src/api/contract.ts";
import { ZH } from "../../src/api/reference/zh.ts";
import { createApi } from "../../src/api/routes.ts";
import { writes } from "../../src/api/write-contract.ts";
import { type Sample, sampleStore } from "./sample-store.ts";

let sample: Sample;
let ask: (path: string, language?: string) => Promise<Response>;
beforeAll(async () => {
  sample = await sampleStore();
  const app = createApi({ store: sample.store, log: () => {} });
  ask = async (path, language) => app.request(path, language ? { headers: { "Accept-Language": language } } : {});
});
afterAll(() => sample.close());

const page = async (query = ""): Promise<string> => (await ask(`/api/docs${query}`)).text();

test.each([
  ["", undefined, "zh"],
  ["", "en-GB,en;q=0.9,zh;q=0.8", "en"],
  ["", "zh-CN,zh;q=0.9,en;q=0.8", "zh"],
  ["", "fr,en;q=0.5", "en"],
  ["", "*", "zh"],
  ["?lang=en", "zh-CN", "en"],
  ["?lang=zh", "en", "zh"],
  ["?lang=%3Cscript%3E", "en", "zh"],
])("%s asked in %s is in %s", async (query, accepted, language) => {
  const response = await ask(`/api/docs${query}`, accepted);
  expect([response.status, response.headers.get("content-type")]).toEqual([200, "text/html; charset=UTF-8"]);
  expect(response.headers.get("vary")).toMatch(/accept-language/iu);
  const text = await response.text();
  expect(text).toContain(`<html lang="${language}">`);
  expect(text).toContain(language === "zh" ? "实体在各期中的提及" : "Mentions of an entity across issues");
});

describe.each(["?lang=zh", "?lang=en"])("%s", (query) => {
  test("tells every route, and every link within it leads somewhere", async () => {
    const text = await page(query);
    const ids = [...text.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining([...Object.keys(routes), ...Object.keys(writes)]));
    const links = [...text.matchAll(/href="#([^"]+)"/gu)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(50);
    expect(links.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test("runs nothing, loads nothing, and leads nowhere else", async () => {
    const text = await page(query);
    expect(text).not.toMatch(/<script|<link|<img|<iframe| on\w+=|@import|url\(/iu);
    const addresses = [...text.matchAll(/(?:href|src)="([^"]+)"/gu)].map(([, address]) => address!);
    expect(addresses.filter((address) => !/^[#?]|^\/(?!\/)/u.test(address))).toEqual([]);
    const policy = (await ask(`/api/docs${query}`)).headers.get("content-security-policy");
    expect(policy).toContain("style-src 'self' 'unsafe-inline'");
  });

  test("its examples lead to answers", async () => {
    const links = [...(await page(query)).matchAll(/href="(\/api\/[^"]+)"/gu)].map(([, link]) =>
      link!.replaceAll("&amp;", "&"),
    );
    expect(links.length).toBeGreaterThan(15);
    for (const link of links) expect([200, 404], link).toContain((await ask(link)).status);
  });
});

test("whatever the contract says, it says in Chinese, too", async () => {
  const document: unknown = await (await ask("/api/openapi.json")).json();
  const said = new Set(descriptions(document));
  const { tags } = document as { tags: { description: string }[] };
  for (const { description } of tags) said.delete(description);
  expect([...said].filter((sentence) => !(sentence in ZH))).toEqual([]);
  expect(Object.keys(ZH).filter((sentence) => !said.has(sentence))).toEqual([]);
});

/** Every description in a document. */
function* descriptions(part: unknown): Generator<string> {
  if (typeof part !== "object" || part === null) return;
  for (const [name, value] of Object.entries(part))
    if (name === "description" && typeof value === "string") yield value;
    else yield* descriptions(value);
}
