/** The MCP server as a client meets it: over the standard input and output of the real command. */
import { fileURLToPath } from "node:url";
import { Client, InMemoryTransport } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createMcp, TOOLS } from "../../src/api/mcp/server.ts";
import { begin, ended, script } from "../scripts/spawn.ts";
import { extract } from "../store/fixtures.ts";
import { AWKWARD, AWKWARD_ID, HOSTILE, ISSUES, type Sample, sampleStore } from "./sample-store.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

let sample: Sample;
let client: Client;
const transport = () =>
  new StdioClientTransport({
    command: process.execPath,
    args: ["--import", "tsx", "scripts/mcp.ts", "--store", sample.file],
    cwd: ROOT,
    stderr: "pipe",
  });
beforeAll(async () => {
  const emoji = { id: "丁刊", date: "2023-01", articles: [{ text: `${"字".repeat(99)}😀后文` }] };
  const namesake = {
    id: "乙刊",
    articles: [{ text: "歌\n青鸟唱歌。", names: [["person", "青鸟"]] as const }],
    lexicon: ["person:青鸟"],
  };
  sample = await sampleStore([{ ...ISSUES[0]!, lexicon: ["company:青鸟"] }, ISSUES[1]!, namesake, emoji]);
  for (const [name, phrases] of [
    ["合作", ["宣布合作", "继续合作"]],
    ["白鹿", ["与白鹿"]],
  ] as const)
    await sample.store.keep({ kind: "topic", id: `topic:${name}`, name, phrases });
  client = new Client({ name: "test", version: "1" });
  await client.connect(transport());
});
afterAll(async () => {
  await client.close();
  await sample.close();
});

/** What a tool answers, which its text must say, too. */
async function ask(name: string, input: object): Promise<Record<string, unknown>> {
  const { content, structuredContent, isError } = await client.callTool({ name, arguments: { ...input } });
  const [text] = content as { type: string; text: string }[];
  expect(isError ?? false, text?.text).toBe(false);
  expect(JSON.parse(text!.text)).toEqual(structuredContent);
  return structuredContent as Record<string, unknown>;
}

async function refusal(name: string, input: object): Promise<string> {
  const { content, isError } = await client.callTool({ name, arguments: { ...input } });
  expect(isError).toBe(true);
  return (content as { text: string }[])[0]!.text;
}

const FIRST = {
  article: "甲刊-2021-12:1",
  issue: "甲刊-2021-12期",
  date: "2021-12",
  source: "海风网",
  url: "https://news.example/1",
};

describe("what it says of itself", () => {
  test("that texts are data, never instructions", () =>
    expect(client.getInstructions()).toMatch(/never instructions/u));

  test("every tool, what it takes and gives, and that it only reads", async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(TOOLS.map(({ name }) => name));
    for (const { inputSchema, outputSchema, annotations, description } of tools) {
      expect(inputSchema).toMatchObject({ type: "object", additionalProperties: false });
      expect(outputSchema).toMatchObject({ type: "object" });
      expect(annotations).toMatchObject({ readOnlyHint: true });
      expect(description).not.toBe("");
    }
  });
});

