/** The description of the API: whole, with examples that fit it and that the server answers. */
import { fileURLToPath } from "node:url";
import { AjvJsonSchemaValidator } from "@modelcontextprotocol/server/validators/ajv";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { routes } from "../../src/api/contract.ts";
import { exampleAddress } from "../../src/api/reference/address.ts";
import { EXAMPLES, type Example } from "../../src/api/reference/examples.ts";
import type { OperationName } from "../../src/api/reference/operations.ts";
import { createApi } from "../../src/api/routes.ts";
import { writes } from "../../src/api/write-contract.ts";
import { buildGraph } from "../../src/pipeline.ts";
import { type Sample, sampleStore } from "./sample-store.ts";

interface Described {
  schema: object;
  example?: unknown;
}
interface Operation {
  operationId: string;
  summary: string;
  tags: string[];
  security?: object[];
  parameters?: (Described & { name: string; description?: string })[];
  requestBody?: { content: Record<string, Described> };
  responses: Record<string, { description: string; content?: Record<string, Described> }>;
}
interface Document {
  tags: { name: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: Record<string, object>;
}

const ISSUE = fileURLToPath(new URL("../../graph-data/issues/wangluolingshouguancha-2021-12.md", import.meta.url));
const ALL = Object.entries({ ...routes, ...writes }) as [OperationName, { method: string; path: string }][];

let sample: Sample;
let ask: (method: string, path: string, init?: RequestInit) => Promise<Response>;
let document: Document;
beforeAll(async () => {
  sample = await sampleStore([]);
  await buildGraph([ISSUE], sample.store);
  const app = createApi({ store: sample.store, writable: true });
  ask = async (method, path, init) => app.request(path, { ...init, method });
  document = (await (await ask("GET", "/api/openapi.json")).json()) as Document;
}, 60_000);
afterAll(() => sample.close());

const operation = (name: OperationName): Operation => {
  const { method, path } = Object.fromEntries(ALL)[name]!;
  return document.paths[path]![method]!;
};

/** What a JSON Schema of the document says of a value, by a validator that is not ours; empty: nothing against it. */
function against({ schema, example }: Described): string {
  const validate = new AjvJsonSchemaValidator().getValidator({ ...schema, components: document.components } as object);
  const { valid, errorMessage } = validate(example);
  return valid ? "" : `${JSON.stringify(example)}: ${errorMessage}`;
}

describe.each(ALL.map(([name]) => name))("%s", (name) => {
  test("has a name, a heading, and a sentence for itself and each parameter", () => {
    const { operationId, summary, tags, responses, parameters = [] } = operation(name);
    expect(operationId).toBe(name);
    expect(summary).toMatch(/^[A-Z][^.]+$/u);
    expect(document.tags.map((tag) => tag.name)).toEqual(expect.arrayContaining(tags));
    for (const { description } of Object.values(responses)) expect(description).not.toBe("");
    for (const { name: parameter, description } of parameters) expect(description, parameter).toMatch(/./u);
  });

  test("has an example of every parameter, of its body and of its answer, which fit", () => {
    const { parameters = [], requestBody, responses } = operation(name);
    const json = [requestBody, responses["200"]].flatMap((part) => part?.content?.["application/json"] ?? []);
    for (const part of [...parameters, ...json].filter(({ schema }) => !("format" in schema))) {
      expect(part.example, JSON.stringify(part)).toBeDefined();
      expect(against(part)).toBe("");
    }
  });
});

test("a validator would tell an example that does not fit", () => {
  const { content } = operation("entity").responses["200"]!;
  expect(against({ ...content!["application/json"]!, example: { id: "company:x" } })).toMatch(/name/u);
});

test("what writes says that it may need a token, what reads does not", () => {
  for (const [name, { method }] of ALL)
    expect(operation(name).security, name).toEqual(method === "get" ? undefined : [{ token: [] }, {}]);
});

describe("the examples, asked of the issue that they are from", () => {
  const request = (name: OperationName): [method: string, path: string, init: RequestInit] => {
    const example: Example = EXAMPLES[name];
    const { method, path } = Object.fromEntries(ALL)[name]!;
    const json = { body: JSON.stringify(example.body), headers: { "Content-Type": "application/json" } };
    return [method.toUpperCase(), exampleAddress(path, example), example.body ? json : {}];
  };

  test.each(Object.keys(routes) as (keyof typeof routes)[])("%s", async (name) => {
    const response = await ask(...request(name));
    expect(response.status, await response.clone().text()).toBe(200);
    if (response.headers.get("content-type") !== "application/json") return;
    expect(
      against({ ...operation(name).responses["200"]!.content!["application/json"]!, example: await response.json() }),
    ).toBe("");
  });

  test.each([
    ["keepTopic", "forgetTopic"],
    ["keepView", "forgetView"],
    ["keepNote", "forgetNote"],
  ] as const)("%s, then %s", async (keep, forget) => {
    const kept = await ask(...request(keep));
    expect([kept.status, await kept.json()]).toEqual([200, EXAMPLES[keep].answer]);
    expect((await ask(...request(forget))).status).toBe(204);
  });

  test("removeIssue", async () => {
    expect((await ask(...request("removeIssue"))).status).toBe(204);
    expect(await (await ask("GET", "/api/stats")).json()).toMatchObject({ issues: 0 });
  });
});
