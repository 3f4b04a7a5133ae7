/** Changing the graph over HTTP: who may, and what comes of it. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { routes } from "../../src/api/contract.ts";
import { type ApiOptions, createApi } from "../../src/api/routes.ts";
import { type Sample, sampleStore } from "./sample-store.ts";

let sample: Sample;
beforeEach(async () => {
  sample = await sampleStore();
});
afterEach(() => sample.close());

const LOCAL = { Host: "127.0.0.1:4173" };
const TEXT = "# 丙刊 2022-03-04\n\n## 要闻\n\n### 京东与顺丰合作\n\n京东与顺丰宣布达成战略合作。\n";

function asking(options: Omit<ApiOptions, "store"> = { writable: true }) {
  const app = createApi({ store: sample.store, log: () => {}, ...options });
  return async (method: string, path: string, init: RequestInit = {}) => {
    const response = await app.request(path, { method, ...init, headers: { ...LOCAL, ...init.headers } });
    const text = await response.text();
    return { status: response.status, body: (text ? JSON.parse(text) : null) as Record<string, unknown> };
  };
}

function form(name: string, content: string | Uint8Array): RequestInit {
  const body = new FormData();
  body.append("file", new File([content as never], name));
  return { body };
}

const json = (body: object): RequestInit => ({
  body: JSON.stringify(body),
  headers: { "Content-Type": "application/json" },
});

describe("who may write", () => {
  const topic = json({ name: "甲", phrases: ["乙"] });
  const headers = (more: Record<string, string>) => ({ ...topic, headers: { ...topic.headers, ...more } });
  const LAN = { Host: "graph.example:4173" };

  test.each([
    ["nobody where writing is off", { writable: false }, {}, 403],
    ["a program on this machine", { writable: true }, {}, 200],
    [
      "a page of this server",
      { writable: true },
      { "Sec-Fetch-Site": "same-origin", Origin: "http://127.0.0.1:4173" },
      200,
    ],
    ["no page from elsewhere", { writable: true }, { "Sec-Fetch-Site": "cross-site" }, 403],
    [
      "no page of another port",
      { writable: true },
      { "Sec-Fetch-Site": "same-site", Origin: "http://127.0.0.1:80" },
      403,
    ],
    ["no page of an older browser from elsewhere", { writable: true }, { Origin: "https://evil.example" }, 403],
    ["nobody by name of the network without a token", { writable: true, token: "s3" }, LAN, 401],
    ["nobody with a wrong token", { writable: true, token: "s3" }, { ...LAN, Authorization: "Bearer s4" }, 401],
    ["who bears the token", { writable: true, token: "s3" }, { ...LAN, Authorization: "Bearer s3" }, 200],
  ])("%s", async (_, options, more, status) => {
    const ask = asking(options);
    const answer = await ask("POST", "/api/topics", headers(more));
    expect([answer.status, (await sample.store.kept("topic")).length]).toEqual([status, status === 200 ? 1 : 0]);
    expect((await ask("GET", "/api/health")).body.writable).toBe(options.writable);
  });

  test.each([
    ["a forged name of this machine does not help from elsewhere", "192.168.1.9", {}, 401],
    ["nor through a proxy on this machine", "127.0.0.1", { "X-Forwarded-For": "192.168.1.9" }, 401],
    ["from elsewhere with the token", "192.168.1.9", { Authorization: "Bearer s3" }, 200],
    ["on this machine", "::ffff:127.0.0.1", {}, 200],
  ])("%s", async (_, remoteAddress, more, status) => {
    const app = createApi({ store: sample.store, writable: true, token: "s3" });
    const init = { method: "POST", body: topic.body!, headers: { ...topic.headers, ...LOCAL, ...more } };
    const answer = await app.request("/api/topics", init, { incoming: { socket: { remoteAddress } } });
    expect(answer.status).toBe(status);
  });

  test("nobody at an address that is only read", async () => {
    const ask = asking();
    expect((await ask("POST", "/api/stats")).status).toBe(405);
    expect((await ask("DELETE", "/api/issues")).status).toBe(405);
    expect((await ask("PUT", "/api/topics")).status).toBe(405);
  });
});

describe("adding and removing issues", () => {
  test("a newsletter is read, told of, and taken out again", async () => {
    const ask = asking();
    const before = (await ask("GET", "/api/stats")).body;
    const added = await ask("POST", "/api/issues", form("丙刊.md", TEXT));
    expect(added.status, JSON.stringify(added.body)).toBe(200);
    expect(added.body).toMatchObject({ outcome: "added" });
    const id = String(added.body.issue);
    const news = await ask("GET", `/api/news?issue=${encodeURIComponent(id)}`);
    expect(routes.issueNews.responses[200].content["application/json"].schema.parse(news.body)).toEqual(news.body);
    expect(news.body).toMatchObject({ edges: [{ type: "partners_with", evidence: [{ issue: { id } }, {}] }] });
    expect((news.body.entities as { name: string }[]).map(({ name }) => name)).toContain("京东");
    expect((await ask("POST", "/api/issues", form("丙刊.md", TEXT))).body).toMatchObject({ outcome: "unchanged" });
    const longer = `${TEXT}\n### 快手发布财报\n\n快手发布了财报。\n`;
    expect((await ask("POST", "/api/issues", form("丙刊.md", longer))).body).toMatchObject({
      outcome: "replaced",
      issue: id,
    });
    expect((await ask("DELETE", `/api/issues/${encodeURIComponent(id)}`)).status).toBe(204);
    expect((await ask("GET", "/api/stats")).body).toEqual(before);
    expect((await ask("DELETE", `/api/issues/${encodeURIComponent(id)}`)).status).toBe(404);
  });

  test("two files of one name that hold two issues do not replace each other", async () => {
    const ask = asking();
    await ask("POST", "/api/issues", form("new.md", TEXT));
    await ask("POST", "/api/issues", form("new.md", TEXT.replace("2022-03-04", "2022-03-05")));
    expect((await ask("GET", "/api/issues")).body.total).toBe(4);
  });

  test.each([
    ["empty", "a.md", "", "file-empty"],
    ["of an unknown format", "a.exe", TEXT, "file-format"],
    ["not text", "a.txt", new Uint8Array(4096).map((_, at) => (at * 7919) % 256), "file-encoding"],
  ])("a file that is %s is refused with a reason, and nothing is stored", async (_, name, content, kind) => {
    const ask = asking();
    const { status, body } = await ask("POST", "/api/issues", form(name, content));
    expect(status).toBe(422);
    expect(body.detail).toMatch(new RegExp(`${name}`, "u"));
    expect(body.type).toBe(`urn:guanxi:problem:${kind}`);
    expect((await ask("GET", "/api/issues")).body.total).toBe(2);
  });

  test("what is no form, or too large, is refused", async () => {
    const ask = asking();
    expect((await ask("POST", "/api/issues", json({}))).status).toBe(415);
    expect((await ask("POST", "/api/issues", { body: TEXT })).status).toBe(415);
    const many = { "Content-Length": String(2 ** 30), "Content-Type": "multipart/form-data; boundary=x" };
    expect((await ask("POST", "/api/issues", { body: "x", headers: many })).status).toBe(413);
  });

  test("several at once end as one after the other", async () => {
    const ask = asking();
    const dates = ["01", "02", "03", "04", "05"].map((day) => TEXT.replace("2022-03-04", `2022-04-${day}`));
    const outcomes = await Promise.all(dates.map((text, at) => ask("POST", "/api/issues", form(`${at}.md`, text))));
    expect(outcomes.map(({ body }) => body.outcome)).toEqual(dates.map(() => "added"));
    expect((await ask("GET", "/api/issues")).body.total).toBe(7);
  });
});

describe("what people keep", () => {
  test.each([
    ["topics", { name: "综试区", phrases: ["综试区", "综合试验区"] }, "topic:综试区"],
    ["views", { name: "早 会", address: "?e=company%3A%E9%9D%92", note: "<b>" }, "view:早%20会"],
    ["notes", { about: "company:青鸟", text: "问一下" }, "note:company:青鸟"],
  ])("%s are kept, listed and forgotten", async (path, body, id) => {
    const ask = asking();
    const kept = await ask("POST", `/api/${path}`, json(body));
    expect([kept.status, kept.body]).toEqual([200, { kind: path.slice(0, -1), id, ...body }]);
    expect((await ask("GET", `/api/${path}`)).body).toEqual({ total: 1, items: [kept.body], next: null });
    expect((await ask("DELETE", `/api/${path}/${encodeURIComponent(id)}`)).status).toBe(204);
    expect((await ask("DELETE", `/api/${path}/${encodeURIComponent(id)}`)).status).toBe(404);
    expect((await ask("GET", `/api/${path}`)).body.total).toBe(0);
  });

  test.each([
    ["topics", { name: "", phrases: ["乙"] }],
    ["topics", { name: "甲", phrases: [] }],
    ["views", { name: "甲" }],
    ["notes", { about: "company:青鸟", text: "x".repeat(10_001) }],
  ])("%s that are not whole are refused", async (path, body) => {
    const { status, body: told } = await asking()("POST", `/api/${path}`, json(body));
    expect([status, String(told.detail)]).toEqual([400, expect.stringMatching(/cannot be understood/u)]);
  });
});