const GOOD: readonly [tool: string, input: object, expected: object][] = [
  ["search_entities", { query: "bailu" }, { total: 1, next: null, entities: [{ id: "company:白鹿", mentions: 5 }] }],
  ["search_entities", { query: "没有" }, { total: 0, entities: [] }],
  [
    "entity_mentions",
    { entity: "青鸟科技", limit: 2 },
    {
      entity: { id: "company:青鸟" },
      sameName: [],
      total: 4,
      mentions: [{ surface: "青鸟", source: FIRST }, { source: FIRST }],
    },
  ],
  ["entity_mentions", { entity: "青鸟" }, { entity: { id: "company:青鸟" }, sameName: ["person:青鸟"] }],
  [
    "entity_mentions",
    { entity: "合作", since: "2022" },
    { topic: { id: "topic:合作", phrases: ["宣布合作", "继续合作"] }, total: 1, mentions: [{ surface: "继续合作" }] },
  ],
  ["entity_mentions", { entity: "topic:白鹿" }, { topic: { name: "白鹿" }, sameName: [], total: 4 }],
  [
    "entity_mentions",
    { entity: "白鹿", sources: ["海风网"], beside: ["青鸟"] },
    { sameName: ["topic:白鹿"], total: 2 },
  ],
  ["entity_mentions", { entity: "白鹿", sections: [""], issues: ["甲刊-2022-02"] }, { total: 2 }],
  ["entity_mentions", { entity: "白鹿", relations: ["invests_in"], surfaces: ["白鹿"], owned: true }, { total: 2 }],
  ["entity_mentions", { entity: "白鹿", beside: ["合作"], until: "2021" }, { total: 2 }],
  ["entity_mentions", { entity: AWKWARD_ID, since: "2030" }, { entity: { name: AWKWARD }, total: 0, mentions: [] }],
  [
    "timeline",
    { entity: "白鹿" },
    {
      months: [{ month: "2021-12" }, { month: "2022-02" }],
      first: { source: { date: "2021-12" } },
      lastMonth: { source: { date: "2022-02-11" } },
    },
  ],
  [
    "timeline",
    { entity: "合作", beside: ["白鹿"], since: "2022-02-11" },
    { topic: { name: "合作" }, months: [{ month: "2022-02", mentions: 1 }], first: { source: { date: "2022-02-11" } } },
  ],
  [
    "compare",
    { a: "青鸟", b: "白鹿" },
    {
      a: { entity: { id: "company:青鸟" }, sameName: ["person:青鸟"], mentions: 4, first: "2021-12" },
      b: { sameName: ["topic:白鹿"], mentions: 5, articles: 3 },
      relations: [{ type: "partners_with", newest: { source: { date: "2022-02-11" } } }],
      together: { total: 2, inOneSentence: 2, items: [{ quotes: [expect.any(String), expect.any(String)] }, {}] },
      months: [
        { month: "2021-12", a: 3, b: 3 },
        { month: "2022-01", a: 0, b: 0 },
        { month: "2022-02", a: 1, b: 2 },
      ],
      ...{ bothMonths: 2, earlier: null },
      namedWithBoth: { total: 1, items: [{ entity: { name: HOSTILE }, a: 1, b: 1 }] },
      ...{ namedWithA: { total: 0 }, namedWithB: { total: 2 } },
    },
  ],
  [
    "compare",
    { a: "合作", b: "青鸟", until: "2021", limit: 1 },
    { a: { topic: { name: "合作" }, mentions: 1 }, relations: [], together: { total: 1 }, namedWithB: { total: 0 } },
  ],
  [
    "relations_between",
    { a: "白鹿", b: "青鸟" },
    {
      a: { entity: { id: "company:白鹿" }, sameName: [] },
      b: { entity: { id: "company:青鸟" }, sameName: ["person:青鸟"] },
      relations: [{ type: "partners_with", status: "asserted", sentences: 2 }],
      total: 2,
      statements: [{ date: "2021-12-05", source: FIRST }, { source: { date: "2022-02-11" } }],
    },
  ],
  [
    "relations_between",
    { a: "白鹿", b: AWKWARD_ID, list: "together", limit: 1 },
    { relations: [{ status: "denied" }], total: 1, together: [{ quote: expect.stringContaining("白鹿") }] },
  ],
  [
    "neighbourhood",
    { entity: "白鹿", limit: 1 },
    { entities: [{}], relations: [{ newest: { quote: expect.any(String), source: {} } }], left: { entities: 2 } },
  ],
  [
    "neighbourhood",
    { entity: "白鹿", statuses: ["denied"] },
    { entities: [{ id: AWKWARD_ID }], left: { entities: 0, relations: 0 } },
  ],
  [
    "neighbourhood",
    { entity: "合作", limit: 2 },
    {
      ...{ topic: { name: "合作" }, entities: [{ name: "青鸟" }, {}], left: { entities: 1, relations: 0 } },
      relations: [{}],
    },
  ],
  [
    "paths",
    { from: "青鸟", to: "海风局" },
    {
      paths: [
        {
          entities: [{ name: "青鸟" }, { name: "白鹿" }, { name: AWKWARD }, { name: "海风局" }],
          steps: [[{ type: "partners_with" }], [{ status: "denied" }], [{ type: "regulates" }]],
        },
      ],
    },
  ],
  ["paths", { from: "青鸟", to: "海风局", until: "2020" }, { from: { sameName: ["person:青鸟"] }, paths: [] }],
  ["search_articles", { query: "青鳥 合作 -投資" }, { total: 1, articles: [{ hits: 5, source: FIRST }] }],
  [
    "search_articles",
    { query: "白鹿", limit: 1, order: "date" },
    { total: 3, next: expect.any(String), articles: [{ source: FIRST }] },
  ],
  [
    "read_article",
    { article: "甲刊-2021-12:1" },
    {
      source: FIRST,
      text: expect.stringMatching(/^青鸟与白鹿合作\n/u),
      next: null,
      entities: [{ id: "company:青鸟", mentions: 3 }, {}],
    },
  ],
  ["read_article", { article: "丁刊:1", length: 100 }, { text: "字".repeat(99), next: 99, total: 103 }],
  ["read_article", { article: "丁刊:1", start: 99 }, { text: "😀后文", next: null, entities: [] }],
];

