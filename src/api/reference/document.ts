/** The contract as an OpenAPI 3.1 document (https://spec.openapis.org/oas/v3.1.1), with an example of everything. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import { routes } from "../contract.ts";
import { VERSION } from "../version.ts";
import { writes } from "../write-contract.ts";
import { EXAMPLES, type Example, USUAL } from "./examples.ts";
import { OPERATIONS, type OperationName, TAGS } from "./operations.ts";

export type ApiDocument = ReturnType<OpenAPIHono["getOpenAPI31Document"]>;

const INFO = {
  title: "Guanxi 关系",
  version: VERSION,
  description:
    "Entities and relations of Chinese business newsletters, each with the sentence that says so. Ids in paths are percent-encoded.",
};

/** Of the routes that an app has mounted. */
export function apiDocument(app: OpenAPIHono): ApiDocument {
  const document = app.getOpenAPI31Document({ openapi: "3.1.0", info: INFO, servers: [{ url: "/" }] });
  const tags = Object.entries(TAGS).map(([name, { en }]) => ({ name, description: en }));
  for (const [name, { method, path }] of Object.entries({ ...routes, ...writes }) as [OperationName, Row][])
    describe(document.paths?.[path]?.[method] as Operation, name);
  return { ...document, tags };
}

interface Row {
  readonly method: "get" | "post" | "delete";
  readonly path: string;
}

interface Exemplified {
  example?: unknown;
}

/** As much of an operation as is written here. */
interface Operation {
  operationId?: string;
  summary?: string;
  tags?: string[];
  parameters?: (Exemplified & { name: string; in: string })[];
  requestBody?: { content: Record<string, Exemplified> };
  responses: Record<string, { content?: Record<string, Exemplified> }>;
}

function describe(operation: Operation, name: OperationName): void {
  const { id, query = {}, body, answer }: Example = EXAMPLES[name];
  Object.assign(operation, { operationId: name, summary: OPERATIONS[name].en, tags: [OPERATIONS[name].tag] });
  for (const parameter of operation.parameters ?? [])
    parameter.example = parameter.in === "path" ? id : (query[parameter.name] ?? USUAL[parameter.name]);
  const json = "application/json";
  if (body) operation.requestBody!.content[json]!.example = body;
  if (answer) operation.responses["200"]!.content![json]!.example = answer;
}