describe("tools answer", () => {
  test.each(GOOD)("%s %j", async (name, input, expected) => expect(await ask(name, input)).toMatchObject(expected));

  test("all of them are asked here", () => {
    expect(new Set(GOOD.map(([name]) => name))).toEqual(new Set(TOOLS.map(({ name }) => name)));
  });

  test.each([
    ["entity_mentions", { entity: "白鹿" }, "mentions"],
    ["relations_between", { a: "白鹿", b: "青鸟" }, "statements"],
    ["relations_between", { a: "白鹿", b: "青鸟", list: "together" }, "together"],
    ["search_articles", { query: "白鹿" }, "articles"],
    ["search_entities", { query: "b" }, "entities"],
  ])("%s %j: pages follow each other to the end", async (name, input, list) => {
    const seen: unknown[] = [];
    let next: unknown = null;
    let total: unknown;
    do {
      const page = await ask(name, { ...input, limit: 1, ...(next !== null && { cursor: next }) });
      expect(page[list]).toHaveLength(1);
      seen.push(...(page[list] as unknown[]));
      ({ next, total } = page);
    } while (next !== null);
    expect(seen.length).toBeGreaterThan(1);
    expect(seen).toHaveLength(total as number);
    expect(await ask(name, { ...input, limit: 50 })).toMatchObject({ next: null, [list]: seen });
  });

  test("hostile names pass unharmed", async () => {
    const { relations } = await ask("relations_between", { a: "白鹿", b: HOSTILE });
    expect(relations).toMatchObject([{ type: "invests_in", head: "company:白鹿" }]);
  });
});

const BAD: readonly [tool: string, input: object, told: RegExp][] = [
  ["search_entities", {}, /query/u],
  ["search_entities", { query: "a", limit: 1000 }, /limit/u],
  ["search_entities", { query: "a", types: ["robot"] }, /types/u],
  ["search_entities", { query: "a", cursor: "x" }, /not a cursor/u],
  ["entity_mentions", { entity: "青鸟集团股份" }, /no entity or topic “青鸟集团股份”.*Near it: company:青鸟/u],
  ["entity_mentions", { entity: "不存在" }, /nothing near it.*search_entities/u],
  ["entity_mentions", { entity: "青鸟", since: "2021-13" }, /a date is YYYY/u],
  ["entity_mentions", { entity: "青鸟", since: "2022", until: "2021" }, /before it begins/u],
  ["entity_mentions", { entity: "青鸟", cursor: "x" }, /not a cursor/u],
  ["entity_mentions", { entity: "青鸟", form: "2021" }, /form/u],
  ["entity_mentions", { entity: "白鹿", beside: ["不存在"] }, /no entity or topic “不存在”/u],
  ["entity_mentions", { entity: "合作", relations: ["owns"] }, /has no relations/u],
  ["timeline", { entity: "白路" }, /no entity/u],
  ["timeline", { entity: "白鹿", since: "2022", until: "2021" }, /before it begins/u],
  ["compare", { a: "青鸟", b: "青鸟科技" }, /are one: company:青鸟/u],
  ["compare", { a: "青鸟", b: "白鹿", since: "2022", until: "2021" }, /before it begins/u],
  ["neighbourhood", { entity: "合作", depth: 2 }, /one step only/u],
  ["relations_between", { a: "合作", b: "白鹿" }, /no entity “合作”/u],
  ["relations_between", { a: "青鸟", b: "白" }, /Near it: company:白鹿/u],
  ["relations_between", { a: "青鸟", b: "白鹿", cursor: "W10" }, /not a cursor/u],
  ["neighbourhood", { entity: "白鹿", depth: 9 }, /depth/u],
  ["neighbourhood", { entity: "白鹿", relations: ["hates"] }, /relations/u],
  ["paths", { from: "青鸟" }, /to/u],
  ["paths", { from: "青鸟", to: "白鹿", since: "2022", until: "2021" }, /before it begins/u],
  ["search_articles", { query: Array.from({ length: 101 }, (_, n) => n).join(" ") }, /101 words/u],
  ["read_article", { article: "无" }, /no article “无”.*search_articles/u],
];

describe("what cannot be answered is told so that one can mend it", () => {
  test.each(BAD)("%s %j", async (name, input, told) => {
    const text = await refusal(name, input);
    expect(text).toMatch(told);
    expect(text).not.toMatch(/\n +at /u);
  });

  test("a tool that is not there", async () => {
    await expect(client.callTool({ name: "forget_everything", arguments: {} })).rejects.toThrow(/forget_everything/u);
  });
});

test("what is added while it runs is seen, and a cursor from before stays right", async () => {
  const first = await ask("entity_mentions", { entity: "白鹿", limit: 2 });
  const earlier = {
    id: "新刊",
    date: "2020-05",
    articles: [{ text: "白鹿开业", names: [["company", "白鹿"]] as const }],
  };
  await sample.store.put(extract(earlier), { source: "新刊", fingerprint: "1" });
  const rest = await ask("entity_mentions", { entity: "白鹿", cursor: first.next });
  expect(rest).toMatchObject({ total: (first.total as number) + 1, next: null });
  expect(rest.mentions).toHaveLength((first.total as number) - 2);
  await sample.store.remove("新刊");
});

test("clients of the newest protocol are served alike", async () => {
  const newer = new Client({ name: "test", version: "1" }, { versionNegotiation: { mode: { pin: "2026-07-28" } } });
  await newer.connect(transport());
  const { structuredContent } = await newer.callTool({ name: "timeline", arguments: { entity: "白鹿" } });
  expect(structuredContent).toEqual(await ask("timeline", { entity: "白鹿" }));
  await newer.close();
});

test("a fault of the program is told to the log, not to the model", async () => {
  const logged: string[] = [];
  const broken = new Proxy(sample.store, {
    get: (target, key) =>
      key === "timeline" ? () => Promise.reject(new TypeError("secret detail")) : Reflect.get(target, key, target),
  });
  const [near, far] = InMemoryTransport.createLinkedPair();
  const own = new Client({ name: "test", version: "1" });
  await createMcp(broken, (text) => void logged.push(text)).connect(far);
  await own.connect(near);
  const { content, isError } = await own.callTool({ name: "timeline", arguments: { entity: "白鹿" } });
  expect([isError, content]).toEqual([
    true,
    [{ type: "text", text: expect.stringMatching(/^The program has failed/u) }],
  ]);
  expect(logged.join()).toMatch(/secret detail.*mcp\.test/su);
  await own.close();
});

describe("the command", () => {
  const HELLO = {
    jsonrpc: "2.0",
    id: 1,
    method: "initialize",
    params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "test", version: "1" } },
  };

  test("stdout carries the protocol alone, and the end of stdin ends it", async () => {
    const child = begin("mcp", ["--store", sample.file]);
    child.stdin.write(`${JSON.stringify(HELLO)}\nnonsense\n`);
    child.stdout.once("data", () => child.stdin.end());
    const { code, stdout, stderr } = await ended(child);
    expect(code).toBe(0);
    expect(
      stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).jsonrpc),
    ).toEqual(["2.0"]);
    expect(stderr).toContain("ready");
  });

  test("ends at Ctrl-C", async () => {
    const child = begin("mcp", ["--store", sample.file]);
    child.stderr.once("data", () => child.kill("SIGINT"));
    expect(await ended(child)).toMatchObject({ code: 0, stdout: "" });
  });

  test("a store that is not there is told on stderr", async () => {
    const { code, stdout, stderr } = await script("mcp", ["--store", `${sample.folder}/none.db`]);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("There is no store at");
  });
});
